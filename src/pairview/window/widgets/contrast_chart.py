"""The contrast chart: for each thing seen, two marks on a line of words and a bar between."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.tokens import HIGH_CONTRAST, px
from pairview.window.widgets.contrast_rows import (
    SIDE,
    WORDS_MOST,
    ContrastRows,
    ViewRow,
    draw_end_words,
    draw_words,
    longest,
)
from pairview.window.widgets.reading_direction import turned, turned_x
from pairview.window.widgets.seat_mark import draw_seat_mark

COLUMNS = tuple(Level)
MARK, FIRST_MARK = 22, 9
"""Diameters in pixels at 100 %: a mark, and the small one where it stood before."""
ASIDE = 0.62
"""How far two marks on one step stand from its middle, in diameters."""
LABEL_SHARE, LABEL_LEAST, LABEL_MOST = 0.4, 120, 280
WORDS_LEAST = 84
BESIDE = 10
"""Pixels at 100 %: what labels take at least and at most, end words at least, air beside them."""
APART = 0.35
"""How far no chance to see it stands from the steps, in steps."""
HEAD, GAP = 56, 4
ROOMY_STEP, TIGHT_STEP, BETWEEN = 46, 54, (Level.NOW_AND_THEN, Level.OFTEN)
"""From which step all heads fit side by side; on a narrow chart those between are left out.

In a tight one the outer heads step aside a little, as their words would nearly touch the next.
"""


class ContrastChart(ContrastRows):
    """Ignorant of the case: draws the rows it is given, only where it was asked to."""

    _longest_label = 0

    def paint_head(self, painter: QPainter, box: QRect) -> None:
        """Paint the words of the steps and a line below them."""
        painter.setPen(paint.pen("muted"))
        painter.setFont(paint.font("small"))
        narrow = self._step() < px(ROOMY_STEP)
        wide = max(px(HEAD), round(self._step()))
        for level, words in zip(COLUMNS, self.heads, strict=False):
            if narrow and level in BETWEEN:
                continue
            place = QRect(0, 0, wide, box.height() - px(4))
            middle = self._reckoned(level)
            if not narrow and self._step() < px(TIGHT_STEP):
                middle += {Level.ALMOST_NEVER: -px(4), Level.ALMOST_ALWAYS: px(4)}.get(level, 0)
            if level is Level.NO_CHANCE:
                middle = max(middle, self._reckoned(Level.ALMOST_ALWAYS) + self._least_apart())
            place.moveCenter(QPointF(turned_x(self, middle), box.height() / 2).toPoint())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place, int(flags), words)
        painter.setPen(paint.pen("line"))
        painter.drawLine(1, box.bottom(), box.width() - 2, box.bottom())

    def _least_apart(self) -> int:
        """Return how far the last head stands from the one before, so that no words touch."""
        metrics = QFontMetrics(paint.font("small"))
        both = [self.heads[COLUMNS.index(at)] for at in (Level.ALMOST_ALWAYS, Level.NO_CHANCE)]
        halves = sum(longest(metrics, head.split()) for head in both) // 2
        return max(px(ROOMY_STEP), halves + px(GAP))

    def paint_row(self, painter: QPainter, box: QRect, row: ViewRow, *, chosen: bool) -> None:
        """Paint label, marks, bar and words of a row."""
        painter.setPen(paint.pen("text"))
        painter.setFont(paint.font("base", 600 if chosen else 400))
        wide = self._axis_left() - px(SIDE + BESIDE)
        label = turned(self, QRect(px(SIDE), box.top(), wide, box.height()))
        draw_words(painter, label, row.label)
        self._paint_grid(painter, box)
        self._paint_bar(painter, box, row)
        self._paint_firsts(painter, box, row)
        self._paint_marks(painter, box, row)
        self._paint_words(painter, box, row)

    def _paint_grid(self, painter: QPainter, box: QRect) -> None:
        dotted = paint.palette() is HIGH_CONTRAST  # full lines there outshine the marks
        style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
        painter.setPen(paint.pen("line", 1, style))
        for level in COLUMNS[:-1]:
            x = round(self._column(level))
            painter.drawLine(x, box.top() + 1, x, box.bottom())
        painter.setPen(paint.pen("line", 1, Qt.PenStyle.DotLine))
        x = round(self._column(Level.NO_CHANCE))
        painter.drawLine(x, box.top() + 1, x, box.bottom())

    def _paint_bar(self, painter: QPainter, box: QRect, row: ViewRow) -> None:
        a, b = row.levels
        if a is None or b is None or a.step is None or b.step is None or a is b:
            return
        bold = QPen(paint.pen("bar_hi" if row.differently else "bar", 5 if row.differently else 3))
        bold.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(bold)
        y = box.center().y() + 1
        painter.drawLine(round(self._column(a)), y, round(self._column(b)), y)

    def _paint_firsts(self, painter: QPainter, box: QRect, row: ViewRow) -> None:
        for seat, level in row.first:
            if level is not None:
                place = QPointF(self._column(level), box.center().y() + 1)
                draw_seat_mark(painter, place, px(FIRST_MARK), seat, outlined=True)

    def _paint_marks(self, painter: QPainter, box: QRect, row: ViewRow) -> None:
        a, b = row.levels
        wide = min(px(MARK), box.height() - px(7))
        aside = wide * ASIDE if a is b else 0.0
        aside = aside if self.isLeftToRight() else -aside
        for seat, level, letters, shift in (
            (Seat.A, a, self.letters[0], -aside),
            (Seat.B, b, self.letters[1], aside),
        ):
            if level is not None:
                place = QPointF(self._column(level) + shift, box.center().y() + 1)
                outlined = level is Level.NO_CHANCE
                draw_seat_mark(painter, place, wide, seat, letters, outlined=outlined)

    def _paint_words(self, painter: QPainter, box: QRect, row: ViewRow) -> None:
        wide = self._words_width()
        left = self.width() - px(SIDE) - wide
        place = turned(self, QRect(left, box.top(), wide, box.height()))
        draw_end_words(painter, place, row, Qt.AlignmentFlag.AlignRight)

    def show_rows(self, rows: tuple[ViewRow, ...]) -> None:
        """Show rows, with as much room for their labels as they need where there is that much."""
        if rows != self.rows:
            bold = QFontMetrics(paint.font("base", 600))
            self._longest_label = longest(bold, (row.label for row in rows))
        super().show_rows(rows)

    def _words_width(self) -> int:
        return max(px(WORDS_LEAST), min(px(WORDS_MOST), self._longest_words))

    def _axis_left(self) -> int:
        most = min(px(LABEL_MOST), round(self.width() * LABEL_SHARE))
        return px(SIDE + BESIDE) + max(px(LABEL_LEAST), min(most, self._longest_label))

    def _step(self) -> float:
        axis = self.width() - px(SIDE) - self._words_width() - self._axis_left()
        step = axis / (len(COLUMNS) + APART)
        if any(set(row.levels) == {Level.NO_CHANCE} for row in self.rows):
            beside = px(MARK) * (ASIDE + 0.5) + px(BESIDE)
            step = min(step, (axis - beside) / (len(COLUMNS) - 0.5 + APART))
        return step

    def _column(self, level: Level) -> float:
        """Return where a level is seen."""
        return turned_x(self, self._reckoned(level))

    def _reckoned(self, level: Level) -> float:
        """Return where a level stands; no chance to see it stands a little apart."""
        number = COLUMNS.index(level)
        apart = APART if level is Level.NO_CHANCE else 0.0
        return self._axis_left() + self._step() * (number + 0.5 + apart)
