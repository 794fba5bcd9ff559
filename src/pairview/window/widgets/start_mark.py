"""The two marks, large and overlapping: the sign of PairView."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.seat_mark import draw_both_mark

DIAMETER = 62


class StartMark(QWidget):
    """Decoration; the words beside it say it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(px(134), px(84))

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre = QPointF(px(62), self.height() / 2)
        draw_both_mark(QPainter(self), centre, px(DIAMETER))
