"""Where what is painted stands for people who read to the left: as in a mirror.

Painters reckon from the left and turn each place over at the end; text needs nothing, as Qt takes
"left" for the side on which a line begins.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget


def turned(widget: QWidget, box: QRect) -> QRect:
    """Return a box of a widget as it is seen, or what is seen as it was reckoned."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)


def turned_x(widget: QWidget, x: float) -> float:
    """Return how far from the left edge of a widget a place is seen."""
    is_straight = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return x if is_straight else widget.width() - x
