"""The two marks, large and overlapping: the sign of PairView."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pairview.window.theme.early import fill
from pairview.window.theme.tokens import px
from pairview.window.widgets.mark_shapes import HALO, circle, diamond

DIAMETER = 62


class StartMark(QWidget):
    """Decoration; the words beside it say it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(px(134), px(84))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, size = self.height() / 2, px(DIAMETER)
        for shape, left, token in ((diamond, px(86), "b"), (circle, px(38), "a")):
            centre = QPointF(left, middle)
            fill(painter, shape(centre, size + 2 * HALO), "surface")
            fill(painter, shape(centre, size), token)
