"""The first window comes forward when a second start asks for it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pairview.window.single_start import SingleStart

LOOK_EVERY_MS = 700
"""How often it looks where the system does not tell of new files."""


class ComesForward(QObject):
    """Looks for the request from now on, and once for one that is there already."""

    def __init__(self, start: SingleStart, window: QWidget) -> None:
        super().__init__(window)
        self._request = start.request
        self._window = window
        self._watcher = QFileSystemWatcher([str(start.request.parent)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)
        self._look()

    def _look(self) -> None:
        if not self._request.exists():
            return
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        with suppress(OSError):
            self._request.unlink()
