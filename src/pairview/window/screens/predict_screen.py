"""Before the card is given: one teacher alone says what the student will answer, and how sure."""

from collections.abc import Callable
from datetime import date

from pairview.case_editor import CaseEditor
from pairview.content import load_relationship
from pairview.domain.case import Case, new_id
from pairview.domain.five_steps import FiveSteps
from pairview.domain.relationship import CheckCard, Prediction, Sureness
from pairview.domain.relationship_check import give_card, predict, say_how_sure, waiting_card
from pairview.domain.seat import Seat
from pairview.window.forms.predict_screen import Ui_PredictScreen
from pairview.window.screens.check_scale import CheckScale
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.widgets.date_pick import day_words
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.short_label import short_label

NAME_WIDTH = 280
"""Pixels at 100 %: a title of two names stands in one or two lines."""


class PredictScreen(Screen):
    """A card is noted with the first guess, not when it prints: paper may stay in a drawer.

    While the card given last is not back, its guesses can be changed, or a new card begun.
    """

    most_width = 1240

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_PredictScreen()
        self.form.setupUi(self)
        self.today = date.today
        self._begins_anew = False
        self.scale = CheckScale(load_relationship(), self)
        self.form.scales_column.addWidget(self.scale)
        self.scale.said.connect(self._predict)
        self.scale.felt.connect(self._say_how_sure)
        self.scale.finished.connect(lambda: self.wants.emit(Destination.HAND_OVER))
        self.form.banner.hide_wanted.connect(lambda: self.wants.emit(Destination.HIDE))
        self.form.anew_link.clicked.connect(self._begin_anew)
        self.form.purpose_label.setText(
            self.tr(
                "For your own learning. It is never for judging staff: no total is made of it, and"
                " nobody's guesses are laid beside a colleague's."
            )
        )
        self.refresh()

    def take_calendar(self, today: Callable[[], date]) -> None:
        self.today = today
        self.refresh()

    @property
    def seat(self) -> Seat:
        """Whose guesses stand on the screen."""
        return self.editor.viewer or self.editor.case.agreement.begins

    @property
    def card(self) -> CheckCard | None:
        """The card that is not back; None before the first guess of a new one."""
        return None if self._begins_anew else waiting_card(self.editor.case, self.seat)

    def refresh(self) -> None:
        case, seat = self.editor.case, self.seat
        label = short_label(case.class_label(seat), NAME_WIDTH, "title")
        code_name = case.agreement.code_name or self.tr("this student")
        student = short_label(code_name, NAME_WIDTH, "title")
        title = self.tr("{label}: what will {student} answer?").format(label=label, student=student)
        self.form.header.show_title(
            title, self.tr("The card asks this. Half a minute is enough; leave out what you like.")
        )
        letters = initials(case.class_label(Seat.A), case.class_label(Seat.B))
        self.form.header.show_seat(seat, letters[list(Seat).index(seat)], case.class_label(seat))
        self.form.banner.show_words(seat, self._covered().format(label=label))
        self._show_earlier()
        question = self.tr("What will {student} mark?").format(student=student)
        self.scale.show_words(self.tr("Your guesses"), question, seat, asks_how_sure=True)
        self._show_guesses(case)

    def _covered(self) -> str:
        return self.tr("Only for {label} until the card is back.")

    def _show_earlier(self) -> None:
        card = self.card
        is_earlier = card is not None and card.printed_on < self.today()
        self.form.earlier_label.setVisible(is_earlier)
        self.form.anew_link.setVisible(is_earlier)
        if card is not None and is_earlier:
            words = self.tr("Your guesses for the card of {day}, which is not back yet.")
            self.form.earlier_label.setText(words.format(day=day_words(card.printed_on)))
            self.form.anew_link.show_text(self.tr("Another card is given: guess anew"))

    def _show_guesses(self, case: Case) -> None:
        card = self.card
        made: list[Prediction] = []
        if card is not None:
            made = [one for one in case.predictions if one.card == card.id]
        self.scale.show_answers(
            {one.item: one.step for one in made},
            {one.item: one.sureness for one in made if one.sureness},
        )

    def focus_first(self) -> None:
        self.scale.setFocus()

    def primary_text(self) -> str:
        return self.tr("I have finished")

    def go_on(self) -> Destination | None:
        return Destination.HAND_OVER

    def has_back(self) -> bool:
        return False

    def key_hints(self) -> list[KeyHint]:
        return [
            (("1", "to", "5"), self.tr("answer and move on")),
            (("S",), self.tr("a guess, fairly sure, sure")),
        ]

    def _predict(self, item: str, step: FiveSteps | None) -> None:
        case, card = self.editor.case, self.card
        if self.editor.viewer is None:
            return
        if card is None:
            card = CheckCard(new_id(), self.seat, self.today())
            case = give_card(case, card)
            self._begins_anew = False
        self.editor.change(self.tr("Guess"), predict(case, card.id, item, step))

    def _say_how_sure(self, item: str, sureness: Sureness | None) -> None:
        if self.card is not None:
            edited = say_how_sure(self.editor.case, self.card.id, item, sureness)
            self.editor.change(self.tr("How sure"), edited)

    def _begin_anew(self) -> None:
        self._begins_anew = True
        self.refresh()
        self.scale.start()
        self.scale.setFocus()
