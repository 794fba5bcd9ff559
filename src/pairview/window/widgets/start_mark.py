"""The two marks, large and overlapping: the sign of PairView."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pairview.window.theme.early import fill
from pairview.window.theme.tokens import px
from pairview.window.widgets.mark_shapes import HALO, circle, diamond

DIAMETER = 62
SMALL = 0.62


class StartMark(QWidget):
    """Decoration; the words beside it say it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 1.0
        self.set_size(small=False)

    def set_size(self, *, small: bool) -> None:
        """Take the size for a small page or a large one, at the text size of now."""
        self._share = SMALL if small else 1.0
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._px(128), self._px(84))

    def _px(self, length: float) -> int:
        return px(length * self._share)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, size = self.height() / 2, self._px(DIAMETER)
        for shape, left, token in ((diamond, self._px(82), "b"), (circle, self._px(34), "a")):
            centre = QPointF(left, middle)
            fill(painter, shape(centre, size + 2 * HALO), "surface")
            fill(painter, shape(centre, size), token)
