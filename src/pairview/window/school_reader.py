"""Reads the folder of a school in the background: a drive that is gone may answer after minutes."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pairview.window.garbage import collect_in_this_thread

if TYPE_CHECKING:
    from pathlib import Path

    from pairview.content.school_wording import SchoolReading

ASK_MS = 40
LONG_MS = 4_000
"""After that people are told that the folder does not answer yet."""


class SchoolReader(QObject):
    """Emits `was_read` with a SchoolReading, and `takes_long` once before where it does.

    Nobody waits for it: neither the window nor the end of PairView.
    """

    was_read = Signal(object)
    takes_long = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading: _Reading | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_MS)
        self._timer.timeout.connect(self._ask)
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG_MS)
        self._long.timeout.connect(self.takes_long)

    @property
    def is_busy(self) -> bool:
        """True until the folder has answered."""
        return self._reading is not None

    def read(self, folder: Path) -> None:
        """Begin to read; what was asked for before is forgotten."""
        self._reading = _Reading(folder)
        collect_in_this_thread()
        self._reading.start()
        self._timer.start()
        self._long.start()

    def forget(self) -> None:
        """Want no answer any more."""
        self._reading = None
        self._timer.stop()
        self._long.stop()

    def _ask(self) -> None:
        """Take what was read; a thread must not touch the window."""
        reading = self._reading
        if reading is None or reading.is_alive():
            return
        self.forget()
        if reading.found is not None:
            self.was_read.emit(reading.found)


class _Reading(Thread):
    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self._folder = folder
        self.found: SchoolReading | None = None

    def run(self) -> None:
        from pairview.content.school_wording import read_school_wording

        self.found = read_school_wording(self._folder)
