"""Five small steps in a line: where a teacher's guess stands, and where the student's cross."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pairview.domain.five_steps import FiveSteps
from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.seat_mark import SHAPES

PITCH, GUESS, CROSS = 34, 24, 10
"""Pixels at 100 %: from step to step, the hollow mark of the guess, the filled one inside it."""


class StepMarks(QWidget):
    """A hollow mark of the seat is the guess, a filled square the student; words say it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = Seat.A
        self._guess: FiveSteps | None = None
        self._said: FiveSteps | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, seat: Seat, guess: FiveSteps | None, said: FiveSteps | None) -> None:
        """Show both, or what there is of them."""
        self._seat, self._guess, self._said = seat, guess, said
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(PITCH * len(FiveSteps)), px(GUESS + 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(paint.pen("line2", 1.5))
        painter.drawLine(self._place(FiveSteps.FIRST), self._place(FiveSteps.FIFTH))
        for step in FiveSteps:
            painter.setPen(paint.pen("line2", 1))
            painter.setBrush(paint.brush("surface"))
            painter.drawEllipse(self._place(step), px(4), px(4))
        if self._guess is not None:
            draw_guess(painter, self._place(self._guess), self._seat)
        if self._said is not None:
            draw_cross(painter, self._place(self._said))

    def _place(self, step: FiveSteps) -> QPointF:
        number = step - 1 if self.isLeftToRight() else len(FiveSteps) - step
        return QPointF(px(PITCH) * (number + 0.5), self.height() / 2)


def draw_guess(painter: QPainter, centre: QPointF, seat: Seat) -> None:
    """Draw the hollow mark of a seat."""
    painter.setPen(paint.pen(f"{seat.value.lower()}_text", 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(SHAPES[seat](centre, px(GUESS)))


def draw_cross(painter: QPainter, centre: QPointF) -> None:
    """Draw the filled square that stands for the box the student crossed."""
    side = px(CROSS)
    box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    painter.fillRect(box, paint.brush("text"))


class StepKey(QWidget):
    """The mark that stands before its words: of a guess, or with no seat of the student."""

    def __init__(self, seat: Seat | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.setFixedSize(px(GUESS + 8), px(GUESS + 8))

    def show_seat(self, seat: Seat) -> None:
        """Show whose guess it is."""
        self._seat = seat
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        if self._seat is None:
            draw_cross(painter, centre)
        else:
            draw_guess(painter, centre, self._seat)
