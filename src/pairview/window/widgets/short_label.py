"""Names that people typed, cut to the room there is; the whole name stands where it was typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from pairview.window.theme import paint
from pairview.window.theme.tokens import px


def short_label(words: str, width: int, step: str = "label") -> str:
    """Return words in one line of at most `width` pixels at 100 %, in a type step."""
    line = " ".join(words[:200].split())
    metrics = QFontMetrics(paint.font(step, 600))
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, px(width))
