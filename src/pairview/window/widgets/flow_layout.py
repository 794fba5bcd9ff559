"""A layout that sets its widgets side by side and breaks into lines like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from pairview.window.theme.tokens import px


class FlowLayout(QLayout):
    """Height follows width; `gap` in pixels at 100 %. Give it a widget, never another layout."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Return the height of all lines; `move` sets the items into them."""
        gap, top = px(self._gap), rect.y()
        for line in self._lines(rect.width()):
            high, left = max(size.height() for _, size in line), rect.x()
            for item, size in line:
                if move:
                    corner = QPoint(left, top + (high - size.height()) // 2)
                    item.setGeometry(self._turned(rect, QRect(corner, size)))
                left += size.width() + gap
            top += high + gap
        return max(0, top - gap - rect.y())

    def _turned(self, rect: QRect, box: QRect) -> QRect:
        """Return where an item stands: lines of people who read to the left begin at the right."""
        if not QGuiApplication.isRightToLeft():  # asking a page would be asking one that goes
            return box
        return box.translated(rect.left() + rect.right() - box.left() - box.right(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            if not lines or taken + size.width() > width:
                lines.append([])
                taken = 0
            lines[-1].append((item, size))
            taken += size.width() + px(self._gap)
        return lines
