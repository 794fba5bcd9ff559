"""Knows when nobody has touched keys, mouse or screen for a while."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_AGAIN = 15.0
"""Seconds between two looks, at most: also how late a laptop that slept is noticed."""

SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Emits `idle` once after so many seconds without a sign of anybody.

    It listens at the windows of the system, where only such signs pass; listening to the whole
    program would ask Python about every event. `now` is the time of day in seconds, so that a
    laptop that slept counts its sleep.
    """

    idle = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now
        self._seconds = 0.0
        self._last = now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        QGuiApplication.instance().focusWindowChanged.connect(self._listen_at)  # type: ignore[union-attr]
        for window in QGuiApplication.topLevelWindows():
            self._listen_at(window)

    def begin(self, seconds: float) -> None:
        """Wait for so many seconds from now on; 0 ends the watch."""
        self._seconds = seconds
        self._last = self._now()
        self._timer.stop()
        if seconds:
            self._timer.start(round(min(LOOK_AGAIN, seconds / 4) * 1000))

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._now()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in SIGNS:
            return False
        if self._look():
            return True  # who comes back to a locked case types nothing into it
        self.touch()
        return False

    def _listen_at(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _look(self) -> bool:
        if not self._seconds or self._now() - self._last < self._seconds:
            return False
        self.touch()
        self.idle.emit()
        return True
