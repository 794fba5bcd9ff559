"""Short marked pieces set one after the other, like words in a line."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reportlab.platypus.flowables import Flowable

from pairview.reports import styles
from pairview.reports.boxes import Measured, draw_down, height_of, measure
from pairview.reports.fonts import BOLD, REGULAR, width_of
from pairview.reports.marks import Draw, Mark
from pairview.reports.text import Run, one_line, paragraphs

MARK_WIDTH: Final = 13.0
AFTER_MARK: Final = 4.0
_BETWEEN: Final = 12.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A mark, a label in bold and what is said under it."""

    mark: Draw
    label: str
    text: str


class Flowing(Flowable):
    """Pieces next to each other as far as they fit; one too wide for a line wraps by itself."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        """Take the pieces in reading order."""
        super().__init__()
        self._pieces = [Piece(p.mark, one_line(p.label), one_line(p.text)) for p in pieces]
        self._placed: list[tuple[Piece, float, float, list[Measured]]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Place every piece by its left edge and its distance from the top."""
        self.width, self._placed = width, []
        x = top = line = 0.0
        for piece in self._pieces:
            wide = min(_natural_width(piece), width)
            if x and x + wide > width:
                x, top, line = 0.0, top + line, 0.0
            runs = (Run(piece.label, bold=True), f" {piece.text}")
            text = measure(paragraphs(styles.BODY, *runs), wide - MARK_WIDTH - AFTER_MARK)
            self._placed.append((piece, x, top, text))
            x, line = x + wide + _BETWEEN, max(line, height_of(text))
        self.height = top + line
        return width, self.height

    def draw(self) -> None:
        for piece, x, top, text in self._placed:
            y = self.height - top
            mark = Mark(piece.mark)
            mark.wrap(MARK_WIDTH, mark.height)
            mark.drawOn(self.canv, x, y - mark.height)
            draw_down(self.canv, text, x + MARK_WIDTH + AFTER_MARK, y)


def _natural_width(piece: Piece) -> float:
    size = styles.BODY.fontSize
    words = width_of(piece.label, BOLD, size) + width_of(f" {piece.text}", REGULAR, size)
    return MARK_WIDTH + AFTER_MARK + words + 1
