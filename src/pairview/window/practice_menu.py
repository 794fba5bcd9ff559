"""The made-up students to practise on, each in a line that says what it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from pairview.window.widgets.buttons import plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QPushButton


class PracticeMenu(QObject):
    """Read when it opens, below a button or in the File menu. Emits `chosen` with a name."""

    chosen = Signal(str)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.aboutToShow.connect(self._fill)

    def open_below(self, button: QPushButton) -> None:
        """Open with the first line chosen, so that a second key opens it."""
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        self._menu.setActiveAction(self._menu.actions()[0])

    def _fill(self) -> None:
        from pairview.content import load_wording, practice_names

        wording = load_wording()
        self._menu.clear()
        for name in practice_names():
            about = wording(f"practice.about_{name}")
            line = wording("practice.offer", name=name.title(), about=about)
            action = self._menu.addAction(f"&{plain(line)}", partial(self.chosen.emit, name))
            action.setObjectName(f"practice_{name}_action")
