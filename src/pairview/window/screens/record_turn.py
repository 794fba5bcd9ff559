"""What the three screens of step 2 share: whose turn it is, and who may write here."""

from weakref import WeakKeyDictionary

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.window.screens.screen import Destination, Screen
from pairview.window.widgets.message_bar import Kind, Message
from pairview.window.widgets.private_banner import PrivateBanner
from pairview.window.widgets.screen_header import ScreenHeader
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.seat_switch import SeatSwitch
from pairview.window.widgets.short_label import short_label

UNDO_SECONDS = 10
TITLE_WIDTH = 280
"""Pixels at 100 %: a title of two names stands in one or two lines."""

BEGUN: WeakKeyDictionary[CaseEditor, str] = WeakKeyDictionary()
"""The id of a moment begun from a rating, until the page of moments opens it."""


class TurnScreen(Screen):
    """A screen of one seat: private before the reveal, with a switch of seats after it."""

    most_width = 1240

    _header: ScreenHeader
    _banner: PrivateBanner
    _switch: SeatSwitch

    @property
    def seat(self) -> Seat:
        """Whose entries stand on the screen."""
        return self.editor.viewer or self.editor.case.agreement.begins

    @property
    def student(self) -> str:
        """The code name as it fits into a title, or the words that stand for it."""
        code_name = self.editor.case.agreement.code_name or self.tr("this student")
        return short_label(code_name, TITLE_WIDTH, "title")

    def label(self, seat: Seat) -> str:
        """Return the class label of a seat as it fits into a title."""
        return short_label(self.editor.case.class_label(seat), TITLE_WIDTH, "title")

    def adopt(self, header: ScreenHeader, banner: PrivateBanner, switch: SeatSwitch) -> None:
        """Connect the parts of the form that all three screens have."""
        self._header, self._banner, self._switch = header, banner, switch
        header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        banner.hide_wanted.connect(lambda: self.wants.emit(Destination.HIDE))
        switch.chosen.connect(self._turn_to)

    def ask(self, label: str, new_case: Case, merge_key: str | None = None) -> bool:
        """Ask for a change of this seat's entries; nobody writes before a turn has begun."""
        if self.editor.viewer is None and not self.editor.case.is_revealed:
            return False
        return self.editor.change(label, new_case, merge_key)

    def say_removed(self, words: str) -> None:
        """Say that something was removed, with a way back."""
        undo = (self.tr("Undo"), self.editor.undo)
        self.says.emit(Message(words, Kind.REMOVED, (undo,), seconds=UNDO_SECONDS))

    def words_after_reveal(self) -> str:
        """Return the quiet line beside the switch of seats."""
        return self.tr("Both of you can read and change what stands here.")

    def show_turn(self, title: str, subtitle: str, place: str) -> None:
        """Show whose turn it is and what it asks; `place` is such as "1 of 3 · Ratings"."""
        case, seat = self.editor.case, self.seat
        labels = self.label(Seat.A), self.label(Seat.B)
        letters = dict(zip(Seat, initials(*labels), strict=True))
        self._header.show_title(title, subtitle)
        self._header.show_seat(seat, letters[seat], case.class_label(seat))
        self._header.show_place(place)
        self._header.offer_handout(case.is_revealed)
        last = seat.other in case.progress.finished
        self._banner.show_seat(seat, self.label(seat), self.label(seat if last else seat.other))
        self._banner.setVisible(not case.is_revealed)
        self._switch.setVisible(case.is_revealed)
        if case.is_revealed:
            self._switch.show_seat(seat, labels, self.words_after_reveal())

    def _turn_to(self, seat: Seat) -> None:
        self.flush()
        self.editor.look_as(seat)
        self.foot_changed.emit()
