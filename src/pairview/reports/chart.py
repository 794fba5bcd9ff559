"""The contrast chart: a circle for A and a diamond for B on one scale, joined where they differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pairview.domain.contrast import APART
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.reports import marks, strokes, styles
from pairview.reports.boxes import Measured, draw_down, height_of, measure
from pairview.reports.direction import from_begin, is_mirrored
from pairview.reports.flowable import Flowable
from pairview.reports.prose import BASELINE
from pairview.reports.tags import Element, Tag, tags_of
from pairview.reports.text import one_line, paragraphs, width_of_words

ROW: Final = 15.5
_LABEL_SHARE: Final = 0.375
_RAISED: Final = 1.6
"""How far a label stands above the middle, so that its small letters lie on the line."""
_BESIDE: Final = 6.4
"""How far two equal marks stand from the middle, so that neither covers the other."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One dimension: its label, notes below it, and a level for each seat or None.

    `unanswered` is said where a level is missing: the first of the words that fits.
    """

    label: str
    levels: dict[Seat, Level | None]
    unanswered: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_apart(self) -> bool:
        """True where the dimension is seen differently."""
        a, b = self.step(Seat.A), self.step(Seat.B)
        return a is not None and b is not None and abs(a - b) >= APART

    def step(self, seat: Seat) -> int | None:
        """Return a seat's step, or None where there is none on the scale."""
        level = self.levels[seat]
        return level.step if level else None


@dataclass(frozen=True, slots=True)
class Scale:
    """The words over the five steps and over X, and whether the chart waits for a pen."""

    heads: tuple[str, ...]
    for_the_pen: bool = False


class Chart(Flowable):
    """Rows on one scale, under the words of the scale on every page."""

    def __init__(
        self,
        scale: Scale,
        rows: Sequence[ChartRow],
        says: str = "",
        *,
        element: Element | None = None,
    ) -> None:
        """Take the scale and the rows in the order they are drawn.

        `says` is the whole chart in words, for a screen reader; see `chart_words`.
        """
        super().__init__()
        self._element = element or Element(Tag.FIGURE, says)
        self._scale = scale
        self._rows = list(rows)
        self._labels: list[list[Measured]] = []
        self._heads: list[list[Measured]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._step = (width * (1 - _LABEL_SHARE)) / (len(Level) - 0.15)
        self._label_width = width * _LABEL_SHARE - 8
        self._labels = [measure(_label(row), self._label_width) for row in self._rows]
        self._heads = [
            measure(paragraphs(styles.SCALE_HEAD, word), self._step - 3)
            for word in self._scale.heads
        ]
        self._head_height = max(height_of(head) for head in self._heads) + 4
        self._heights = [max(ROW, height_of(label) + 4) for label in self._labels]
        self.height = self._head_height + sum(self._heights)
        return width, self.height

    def split(self, _width: float, room: float) -> list[Flowable]:
        fitting, used = 0, self._head_height
        while used + self._heights[fitting] <= room:
            used += self._heights[fitting]
            fitting += 1
        if not fitting:
            return []
        parts = self._rows[:fitting], self._rows[fitting:]
        return [Chart(self._scale, part, element=self._element) for part in parts]

    def draw(self) -> None:
        tags = tags_of(self.canv)
        tags.mark(self._element)
        self._draw_scale()
        y = self.height - self._head_height
        for row, label, height in zip(self._rows, self._labels, self._heights, strict=True):
            y -= height
            self._draw_row(row, label, y, height)
        tags.unmark()
        corners = (self.canv.absolutePosition(*at) for at in ((0, 0), (self.width, self.height)))
        tags.place(self._element, tuple(edge for corner in corners for edge in corner))

    def _x(self, level: Level) -> float:
        """Return where a level stands; X stands apart from the scale."""
        place = list(Level).index(level)
        x = (
            self.width
            - self._step * (len(Level) - 0.5 - place)
            + (0 if level is Level.NO_CHANCE else -0.15 * self._step)
        )
        return from_begin(self.canv, self.width, x)

    def _draw_scale(self) -> None:
        below_heads = self.height - self._head_height + 2
        for level, head in zip(Level, self._heads, strict=True):
            left = self._x(level) - (self._step - 3) / 2
            draw_down(self.canv, head, left, below_heads + height_of(head))
            if level is not Level.NO_CHANCE:
                x = self._x(level)
                strokes.pen(self.canv, styles.RULE, styles.RULE_WEIGHT)
                strokes.lines(self.canv, [(x, 0, x, below_heads - 2)])

    def _draw_row(self, row: ChartRow, label: list[Measured], y: float, height: float) -> None:
        middle = y + height / 2
        left = from_begin(self.canv, self.width, 0, self._label_width)
        draw_down(self.canv, label, left, middle + height_of(label) / 2 + _RAISED)
        if self._scale.for_the_pen:
            self._draw_line_to_mark(middle)
            return
        self._draw_joint(row, middle)
        self._draw_marks(row, middle)
        self._draw_unanswered(row, middle)

    def _draw_line_to_mark(self, y: float) -> None:
        first, last, x = map(self._x, (Level.ALMOST_NEVER, Level.ALMOST_ALWAYS, Level.NO_CHANCE))
        strokes.pen(self.canv, styles.RULE, styles.RULE_WEIGHT)
        strokes.lines(self.canv, [(first, y, last, y), (x - 8, y, x + 8, y)])

    def _draw_joint(self, row: ChartRow, y: float) -> None:
        a, b = row.levels[Seat.A], row.levels[Seat.B]
        if a is None or b is None or row.step(Seat.A) is None or row.step(Seat.B) is None:
            return
        strokes.pen(self.canv, styles.INK, 2.4 if row.is_apart else 1)
        strokes.lines(self.canv, [(self._x(a), y, self._x(b), y)])

    def _draw_marks(self, row: ChartRow, y: float) -> None:
        equal = row.levels[Seat.A] is row.levels[Seat.B]
        beside = -_BESIDE if is_mirrored(self.canv) else _BESIDE
        for seat, side in ((Seat.A, -beside), (Seat.B, beside)):
            level = row.levels[seat]
            if level is not None:
                draw = (marks.SEATS if level.step else marks.NO_CHANCE)[seat]
                draw(self.canv, self._x(level) + (side if equal else 0), y)

    def _draw_unanswered(self, row: ChartRow, y: float) -> None:
        """Say in words that a view is missing, where the other view leaves room."""
        if not row.unanswered:
            return
        style = styles.SCALE_HEAD
        *longer, words = row.unanswered
        room = 2.1 * self._step
        words = next((said for said in longer if width_of_words(said, style) <= room), words)
        wide = width_of_words(words, style)
        half = wide / 2 + 3
        x = self._room_beside(row)
        self.canv.setFillColor(styles.PAPER)
        self.canv.rect(x - half, y - 5.5, 2 * half, 11, stroke=0, fill=1)
        for said, height in measure(paragraphs(style, one_line(words)), wide):
            said.drawOn(self.canv, x - wide / 2, y - 3 + BASELINE * style.fontSize - height)

    def _room_beside(self, row: ChartRow) -> float:
        steps = [step for seat in Seat if (step := row.step(seat)) is not None]
        if not steps:
            return self._x(Level.ABOUT_HALF)
        in_first_half = steps[0] <= list(Level).index(Level.ABOUT_HALF) + 1
        first, then = (
            (Level.OFTEN, Level.ALMOST_ALWAYS)
            if in_first_half
            else (Level.ALMOST_NEVER, Level.NOW_AND_THEN)
        )
        return (self._x(first) + self._x(then)) / 2


def _label(row: ChartRow) -> list[Flowable]:
    style = styles.LABEL_BOLD if row.is_apart else styles.LABEL
    label = paragraphs(style, row.label)
    return [*label, *(part for note in row.notes for part in paragraphs(styles.SMALL, note))]
