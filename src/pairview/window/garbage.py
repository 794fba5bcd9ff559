"""Throws away what nobody holds any more, in the thread of the window only.

Python's collector begins in whichever thread asks for memory. In any other than the window's it
would take widgets down there, and Qt with them.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

LOOK_MS = 500


class Garbage(QObject):
    """Looks as often as the collector's own limits say, when the window has time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has passed its limit."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return


def collect_in_this_thread() -> None:
    """Collect nowhere else from now on, before the first other thread is begun."""
    gc.disable()
    app = QCoreApplication.instance()
    if app is not None and app.findChild(Garbage) is None:
        Garbage(app)
