"""The mark of a seat: circle for A, diamond for B, with the initial of the class."""

import re

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.early import ALIGN_CENTRE
from pairview.window.theme.tokens import px
from pairview.window.widgets.mark_shapes import DIAMOND_REACH, HALO, circle, diamond

_WORD = re.compile(r"[^\W\d_]+")
SHAPES = {Seat.A: circle, Seat.B: diamond}


def initials(label_a: str, label_b: str) -> tuple[str, str]:
    """Return one letter for each class label, two where one would be the same, else A and B.

    A digit would read as a rating, so "7b Maths" gives M.
    """
    one, two = _telling_word(label_a), _telling_word(label_b)
    for length in (1, 2):
        pair = one[:length].capitalize(), two[:length].capitalize()
        if all(pair) and pair[0] != pair[1]:
            return pair
    return Seat.A.value, Seat.B.value


def _telling_word(label: str) -> str:
    words = _WORD.findall(label)
    return next((word for word in words if len(word) > 1), words[0] if words else "")


def draw_seat_mark(
    painter: QPainter,
    centre: QPointF,
    diameter: float,
    seat: Seat,
    letters: str = "",
    *,
    outlined: bool = False,
) -> None:
    """Draw a mark with its halo; `diameter` of the circle in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = SHAPES[seat]
    painter.fillPath(shape(centre, diameter + 2 * HALO), paint.colour("surface"))
    painter.fillPath(shape(centre, diameter), paint.colour(seat.value.lower()))
    if outlined:
        inside = shape(centre, diameter - max(4.0, diameter / 16))
        painter.fillPath(inside, paint.colour("surface"))
    if letters:
        painter.setPen(paint.colour(f"{seat.value.lower()}_{'text' if outlined else 'on'}"))
        painter.setFont(_letter_font(diameter, len(letters), seat))
        box = QRectF(centre.x() - diameter, centre.y() - diameter, 2 * diameter, 2 * diameter)
        painter.drawText(box, ALIGN_CENTRE, letters)
    painter.restore()


def draw_both_mark(painter: QPainter, centre: QPointF, diameter: float) -> None:
    """Draw the two marks overlapping, without letters: what both said or saw."""
    shift = QPointF(diameter * 0.38, 0)
    draw_seat_mark(painter, centre + shift, diameter, Seat.B)
    draw_seat_mark(painter, centre - shift, diameter, Seat.A)


def _letter_font(diameter: float, letters: int, seat: Seat) -> QFont:
    share = 0.56 if letters == 1 else 0.42
    font = QFont(paint.font("base", 700))
    font.setPixelSize(max(7, round(diameter * (share if seat is Seat.A else share * 0.9))))
    return font


class SeatMark(QWidget):
    """A mark in a layout; `show_seat` says whose, None stands for both."""

    def __init__(self, parent: QWidget | None = None, size: int = 26) -> None:
        super().__init__(parent)
        self._seat: Seat | None = Seat.A
        self._letters = ""
        self._outlined = False
        self._size = size
        self.setFixedSize(self.sizeHint())

    def show_seat(
        self, seat: Seat | None, letters: str = "", label: str = "", *, outlined: bool = False
    ) -> None:
        """Show whose mark it is; `label` is what a screen reader says, the class label."""
        self._seat, self._letters, self._outlined = seat, letters, outlined
        self.setAccessibleName(label)
        self.setFixedSize(self.sizeHint())
        self.update()

    def set_size(self, size: int) -> None:
        """Set the diameter of the circle, in pixels at 100 %."""
        self._size = size
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        reach = 2 * DIAMOND_REACH * px(self._size) + 2 * HALO
        wide = reach + 0.76 * px(self._size) if self._seat is None else reach
        return QSize(round(wide), round(reach))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        centre = QRectF(self.rect()).center()
        if self._seat is None:
            draw_both_mark(painter, centre, px(self._size))
        else:
            draw_seat_mark(
                painter, centre, px(self._size), self._seat, self._letters, outlined=self._outlined
            )
