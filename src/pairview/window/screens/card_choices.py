"""Which questions stand on the student card of each class: four at first, four at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.content import load_questions, load_wording
from pairview.domain.card import CARD_QUESTIONS, questions_for_card
from pairview.domain.own_questions import topics_to_leave_out
from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.more import More
from pairview.window.widgets.wrap_label import WrapLabel
from pairview.window.widgets.wrapped_tick import WrappedTick

if TYPE_CHECKING:
    from pairview.domain.case import Case


class CardOfClass(QWidget):
    """The questions of one card; emits `changed`. A fifth waits until one is taken off."""

    changed = Signal()

    def __init__(self, case: Case, seat: Seat) -> None:
        super().__init__()
        room = self.tr("Card of {room}").format(room=case.class_label(seat))
        self.setAccessibleName(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(px(2))
        column.addWidget(WrapLabel(self, room, "strong"))
        bank = load_questions()
        self.ticks: dict[str, WrappedTick] = {}
        for item in questions_for_card(case, seat, bank):
            tick = WrappedTick(item.text, self)
            tick.show_ticked(len(self.ticks) < CARD_QUESTIONS)
            tick.toggled.connect(self._change)
            column.addWidget(tick)
            self.ticks[item.id] = tick
        self.offered = self.chosen
        self._let_tick()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of what is ticked, as it stands on the card."""
        return tuple(name for name, tick in self.ticks.items() if tick.is_ticked)

    def take_up(self, chosen: tuple[str, ...]) -> None:
        """Tick these, of what there still is, and no others; nobody is told."""
        for name, tick in self.ticks.items():
            tick.show_ticked(name in chosen)
        self._let_tick()

    def _change(self) -> None:
        self._let_tick()
        self.changed.emit()

    def _let_tick(self) -> None:
        room = len(self.chosen) < CARD_QUESTIONS
        for tick in self.ticks.values():
            tick.let_tick(room or tick.is_ticked, four_at_most())


class CardChoices(More):
    """Folded at first; empty until a case is shown. Emits `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_text(self.tr("Questions on the card"))
        self.body.setSpacing(px(2))
        self.body.addWidget(WrapLabel(self.part, four_at_most(), "quiet"))
        self.cards: dict[Seat, CardOfClass] = {}

    def show_case(self, case: Case) -> None:
        """Offer what this case has for each class; call it once."""
        for seat in Seat:
            self.cards[seat] = CardOfClass(case, seat)
            self.cards[seat].changed.connect(self.changed)
            self.body.addWidget(self.cards[seat])
        if any(question.bank is None and question.text.strip() for question in case.questions):
            topics = topics_to_leave_out(load_wording())
            self.body.addWidget(WrapLabel(self.part, topics, "muted"))

    @property
    def chosen(self) -> dict[Seat, tuple[str, ...]]:
        """The ids of what each card asks; nothing without a case."""
        return {seat: card.chosen for seat, card in self.cards.items()}

    @property
    def changed_questions(self) -> dict[Seat, tuple[str, ...]]:
        """The ids of each card that no longer asks what it began with."""
        cards = self.cards.items()
        return {seat: card.chosen for seat, card in cards if card.chosen != card.offered}

    def take_up(self, questions: dict[Seat, tuple[str, ...]]) -> None:
        """Tick what was chosen before, and open where that is not what the cards begin with."""
        for seat, card in self.cards.items():
            card.take_up(questions.get(seat, card.offered))
        self.open_up(bool(self.changed_questions))


def four_at_most() -> str:
    """Return why a fifth cannot be ticked."""
    return QCoreApplication.translate(
        "CardChoices", "Four at most on each card. Take one off to tick another."
    )
