"""Whose turn it is: handing over, recording alone, opening both views together."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from pairview.case_editor import CaseEditor
from pairview.domain.flow import next_turn
from pairview.domain.seat import Seat
from pairview.domain.slot import Step
from pairview.window.screen_area import ScreenArea
from pairview.window.screens.catalogue import PRIVATE
from pairview.window.screens.hand_over_screen import HandOverScreen
from pairview.window.screens.screen import Destination
from pairview.window.widgets.announce import announce


class Turns(QObject):
    """Emits `put_away` when nothing of a turn may stay, `shown` with each screen it puts on top."""

    put_away = Signal()
    shown = Signal()
    wants = Signal(Destination)

    def __init__(self, area: ScreenArea, editor: CaseEditor, today: Callable[[], date]) -> None:
        super().__init__(area)
        self._area = area
        self._editor = editor
        self._today = today
        self._page = Destination.RATINGS

    @property
    def is_private(self) -> bool:
        """True while a seat is at its turn before the reveal."""
        return self._editor.viewer is not None and not self._editor.case.is_revealed

    @property
    def place(self) -> Destination:
        """Where step 2 goes on: the page of the turn on which it was left, or the hand-over."""
        return Destination.HAND_OVER if self._editor.viewer is None else self._page

    def go_to(self, page: Destination) -> None:
        """Show a page of the turn; where nobody is at a turn, show whose turn comes."""
        if self._editor.viewer is None:
            self._show_hand_over()
            return
        self._page = page
        self._area.show(page)
        self.shown.emit()

    def hand_over(self) -> None:
        """Leave a turn for good, or show whose turn comes."""
        if self.is_private and self._area.place not in PRIVATE:
            self.go_to(self._page)
        elif self._editor.case.is_revealed and self._editor.viewer is not None:
            self.wants.emit(Destination.CONTRAST)
        else:
            self._put_away()
            self._editor.finish_turn()
            self._show_hand_over()

    def see_together(self) -> None:
        """Let both see the case again where a seat changed its notes after the reveal."""
        if self._editor.case.is_revealed and self._editor.viewer is not None:
            self._put_away()
            self._editor.look_as(None)

    def _show_hand_over(self) -> None:
        page = HandOverScreen(self._editor)
        page.turn_wanted.connect(self._begin)
        page.reveal_wanted.connect(self._reveal)
        self._area.show(Destination.HAND_OVER, page)
        self.shown.emit()

    def _begin(self, seat: Seat) -> None:
        self._put_away()
        if self._editor.case.is_revealed:
            self._editor.look_as(seat)
        else:
            self._editor.begin_turn(seat)
            self._editor.reach(Step.RECORD)
        self.go_to(self._page)
        if self._area.current is not None:
            turn = self.tr("The turn of {label} begins.")
            announce(self._area.current, turn.format(label=self._editor.case.class_label(seat)))

    def _reveal(self) -> None:
        self._put_away()
        self._editor.reveal(self._today())
        if next_turn(self._editor.case) is None:
            self.wants.emit(Destination.CONTRAST)
            self._offer_minute()

    def _offer_minute(self) -> None:
        from pairview.window.screens.contrast_screen import ContrastScreen

        if isinstance(self._area.current, ContrastScreen):
            self._area.current.offer_minute()

    def _put_away(self) -> None:
        self._page = Destination.RATINGS
        self.put_away.emit()
        self._area.drop_private()
