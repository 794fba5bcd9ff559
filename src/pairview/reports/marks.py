"""Marks drawn as lines, because the font has none of them and shape must tell, not colour."""

from collections.abc import Callable
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from pairview.domain.seat import Seat
from pairview.domain.weighing import Stand
from pairview.reports import styles
from pairview.reports.flowable import Flowable
from pairview.reports.fonts import BOLD
from pairview.reports.prose import BASELINE

Draw = Callable[[Canvas, float, float], None]
"""Draws a mark around a centre."""

DISC: Final = 4.4
DIAMOND: Final = 5.4
SMALL_CROSS: Final = 1.8
_CROSSED_OUT: Final = 1.2
"""The line weight of a mark that says "no chance to see it"."""
_OVER_LINE: Final = 4.0
"""How far words stand over the foot of the ruled line that they begin."""
_MIDDLE: Final = 0.27
"""Half the height of a small letter, in font sizes."""


def disc(canvas: Canvas, x: float, y: float) -> None:
    """Draw the mark of seat A: a filled circle."""
    canvas.setFillColor(styles.INK)
    canvas.circle(x, y, DISC, stroke=0, fill=1)


def diamond(canvas: Canvas, x: float, y: float) -> None:
    """Draw the mark of seat B: an open diamond."""
    canvas.setFillColor(styles.PAPER)
    _pen(canvas, 1.3)
    points = ((x, y + DIAMOND), (x + DIAMOND, y), (x, y - DIAMOND), (x - DIAMOND, y))
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


SEATS: Final[dict[Seat, Draw]] = {Seat.A: disc, Seat.B: diamond}


def no_chance_a(canvas: Canvas, x: float, y: float) -> None:
    """Draw that seat A had no chance to see it: its circle, open and crossed out."""
    canvas.setFillColor(styles.PAPER)
    _pen(canvas, _CROSSED_OUT)
    canvas.circle(x, y, DISC - _CROSSED_OUT / 2, stroke=1, fill=1)
    _small_cross(canvas, x, y)


def no_chance_b(canvas: Canvas, x: float, y: float) -> None:
    """Draw that seat B had no chance to see it: its diamond, crossed out."""
    diamond(canvas, x, y)
    _small_cross(canvas, x, y)


NO_CHANCE: Final[dict[Seat, Draw]] = {Seat.A: no_chance_a, Seat.B: no_chance_b}


def _small_cross(canvas: Canvas, x: float, y: float) -> None:
    _pen(canvas, _CROSSED_OUT)
    arm = SMALL_CROSS
    canvas.lines([(x - arm, y - arm, x + arm, y + arm), (x - arm, y + arm, x + arm, y - arm)])


def both_seats(canvas: Canvas, x: float, y: float) -> None:
    """Draw the marks of both seats beside each other."""
    disc(canvas, x - 5.6, y)
    diamond(canvas, x + 5.6, y)


def apart(canvas: Canvas, x: float, y: float) -> None:
    """Draw what the pair sees differently: both marks, small."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(0.62, 0.62)
    both_seats(canvas, 0, 0)
    canvas.restoreState()


def tick(canvas: Canvas, x: float, y: float) -> None:
    """Draw what fits."""
    _pen(canvas, 1.7)
    canvas.lines([(x - 4.6, y - 0.4, x - 1.6, y - 3.6), (x - 1.6, y - 3.6, x + 4.6, y + 3.8)])


def cross(canvas: Canvas, x: float, y: float) -> None:
    """Draw what counts against: the heaviest mark of all."""
    _pen(canvas, 2.1)
    canvas.lines([(x - 3.7, y - 3.7, x + 3.7, y + 3.7), (x - 3.7, y + 3.7, x + 3.7, y - 3.7)])


def both_ways(canvas: Canvas, x: float, y: float) -> None:
    """Draw what could go either way: an arrow with two heads."""
    _pen(canvas, 1.3)
    canvas.lines(
        [
            (x - 5, y, x + 5, y),
            (x - 5, y, x - 2.2, y + 2.8),
            (x - 5, y, x - 2.2, y - 2.8),
            (x + 5, y, x + 2.2, y + 2.8),
            (x + 5, y, x + 2.2, y - 2.8),
        ]
    )


def arrow(canvas: Canvas, x: float, y: float) -> None:
    """Draw what would make them drop it."""
    _pen(canvas, 1.3)
    canvas.lines(
        [
            (x - 5, y, x + 5, y),
            (x + 5, y, x + 1.8, y + 3.2),
            (x + 5, y, x + 1.8, y - 3.2),
        ]
    )


def dashed_box(canvas: Canvas, x: float, y: float) -> None:
    """Draw what was not considered: an empty box, drawn loosely."""
    _pen(canvas, 1)
    canvas.setDash(2, 1.6)
    canvas.rect(x - 4.2, y - 4.2, 8.4, 8.4)
    canvas.setDash()


STANDS: Final[dict[Stand, Draw]] = {
    Stand.FITS: tick,
    Stand.AGAINST: cross,
    Stand.EITHER_WAY: both_ways,
    Stand.SEEN_DIFFERENTLY: apart,
    Stand.BY_ONE: dashed_box,
    Stand.NOT_CONSIDERED: dashed_box,
}
"""How an answer of the table is drawn."""


def box(canvas: Canvas, x: float, y: float) -> None:
    """Draw a box to tick."""
    _pen(canvas, 0.9)
    canvas.rect(x - 4.4, y - 4.4, 8.8, 8.8)


def _pen(canvas: Canvas, weight: float) -> None:
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(weight)


class Mark(Flowable):
    """A mark in the middle of the first line of what stands beside it.

    With `on_line`, of a ruled line to write on that begins with words.
    """

    def __init__(
        self, draw_mark: Draw, size: float = 10.5, leading: float = 12.75, *, on_line: bool = False
    ) -> None:
        """Take the size and leading of the text beside it, in points."""
        super().__init__()
        self._draw_mark = draw_mark
        self._below_top = leading - 7.5 if on_line else (BASELINE - _MIDDLE) * size
        self.height = leading

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.height

    def draw(self) -> None:
        self._draw_mark(self.canv, self.width / 2, self.height - self._below_top)


class Numeral(Flowable):
    """A large number on the baseline of the first line beside it, set or ruled."""

    def __init__(self, number: int, *, on_line: bool = False) -> None:
        """Take the number."""
        super().__init__()
        self._number = number
        self.height = styles.LINE_HEIGHT if on_line else styles.LEAD.leading
        over_line = styles.LINE_HEIGHT - _OVER_LINE
        self._baseline = over_line if on_line else BASELINE * styles.LEAD.fontSize

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, self.height

    def draw(self) -> None:
        self.canv.setFillColor(styles.INK)
        self.canv.setFont(BOLD, 16)
        self.canv.drawString(0, self.height - self._baseline, str(self._number))
