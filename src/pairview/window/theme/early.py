"""What paints the first picture without the namespace `Qt`, which takes 13 ms to load.

Only the start page uses this; everything else says `Qt` and takes `paint`. PySide loads the
namespace as soon as a call could take one of its enums, as `QBrush(colour)`, `setPen` and
`fillRect` could. A brush out of a palette and `fillPath` do without; the numbers of the flags
are compared with Qt's own in a test.
"""

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPalette

from pairview.window.theme import paint

ALIGN_RIGHT = 0x2
ALIGN_MIDDLE = 0x80
ALIGN_CENTRE = 0x84
DISPLAY_ROLE = 0
ACCESSIBLE_TEXT_ROLE = 11
PLAIN_TEXT = 0
NO_FOCUS = 0
NEVER = 1
QUIET = 0.78
"""How opaque quiet words are; the pen keeps the colour of text, and the contrast stays above 7."""


def fill(painter: QPainter, path: QPainterPath, token: str) -> None:
    """Fill a path with the colour of a token."""
    painter.fillPath(path, _brush(paint.palette().name, token))


def fill_box(painter: QPainter, box: QRectF, token: str) -> None:
    """Fill a rectangle with the colour of a token."""
    path = QPainterPath()
    path.addRect(box)
    fill(painter, path, token)


@cache
def _brush(_palette: str, token: str) -> QBrush:
    carrier = QPalette()
    carrier.setColor(QPalette.ColorRole.Base, paint.colour(token))
    return carrier.brush(QPalette.ColorRole.Base)
