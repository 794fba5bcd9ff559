"""Fields that unfold: one of many, or a date; their arrow is drawn, not a picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.text_box import LEARN_NOTHING


class PickBox(QComboBox):
    """One of many; the wheel scrolls the page instead of changing the answer."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateBox(QDateEdit):
    """A date with a calendar to unfold; Tab leaves it, and the wheel scrolls the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.lineEdit().setInputMethodHints(LEARN_NOTHING | Qt.InputMethodHint.ImhDate)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Pass over Qt's own way, from day to month; the arrow keys go there."""
        return QWidget.focusNextPrevChild(self, forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _draw_arrow(field: QWidget) -> None:
    side = px(14)
    left = field.width() - px(24) if field.isLeftToRight() else px(10)
    box = QRectF(left, (field.height() - side) / 2, side, side)
    draw_icon(QPainter(field), "fold", box, "text2")
