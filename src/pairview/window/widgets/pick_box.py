"""Fields that unfold: one of many, or a date; their arrow is drawn, not a picture."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon, icon_picture
from pairview.window.widgets.text_box import LEARN_NOTHING

AIR = 8
"""Pixels at 100 % that the line of a date needs beside its words."""


class PickBox(QComboBox):
    """One of many; the wheel scrolls the page instead of changing the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for lists takes no row height

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
        self._is_dressed = False
        self.lineEdit().setInputMethodHints(LEARN_NOTHING | Qt.InputMethodHint.ImhDate)

    def sizeHint(self) -> QSize:
        """Qt forgets the margins that its line has around the words, and cuts the last letter."""
        return super().sizeHint() + QSize(px(AIR), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(px(AIR), 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold the calendar at the arrow; beside it Qt would step the date, without a sign."""
        if not self._is_dressed:
            self._is_dressed = True
            _dress(self.calendarWidget())
        if self._is_on_arrow(event.position().toPoint()):
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _is_on_arrow(self, place: QPoint) -> bool:
        field = QStyleOptionComboBox()
        field.initFrom(self)
        field.editable = True
        box, arrow = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxArrow
        return self.style().hitTestComplexControl(box, field, place, self) == arrow

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Pass over Qt's own way, from day to month; the arrow keys go there."""
        return QWidget.focusNextPrevChild(self, forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _dress(calendar: QCalendarWidget) -> None:
    """Weekends are red in Qt, and its arrows black."""
    usual = QTextCharFormat()
    usual.setForeground(paint.brush("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, usual)
    header = QTextCharFormat()
    header.setForeground(paint.brush("text2"))
    header.setBackground(paint.brush("surface"))
    calendar.setHeaderTextFormat(header)
    for name, sign in (("prev", "left"), ("next", "right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
        if isinstance(button, QToolButton):
            button.setIcon(QIcon(icon_picture(sign, "text")))
            button.setIconSize(QSize(px(18), px(18)))


def _draw_arrow(field: QWidget) -> None:
    side = px(14)
    left = field.width() - px(24) if field.isLeftToRight() else px(10)
    box = QRectF(left, (field.height() - side) / 2, side, side)
    draw_icon(QPainter(field), "fold", box, "text2")
