"""Ruled lines and boxes to tick, for what the pair left for the pen."""

from collections.abc import Sequence
from typing import Final

from pairview.reports import marks, styles
from pairview.reports.boxes import Grows, Measured, draw_down, height_of, measure
from pairview.reports.flowable import Flowable
from pairview.reports.fonts import BOLD, REGULAR, width_of
from pairview.reports.prose import BASELINE
from pairview.reports.text import Run, one_line, paragraphs

_WEIGHT: Final = 0.6
_BELOW_LINE: Final = 2.5
_LABEL_AT_MOST: Final = 0.65
"""Share of the width that a label may take on the line; a longer one stands above it."""


class WritingLines(Flowable, Grows):
    """Ruled lines 8 mm apart; a few words may stand at the beginning of the first.

    Where a page has room left there may be up to `more` lines.
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
        self._above: list[Measured] = []

    def grow(self) -> float:
        if not self._more:
            return 0
        self._more -= 1
        self._count += 1
        return styles.LINE_HEIGHT

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._start = self._label_width() + 6 if self._label else 0.0
        self._above = []
        if self._start > width * _LABEL_AT_MOST:
            self._start = 0
            self._above = measure(paragraphs(styles.BODY, Run(self._label, self._bold)), width)
        self.height = height_of(self._above) + self._count * styles.LINE_HEIGHT
        return width, self.height

    def _label_width(self) -> float:
        return width_of(self._label, BOLD if self._bold else REGULAR, styles.BODY.fontSize)

    def draw(self) -> None:
        draw_down(self.canv, self._above, 0, self.height)
        first = self._count * styles.LINE_HEIGHT - styles.LINE_HEIGHT + _BELOW_LINE
        if self._start:
            self.canv.setFillColor(styles.INK)
            self.canv.setFont(BOLD if self._bold else REGULAR, styles.BODY.fontSize)
            self.canv.drawString(0, first + 1.5, self._label)
        _pen(self)
        for number in range(self._count):
            line = first - number * styles.LINE_HEIGHT
            self.canv.line(0 if number else self._start, line, self.width, line)


class BoxesToTick(Flowable):
    """Boxes in a line, with a word each."""

    def __init__(self, words: Sequence[str]) -> None:
        """Take one word for each box."""
        super().__init__()
        self._words = [one_line(word) for word in words]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, styles.BODY.leading
        return width, self.height

    def draw(self) -> None:
        size = styles.BODY.fontSize - 0.5
        x, y = 0.0, self.height - BASELINE * styles.BODY.fontSize
        for word in self._words:
            marks.box(self.canv, x + 4.8, y + 3.6)
            self.canv.setFillColor(styles.INK)
            self.canv.setFont(REGULAR, size)
            self.canv.drawString(x + 13, y, word)
            x += 13 + width_of(word, REGULAR, size) + 13


def _pen(flowable: Flowable) -> None:
    flowable.canv.setStrokeColor(styles.RULE)
    flowable.canv.setLineWidth(_WEIGHT)
