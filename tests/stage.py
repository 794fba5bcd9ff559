"""Shows a widget for one test and takes it down in order, as the window does."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from pairview.case_editor import Event
from pairview.window.screens.screen import Screen
from pairview.window.widgets.reading_order import move_focus

WidgetT = TypeVar("WidgetT", bound=QWidget)
ScreenT = TypeVar("ScreenT", bound=Screen)


class Room(QWidget):
    """Holds a screen as the main window does: Tab goes through it as it is laid out."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(screen)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus([self], forward=forward)


class Stage:
    """`stage(widget)` shows it; what is dropped by Python alone may be asked things while dying."""

    def __init__(self) -> None:
        self._shown: list[QWidget] = []

    def __call__(self, widget: WidgetT, width: int = 1064, height: int = 557) -> WidgetT:
        self._shown.append(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        QTest.qWaitForWindowActive(widget)
        return widget

    def play(self, screen: ScreenT) -> ScreenT:
        """Show a screen that hears its editor, as it does in the window."""
        screen.editor.subscribe(
            lambda event: screen.refresh() if event is Event.CHANGED and isValid(screen) else None
        )
        self(screen)
        screen.refresh()
        screen.focus_first()
        return screen

    def clear(self) -> None:
        for widget in self._shown:
            widget.close()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._shown.clear()
