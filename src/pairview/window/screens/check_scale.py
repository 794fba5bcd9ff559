"""The five items of the relationship check as the student reads them, each with its five steps."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.relationship import RelationshipItem, Sureness
from pairview.domain.seat import Seat
from pairview.window.widgets.rating_rows import LEVELS, ScaleRow, ScaleWords
from pairview.window.widgets.rating_scale import RatingScale

STEPS = dict(zip(LEVELS, FiveSteps, strict=False))
"""Which step each level of the scale stands for; there is none for X."""
LEVEL_OF = {step: level for level, step in STEPS.items()}


class CheckScale(QWidget):
    """Emits `said` with the id of an item and its step, `felt` with an id and how sure.

    Both with None where the answer was taken back. `finished` when Enter was pressed.
    """

    said = Signal(str, object)
    felt = Signal(str, object)
    finished = Signal()

    def __init__(self, items: tuple[RelationshipItem, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self.scale = RatingScale(self)
        self.setFocusProxy(self.scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scale)
        rows = self.scale.rows
        rows.rated.connect(self._say)
        rows.sightings_said.connect(self.felt)
        rows.finished.connect(self.finished)
        rows.width_changed.connect(self._fit)

    def show_words(self, name: str, question: str, seat: Seat, *, asks_how_sure: bool) -> None:
        """Set what is asked of all items, and in whose colour; a guess is drawn hollow."""
        heads = dict(zip(STEPS, self._items[0].steps, strict=True))
        unanswered = self.tr("no guess") if asks_how_sure else self.tr("skipped")
        words = ScaleWords(name, question, heads, unanswered)
        if asks_how_sure:
            head = self.tr("How sure")
            words = ScaleWords(name, question, heads, unanswered, head, sure_words())
        self.scale.show_words(words, seat, is_guess=asks_how_sure)

    def show_answers(
        self, steps: dict[str, FiveSteps], sureness: dict[str, Sureness] | None = None
    ) -> None:
        """Show the steps by the ids of the items; what is missing is unanswered."""
        heads = self._items[0].steps
        self.scale.show_rows(
            tuple(
                ScaleRow(
                    item.id,
                    item.question,
                    level=LEVEL_OF[steps[item.id]] if item.id in steps else None,
                    sightings=(sureness or {}).get(item.id),
                    steps=() if item.steps == heads else item.steps,
                )
                for item in self._items
            )
        )
        self._fit()

    def start(self) -> None:
        """Begin at the first item without an answer."""
        self.scale.rows.start()

    def _fit(self) -> None:
        """All items stand there at once; where they do not fit the page scrolls."""
        self.scale.area.setFixedHeight(self.scale.rows.height())

    def _say(self, item: str, level: Level | None) -> None:
        self.said.emit(item, STEPS[level] if level else None)


def sure_words() -> dict[StrEnum, str]:
    """Return how sure a teacher may be, in words."""
    return {
        Sureness.GUESS: _tr("a guess"),
        Sureness.FAIRLY: _tr("fairly sure"),
        Sureness.SURE: _tr("sure"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("CheckScale", words)
