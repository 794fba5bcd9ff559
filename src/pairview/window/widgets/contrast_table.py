"""The contrast in words: the twin of the chart for those who would rather read."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.contrast_rows import (
    SIDE,
    TWO_LINE_ROW,
    ContrastRows,
    ViewRow,
    draw_end_words,
    draw_words,
    draw_wrapped,
)
from pairview.window.widgets.reading_direction import turned

SHARES = (0.375, 0.185, 0.185, 0.255)
"""Of the width: what, how often in A, how often in B, how it is seen."""


class ContrastTable(ContrastRows):
    """The same rows, choosing and keys as the chart."""

    def paint_head(self, painter: QPainter, box: QRect) -> None:
        """Paint the class labels over their columns."""
        tokens = ("muted", "a_text", "b_text", "muted")
        for place, words, token in zip(
            self._columns(box), ("", *self.classes, ""), tokens, strict=True
        ):
            painter.setPen(paint.pen(token))
            draw_wrapped(painter, place, words, ("small", 600))
        painter.setPen(paint.pen("line"))
        painter.drawLine(1, box.bottom(), box.width() - 2, box.bottom())

    def paint_row(self, painter: QPainter, box: QRect, row: ViewRow, *, chosen: bool) -> None:
        """Paint the words of a row, those seen differently in bold."""
        places = self._columns(box)
        painter.setPen(paint.pen("text"))
        painter.setFont(paint.font("base", 600 if chosen else 400))
        draw_words(painter, places[0], row.label)
        for place, words in zip(places[1:3], row.level_words, strict=True):
            draw_wrapped(painter, place, words, ("label", 600 if row.differently else 400))
        draw_end_words(painter, places[3], row)

    def _least_row(self) -> int:
        return px(TWO_LINE_ROW)

    def _columns(self, box: QRect) -> list[QRect]:
        free = box.width() - 2 * px(SIDE)
        places, left = [], px(SIDE)
        for share in SHARES:
            wide = round(free * share)
            place = QRect(left, box.top(), wide - px(10), box.height())
            places.append(turned(self, place))
            left += wide
        return places
