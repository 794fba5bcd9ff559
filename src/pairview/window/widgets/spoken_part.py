"""What a screen reader finds in a painted widget: parts without parts of their own."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


# Qt's type hints leave out that several answers may be None: hence Any.
class SpokenPart(QAccessibleInterface):
    """One part of a painted widget. Subclasses say its words, its role, its state and its place."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__()
        self._whole = whole

    @property
    def name(self) -> str:
        """Return what is said of the part."""
        raise NotImplementedError

    @property
    def place(self) -> QRect:
        """Return where it stands in the surface that is painted."""
        raise NotImplementedError

    @property
    def surface(self) -> QWidget:
        """Return the widget that is painted."""
        return self._whole

    @property
    def is_there(self) -> bool:
        """Say whether the widget still has such a part."""
        raise NotImplementedError

    def isValid(self) -> bool:
        return isValid(self._whole) and self.is_there

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._whole.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._whole)

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> Any:
        return None

    def childAt(self, _x: int, _y: int) -> Any:
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        place = self.place
        return QRect(self.surface.mapToGlobal(place.topLeft()), place.size())

    def text(self, which: QAccessible.Text) -> str:
        return self.name if which is QAccessible.Text.Name and self.isValid() else ""

    def setText(self, _which: QAccessible.Text, _text: str) -> None:
        """Nothing here is set from outside."""
