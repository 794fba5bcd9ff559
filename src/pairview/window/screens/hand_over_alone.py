"""Around what one teacher does alone after the reveal: who comes, what is covered, what opens."""

from PySide6.QtCore import QCoreApplication, Signal

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.window.screens.hand_over_screen import NAME_WIDTH, HandOverScreen, Words
from pairview.window.screens.screen import Destination
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.short_label import short_label


class HandOverAlone(HandOverScreen):
    """Shows nothing that anyone wrote; `giver` was at it before, None where nobody was.

    `waiting` holds the seats that are still to come: the first of them, or the other instead.
    Emits `turn_wanted` with the seat that begins, `given_up` where it is for another time.
    """

    given_up = Signal()

    def __init__(
        self, editor: CaseEditor, place: Destination, waiting: tuple[Seat, ...], giver: Seat | None
    ) -> None:
        self._place = place
        self._seat, self._others = waiting[0], waiting[1:]
        self._giver = giver
        super().__init__(editor)

    def refresh(self) -> None:
        super().refresh()
        self.form.second_button.setVisible(False)
        self.form.courtesy_label.setVisible(True)

    def _words(self, case: Case) -> Words:
        label = short_label(case.class_label(self._seat), NAME_WIDTH)
        title = self.tr("Pass the keyboard to {label}") if self._giver else self.tr("Only {label}")
        button = self.tr("I teach {label}. Begin")
        return Words(
            title.format(label=label),
            covered_words(self._place).format(label=label),
            button.format(label=label),
        )

    def _show_mark(self, case: Case) -> None:
        letters = initials(case.class_label(Seat.A), case.class_label(Seat.B))
        self.form.mark.show_turn(letters, self._giver, self._seat)
        self.form.mark.setAccessibleName("")

    def _show_links(self, case: Case) -> None:
        first, second = self._link_buttons()
        first.setVisible(bool(self._others))
        for other in self._others:
            label = short_label(case.class_label(other), NAME_WIDTH)
            first.show_text(self.tr("{label} instead").format(label=label))
        second.show_text(self.tr("Not now"))

    def _show_place(self, case: Case) -> None:
        self.form.place_label.setText(short_label(case.agreement.code_name, NAME_WIDTH))

    def _go(self) -> None:
        self.turn_wanted.emit(self._seat)

    def _follow(self, number: int) -> None:
        if number or not self._others:
            self.given_up.emit()
        else:
            self.turn_wanted.emit(self._others[0])


class OpenBothAgain(HandOverScreen):
    """Both have rated again and nothing shows yet: the one joint act that opens both.

    Emits `reveal_wanted`, or `turn_wanted` with the seat that needs to change something.
    """

    def refresh(self) -> None:
        super().refresh()
        self.form.second_button.setVisible(False)
        self.form.courtesy_label.setVisible(True)

    def _words(self, case: Case) -> Words:
        return Words(
            self.tr("You have both finished"),
            self.tr("Open both views together: then beside now, of each class."),
            self.tr("We are both ready. Open both views"),
        )

    def _show_mark(self, case: Case) -> None:
        letters = initials(case.class_label(Seat.A), case.class_label(Seat.B))
        self.form.mark.show_turn(letters, None, None)
        self.form.mark.setAccessibleName("")

    def _show_links(self, case: Case) -> None:
        change = self.tr("{label} needs to change something")
        for link, seat in zip(self._link_buttons(), Seat, strict=True):
            label = short_label(case.class_label(seat), NAME_WIDTH)
            link.show_text(change.format(label=label))
            link.setVisible(True)

    def _show_place(self, case: Case) -> None:
        self.form.place_label.setText(short_label(case.agreement.code_name, NAME_WIDTH))

    def _go(self) -> None:
        self.reveal_wanted.emit()

    def _follow(self, number: int) -> None:
        self.turn_wanted.emit(list(Seat)[number])


def covered_words(place: Destination) -> str:
    """Return what stays covered of what {label} does there, and until when."""
    words = {
        Destination.PREDICT: QCoreApplication.translate(
            "HandOverAlone",
            "What {label} expects stays covered until the student's card is back.",
        ),
        Destination.RATE_AGAIN: QCoreApplication.translate(
            "HandOverAlone",
            "What {label} says stays covered until both of you have finished.",
        ),
    }
    return words[place]
