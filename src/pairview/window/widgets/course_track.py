"""How one seat's rating went: five places and X, hollow where it was then, filled where it is."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.mark_shapes import HALO
from pairview.window.widgets.seat_mark import draw_seat_mark

LEVELS = tuple(Level)
THEN, NOW, BETWEEN, DOT = 13, 19, 7, 4
"""Diameters in pixels at 100 %: of the hollow mark, the filled one, a look between, a place."""


class CourseTrack(QWidget):
    """Says nothing to a screen reader: the words beside it say all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat, self._letters = Seat.A, ""
        self._then: Level | None = None
        self._between: tuple[Level, ...] = ()
        self._now: Level | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(
        self,
        seat: Seat,
        letters: str,
        then: Level | None,
        now: Level | None,
        between: tuple[Level, ...] = (),
    ) -> None:
        """Show where a seat was at first, on the way, and now; None where it did not rate."""
        self._seat, self._letters = seat, letters
        self._then, self._between, self._now = then, between, now
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(26))

    def place(self, level: Level) -> QPointF:
        """Return the middle of a level; X stands apart from the five steps."""
        margin = px(NOW) / 2 + HALO + px(2)
        apart = 0.5 if level is Level.NO_CHANCE else 0.0
        share = (LEVELS.index(level) + apart) / (len(LEVELS) - 0.5)
        across = margin + share * (min(self.width(), px(260)) - 2 * margin)
        x = across if self.isLeftToRight() else self.width() - across
        return QPointF(x, self.height() / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(paint.pen("line2", 1))
        painter.drawLine(self.place(LEVELS[0]), self.place(LEVELS[4]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paint.brush("line2"))
        for level in LEVELS[:-1]:
            painter.drawEllipse(self.place(level), px(DOT) / 2, px(DOT) / 2)
        if self._then and self._then.step and self._now and self._now.step:  # X is no step
            painter.setPen(paint.pen(self._seat.value.lower(), 2))
            painter.drawLine(self.place(self._then), self.place(self._now))
        self._paint_marks(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setFont(paint.font("small"))
        painter.setPen(paint.pen("muted"))
        if Level.NO_CHANCE not in {self._then, self._now, *self._between}:
            middle = self.place(Level.NO_CHANCE).toPoint()
            box = self.rect()
            box.setWidth(px(20))
            box.moveCenter(middle)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, Level.NO_CHANCE.value)
        if self._then and self._then is not self._now:
            draw_seat_mark(painter, self.place(self._then), px(THEN), self._seat, outlined=True)
        for level in self._between:
            draw_seat_mark(painter, self.place(level), px(BETWEEN), self._seat)
        if self._now:
            draw_seat_mark(painter, self.place(self._now), px(NOW), self._seat, self._letters)
