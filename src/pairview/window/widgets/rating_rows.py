"""What the rating scale shows, and where each of its cells stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from pairview.domain.rating import Level
from pairview.window.theme import paint
from pairview.window.theme.tokens import design_width, px

LEVELS = tuple(Level)
WRAPS = Qt.TextFlag.TextWordWrap.value
X_GAP = 10
"""Pixels that set "no chance to see it" apart from the five steps."""
LEAST_BESIDE = 820
"""Design pixels: in a narrower scale the cells stand below the words of their row."""
CELL_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """One thing to rate; `low` and `high` show what 1 and 5 look like.

    `note` takes the place of the examples; `first` marks the cell of an earlier answer. `steps`
    are its own words for the levels, in their order, where those above the columns do not fit.
    """

    id: str
    text: str
    low: str = ""
    high: str = ""
    level: Level | None = None
    sightings: StrEnum | None = None
    note: str = ""
    first: Level | None = None
    steps: tuple[str, ...] = ()

    @property
    def examples(self) -> tuple[str, str]:
        """The two examples behind the step they stand for."""
        return f"1: {self.low}", f"5: {self.high}"

    @property
    def both_examples(self) -> str:
        """The two examples in one line."""
        return "  ·  ".join(self.examples)


@dataclass(frozen=True, slots=True)
class ScaleWords:
    """Every word around the rows; the heads say which levels there are.

    `sightings` are the words of one more column, which S goes through; without them there is none.
    """

    name: str
    question: str
    heads: Mapping[Level, str]
    unrated: str
    sightings_head: str = ""
    sightings: Mapping[StrEnum, str] | None = None

    def step(self, row: ScaleRow, level: Level) -> str:
        """Return what a level is called in a row."""
        return row.steps[list(self.heads).index(level)] if row.steps else self.heads[level]

    def spoken(self, row: ScaleRow) -> str:
        """Return the answer of a row in words."""
        level = self.step(row, row.level).lower() if row.level else self.unrated
        counted = self.sightings[row.sightings] if self.sightings and row.sightings else ""
        return ", ".join(part for part in (level, counted, row.note) if part)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where columns stand in a table of some width, in pixels.

    Where people read to the left, all of it is the mirror image.
    """

    width: int
    has_sightings: bool
    levels: tuple[Level, ...] = LEVELS
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    @property
    def pitch(self) -> int:
        """Distance from one column to the next."""
        count = len(self.levels) + self.has_sightings
        if self.is_stacked:
            gaps = self._x_gap + px(X_GAP) * self.has_sightings
            return (self.width - self.left - px(16) - gaps) // count
        roomy = (self.width - px(500)) // count
        if roomy >= px(80):
            return min(px(110), roomy)
        return max(px(54), min(px(82), (self.width - px(300)) // count))

    @property
    def is_stacked(self) -> bool:
        """True where the cells stand below the words, as side by side would squeeze both."""
        return design_width(self.width) < LEAST_BESIDE

    @property
    def height_below(self) -> int:
        """How much of a row the cells take away from its words, in pixels."""
        return px(CELL_HEIGHT + 10) if self.is_stacked else 0

    @property
    def left(self) -> int:
        """How far from the edge of the table the words begin."""
        return px(20)

    @property
    def text_width(self) -> int:
        """Room for the words of a row."""
        if self.is_stacked:
            return self.width - self.left - px(16)
        return self._first - self.left - px(14)

    @property
    def _first(self) -> int:
        if self.is_stacked:
            return self.left - px(5)
        extra = self.pitch + px(X_GAP) if self.has_sightings else 0
        return self.width - px(16) - extra - len(self.levels) * self.pitch - self._x_gap

    @property
    def _x_gap(self) -> int:
        return px(X_GAP) if Level.NO_CHANCE in self.levels else 0

    def cell(self, level: Level, top: int, height: int) -> QRect:
        """Return the cell of a level in the row that begins at `top`."""
        number = self.levels.index(level)
        apart = px(X_GAP) if level is Level.NO_CHANCE else 0
        return self._box(self._first + number * self.pitch + apart, top, height)

    def sightings_cell(self, top: int, height: int) -> QRect:
        """Return the cell of the sightings in the row that begins at `top`."""
        left = self._first + len(self.levels) * self.pitch + self._x_gap + px(X_GAP)
        return self._box(left, top, height)

    def all_cells(self, top: int, height: int) -> QRect:
        """Return the box around all levels of a row."""
        first = self.cell(self.levels[0], top, height)
        return first.united(self.cell(self.levels[-1], top, height))

    def words(self, top: int, height: int) -> QRect:
        """Return the room for words that begin at `top`."""
        return self.turned(QRect(self.left, top, self.text_width, height))

    def sightings_begin(self, x: int) -> bool:
        """Say whether `x` is in the column of the sightings, or beyond it."""
        wanted = self.turned(QRect(x, 0, 1, 1)).left()
        return wanted >= self.turned(self.sightings_cell(0, 2)).left()

    def is_on_words(self, x: int) -> bool:
        """Say whether `x` is before the first column."""
        first = self.turned(self.cell(self.levels[0], 0, 2))
        return self.turned(QRect(x, 0, 1, 1)).left() < first.left() - px(5)

    def turned(self, box: QRect) -> QRect:
        """Return a box as people see it, or back: reading to the left turns it over."""
        whole = QRect(0, box.top(), self.width, box.height())
        return QStyle.visualRect(self.direction, whole, box)

    def level_at(self, x: int) -> Level | None:
        """Return the level whose column is at `x`."""
        reach = px(5)
        for level in self.levels:
            box = self.cell(level, 0, 2).adjusted(-reach, 0, reach, 0)
            if box.left() <= x <= box.right():
                return level
        return None

    def _box(self, x: int, top: int, height: int) -> QRect:
        if self.is_stacked:
            top += height - px(CELL_HEIGHT + 8)
            return self.turned(QRect(x + px(5), top, self.pitch - px(10), px(CELL_HEIGHT)))
        margin = max(px(4), min(px(8), (height - px(32)) // 2))
        high = height - 2 * margin
        return self.turned(QRect(x + px(5), top + margin, self.pitch - px(10), high))


def small_lines(row: ScaleRow, width: int) -> tuple[str, ...]:
    """Return what stands below the words of a row: its note, or its examples."""
    if row.note:
        return (row.note,)
    if not row.low:
        return ()
    wide = QFontMetrics(paint.font("small")).horizontalAdvance(row.both_examples)
    return (row.both_examples,) if wide <= width else row.examples


def height_of(words: str, width: int, step: str, weight: int = 400) -> int:
    """Return how high words stand when they break into lines of `width` pixels."""
    room = QRect(0, 0, width, 10_000)
    metrics = QFontMetrics(paint.font(step, weight))
    return metrics.boundingRect(room, WRAPS, words).height()


def least_height(row: ScaleRow, width: int) -> int:
    """Return the height of a row that holds all its words, in pixels."""
    below = sum(height_of(line, width, "small") for line in small_lines(row, width))
    return height_of(row.text, width, "base", 600) + below + px(8)
