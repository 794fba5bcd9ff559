"""The sign of PairView at any size: for the task bar, and for the files that installers bring."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPixmap

from pairview.window.theme.tokens import LIGHT
from pairview.window.widgets.mark_shapes import circle, diamond

SIZES = 16, 22, 24, 32, 48, 64, 128, 256, 512
"""In pixels, as desktops ask for them."""
_ON_SCREEN = 64
"""Above this no task bar draws an icon."""


def program_icon() -> QIcon:
    """Return the icon of every window; the same whatever the theme, as task bars have their own."""
    icon = QIcon()
    for size in SIZES:
        if size <= _ON_SCREEN:
            icon.addPixmap(QPixmap.fromImage(program_picture(size)))
    return icon


def program_picture(size: int) -> QImage:
    """Return the two marks on a light tile, `size` pixels wide and high."""
    image, painter = _begun(size)
    edge = max(1.0, size / 48)
    tile = QRectF(edge / 2, edge / 2, size - edge, size - edge)
    path = QPainterPath()
    path.addRoundedRect(tile, size * 0.2, size * 0.2)
    _fill_page(painter, path, edge)
    _draw_marks(painter, QPointF(size / 2, size / 2), size * 0.4)
    painter.end()
    return image


def case_picture(size: int) -> QImage:
    """Return a page with the two marks on it: the icon of a case file."""
    image, painter = _begun(size)
    edge = max(1.0, size / 48)
    page = QRectF(size * 0.14, edge / 2, size * 0.72, size - edge)
    fold = size * 0.2
    path = QPainterPath(page.topLeft())
    path.lineTo(page.right() - fold, page.top())
    path.lineTo(page.right(), page.top() + fold)
    path.lineTo(page.bottomRight())
    path.lineTo(page.bottomLeft())
    path.closeSubpath()
    _fill_page(painter, path, edge)
    corner = QPainterPath(QPointF(page.right() - fold, page.top()))
    corner.lineTo(page.right() - fold, page.top() + fold)
    corner.lineTo(page.right(), page.top() + fold)
    corner.closeSubpath()
    painter.fillPath(corner, QColor(LIGHT.line))
    _draw_marks(painter, QPointF(size / 2, size * 0.6), size * 0.3)
    painter.end()
    return image


def _begun(size: int) -> tuple[QImage, QPainter]:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _fill_page(painter: QPainter, path: QPainterPath, edge: float) -> None:
    painter.fillPath(path, QColor(LIGHT.surface))
    pen = painter.pen()
    pen.setColor(QColor(LIGHT.line))
    pen.setWidthF(edge)
    painter.strokePath(path, pen)


def _draw_marks(painter: QPainter, middle: QPointF, diameter: float) -> None:
    shift = QPointF(diameter * 0.4, 0)
    middle -= QPointF(diameter * 0.06, 0)  # the diamond reaches further than the circle
    halo = max(1.0, diameter / 14)
    marks = (diamond, middle + shift, LIGHT.b), (circle, middle - shift, LIGHT.a)
    for shape, centre, colour in marks:
        painter.fillPath(shape(centre, diameter + 2 * halo), QColor(LIGHT.surface))
        painter.fillPath(shape(centre, diameter), QColor(colour))
