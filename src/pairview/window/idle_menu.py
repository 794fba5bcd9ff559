"""View > Lock or hide: after how many minutes without anybody at the laptop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup

from pairview.window.preferences import load_preferences, save_preferences

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

CHOICES = (5, 10, 20, 0)
"""Minutes; 0 is never."""


class IdleMenu(QObject):
    """Keeps the choice for this laptop. Emits `chosen` with the minutes."""

    chosen = Signal(int)

    def __init__(self, menu: QMenu, settings: Path) -> None:
        super().__init__(menu)
        self._settings = settings
        self.minutes = load_preferences(settings).lock_after_minutes
        group = QActionGroup(self)
        self._actions: dict[int, QAction] = {}
        for minutes in CHOICES:
            action = self._actions[minutes] = menu.addAction("", partial(self._choose, minutes))
            action.setCheckable(True)
            action.setChecked(minutes == self.minutes)
            group.addAction(action)
        self.speak()

    def speak(self) -> None:
        """Name every choice in the language in use."""
        for minutes, action in self._actions.items():
            words = self.tr("&%n minutes", "", minutes) if minutes else self.tr("&Never")
            action.setText(words)

    def _choose(self, minutes: int) -> None:
        self.minutes = minutes
        preferences = load_preferences(self._settings)
        save_preferences(self._settings, preferences._replace(lock_after_minutes=minutes))
        self.chosen.emit(minutes)
