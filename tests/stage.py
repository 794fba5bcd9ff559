"""Shows a widget for one test and takes it down in order, as the window does."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

WidgetT = TypeVar("WidgetT", bound=QWidget)


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

    def clear(self) -> None:
        for widget in self._shown:
            widget.close()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._shown.clear()
