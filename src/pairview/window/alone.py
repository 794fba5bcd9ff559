"""What each teacher does alone after the reveal: one after the other, covered from the other."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from pairview.case_editor import CaseEditor
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.window.screen_area import ScreenArea
from pairview.window.screens.catalogue import ALONE
from pairview.window.screens.hand_over_alone import HandOverAlone, OpenBothAgain
from pairview.window.screens.rail_steps import present_place
from pairview.window.screens.rated_look import rated_look
from pairview.window.screens.screen import Destination
from pairview.window.widgets.announce import announce


class Alone(QObject):
    """Emits what `Turns` emits. A screen of `ALONE` is shown to one seat at a time.

    While a seat is at it the editor is looked at as that seat. Hiding covers it; locking and
    closing end it, with all that was written saved.
    """

    put_away = Signal()
    shown = Signal()
    wants = Signal(Destination)

    def __init__(self, area: ScreenArea, editor: CaseEditor, today: Callable[[], date]) -> None:
        super().__init__(area)
        self._today = today
        self._area = area
        self._editor = editor
        self._place: Destination | None = None
        self._back: Destination | None = None
        self._then: Destination | None = None
        self._waiting: tuple[Seat, ...] = ()

    @property
    def is_on(self) -> bool:
        """True while a seat is at such a screen."""
        return self._editor.viewer is not None and self._area.place in ALONE

    def begin(
        self,
        place: Destination,
        seats: tuple[Seat, ...] = tuple(Seat),
        then: Destination | None = None,
    ) -> None:
        """Let seats be there one after the other; then the screen of now comes back.

        `then` is where to go from there once all are done.
        """
        if self._area.place not in {*ALONE, Destination.HAND_OVER}:
            self._back = self._area.place
        self.see_together()
        self._place, self._waiting, self._then = place, seats, then
        self._hand_over(self._done_before(place))

    def _done_before(self, place: Destination) -> Seat | None:
        """Return who passes the keyboard on, where one of them rated at another time."""
        if place is Destination.RATE_AGAIN and len(self._waiting) == 1:
            return self._waiting[0].other
        return None

    def go_to(self, place: Destination) -> None:
        """Show it to the seat that looks; where both do, let both come one after the other."""
        if self._editor.viewer is None:
            seats = self._seats_for(place)
            if seats:
                self.begin(place, seats)
        else:
            self._place = place
            self._area.show(place)
            self.shown.emit()

    def _seats_for(self, place: Destination) -> tuple[Seat, ...]:
        """Return who comes: at a second look those who have not finished, in their order."""
        if place is not Destination.RATE_AGAIN:
            return tuple(Seat)
        from pairview.domain.rating_again import waiting_again

        return waiting_again(self._editor.case, self._rated_look)

    def finish(self) -> None:
        """End the part of the seat at it: the next seat comes, or both see the screen of before."""
        before = self._editor.viewer
        self._put_away()
        if self._waiting:
            self._hand_over(before)
        elif before is not None and self._is_last_to_rate(before):
            self._show_ready(before)
        else:
            self.wants.emit(self._back or present_place(self._editor.case))
            if self._then is not None:
                self.wants.emit(self._then)

    def _is_last_to_rate(self, seat: Seat) -> bool:
        """Say whether only the finish of this seat keeps both from seeing what was rated again."""
        return self._place is Destination.RATE_AGAIN and self._seats_for(self._place) == (seat,)

    def _show_ready(self, last: Seat) -> None:
        page = OpenBothAgain(self._editor)
        page.reveal_wanted.connect(lambda: self._open_both(last))
        page.turn_wanted.connect(lambda seat: self._change_again(seat, last))
        self._area.show(Destination.HAND_OVER, page)
        self.shown.emit()

    def _open_both(self, last: Seat) -> None:
        from pairview.domain.rating_again import finish_again

        done = finish_again(self._editor.case, self._rated_look, last)
        self._editor.change(self.tr("Open both views"), done)
        self._editor.look_as(None)
        self.wants.emit(Destination.SECOND_LOOK)
        self._show_again()

    def _show_again(self) -> None:
        from pairview.window.screens.second_look_screen import SecondLookScreen

        if isinstance(self._area.current, SecondLookScreen):
            self._area.current.show_again()

    def _change_again(self, seat: Seat, last: Seat) -> None:
        """Let a seat go on with its part; the other's stays finished."""
        from pairview.domain.rating_again import finish_again, reopen_again

        if seat is not last:
            case = reopen_again(self._editor.case, self._rated_look, seat)
            case = finish_again(case, self._rated_look, last)
            self._editor.change(self.tr("Go on rating"), case)
        self._let_in(seat)

    @property
    def _rated_look(self) -> SecondLook:
        return rated_look(self._editor, self._today())

    def see_together(self) -> None:
        """Let both see the case again; nobody waits any more."""
        self._waiting = ()
        if self.is_on:
            self._put_away()

    def _hand_over(self, giver: Seat | None) -> None:
        assert self._place is not None
        page = HandOverAlone(self._editor, self._place, self._waiting, giver)
        page.turn_wanted.connect(self._let_in)
        page.given_up.connect(self._give_up)
        self._area.show(Destination.HAND_OVER, page)
        self.shown.emit()

    def _let_in(self, seat: Seat) -> None:
        assert self._place is not None
        self._waiting = tuple(one for one in self._waiting if one is not seat)
        self.put_away.emit()
        self._area.drop_private()
        self._editor.look_as(seat)
        self.go_to(self._place)
        if self._area.current is not None:
            begins = self.tr("{label} is at the keyboard, alone.")
            announce(self._area.current, begins.format(label=self._editor.case.class_label(seat)))

    def _give_up(self) -> None:
        self._waiting = ()
        self.finish()

    def _put_away(self) -> None:
        self.put_away.emit()
        self._area.drop_private()
        self._editor.look_as(None)
