"""Rows of two views painted as one widget: which is chosen, and by which click or key."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.reading_direction import turned
from pairview.window.widgets.spoken_rows import SpokenRows
from pairview.window.widgets.wrapped_text import TypeStep, line_height, wrapped

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LEAST_ROW, MOST_ROW, TWO_LINE_ROW = 28, 56, 34
SIDE, WORDS_MOST = 20, 142
"""Pixels at 100 %: heights of rows, with a second line of words too, the free edge, end words."""
CHANGED = ("small", 400)
"""How it looks that a rating was changed."""


@dataclass(frozen=True, slots=True)
class ViewRow:
    """One line: what was seen, how often in each class, and the few words at its end.

    `spoken` is the whole row as a sentence. `first` holds, for each seat whose rating was
    changed after the reveal, the level before (None: not answered then).
    """

    key: str
    label: str
    levels: tuple[Level | None, Level | None]
    level_words: tuple[str, str]
    words: str
    spoken: str
    differently: bool = False
    changed_words: str = ""
    first: tuple[tuple[Seat, Level | None], ...] = ()
    starts_group: bool = False


class ContrastRows(SpokenRows):
    """Up, Down, Home, End, G and clicks choose a row. Subclasses paint the head and one row."""

    row_chosen = Signal(str)
    """The key of the row chosen by hand."""
    entered = Signal()
    """Enter was pressed on the chosen row."""
    _longest_words = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ViewRow, ...] = ()
        self.heads: tuple[str, ...] = ()
        self.classes = ("A", "B")
        self.letters = ("A", "B")
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paint_head(self, painter: QPainter, box: QRect) -> None:
        """Paint the words at the heads of the columns."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, box: QRect, row: ViewRow, *, chosen: bool) -> None:
        """Paint one row; ground and focus are painted already."""
        raise NotImplementedError

    def show_classes(self, classes: tuple[str, str], letters: tuple[str, str]) -> None:
        """Set the labels of both classes and the letters of their marks."""
        if (classes, letters) != (self.classes, self.letters):
            self.classes, self.letters = classes, letters
            self.update()

    def show_heads(self, heads: tuple[str, ...]) -> None:
        """Set the words for almost never, ..., almost always and no chance."""
        if heads != self.heads:
            self.heads = heads
            self.update()

    def show_rows(self, rows: tuple[ViewRow, ...]) -> None:
        """Show rows; the chosen one stays chosen wherever it stands now.

        What their words need is measured once, because painting asks often.
        """
        old, key = self.rows, self.chosen_key
        if rows != old:
            ends = (words for row in rows for words in (row.words, row.changed_words))
            self._longest_words = longest(QFontMetrics(paint.font("label", 600)), ends)
        self.rows = rows
        found = [number for number, row in enumerate(rows) if row.key == key]
        self._chosen = found[0] if found else min(0, len(rows) - 1)
        if [row.key for row in old] != [row.key for row in rows] or _tall(old) != _tall(rows):
            self.updateGeometry()
            self.update()
            return
        for number, row in enumerate(rows):
            if row != old[number]:
                self.update(self.row_rect(number))

    @property
    def chosen_key(self) -> str | None:
        """Return the key of the chosen row, None where there are no rows."""
        return self.rows[self._chosen].key if 0 <= self._chosen < len(self.rows) else None

    def choose(self, key: str) -> None:
        """Choose a row without telling anyone."""
        for number, row in enumerate(self.rows):
            if row.key == key:
                self._move_to(number)

    def row_rect(self, number: int) -> QRect:
        """Return where a row stands, in pixels of this widget."""
        high = self.row_height
        return QRect(0, self.head_height + number * high, self.width(), high)

    @property
    def spoken(self) -> tuple[str, ...]:
        """Return each row as a sentence."""
        return tuple(row.spoken for row in self.rows)

    @property
    def chosen_number(self) -> int:
        """Return the number of the chosen row, -1 where there are no rows."""
        return self._chosen

    @property
    def head_height(self) -> int:
        """Return the height of the head in pixels."""
        return px(44)

    @property
    def row_height(self) -> int:
        """Return the height of every row in pixels."""
        free = self.height() - self.head_height - px(4)
        each = free // max(1, len(self.rows))
        return max(self._least_row(), min(px(MOST_ROW), each))

    def _least_row(self) -> int:
        two_lines = _tall(self.rows) or self._longest_words > px(WORDS_MOST)
        return px(TWO_LINE_ROW if two_lines else LEAST_ROW)

    def minimumSizeHint(self) -> QSize:
        rows = max(1, len(self.rows)) * self._least_row()
        return QSize(px(400), self.head_height + rows + px(4))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), paint.brush("surface"))
        head = QRect(0, 0, self.width(), self.head_height)
        if event.rect().intersects(head):
            self.paint_head(painter, head)
        for number, row in enumerate(self.rows):
            box = self.row_rect(number)
            if event.rect().intersects(box):
                self._paint_ground(painter, box, number)
                self.paint_row(painter, box, row, chosen=number == self._chosen)

    def _paint_ground(self, painter: QPainter, box: QRect, number: int) -> None:
        if self.rows[number].starts_group:
            painter.setPen(paint.pen("line2", 1, Qt.PenStyle.DotLine))
            painter.drawLine(px(SIDE), box.top(), self.width() - px(SIDE), box.top())
        if number != self._chosen:
            return
        painter.fillRect(box.adjusted(1, 1, -1, 0), paint.brush("row"))
        stripe = turned(self, QRect(1, box.top() + 1, px(3), box.height() - 1))
        painter.fillRect(stripe, paint.brush("accent"))
        if self.hasFocus():
            painter.setPen(paint.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(box.adjusted(7, 2, -7, -2), px(7), px(7))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.row_at(event.position().toPoint())
        if number is not None:
            self._choose_by_hand(number)

    def row_at(self, place: QPoint) -> int | None:
        """Return the number of the row at a place of this widget."""
        number = (place.y() - self.head_height) // self.row_height
        return number if place.y() >= self.head_height and number < len(self.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self.rows) - 1
        if key in MOVES:
            self._choose_by_hand(max(0, min(last, self._chosen + MOVES[Qt.Key(key)])))
        elif key == Qt.Key.Key_Home:
            self._choose_by_hand(0)
        elif key == Qt.Key.Key_End:
            self._choose_by_hand(last)
        elif key == Qt.Key.Key_G:
            self._choose_by_hand(self._next_difference())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _next_difference(self) -> int:
        """Return the next row seen differently, from the top again after the last."""
        count = len(self.rows)
        order = [(self._chosen + step) % count for step in range(1, count)]
        return next((number for number in order if self.rows[number].differently), self._chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _choose_by_hand(self, number: int) -> None:
        if 0 <= number < len(self.rows) and number != self._chosen:
            self._move_to(number)
            self.row_chosen.emit(self.rows[number].key)

    def _move_to(self, number: int) -> None:
        before, self._chosen = self._chosen, number
        for changed in {before, number}:
            self.update(self.row_rect(changed))
        self._show_focus()

    def _show_focus(self) -> None:
        if self._chosen < 0:
            return
        self.update(self.row_rect(self._chosen))
        self.tell_focus()


def draw_words(
    painter: QPainter, box: QRect, words: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    """Draw words in one line, shortened by three dots where the box is too narrow."""
    shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)


def draw_end_words(
    painter: QPainter, box: QRect, row: ViewRow, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    """Draw how a row is seen, and below it whose rating was changed after the reveal.

    What is too wide for a line, such as the name of a class, goes on in a second.
    """
    below = line_height(CHANGED) if row.changed_words else 0
    painter.setPen(paint.pen("text" if row.differently else "muted"))
    step = ("label", 600 if row.differently else 400)
    foot = draw_wrapped(painter, box.adjusted(0, 0, 0, -below), row.words, step, side)
    painter.setPen(paint.pen("muted"))
    painter.setFont(paint.font(*CHANGED))
    draw_words(painter, QRect(box.left(), foot, box.width(), below), row.changed_words, side)


def draw_wrapped(
    painter: QPainter,
    box: QRect,
    words: str,
    step: TypeStep,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Draw words in one line, or in two where the box is too narrow; return where they end."""
    painter.setFont(paint.font(*step))
    high = line_height(step)
    lines = wrapped(words, step, box.width(), max(1, min(2, round(box.height() / high))))
    top = box.top() + (box.height() - len(lines) * high) // 2
    for line in lines:
        draw_words(painter, QRect(box.left(), top, box.width(), high), line, side)
        top += high
    return top


def longest(metrics: QFontMetrics, texts: Iterable[str]) -> int:
    """Return the width of the widest of some texts, in pixels."""
    return max((metrics.horizontalAdvance(text) for text in texts), default=0) + 1


def _tall(rows: tuple[ViewRow, ...]) -> bool:
    return any(row.changed_words for row in rows)
