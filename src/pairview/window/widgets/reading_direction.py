"""Where what is painted stands for people who read to the left: as in a mirror.

Painters reckon from the left and turn each place over at the end; text needs nothing, as Qt takes
"left" for the side on which a line begins.
"""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QWidget


def turned(widget: QWidget, box: QRect) -> QRect:
    """Return a box of a widget as it is seen, or what is seen as it was reckoned."""
    return turned_within(widget, QRectF(widget.rect()), QRectF(box)).toRect()


def turned_x(widget: QWidget, x: float) -> float:
    """Return how far from the left edge of a widget a place is seen."""
    return widget.width() - x if widget.isRightToLeft() else x


def turned_within(widget: QWidget, frame: QRectF, box: QRectF) -> QRectF:
    """Return a box within a frame, such as a row of a list, as it is seen."""
    if not widget.isRightToLeft():
        return box
    return box.translated(frame.left() + frame.right() - box.left() - box.right(), 0)
