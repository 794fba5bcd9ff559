"""How each hypothesis stands now, beside how it stood, and why it moved."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pairview.content import load_wording
from pairview.domain.explaining import HYPOTHESES_HELD
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.second_look import StatusChange
from pairview.domain.second_sitting import change_of, move_hypothesis, say_why, stood_before
from pairview.domain.sentences import maybe
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.second_look_parts import (
    NumberedChoice,
    RestLink,
    Sitting,
    SittingPanel,
)
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.row_list import RowList
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

BESIDE = 840
"""Design pixels of the page from which the answers stand beside the words."""
NUMBER_WIDTH = 12
MOST_AT_ONCE = HYPOTHESES_HELD
FIRST_SHOWN = 2
"""How many stand there with the first picture; `shown` asks for more."""


class Standing(NamedTuple):
    """A hypothesis as it is read, how it stood before this sitting and why, and its change."""

    number: int
    hypothesis: Hypothesis
    words: str
    before: Status
    reason: str
    change: StatusChange | None


class StandRow(QWidget):
    """The line for why is made when it moves for the first time."""

    moved = Signal(object)
    """A Status, which may be the one of before, or None when the answer was taken back."""
    explained = Signal(str)

    def __init__(self, watch: SafetyWatch) -> None:
        super().__init__()
        self._watch = watch
        self._shown: Standing | None = None
        self.number = plain_label("", "strong")
        self.number.setMinimumWidth(px(NUMBER_WIDTH))
        self.words = WrapLabel(self, look="strong")
        self.then = WrapLabel(self, look="quiet")
        self.answer = NumberedChoice(self)
        self.why: TextBox | None = None
        self.answer.chosen.connect(self._tell)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.words)
        words.addWidget(self.then)
        top = Qt.AlignmentFlag.AlignTop
        self.direction = QHBoxLayout()
        self.direction.setSpacing(px(12))
        self.direction.addLayout(words, 1)
        self.direction.addWidget(self.answer, 0, top)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(6))
        self._column.addLayout(self.direction)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self.number, 0, top)
        row.addLayout(self._column, 1)

    def show_standing(self, standing: Standing) -> None:
        """Show a hypothesis and how it stands."""
        if standing == self._shown:
            return
        self._shown = standing
        hypothesis = standing.hypothesis
        self.number.setText(str(standing.number))
        self.words.setText(standing.words)
        drop = self.tr("Drop it if {words}").format(words=hypothesis.drop_if)
        lines = [drop] if hypothesis.drop_if else []
        self.then.setText("\n".join([*lines, self._then(standing)]))
        self._show_answer(standing)
        self._show_why(standing)

    def _then(self, standing: Standing) -> str:
        named = self._names()[standing.before]
        if not standing.reason:
            return self.tr("Then: {status}").format(status=named)
        because = self.tr("Then: {status}, because {reason}")
        return because.format(status=named, reason=standing.reason)

    def _show_answer(self, standing: Standing) -> None:
        if not self.answer.accessibleName():
            choices = [(status.value, words) for status, words in self._names().items()]
            self.answer.set_choices(choices, self.tr("How it stands"))
        name = self.tr("How hypothesis {number} stands now").format(number=standing.number)
        self.answer.setAccessibleName(name)
        self.answer.show_choice(standing.change.after.value if standing.change else None)

    def _names(self) -> dict[Status, str]:
        return {
            Status.OPEN: self.tr("still open"),
            Status.CHECK_FIRST: self.tr("worth checking first"),
            Status.SET_ASIDE: self.tr("set aside for now"),
        }

    def _show_why(self, standing: Standing) -> None:
        if standing.change is not None:
            why = self._made_why()
            name = self.tr("Why hypothesis {number} stands so").format(number=standing.number)
            why.set_words(name, self.tr("because ... we saw or asked what?"))
            why.show_text(standing.change.why)
        if self.why is not None:
            self.why.setVisible(standing.change is not None)

    def _made_why(self) -> TextBox:
        if self.why is None:
            self.why = TextBox(self, min_lines=1, max_lines=3)
            self.why.edited.connect(self.explained)
            self._watch.watch(self.why)
            self._column.addWidget(self.why)
            self.answer.let_follow(self.why)
        return self.why

    def _tell(self, value: str | None) -> None:
        self.moved.emit(Status(value) if value else None)

    @property
    def merge_key(self) -> str:
        """One undo step for each visit of the line."""
        return self.why.merge_key if self.why is not None else ""

    def set_beside(self, *, beside: bool) -> None:
        """Set the answers beside the words, or below them."""
        direction = QBoxLayout.Direction
        self.direction.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def flush(self) -> None:
        """Hand in what still stands in the line."""
        if self.why is not None:
            self.why.flush()


class StandPanel(SittingPanel):
    """A row for each written hypothesis, in the order written."""

    def __init__(self, sitting: Sitting, watch: SafetyWatch) -> None:
        super().__init__(sitting, watch)
        self._beside = True
        self.shown = FIRST_SHOWN
        rows = QVBoxLayout()
        self.column.addLayout(rows)
        self.rows = RowList[StandRow](rows, self._make_row)
        rows.setSpacing(px(14))
        self.rest = RestLink(self, MOST_AT_ONCE)
        self.rest.wanted.connect(self._show_rest)
        self.column.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show how each of them stood and stands."""
        case, look = self.case, self.sitting.look
        written = case.written_hypotheses
        written = written[: min(self.shown, self.rest.at_most(len(written)))]
        wording = load_wording()
        self.rows.show_ids([hypothesis.id for hypothesis in written])
        for number, (row, hypothesis) in enumerate(
            zip(self.rows.rows, written, strict=True), start=1
        ):
            before, reason = stood_before(case, look, hypothesis)
            change = change_of(case, look, hypothesis.id)
            words = maybe(hypothesis, case.agreement.code_name, wording)
            row.show_standing(Standing(number, hypothesis, words, before, reason, change))

    @property
    def has_more(self) -> bool:
        """True while some of them are not shown yet."""
        return self.shown < self.rest.at_most(len(self.case.written_hypotheses))

    def _show_rest(self, first: int) -> None:
        self.shown = len(self.case.written_hypotheses)
        self.refresh()
        self.rows.rows[first].answer.focus_in()

    def fit(self, width: int) -> None:
        """Set the answers below the words where both would be squeezed."""
        self._beside = design_width(width) >= BESIDE
        for row in self.rows.rows:
            row.set_beside(beside=self._beside)

    def flush(self) -> None:
        """Hand in what still stands in the lines."""
        for row in self.rows.rows:
            row.flush()

    def _make_row(self, hypothesis_id: str) -> StandRow:
        row = StandRow(self.watch)
        row.set_beside(beside=self._beside)
        row.moved.connect(lambda status: self._move(hypothesis_id, status))
        row.explained.connect(lambda why: self._explain(hypothesis_id, why, row.merge_key))
        return row

    def _move(self, hypothesis_id: str, status: Status | None) -> None:
        self.flush()
        self.sitting.change(
            self.tr("How a hypothesis stands"),
            lambda case, look: move_hypothesis(case, look, hypothesis_id, status),
        )

    def _explain(self, hypothesis_id: str, why: str, merge_key: str) -> None:
        self.sitting.change(
            self.tr("Why it moved"),
            lambda case, look: say_why(case, look, hypothesis_id, why),
            merge_key,
        )
