"""Lines of text for painters: broken at words, the last one elided, measured once."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption

from pairview.window.theme import paint

TypeStep = tuple[str, int]
"""A step of `tokens.TYPE_STEPS` and a weight."""


def wrapped(text: str, step: TypeStep, width: int, most: int) -> tuple[str, ...]:
    """Return at most `most` lines of `width` pixels; the last is elided where more is left."""
    if most < 1 or width < 1:
        return ()
    return _wrapped(text, step, width, most, paint.font(*step).pixelSize())


def line_height(step: TypeStep) -> int:
    """Return the height of a line in pixels, with the air it needs."""
    return round(QFontMetrics(paint.font(*step)).height() * 1.04)


def draw_lines(
    painter: QPainter, lines: tuple[str, ...], place: QRectF, step: TypeStep, token: str
) -> float:
    """Draw lines from the top of `place` down; returns where the next one would begin."""
    painter.setFont(paint.font(*step))
    painter.setPen(paint.pen(token))
    high = line_height(step)
    top = place.top()
    for line in lines:
        box = QRectF(place.left(), top, place.width(), high)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
        top += high
    return top


@lru_cache(maxsize=2048)
def _wrapped(text: str, step: TypeStep, width: int, most: int, _pixel_size: int) -> tuple[str, ...]:
    font = paint.font(*step)
    plain = " ".join(text.split())
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        rest = plain[start:]
        if len(lines) == most - 1 and len(rest) > length:
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(rest[:length].rstrip())
    layout.endLayout()
    return tuple(lines)
