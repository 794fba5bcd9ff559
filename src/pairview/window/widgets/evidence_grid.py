"""Where things stand in the painted table; all lengths in pixels."""

from PySide6.QtCore import QPoint, QRect, QSize

from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.evidence_data import Spot, TableShown
from pairview.window.widgets.wrapped_text import TypeStep, line_height, wrapped

COLUMN_TEXT: TypeStep = ("label", 500)
REMARK: TypeStep = ("small", 400)

HEAD_SHARE = 0.29
LEAST_HEAD, LEAST_COLUMN, MOST_COLUMN = 230, 104, 150
LEAST_ROW, MOST_ROW = 58, 100
TEXT_LINES, TEXT_LINES_WITH_REMARK, REMARK_LINES = 4, 3, 3
MARK_LINE = 24
CELL_MARGIN = 6


class Grid:
    """Row heads stay on the left and column heads on top; the cells between them scroll."""

    def __init__(self, room: QSize, shown: TableShown) -> None:
        """Share the room out among the rows and columns shown."""
        self.room = room
        self.row_count, self.column_count = len(shown.rows), len(shown.columns)
        columns, rows = max(1, self.column_count), max(1, self.row_count)
        head = max(px(LEAST_HEAD), round(room.width() * HEAD_SHARE))
        share = (room.width() - head - px(12)) // columns
        self.column_width = max(px(LEAST_COLUMN), min(px(MOST_COLUMN), share))
        left = room.width() - px(12) - self.column_width * columns
        self.head_width = max(px(LEAST_HEAD), left)
        self.has_remarks = any(column.remark for column in shown.columns)
        self.head_height = self._head_height(shown)
        free = room.height() - self.head_height - px(6)
        self.row_height = max(px(LEAST_ROW), min(px(MOST_ROW), free // rows))
        self.offset = QPoint(0, 0)

    @property
    def lengths(self) -> tuple[int, int, int, int]:
        """Widths and heights of heads and cells: where they are equal nothing has moved."""
        return self.head_width, self.head_height, self.column_width, self.row_height

    @property
    def text_lines(self) -> int:
        """How many lines of its text a column head has room for."""
        return TEXT_LINES_WITH_REMARK if self.has_remarks else TEXT_LINES

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
        high = self.head_height + self.row_count * self.row_height + px(6)
        return QSize(max(0, wide - self.room.width()), max(0, high - self.room.height()))

    def slot(self, row: int, column: int) -> QRect:
        """Return the whole place of a cell, its margin included."""
        left = self.head_width + column * self.column_width - self.offset.x()
        top = self.head_height + row * self.row_height - self.offset.y()
        return QRect(left, top, self.column_width, self.row_height)

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
        return QRect(left, 0, self.column_width, self.head_height)

    def column(self, column: int) -> QRect:
        """Return the place of a column with its head."""
        return self.column_head(column).adjusted(0, 0, 0, self.row_count * self.row_height + px(6))

    def row_head(self, row: int) -> QRect:
        """Return the place of a row's head."""
        top = self.head_height + row * self.row_height - self.offset.y()
        return QRect(0, top, self.head_width, self.row_height)

    @property
    def body(self) -> QRect:
        """Return where the cells are seen."""
        return QRect(QPoint(self.head_width, self.head_height), self.room).intersected(
            QRect(QPoint(0, 0), self.room)
        )

    def at(self, point: QPoint) -> Spot | None:
        """Return the cell at a point, -1 for its row or column on a head; None beside all."""
        row, column = -1, -1
        if point.y() >= self.head_height:
            row = (point.y() - self.head_height + self.offset.y()) // self.row_height
        if point.x() >= self.head_width:
            column = (point.x() - self.head_width + self.offset.x()) // self.column_width
        if row >= self.row_count or column >= self.column_count:
            return None
        return Spot(row, column)
