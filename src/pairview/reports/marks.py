"""Marks drawn as lines, because the font has none of them and shape must tell, not colour."""

from collections.abc import Callable
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from pairview.domain.seat import Seat
from pairview.domain.weighing import Stand
from pairview.reports import strokes, styles
from pairview.reports.boxes import Box
from pairview.reports.direction import from_begin, is_mirrored
from pairview.reports.fonts import BOLD, width_of
from pairview.reports.prose import BASELINE
from pairview.reports.tags import Element, Tag, tags_of
from pairview.reports.text_operators import TextOperators

Draw = Callable[[Canvas, float, float], None]
"""Draws a mark around a centre."""

DISC: Final = 4.4
DIAMOND: Final = 5.4
WIDEST: Final = 2 * DIAMOND + 2
"""Room for the mark of either seat, the weight of its line included."""
RING: Final = 4.7
SMALL_CROSS: Final = 2.9
"""Its arms reach the ring and the sides of the diamond: narrower gaps would fill on a copy."""
_CROSSED_OUT: Final = 1.1
"""The line weight of a mark that says "no chance to see it"."""
_NUMERAL: Final = 13.0
"""The size of a large number, in points."""
_OVER_LINE: Final = 4.0
"""How far words stand over the foot of the ruled line that they begin."""
_MIDDLE: Final = 0.27
"""Half the height of a small letter, in font sizes."""
_MIDDLE_OF_BOX: Final = 0.34
"""So that a box to tick stands on the line of the words, as `BoxesToTick` sets it."""


def disc(canvas: Canvas, x: float, y: float) -> None:
    """Draw the mark of seat A: a filled circle."""
    strokes.fill(canvas, styles.INK)
    strokes.circle(canvas, x, y, DISC, stroked=False)


def diamond(canvas: Canvas, x: float, y: float) -> None:
    """Draw the mark of seat B: an open diamond."""
    strokes.fill(canvas, styles.PAPER)
    _pen(canvas, 1.3)
    corners = ((x, y + DIAMOND), (x + DIAMOND, y), (x, y - DIAMOND), (x - DIAMOND, y))
    strokes.polygon(canvas, corners)


SEATS: Final[dict[Seat, Draw]] = {Seat.A: disc, Seat.B: diamond}


def no_chance_a(canvas: Canvas, x: float, y: float) -> None:
    """Draw that seat A had no chance to see it: its circle, open and crossed out."""
    strokes.fill(canvas, styles.PAPER)
    _pen(canvas, _CROSSED_OUT)
    strokes.circle(canvas, x, y, RING, stroked=True)
    _small_cross(canvas, x, y)


def no_chance_b(canvas: Canvas, x: float, y: float) -> None:
    """Draw that seat B had no chance to see it: its diamond, crossed out."""
    diamond(canvas, x, y)
    _small_cross(canvas, x, y)


NO_CHANCE: Final[dict[Seat, Draw]] = {Seat.A: no_chance_a, Seat.B: no_chance_b}


def _small_cross(canvas: Canvas, x: float, y: float) -> None:
    _pen(canvas, _CROSSED_OUT)
    arm = SMALL_CROSS
    strokes.lines(
        canvas, [(x - arm, y - arm, x + arm, y + arm), (x - arm, y + arm, x + arm, y - arm)]
    )


def both_seats(canvas: Canvas, x: float, y: float) -> None:
    """Draw the marks of both seats beside each other."""
    disc(canvas, x - 5.6 * _forward(canvas), y)
    diamond(canvas, x + 5.6 * _forward(canvas), y)


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
    strokes.lines(
        canvas, [(x - 4.6, y - 0.4, x - 1.6, y - 3.6), (x - 1.6, y - 3.6, x + 4.6, y + 3.8)]
    )


def cross(canvas: Canvas, x: float, y: float) -> None:
    """Draw what counts against: the heaviest mark of all."""
    _pen(canvas, 2.1)
    strokes.lines(
        canvas, [(x - 3.7, y - 3.7, x + 3.7, y + 3.7), (x - 3.7, y + 3.7, x + 3.7, y - 3.7)]
    )


def both_ways(canvas: Canvas, x: float, y: float) -> None:
    """Draw what could go either way: an arrow with two heads."""
    _pen(canvas, 1.3)
    strokes.lines(
        canvas,
        [
            (x - 5, y, x + 5, y),
            (x - 5, y, x - 2.2, y + 2.8),
            (x - 5, y, x - 2.2, y - 2.8),
            (x + 5, y, x + 2.2, y + 2.8),
            (x + 5, y, x + 2.2, y - 2.8),
        ],
    )


def arrow(canvas: Canvas, x: float, y: float) -> None:
    """Draw what would make them drop it: an arrow that points the way the words run."""
    _pen(canvas, 1.3)
    ahead = _forward(canvas)
    tip, barb = x + 5 * ahead, x + 1.8 * ahead
    strokes.lines(
        canvas, [(x - 5 * ahead, y, tip, y), (tip, y, barb, y + 3.2), (tip, y, barb, y - 3.2)]
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


def _forward(canvas: Canvas) -> int:
    """Return 1 where words run to the right, -1 where they run to the left."""
    return -1 if is_mirrored(canvas) else 1


def _pen(canvas: Canvas, weight: float) -> None:
    strokes.pen(canvas, styles.INK, weight)


class Mark(Box):
    """A mark in the middle of the first line of what stands beside it.

    With `on_line`, of a ruled line to write on that begins with words. `says` is for a screen
    reader: a mark that the words beside it say too has none, and is nothing to it.
    """

    def __init__(
        self,
        draw_mark: Draw,
        size: float = 10.5,
        leading: float = 12.75,
        *,
        on_line: bool = False,
        says: str = "",
    ) -> None:
        """Take the size and leading of the text beside it, in points."""
        super().__init__()
        self._draw_mark = draw_mark
        self._told = Element(Tag.SPAN, says)
        middle = _MIDDLE_OF_BOX if draw_mark is box else _MIDDLE
        self._below_top = leading - 7.5 if on_line else (BASELINE - middle) * size
        self.height = leading

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.height

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        tags = tags_of(canvas)
        says = tags.say("box") if self._draw_mark is box else self._told.says
        if says:
            tags.mark(self._told, says)
        self._draw_mark(canvas, left + self.width / 2, bottom + self.height - self._below_top)
        if says:
            tags.unmark()


class Numeral(Box):
    """A large number on the baseline of the first line beside it, set or ruled."""

    def __init__(self, number: int, *, on_line: bool = False) -> None:
        """Take the number."""
        super().__init__()
        self._number = number
        self._told = Element(Tag.P)
        self.height = styles.LINE_HEIGHT if on_line else styles.LEAD.leading
        over_line = styles.LINE_HEIGHT - _OVER_LINE
        self._baseline = over_line if on_line else BASELINE * styles.LEAD.fontSize

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.height

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        tags = tags_of(canvas)
        tags.mark(self._told)
        text = TextOperators(canvas)
        number = str(self._number)
        x = from_begin(canvas, self.width, 0, width_of(number, BOLD, _NUMERAL))
        text.go_to(left + x, bottom + self.height - self._baseline)
        text.show(number, BOLD, _NUMERAL, styles.INK)
        text.end()
        tags.unmark()
