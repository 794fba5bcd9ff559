"""Paints the rows of the rating scale and the words above its columns."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.rating_rows import (
    WRAPS,
    Columns,
    ScaleRow,
    ScaleWords,
    height_of,
    small_lines,
)

FLAGS = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class RowLook:
    """How a row stands: whose it is, whether it is the current one, and its cell cursor."""

    seat: Seat
    is_guess: bool = False
    is_current: bool = False
    has_focus: bool = False
    cursor: Level | None = None
    is_last: bool = False


def paint_row(
    painter: QPainter, box: QRect, row: ScaleRow, columns: Columns, words: ScaleWords, look: RowLook
) -> None:
    """Paint one row into its box."""
    if look.is_current:
        painter.fillRect(box, paint.brush("row"))
        stripe = columns.turned(QRect(0, box.top(), px(3), box.height()))
        painter.fillRect(stripe, paint.brush("accent"))
    if not look.is_last:
        painter.setPen(paint.pen("line"))
        wide = box.width() - px(16) - px(18) + 1
        line = columns.turned(QRect(px(18), box.bottom(), wide, 1))
        painter.drawLine(line.left(), box.bottom(), line.right(), box.bottom())
    _paint_words(painter, box.adjusted(0, 0, 0, -columns.height_below), row, columns, look)
    for level in columns.levels:
        cell = columns.cell(level, box.top(), box.height())
        _paint_cell(painter, cell, row, level, look)
        if row.steps:
            _paint_step(painter, cell, words.step(row, level), look, chosen=row.level is level)
        elif columns.is_stacked and row.level is not level and row.first is not level:
            painter.setFont(paint.font("label", 500))
            painter.setPen(paint.pen("muted"))
            painter.drawText(cell, FLAGS.AlignCenter, level.value)
    if words.sightings is not None:
        cell = columns.sightings_cell(box.top(), box.height())
        said = words.sightings[row.sightings] if row.sightings else ""
        _paint_sightings(painter, cell, said, is_live=row.level is not None)
    if look.is_current and look.has_focus:
        painter.setPen(paint.pen("accent", 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = columns.all_cells(box.top(), box.height())
        painter.drawRoundedRect(ring.adjusted(-px(4), -px(3), px(4), px(3)), px(9), px(9))


def _paint_words(
    painter: QPainter, box: QRect, row: ScaleRow, columns: Columns, look: RowLook
) -> None:
    width = columns.text_width
    weight = 600 if look.is_current else 400
    below = small_lines(row, width) if look.is_current or row.note else ()
    parts = [(row.text, "base", height_of(row.text, width, "base", weight))]
    parts += [(line, "small", height_of(line, width, "small")) for line in below]
    top = box.top() + (box.height() - sum(height for *_, height in parts)) // 2
    for words, step, height in parts:
        known = look.is_current or row.level is not None
        token = "muted" if step == "small" else "text" if known else "text2"
        painter.setPen(paint.pen(token))
        painter.setFont(paint.font(step, weight if step == "base" else 400))
        room = columns.words(top, height)
        painter.drawText(room, WRAPS | FLAGS.AlignLeft.value | FLAGS.AlignVCenter.value, words)
        top += height


def _paint_cell(painter: QPainter, cell: QRect, row: ScaleRow, level: Level, look: RowLook) -> None:
    letter = look.seat.value.lower()
    chosen = row.level is level
    painter.setBrush(paint.brush(letter if chosen and not look.is_guess else "surface"))
    if chosen:
        painter.setPen(paint.pen(f"{letter}_text" if look.is_guess else letter, 2))
    else:
        dashed = level is Level.NO_CHANCE
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(paint.pen("line2", 1, style))
    if look.is_current and look.cursor is level:
        painter.setPen(paint.pen("text", 2))
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
    middle = QRectF(0, 0, px(20), px(20))
    middle.moveCenter(QRectF(cell).center())
    if chosen and not row.steps:
        token = f"{letter}_text" if look.is_guess else f"{letter}_on"
        draw_icon(painter, "tick", middle, token, 2)
    elif row.first is level:
        painter.setPen(paint.pen(f"{letter}_text", 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle.center(), px(5), px(5))


def _paint_step(painter: QPainter, cell: QRect, words: str, look: RowLook, *, chosen: bool) -> None:
    """Paint the row's own words for a level into its cell, in place of a tick."""
    letter = look.seat.value.lower()
    on_cell = f"{letter}_text" if look.is_guess else f"{letter}_on"
    painter.setFont(paint.font("small", 600 if chosen else 400))
    painter.setPen(paint.pen(on_cell if chosen else "muted"))
    room = cell.adjusted(px(2), 0, -px(2), 0)
    painter.drawText(room, WRAPS | FLAGS.AlignCenter.value, words)


def _paint_sightings(painter: QPainter, cell: QRect, said: str, *, is_live: bool) -> None:
    painter.setPen(paint.pen("line2" if is_live else "line"))
    painter.setBrush(paint.brush("surface"))
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
    painter.setFont(paint.font("label", 500))
    painter.setPen(paint.pen("text"))
    painter.drawText(cell, FLAGS.AlignCenter, said)


def head_height(columns: Columns, words: ScaleWords) -> int:
    """Return the height of the words above the columns, in pixels."""
    lines = max(height_of(text, columns.pitch, "small") for text in words.heads.values())
    heads = max(px(46), lines + px(30))
    asked = height_of(words.question, columns.text_width, "label")
    return heads + asked + px(6) if columns.is_stacked else max(heads, asked)


def paint_head(painter: QPainter, height: int, columns: Columns, words: ScaleWords) -> None:
    """Paint the question and the words above the columns."""
    painter.setFont(paint.font("label"))
    painter.setPen(paint.pen("muted"))
    asked, top = columns.words(0, height), px(4)
    if columns.is_stacked:
        asked = columns.words(px(6), height_of(words.question, columns.text_width, "label"))
        top = asked.bottom() + px(2)
    wrapped = WRAPS | FLAGS.AlignVCenter.value
    painter.drawText(asked, wrapped | FLAGS.AlignLeft.value, words.question)
    heads = [
        (columns.cell(level, 0, height), words.heads[level], level.value)
        for level in columns.levels
    ]
    if words.sightings is not None:
        heads.append((columns.sightings_cell(0, height), words.sightings_head, "S"))
    base = QFontMetrics(paint.font("label"))
    fits = all(base.horizontalAdvance(text) <= columns.pitch - px(6) for _, text, _ in heads)
    key_top = height // 2 if height <= px(46) else height - px(22)
    for cell, text, key in heads:
        room = QRect(cell.left() - px(5), top, columns.pitch, key_top - top)
        painter.setPen(paint.pen("text2"))
        painter.setFont(paint.font("label" if fits else "small"))
        low = WRAPS | FLAGS.AlignHCenter.value | FLAGS.AlignBottom.value
        painter.drawText(room, low, text)
        painter.setFont(paint.font("label", 600))
        below = QRect(room.left(), key_top, room.width(), px(17))
        painter.drawText(below, FLAGS.AlignCenter, key)
