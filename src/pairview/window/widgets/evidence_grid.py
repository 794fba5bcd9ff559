"""Where things stand in the painted table; all lengths in pixels."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle

from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.evidence_data import RowShown, Spot, TableShown
from pairview.window.widgets.wrapped_text import TypeStep, line_height, wrapped

COLUMN_TEXT: TypeStep = ("label", 500)
ROW_TEXT: TypeStep = ("base", 600)
REMARK: TypeStep = ("small", 400)

LEAST_HEAD, SCROLLED_HEAD, LEAST_COLUMN = 190, 280, 84
COLUMN_SHARE, HEAD_SHARE = 0.136, 0.29
SCROLLED_COLUMN, NATURAL_COLUMN, MOST_COLUMN = 112, 140, 230
LEAST_ROW, MOST_ROW = 56, 104
LOW_ROOM = 420
"""Pixels at 100 %: in a room lower than this heads of columns leave room for the rows."""
TITLE_LINES, ROW_LINES = 4, 9
TEXT_LINES, FEWER_TEXT_LINES, REMARK_LINES = 4, 3, 4
MARK_LINE = 24
CELL_MARGIN = 6
ROW_AIR, LESS_ROW_AIR = 11, 5
"""Above and below the words of a row, together; the second in a low room."""


class Grid:
    """Row heads stay at the side on which people begin to read, column heads on top.

    The cells between them scroll. A row is as high as its words need. What is left of the height
    is shared among the rows.
    """

    def __init__(
        self,
        room: QSize,
        shown: TableShown,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        """Share the room out among the rows and columns shown."""
        self.room = room
        self._direction = direction
        self._rows = shown.rows
        self.row_count, self.column_count = len(shown.rows), len(shown.columns)
        self.column_width = _column_width(room.width(), max(1, self.column_count))
        left = room.width() - px(12) - self.column_width * max(1, self.column_count)
        least = LEAST_HEAD if left >= px(LEAST_HEAD) else SCROLLED_HEAD
        self.head_width = max(px(LEAST_HEAD), left, min(px(least), room.width() // 3))
        self.has_remarks = any(column.remark for column in shown.columns)
        self.head_height = self._head_height(shown)
        free = room.height() - self.head_height - px(6)
        self.row_heights = _shared([self._row_needs(row) for row in shown.rows], free)
        self.row_tops = (0, *accumulate(self.row_heights))
        self.offset = QPoint(0, 0)

    @property
    def lengths(self) -> tuple[int, ...]:
        """Widths and heights of heads and cells: where they are equal nothing has moved."""
        return self.head_width, self.head_height, self.column_width, *self.row_heights

    @property
    def text_lines(self) -> int:
        """How many lines of its text a column head has room for; a narrow one needs more."""
        is_narrow = self.column_width < px(NATURAL_COLUMN)
        fewer = (self.has_remarks or self.is_low) and not is_narrow
        return FEWER_TEXT_LINES if fewer else TEXT_LINES

    @property
    def is_low(self) -> bool:
        """True where the rows need what heads and air can spare."""
        return self.room.height() < px(LOW_ROOM)

    def row_words(self, head: RowShown) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the lines of a hypothesis, and those of its counts and remarks."""
        width = self.head_width - px(40)
        title = wrapped(head.text, ROW_TEXT, width, TITLE_LINES)
        return title, wrapped(f"{head.counts} {head.remarks}", REMARK, width, ROW_LINES)

    def words_of(self, row: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return what `row_words` says of the row with this number."""
        return self.row_words(self._rows[row])

    @property
    def wanted_height(self) -> int:
        """Height at which every row has air around it, and no more than that."""
        rows = sum(max(px(MOST_ROW), self._row_needs(row)) for row in self._rows)
        return self.head_height + rows + px(8)

    @property
    def least_height(self) -> int:
        """Height below which the rows would have to scroll."""
        return self.head_height + sum(self._row_needs(row) for row in self._rows) + px(6)

    def _row_needs(self, head: RowShown) -> int:
        title, more = self.row_words(head)
        words = len(title) * line_height(ROW_TEXT) + len(more) * line_height(REMARK)
        return max(px(LEAST_ROW), words + px(LESS_ROW_AIR if self.is_low else ROW_AIR))

    @property
    def text_width(self) -> int:
        """Width of the text in a column head."""
        return self.column_width - px(14)

    def _head_height(self, shown: TableShown) -> int:
        texts = [
            len(wrapped(c.text, COLUMN_TEXT, self.text_width, self.text_lines))
            for c in shown.columns
        ]
        remarks = [
            len(wrapped(c.remark, REMARK, self.text_width, REMARK_LINES))
            for c in shown.columns
            if c.remark
        ]
        lines = max(texts, default=1) * line_height(COLUMN_TEXT)
        below = max(remarks, default=0) * line_height(REMARK)
        return px(10 + MARK_LINE + 6) + lines + below

    @property
    def beyond(self) -> QSize:
        """How far the cells can be scrolled."""
        wide = self.head_width + self.column_count * self.column_width + px(6)
        high = self.head_height + self.row_tops[-1] + px(6)
        return QSize(max(0, wide - self.room.width()), max(0, high - self.room.height()))

    def slot(self, row: int, column: int) -> QRect:
        """Return the whole place of a cell, its margin included."""
        left = self.head_width + column * self.column_width - self.offset.x()
        top = self.head_height + self.row_tops[row] - self.offset.y()
        return self.turned(QRect(left, top, self.column_width, self.row_heights[row]))

    def turned(self, box: QRect) -> QRect:
        """Return a place as it is seen, or what is seen as it was reckoned from the left."""
        return QStyle.visualRect(self._direction, QRect(QPoint(0, 0), self.room), box)

    def turned_x(self, x: float, within: QRectF) -> float:
        """Return where a place in a box is seen."""
        is_straight = self._direction is Qt.LayoutDirection.LeftToRight
        return x if is_straight else within.left() + within.right() - x

    def cell(self, row: int, column: int) -> QRect:
        """Return the place of a cell."""
        margin = px(CELL_MARGIN)
        return self.slot(row, column).adjusted(margin, margin + 1, -margin, -margin)

    def half(self, row: int, column: int, part: Seat) -> QRect:
        """Return the upper half of a cell for A, the lower one for B."""
        whole = self.cell(row, column)
        high = (whole.height() - px(2)) // 2
        top = whole.top() if part is Seat.A else whole.bottom() + 1 - high
        return QRect(whole.left(), top, whole.width(), high)

    def column_head(self, column: int) -> QRect:
        """Return the place of a column's head."""
        left = self.head_width + column * self.column_width - self.offset.x()
        return self.turned(QRect(left, 0, self.column_width, self.head_height))

    def column(self, column: int) -> QRect:
        """Return the place of a column with its head."""
        return self.column_head(column).adjusted(0, 0, 0, self.row_tops[-1] + px(6))

    def row_head(self, row: int) -> QRect:
        """Return the place of a row's head."""
        top = self.head_height + self.row_tops[row] - self.offset.y()
        return self.turned(QRect(0, top, self.head_width, self.row_heights[row]))

    @property
    def corner(self) -> QRect:
        """Return the place above the row heads."""
        return self.turned(QRect(0, 0, self.head_width, self.head_height))

    @property
    def body(self) -> QRect:
        """Return where the cells are seen."""
        all_of_it = QRect(QPoint(0, 0), self.room)
        cells = QRect(QPoint(self.head_width, self.head_height), self.room)
        return self.turned(cells.intersected(all_of_it))

    def at(self, point: QPoint) -> Spot | None:
        """Return the cell at a point, -1 for its row or column on a head; None beside all."""
        row, column = -1, -1
        x = self.turned(QRect(point, QSize(1, 1))).left()
        if point.y() >= self.head_height:
            row = bisect_right(self.row_tops, point.y() - self.head_height + self.offset.y()) - 1
        if x >= self.head_width:
            column = (x - self.head_width + self.offset.x()) // self.column_width
        if row >= self.row_count or column >= self.column_count:
            return None
        return Spot(row, column)


def _column_width(wide: int, columns: int) -> int:
    """Return a width at which the words of the rows keep most of their room."""
    if wide - px(LEAST_HEAD) - px(12) < px(LEAST_COLUMN) * columns:
        return px(SCROLLED_COLUMN)  # there is no end of room sideways, so heads may be readable
    head = max(px(LEAST_HEAD), min(round(wide * HEAD_SHARE), wide - px(LEAST_COLUMN) * columns))
    most = max(px(NATURAL_COLUMN), min(px(MOST_COLUMN), round(wide * COLUMN_SHARE)))
    return max(px(LEAST_COLUMN), min(most, (wide - head - px(12)) // columns))


def _shared(needs: list[int], free: int) -> list[int]:
    """Return heights of rows: equal where there is room for it, else what each one needs."""
    if not needs:
        return []
    even = min(px(MOST_ROW), free // len(needs))
    if max(needs) <= even:
        return [even] * len(needs)
    spare = max(0, free - sum(needs)) // len(needs)
    return [need + min(spare, max(0, px(MOST_ROW) - need)) for need in needs]
