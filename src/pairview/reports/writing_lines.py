"""Ruled lines and boxes to tick, for what the pair left for the pen."""

from collections.abc import Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from pairview.reports import marks, strokes, styles
from pairview.reports.boxes import Box, Measured, height_of, measure
from pairview.reports.direction import from_begin
from pairview.reports.fonts import REGULAR
from pairview.reports.growing import Grows
from pairview.reports.prose import BASELINE
from pairview.reports.tags import Element, Tag, tags_of
from pairview.reports.text import Run, one_line, paragraphs, width_of_words
from pairview.reports.text_operators import TextOperators

_BELOW_LINE: Final = 2.5
_LABEL_AT_MOST: Final = 0.65
"""Share of the width that a label may take on the line; a longer one stands above it."""
_BOX: Final = 13.0
"""From the side of a box to its word, and from a word to the next box."""
_OVER_LINE: Final = 1.5 - styles.BODY.leading + BASELINE * styles.BODY.fontSize
"""From a line up to the lower edge of the label on it."""


class WritingLines(Box, Grows):
    """Ruled lines 8 mm apart; a few words may stand at the beginning of the first.

    Where a page has room left there may be up to `more` lines. A screen reader says that there is
    room to write; lines without words are nothing to it.
    """

    def __init__(
        self, count: int = 1, label: str = "", *, bold: bool = False, more: int = 0
    ) -> None:
        """Take the number of lines and the words."""
        super().__init__()
        self._count = count
        self._label = one_line(label)
        self._bold = bold
        self._more = more
        self._told = Element(Tag.P)
        self._words: list[Measured] = []

    def grow(self) -> float:
        if not self._more:
            return 0
        self._more -= 1
        self._count += 1
        return styles.LINE_HEIGHT

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        named = width_of_words(self._label, styles.BODY, bold=self._bold)
        self._start = named + 6 if self._label else 0.0
        if self._start > width * _LABEL_AT_MOST:
            self._start = 0
        self._words = measure(paragraphs(styles.BODY, Run(self._label, self._bold)), width)
        above = 0 if self._start else height_of(self._words)
        self.height = above + self._count * styles.LINE_HEIGHT
        return width, self.height

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        first = bottom + (self._count - 1) * styles.LINE_HEIGHT + _BELOW_LINE
        for words, height in self._words:
            tags = tags_of(canvas)
            tags.mark(self._told, tags.say("to_write", label=self._label))
            words.drawOn(
                canvas, left, first + _OVER_LINE if self._start else bottom + self.height - height
            )
            tags.unmark()
        strokes.pen(canvas, styles.RULE, styles.RULE_WEIGHT)
        for number in range(self._count):
            line = first - number * styles.LINE_HEIGHT
            ends = (0 if number else self._start, self.width)
            begin, end = (left + from_begin(canvas, self.width, place) for place in ends)
            strokes.lines(canvas, [(begin, line, end, line)])


class BoxesToTick(Box):
    """Boxes with a word each, in as few lines as they need; a screen reader says: one to tick."""

    def __init__(self, words: Sequence[str]) -> None:
        """Take one word for each box."""
        super().__init__()
        self._words = [one_line(word) for word in words]
        self._told = Element(Tag.P)
        self._places: list[tuple[int, float, float]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._places, line, begin = [], 0, 0.0
        for word in self._words:
            wide = width_of_words(word, styles.LABEL)
            if begin and begin + _BOX + wide > width:
                line, begin = line + 1, 0.0
            self._places.append((line, begin, wide))
            begin += _BOX + wide + _BOX
        self.width, self.height = width, styles.BODY.leading * (line + 1)
        return width, self.height

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        first = bottom + self.height - BASELINE * styles.BODY.fontSize
        tags = tags_of(canvas)
        tags.mark(self._told, tags.say("to_tick", choices=", ".join(self._words)))
        for word, (line, begin, wide) in zip(self._words, self._places, strict=True):
            y = first - line * styles.BODY.leading
            marks.box(canvas, left + from_begin(canvas, self.width, begin + 4.8), y + 3.6)
            x = left + from_begin(canvas, self.width, begin + _BOX, wide)
            for words, height in measure(paragraphs(styles.LABEL, word), wide):
                words.drawOn(canvas, x, y - height + BASELINE * styles.LABEL.fontSize)
            _draw_space(canvas, x + wide, y)
        tags.unmark()


def _draw_space(canvas: Canvas, x: float, y: float) -> None:
    """Draw a space, without which two words are heard as one."""
    space = TextOperators(canvas)
    space.go_to(x, y)
    space.show(" ", REGULAR, styles.LABEL.fontSize, styles.INK)
    space.end()
