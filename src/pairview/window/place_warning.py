"""Says once for each folder that what lies there is copied elsewhere by itself."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pairview.window.preferences import load_preferences, save_preferences

if TYPE_CHECKING:
    from pairview.window.main_window import MainWindow

LATER_MS = 400
BUSY_MS = 3000
"""How long to wait while another message stands in the bar, or nothing is painted yet."""


class PlaceWarning(QObject):
    """Looks where a case lies when it is on screen, after the first picture of the window.

    What was said is remembered in the file `settings`: not the folder, but its digest.
    """

    def __init__(self, window: MainWindow, settings: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._path = Path()
        self._said: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say_if_free)

    def look(self, path: Path) -> None:
        """Look at the folder of a case that was just opened or made."""
        self._path = path
        self._timer.start(LATER_MS)

    def _say_if_free(self) -> None:
        view = self._window.view
        if view is None:
            return
        bar = view.message_bar
        if bar.message is not None or not self._window.is_painted:
            self._timer.start(BUSY_MS)
            return
        known = sha256(str(self._path.absolute().parent).encode(errors="replace")).hexdigest()[:16]
        if known not in self._said and (words := self._words()):
            from pairview.window.widgets.message import Message

            self._said.add(known)
            if self._is_new(known):
                bar.show_message(Message(words))

    def _words(self) -> str:
        from pairview.store.synced_places import is_on_network, synced_by

        if service := synced_by(self._path):
            words = self.tr("This folder is synced by {service}: copies of the case go there too.")
            return words.format(service=service)
        if is_on_network(self._path):
            return self.tr(
                "This folder is on a network drive: the case is not on this laptop only."
            )
        return ""

    def _is_new(self, folder: str) -> bool:
        """Say whether an earlier start has not said it yet, and remember that it is said now.

        On a shared laptop nothing is remembered: the next people hear it too.
        """
        preferences = load_preferences(self._settings)
        if folder in preferences.warned_folders.split():
            return False
        if not (preferences.shared_laptop or self._window.start_screen.is_shared):
            save_preferences(self._settings, preferences.with_warned_folder(folder))
        return True
