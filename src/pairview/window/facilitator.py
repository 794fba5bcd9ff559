"""View > Facilitator: takes every page out of the window and shows the minutes of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pairview.window.screen_page import ScreenPage
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from pairview.window.screens.room_minutes import RoomMinutes
from pairview.window.widgets.spoken_role import install

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.window.main_window import MainWindow


class Facilitator(QObject):
    """While it is shown the pages stand outside the window: nothing can read a case in it.

    An open case is handed in, saved and hidden first, and stays hidden afterwards, unless it is
    there to practise with. Leaving forgets no minute.
    """

    def __init__(self, window: MainWindow, now: Callable[[], float]) -> None:
        super().__init__(window)
        install()
        self._window = window
        self._minutes = RoomMinutes(now)
        self._focused: QWidget | None = None
        self.screen: FacilitatorScreen | None = None

    @property
    def is_shown(self) -> bool:
        """True while the minutes of the room stand in the window."""
        return self.screen is not None

    def show_or_leave(self) -> None:
        """Show the minutes of the room, or go back."""
        if self.is_shown:
            self.leave()
        else:
            self.show()

    def show(self) -> None:
        """Hide and save the open case, and show the minutes in place of all pages."""
        window = self._window
        window.save_now()
        if window.view is not None:
            window.around.curtain.draw()
        self._focused = QApplication.focusWidget()
        window.takeCentralWidget()
        self._put_on_screen()
        window.show_actions()

    def say_anew(self) -> None:
        """Say it all in the language in use; no minute is lost."""
        if self.is_shown:
            before = self._window.takeCentralWidget()
            self._put_on_screen()
            if before is not None:
                before.deleteLater()

    def _put_on_screen(self) -> None:
        window = self._window
        self.screen = FacilitatorScreen(self._minutes, self._is_saved)
        self.screen.left.connect(self.leave)
        page = ScreenPage()
        page.take(self.screen)
        window.setCentralWidget(page)
        page.show()
        self.screen.focus_first()

    def _is_saved(self) -> bool:
        view = self._window.view
        return view is None or view.editor.saved

    def leave(self, *, hidden: bool = False) -> None:
        """Bring the pages back; the case of a student stays behind the neutral page.

        One to practise with is shown again, unless it is to stay `hidden` too.
        """
        window = self._window
        if self.screen is None:
            return
        self.screen = None
        page = window.takeCentralWidget()
        window.setCentralWidget(window.form.pages)
        window.form.pages.show()
        if page is not None:
            page.deleteLater()
        if window.view is not None and not (window.view.is_kept or hidden):
            window.around.curtain.open()
        elif self._focused is not None and isValid(self._focused):
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)
        window.show_actions()
