"""File > Open recent: the cases opened lately, and a way to forget them."""

from __future__ import annotations

from functools import partial
from os.path import exists
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pairview.window.widgets.buttons import plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from pairview.window.recent_cases import RecentCases

RECENT_IN_MENU = 10


class RecentMenu(QObject):
    """Reads the list when the menu opens. Emits `chosen` with the path of a case."""

    chosen = Signal(Path)
    cleared = Signal()

    def __init__(self, menu: QMenu, recent: RecentCases) -> None:
        super().__init__(menu)
        self._menu = menu
        self._recent = recent
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        cases = self._recent.read(0, RECENT_IN_MENU)
        for case in cases:
            path = Path(case.path)
            is_there = exists(path)  # noqa: PTH110  Path.exists raises in a closed folder
            words = "{name}" if is_there else self.tr("{name}, not found")
            words = words.format(name=case.code_name)
            action = self._menu.addAction(plain(words), partial(self.chosen.emit, path))
            action.setEnabled(is_there)
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("&Clear this list"), self._clear)
        clear.setEnabled(bool(cases))

    def _clear(self) -> None:
        self._recent.clear()
        self.cleared.emit()
