"""F9 in a dialog: a dialog keeps the keys of the window behind it from everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from pairview.window.dialogs import close_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.window.main_window import MainWindow


class HideKey(QObject):
    """Closes the dialogs, as Escape would, and hides the page behind them.

    Dialogs of the system itself (files on Windows and macOS) take no keys for others.
    """

    def __init__(self, window: MainWindow, hide: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._hide = hide
        QGuiApplication.instance().focusWindowChanged.connect(self._listen_at)  # type: ignore[union-attr]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_F9 or self._window.view is None:
            return False
        close_dialogs(self._window)
        if not self._window.is_hidden:
            self._hide()
        return True

    def _listen_at(self, focused: QWindow | None) -> None:
        if focused is not None and focused is not self._window.windowHandle():
            focused.installEventFilter(self)
