"""What is typed is saved when the window is left, the session ends or the system ends PairView."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from pairview.window.main_window import MainWindow


class SessionEnd(QObject):
    """Asks the window to save whenever people or the system turn away from it."""

    def __init__(self, app: QGuiApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app.focusWindowChanged.connect(self._save)
        app.applicationStateChanged.connect(self._save)
        app.commitDataRequest.connect(self._save)
        app.aboutToQuit.connect(self._save)

    def _save(self) -> None:
        self._window.save_now()


class EndingSignals(QObject):
    """Saves, closes the case without asking and ends PairView when the system says so.

    Python alone would see a signal only with the next event, so a pipe wakes Qt. Windows has no
    such signals: there the end of the session comes as `commitDataRequest`.
    """

    def __init__(self, app: QGuiApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        if sys.platform == "win32":
            return
        self._read_end, write_end = os.pipe()
        for end in (self._read_end, write_end):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(write_end, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read_end, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(name, _leave_to_the_pipe)

    def _end(self) -> None:
        with suppress(BlockingIOError):
            os.read(self._read_end, 64)
        saved = False
        try:
            saved = self._window.save_now()
            self._window.end()
        finally:
            self._app.exit(0 if saved else 1)


def _leave_to_the_pipe(_number: int, _frame: object) -> None:
    """Do nothing; a signal with a handler in Python is written into the pipe."""
