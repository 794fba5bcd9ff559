"""A student card came back: enter it item by item, then its teacher reads it beside the guesses."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_id
from pairview.domain.five_steps import FiveSteps
from pairview.domain.items import find
from pairview.domain.relationship import CheckCard
from pairview.domain.relationship_check import (
    cards_of,
    enter_answer,
    give_card,
    put_card_away,
    take_card_back,
    waiting_card,
)
from pairview.domain.seat import Seat
from pairview.window.forms.card_back_screen import Ui_CardBackScreen
from pairview.window.screens.card_back_parts import WhichCard
from pairview.window.screens.check_comparison import CheckComparison, items_of
from pairview.window.screens.check_scale import CheckScale
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.widgets.message_bar import Kind, Message
from pairview.window.widgets.more import More
from pairview.window.widgets.short_label import short_label

NAME_WIDTH = 280
"""Pixels at 100 %: a title of two names stands in one or two lines."""
UNDO_SECONDS = 10


class CardBackScreen(Screen):
    """One class at a time; answers are kept at once, the guesses open once all of it is entered."""

    most_width = 1240

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_CardBackScreen()
        self.form.setupUi(self)
        self.today = date.today
        self._seat = _first_seat(editor.case)
        self._card_id = _last_card(editor.case, self._seat)
        self._is_another = False
        self._day: date | None = None
        items = items_of(editor.case)
        self.which = WhichCard(self)
        self.comparison = CheckComparison(items, self)
        self.scale = CheckScale(items, self)
        self.correcting = More(self, self.tr("Correct what was entered"))
        self.form.which_place.addWidget(self.which)
        self.form.comparison_place.addWidget(self.comparison)
        self.form.entry_place.addWidget(self.correcting)
        self.form.entry_place.addWidget(self.scale)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.which.seat_chosen.connect(self._choose_seat)
        self.which.card_chosen.connect(self._choose_card)
        self.which.day_chosen.connect(self._choose_day)
        self.which.away_wanted.connect(self._put_away)
        self.comparison.opened.connect(self.refresh)
        self.correcting.button.clicked.connect(self.refresh)
        self.scale.said.connect(self._enter)
        self.scale.finished.connect(self._finish)
        self.form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))

    def take_calendar(self, today: Callable[[], date]) -> None:
        self.today = today
        self.which.take_calendar(today)
        self.refresh()

    @property
    def card(self) -> CheckCard | None:
        """The card on screen; None where none is noted yet."""
        return find(self.editor.case.check_cards, self._card_id) if self._card_id else None

    @property
    def is_back(self) -> bool:
        """True where all of the card was entered."""
        card = self.card
        return card is not None and card.answered_on is not None

    @property
    def day(self) -> date:
        """When the card came back: today unless another day was chosen, never a day to come."""
        card = self.card
        known = self._day or (card.answered_on if card else None) or self.today()
        return min(known, max(self.today(), card.printed_on if card else known))

    def refresh(self) -> None:
        case = self.editor.case
        if self.card is None and not self._is_another:  # put away, or an undo brought it back
            self._card_id = _last_card(case, self._seat)
        student = short_label(self._student(case), NAME_WIDTH, "title")
        title = self.tr("What does the card of {student} say?").format(student=student)
        self.form.header.show_title(title, self._who_reads())
        self.form.header.offer_handout(case.is_revealed)
        self.which.show_card(case, self._seat, self.card, self.day)
        self._show_parts(case)
        said = self.tr(
            "What {student} wrote beside the questions belongs in “What {student} said” of the"
            " second look."
        )
        self.form.free_label.setText(said.format(student=self._student(case)))

    def _who_reads(self) -> str:
        voluntary = self.tr("It was voluntary; a skipped item stays empty.")
        both = self.tr("Both of you read it; a guess is its teacher's to read first.")
        return f"{voluntary} {both}"

    def _show_parts(self, case: Case) -> None:
        card, is_back = self.card, self.is_back
        self.comparison.setVisible(is_back)
        self.correcting.setVisible(is_back)
        self.scale.setVisible(not is_back or self.correcting.is_open)
        if card is not None and is_back:
            self.comparison.show_card(case, card)
        else:
            self.comparison.cover()
        question = self.tr("What did {student} mark?").format(student=self._student(case))
        self.scale.show_words(self.tr("The card"), question, self._seat, asks_how_sure=False)
        answers = [one for one in case.card_answers if one.card == self._card_id]
        self.scale.show_answers({one.item: one.step for one in answers})

    def _student(self, case: Case) -> str:
        return case.agreement.code_name or self.tr("the student")

    def focus_first(self) -> None:
        if self.is_back:
            self.comparison.focus_first()
        else:
            self.scale.setFocus(Qt.FocusReason.OtherFocusReason)

    def spot(self) -> object:
        return self._seat, self._card_id, self._is_another, self.correcting.is_open

    def return_to(self, spot: Any) -> None:
        self._seat, self._card_id, self._is_another, is_open = spot
        self.correcting.open_up(is_open)
        self.refresh()
        self.foot_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.comparison.cover()

    def primary_text(self) -> str:
        done = self.tr("All of the card is entered")
        return self.tr("Back to the second look") if self.is_back else done

    def go_on(self) -> Destination | None:
        if self.is_back:
            return Destination.SECOND_LOOK
        self._take_back()
        return None

    def go_back(self) -> Destination | None:
        return Destination.SECOND_LOOK

    def key_hints(self) -> list[KeyHint]:
        return [] if self.is_back else [(("1", "to", "5"), self.tr("enter and move on"))]

    def _finish(self) -> None:
        if not self.is_back:
            self._take_back()

    def _enter(self, item: str, step: FiveSteps | None) -> None:
        case, card = self._with_card()
        self.editor.change(self.tr("Enter the card"), enter_answer(case, card.id, item, step))

    def _take_back(self) -> None:
        case, card = self._with_card()
        self.editor.change(self.tr("The card is back"), take_card_back(case, card.id, self.day))
        self.correcting.open_up(False)
        self.refresh()
        self.foot_changed.emit()
        self.focus_first()

    def _with_card(self) -> tuple[Case, CheckCard]:
        """Return the card and a case that has it; a card that was not noted is noted now."""
        card = self.card
        if card is None:
            card = CheckCard(new_id(), self._seat, self.day)
            self._card_id, self._is_another = card.id, False
        return give_card(self.editor.case, card), card

    def _choose_seat(self, seat: Seat) -> None:
        self._seat, self._card_id = seat, _last_card(self.editor.case, seat)
        self._is_another = False
        self._show_another()

    def _choose_card(self, card_id: str | None) -> None:
        self._card_id, self._is_another = card_id, card_id is None
        self._show_another()

    def _show_another(self) -> None:
        self._day = None
        self.comparison.cover()
        self.correcting.open_up(False)
        self.refresh()
        self.scale.start()
        self.foot_changed.emit()

    def _choose_day(self, day: date | None) -> None:
        self._day, card = day, self.card
        if card is not None and card.answered_on is not None:
            edited = take_card_back(self.editor.case, card.id, self.day)
            self.editor.change(self.tr("Day of the card"), edited, "day of the card")
        self.refresh()

    def _put_away(self) -> None:
        card = self.card
        if card is None:
            return
        self.editor.change(self.tr("Put the card away"), put_card_away(self.editor.case, card.id))
        undo = (self.tr("Undo"), self.editor.undo)
        gone = self.tr("The card is put away, with what was guessed of it.")
        self.says.emit(Message(gone, Kind.REMOVED, (undo,), seconds=UNDO_SECONDS))
        self._show_another()


def _first_seat(case: Case) -> Seat:
    """Return the class that waits for its card, else that of the last card, else that of seat A."""
    waits = [seat for seat in Seat if waiting_card(case, seat)]
    given = [card.seat for card in case.check_cards[-1:]]
    return next(iter((*waits, *given)), Seat.A)


def _last_card(case: Case, seat: Seat) -> str | None:
    cards = cards_of(case, seat)
    return cards[-1].id if cards else None
