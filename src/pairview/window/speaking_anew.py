"""Says everything on screen in another language, at once, with nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from pairview.window.language_menu import LanguageMenu

if TYPE_CHECKING:
    from pathlib import Path

    from pairview.window.appearance import Appearance
    from pairview.window.main_window import MainWindow

ASK_AGAIN_MS = 200


class SpeakingAnew(QObject):
    """What stays on screen hears of it by Qt's `LanguageChange`; the rest is made anew here."""

    def __init__(self, window: MainWindow, settings: Path, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        menu = LanguageMenu(window.form.language_menu, settings)
        menu.changing.connect(window.save_now)
        menu.changed.connect(self.say_anew)

    def say_anew(self) -> None:
        """Say it all; a dialog would go down with the screen it stands on, so it comes first."""
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(ASK_AGAIN_MS, self, self.say_anew)
            return
        window = self._window
        window.form.retranslateUi(window)
        self._appearance.speak()
        if window.view is not None:
            window.view.say_anew()
        if "around" in vars(window):  # it is built with the first case
            window.around.lock.speak()
        if window.shows_room:
            window.facilitator.say_anew()
        self._say_start()
        window.show_actions()

    def _say_start(self) -> None:
        """Say the start page anew; what is searched for there stays, and the keyboard."""
        start = self._window.start_screen
        if self._window.form.pages.currentWidget() is not start:
            return
        focused = QApplication.focusWidget()
        found = start.search.text() if start.search is not None else ""
        self._window.show_start()
        if start.search is not None and found:
            start.search.setText(found)
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
