"""Signs drawn as paths: a glyph that the font lacks makes Qt search every font."""

from functools import cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px

BOX = 16.0
"""Side of the square in which the paths are drawn."""

LINES: dict[str, list[list[tuple[float, float]]]] = {
    "tick": [[(3.2, 8.6), (6.6, 12), (12.8, 4.6)]],
    "cross": [[(4, 4), (12, 12)], [(12, 4), (4, 12)]],
    "dash": [[(3.5, 8), (12.5, 8)]],
    "plus": [[(3.5, 8), (12.5, 8)], [(8, 3.5), (8, 12.5)]],
    "right": [[(2.5, 8), (13.5, 8)], [(9.5, 4), (13.5, 8), (9.5, 12)]],
    "left": [[(13.5, 8), (2.5, 8)], [(6.5, 4), (2.5, 8), (6.5, 12)]],
    "up": [[(8, 13.5), (8, 2.5)], [(4, 6.5), (8, 2.5), (12, 6.5)]],
    "down": [[(8, 2.5), (8, 13.5)], [(4, 9.5), (8, 13.5), (12, 9.5)]],
    "fold": [[(4, 6), (8, 10), (12, 6)]],
    "unfold": [[(6, 4), (10, 8), (6, 12)]],
    "unfold_left": [[(10, 4), (6, 8), (10, 12)]],
    "clock": [[(8, 4.5), (8, 8), (10.5, 9.5)]],
    "saved": [[(5, 8.2), (7.2, 10.4), (11, 5.8)]],
    "undone": [
        [(8, 2), (14.6, 13.6), (1.4, 13.6), (8, 2)],
        [(8, 6.4), (8, 9.2)],
        [(8, 11.4), (8, 11.5)],
    ],
    "lock": [],
}


@cache
def icon_path(name: str) -> QPainterPath:
    """Return the lines of a sign in a square of 16; never change the result."""
    path = QPainterPath()
    for line in LINES[name]:
        path.moveTo(QPointF(*line[0]))
        for point in line[1:]:
            path.lineTo(QPointF(*point))
    if name in {"clock", "saved"}:
        path.addEllipse(QRectF(2, 2, 12, 12))
    return path


def icon_picture(name: str, token: str, side: int = 18) -> QPixmap:
    """Return a sign as a picture, sharp at twice the pixels, for what cannot be painted on."""
    picture = QPixmap(2 * px(side), 2 * px(side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, QRectF(picture.rect()), token, 3.2)
    painter.end()
    picture.setDevicePixelRatio(2)
    return picture


def draw_icon(painter: QPainter, name: str, box: QRectF, token: str, width: float = 1.6) -> None:
    """Draw a sign into a square box in the colour of a token."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / BOX, box.height() / BOX)
    pen = QPen(paint.brush(token), width * BOX / max(1.0, box.width()) * px(100) / 100)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if name == "lock":
        _draw_lock(painter, token)
    painter.drawPath(icon_path(name))
    painter.restore()


def _draw_lock(painter: QPainter, token: str) -> None:
    shackle = QPainterPath(QPointF(4.8, 7))
    shackle.lineTo(4.8, 4.8)
    shackle.arcTo(QRectF(4.8, 1.6, 6.4, 6.4), 180, -180)
    shackle.lineTo(11.2, 7)
    painter.drawPath(shackle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paint.brush(token))
    painter.drawRoundedRect(QRectF(2.4, 6.8, 11.2, 8), 1.6, 1.6)


class Icon(QWidget):
    """A sign in a layout; words beside it say what it means."""

    def __init__(self, name: str, token: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name = name
        self._token = token
        self._size = size
        self.setFixedSize(self.sizeHint())

    def show_icon(self, name: str, token: str) -> None:
        """Draw another sign or colour."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFixedSize(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_icon(
            QPainter(self), self._name, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._token
        )
