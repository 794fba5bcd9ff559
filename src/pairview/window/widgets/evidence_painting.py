"""How heads and cells of the table look: shape, word and colour, never colour alone."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from pairview.domain.evidence import Fit
from pairview.domain.seat import Seat
from pairview.domain.weighing import Cell
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.evidence_data import ColumnShown, RowShown, TableShown
from pairview.window.widgets.evidence_grid import (
    COLUMN_TEXT,
    MARK_LINE,
    REMARK,
    REMARK_LINES,
    ROW_TEXT,
    Grid,
)
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.seat_mark import draw_both_mark, draw_seat_mark
from pairview.window.widgets.wrapped_text import TypeStep, draw_lines, line_height, wrapped

CELL_WORD: TypeStep = ("small", 600)
SOURCE: TypeStep = ("small", 400)

LOOKS: dict[Fit, tuple[str, str, str, str]] = {
    Fit.FITS: ("tick", "pro_bg", "pro", "pro"),
    Fit.AGAINST: ("cross", "con", "con", "con_on"),
    Fit.EITHER_WAY: ("dash", "bg", "line2", "text2"),
}
"""Sign, surface, line and word of each answer, by token."""

RADIUS = 6
LOW = 56
"""Below this height sign and word of a cell stand side by side."""


def draw_cell(
    painter: QPainter, grid: Grid, spot: tuple[int, int], shown: TableShown, words: dict[Fit, str]
) -> None:
    """Draw one cell as the case has it."""
    cell = shown.cells[spot[0]][spot[1]]
    if cell.is_split:
        draw_split(painter, grid, spot, shown, words)
    else:
        box = grid.cell(*spot)
        sharp = painter.device().devicePixelRatioF()
        word = words[cell.joint] if cell.joint else ""
        size = box.width(), box.height(), sharp
        painter.drawImage(box.topLeft(), _picture(cell.joint, word, size, paint.palette().name))


@lru_cache(maxsize=64)
def _picture(fit: Fit | None, word: str, size: tuple[int, int, float], _palette: str) -> QImage:
    """Return a cell as a picture: a full table repaints in half the time with them."""
    wide, high, sharp = size
    picture = QImage(
        round(wide * sharp), round(high * sharp), QImage.Format.Format_ARGB32_Premultiplied
    )
    picture.setDevicePixelRatio(sharp)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_answer(painter, QRectF(0, 0, wide, high), fit, word)
    painter.end()
    return picture


def draw_split(
    painter: QPainter, grid: Grid, spot: tuple[int, int], shown: TableShown, words: dict[Fit, str]
) -> None:
    """Draw a cell in two halves, A above B."""
    cell = shown.cells[spot[0]][spot[1]]
    for seat in Seat:
        box = QRectF(grid.half(*spot, seat))
        fit = cell.halves[0] if seat is Seat.A else cell.halves[1]
        _draw_box(painter, box, fit)
        side = min(box.height() - px(6), px(15))
        middle = grid.turned_x(box.left() + px(5) + side * 0.62, box)
        centre = QPointF(middle, box.center().y())
        draw_seat_mark(painter, centre, side, seat, shown.letter(seat) if side > px(13) else "")
        if fit is not None:
            room = box.adjusted(side * 1.24 + px(4), 0, 0, 0)
            room.moveCenter(QPointF(grid.turned_x(room.center().x(), box), room.center().y()))
            _draw_word(painter, room, fit, words[fit])


def _draw_answer(painter: QPainter, box: QRectF, fit: Fit | None, said: str) -> None:
    _draw_box(painter, box, fit)
    if fit is None:
        return
    token = LOOKS[fit][3]
    side, word_high = px(18), line_height(CELL_WORD)
    if box.height() < px(LOW):
        painter.setFont(paint.font(*CELL_WORD))
        wide = painter.fontMetrics().horizontalAdvance(said)
        icon = QRectF(box.center().x() - (side + px(4) + wide) / 2, 0, side, side)
        icon.moveTop(box.center().y() - side / 2)
        draw_icon(painter, LOOKS[fit][0], icon, token, 2.0)
        _draw_word(painter, box.adjusted(side + px(4), 0, 0, 0), fit, said)
        return
    top = box.center().y() - (side + px(2) + word_high) / 2
    icon = QRectF(box.center().x() - side / 2, top, side, side)
    draw_icon(painter, LOOKS[fit][0], icon, token, 2.0)
    word = QRectF(box.left(), icon.bottom() + px(2), box.width(), word_high)
    _draw_word(painter, word, fit, said)


def _draw_box(painter: QPainter, box: QRectF, fit: Fit | None) -> None:
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if fit is None:
        painter.setPen(paint.pen("line2", 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(paint.pen(LOOKS[fit][2]))
        painter.setBrush(paint.brush(LOOKS[fit][1]))
    painter.drawRoundedRect(inner, px(RADIUS), px(RADIUS))


def _draw_word(painter: QPainter, box: QRectF, fit: Fit, word: str) -> None:
    painter.setFont(paint.font(*CELL_WORD))
    painter.setPen(paint.pen(LOOKS[fit][3]))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)


def draw_ring(painter: QPainter, box: QRect, *, strong: bool) -> None:
    """Draw the ring of the current cell; strong while the table has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(paint.pen("accent" if strong else "line2", 2.5 if strong else 1.5))
    reach = px(7) / 2
    painter.drawRoundedRect(QRectF(box).adjusted(-reach, -reach, reach, reach), px(8), px(8))


def draw_column_head(
    painter: QPainter, grid: Grid, column: int, shown: TableShown, *, current: bool
) -> None:
    """Draw who saw it, what it is, and that it does not help choose, where that holds."""
    head = shown.columns[column]
    box = QRectF(grid.column_head(column))
    if current:
        bar = QRectF(box.left() + px(4), px(5), box.width() - px(8), px(3))
        painter.fillRect(bar, paint.brush("accent"))
    inner = box.adjusted(px(8), px(10), -px(6), -px(6))
    _draw_source(painter, grid, inner, head, shown)
    step = ("label", 600) if current else COLUMN_TEXT
    lines = wrapped(head.text, step, grid.text_width, grid.text_lines)
    top = draw_lines(painter, lines, inner.adjusted(0, px(MARK_LINE), 0, 0), step, "text")
    remark = wrapped(head.remark, REMARK, grid.text_width, REMARK_LINES)
    inner.setTop(top + px(2))
    draw_lines(painter, remark, inner, REMARK, "muted")


def _draw_source(
    painter: QPainter, grid: Grid, inner: QRectF, head: ColumnShown, shown: TableShown
) -> None:
    side = px(16)
    middle = inner.top() + px(MARK_LINE) / 2 - px(2)
    left = inner.left()
    if len(head.seats) > 1:
        x = grid.turned_x(left + side, inner)
        draw_both_mark(painter, QPointF(x, middle), side)
        left += side * 2 + px(8)
    elif head.seats:
        letter = shown.letter(head.seats[0])
        x = grid.turned_x(left + side / 2 + 1, inner)
        draw_seat_mark(painter, QPointF(x, middle), side, head.seats[0], letter)
        left += side + px(8)
    room = QRectF(left, middle - px(9), inner.right() - left, px(18))
    room.moveCenter(QPointF(grid.turned_x(room.center().x(), inner), room.center().y()))
    words = wrapped(head.source, SOURCE, int(room.width()), 1)
    draw_lines(painter, words, room, SOURCE, "text2")


def draw_row_head(
    painter: QPainter, grid: Grid, row: int, head: RowShown, *, current: bool
) -> None:
    """Draw the hypothesis, its counts and its remarks."""
    place = grid.row_head(row)
    box = QRectF(place)
    painter.fillRect(box, paint.brush("surface"))
    if current:
        ground = QRect(1, place.top(), grid.head_width - px(8) - 1, place.height() - 1)
        painter.fillRect(grid.turned(ground), paint.brush("row"))
        stripe = QRect(1, place.top(), px(3), place.height() - 1)
        painter.fillRect(grid.turned(stripe), paint.brush("accent"))
    title, more = grid.row_words(head)
    high = len(title) * line_height(ROW_TEXT) + len(more) * line_height(REMARK)
    air = max(px(3), min(px(11), (box.height() - high) / 2))
    inner = box.adjusted(px(20), air, -px(20), 0)
    inner.setTop(draw_lines(painter, title, inner, ROW_TEXT, "text"))
    draw_lines(painter, more, inner, REMARK, "text2")


def draw_corner(painter: QPainter, grid: Grid, words: str) -> None:
    """Draw what the rows are, above the first of them."""
    painter.setFont(paint.font(*SOURCE))
    painter.setPen(paint.pen("muted"))
    place = grid.corner.adjusted(px(20), 0, -px(20), -px(8))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)


def cell_words(cell: Cell, labels: tuple[str, str], words: dict[Fit, str], blank: str) -> str:
    """Return a cell in words, both halves where it is split."""
    if not cell.is_split:
        return words[cell.joint] if cell.joint else blank
    halves = zip(labels, cell.halves, strict=True)
    return "; ".join(f"{label}: {words[fit] if fit else blank}" for label, fit in halves)
