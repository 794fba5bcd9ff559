"""Which card is entered: of which class, given when, and back on which day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.case import Case
from pairview.domain.relationship import CheckCard
from pairview.domain.relationship_check import cards_of
from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.date_pick import DatePick, day_words
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

LABEL_WIDTH = 200
"""Pixels at 100 % for a class label in the row of classes."""
ANOTHER = "another"


class WhichCard(QWidget):
    """Emits `seat_chosen`, `card_chosen` with an id (None for one that is not noted), `day_chosen`.

    `away_wanted` where a card never came back.
    """

    seat_chosen = Signal(Seat)
    card_chosen = Signal(object)
    day_chosen = Signal(object)
    away_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = Seat.A
        self._shown: tuple[str, ...] = ()
        self.seats = ChoiceRow(self)
        self.seats.chosen.connect(self._choose_seat)
        self.cards = ChoiceRow(self)
        self.cards.chosen.connect(self._choose_card)
        self.given = WrapLabel(self, look="quiet")
        self.day = DatePick(self)
        self.day.set_words(self.tr("Back today"), self.tr("Back on"), 0)
        self.day.chosen.connect(self.day_chosen)
        self.away_link = LinkButton(self, self.tr("It never came back: put it away"))
        self.away_link.clicked.connect(self.away_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        when = QWidget(self)
        back_on = QHBoxLayout(when)
        back_on.setContentsMargins(px(8), 0, 0, 0)
        back_on.setSpacing(px(8))
        back_on.addWidget(plain_label(self.tr("Back on")))
        back_on.addWidget(self.day)
        row = FlowLayout()
        for widget in (self.seats, self.cards, when, self.away_link):
            row.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.given)

    def take_calendar(self, today: Callable[[], date]) -> None:
        """Take the day from here."""
        self.day.today = today

    def show_card(self, case: Case, seat: Seat, card: CheckCard | None, day: date) -> None:
        """Show the classes, the cards of this one, and the day on which this card is back."""
        self._seat = seat
        labels = tuple(short_label(case.class_label(one), LABEL_WIDTH) for one in Seat)
        cards = cards_of(case, seat)
        shown = (*labels, *(f"{one.id} {one.printed_on}" for one in cards), str(seat))
        if shown != self._shown:
            self._shown = shown
            values = [one.value for one in Seat]
            self.seats.set_choices(list(zip(values, labels, strict=True)), self.tr("Which class?"))
            self.cards.set_choices(self._choices(cards), self.tr("Which card?"))
        self.seats.show_choice(seat.value)
        self.cards.show_choice(card.id if card else ANOTHER)
        self.cards.setVisible(bool(cards) and (card is None or not self._is_only(cards, card)))
        self.given.setText(self._given(case, seat, card))
        self.day.show_date(day)
        self.day.clear_button.hide()  # a card that is entered is back on some day
        self.away_link.setVisible(card is not None and card.answered_on is None)

    def _is_only(self, cards: tuple[CheckCard, ...], card: CheckCard) -> bool:
        return len(cards) == 1 and card.answered_on is None

    def _choices(self, cards: tuple[CheckCard, ...]) -> list[tuple[str, str]]:
        """Return the cards by the day each was given, and one that nobody noted."""
        given = [(one.id, day_words(one.printed_on)) for one in cards]
        return [*given, (ANOTHER, self.tr("another card"))]

    def _given(self, case: Case, seat: Seat, card: CheckCard | None) -> str:
        label = case.class_label(seat)
        if card is None:
            words = self.tr("A card for {label} without guesses: nobody noted that it was given.")
        elif card.answered_on is None:
            words = self.tr("The card for {label} of {day}. Its guesses open once it is entered.")
        else:
            words = self.tr("The card for {label} of {day} is back.")
        return words.format(label=label, day=day_words(card.printed_on) if card else "")

    def _choose_seat(self, value: str | None) -> None:
        if value is None or value == self._seat.value:
            self.seats.show_choice(self._seat.value)
        else:
            self.seat_chosen.emit(Seat(value))

    def _choose_card(self, value: str | None) -> None:
        self.card_chosen.emit(None if value in {None, ANOTHER} else value)
