"""Short marked pieces set one after the other, like words in a line."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from pairview.reports import styles
from pairview.reports.boxes import (
    Box,
    Measured,
    SideBySide,
    Stack,
    draw_down,
    height_of,
    measure,
    take,
)
from pairview.reports.flowable import Flowable
from pairview.reports.fonts import REGULAR, width_of
from pairview.reports.marks import Draw, Mark
from pairview.reports.text import Run, one_line, paragraphs, width_of_words

MARK_WIDTH: Final = 13.0
AFTER_MARK: Final = 4.0
_BETWEEN: Final = 12.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A mark, a label in bold and what is said under it."""

    mark: Draw
    label: str
    text: str


class Flowing(Box):
    """Pieces next to each other as far as they fit; one too wide for a line wraps by itself."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        """Take the pieces in reading order."""
        super().__init__()
        self._pieces = [Piece(p.mark, one_line(p.label), one_line(p.text)) for p in pieces]
        self._rows: list[Measured] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        rows: list[list[Piece]] = []
        room = 0.0
        for piece in self._pieces:
            wide = _natural_width(piece)
            if not rows or wide > room:
                rows.append([])
                room = width
            rows[-1].append(piece)
            room -= wide + _BETWEEN
        self._rows = measure((_side_by_side(row, width) for row in rows), width)
        self.height = height_of(self._rows)
        return width, self.height

    def split(self, width: float, room: float) -> list[Flowable]:
        first, rest = take(self._rows, width, room)
        return [Stack(row for row, _ in half) for half in (first, rest)] if first else []

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        draw_down(canvas, self._rows, left, bottom + self.height)


def _side_by_side(pieces: Iterable[Piece], width: float) -> Flowable:
    cells: list[Iterable[Flowable]] = []
    widths: list[float | None] = []
    for piece in pieces:
        text = paragraphs(styles.BODY, Run(piece.label, bold=True), f" {piece.text}")
        wide = min(_natural_width(piece) + _BETWEEN - AFTER_MARK, width)
        cells += [[Mark(piece.mark)], text]
        widths += [MARK_WIDTH, wide - MARK_WIDTH - AFTER_MARK]
    return SideBySide(cells, widths, AFTER_MARK)


def _natural_width(piece: Piece) -> float:
    space = width_of(" ", REGULAR, styles.BODY.fontSize)
    label = width_of_words(piece.label, styles.BODY, bold=True)
    words = label + space + width_of_words(piece.text, styles.BODY)
    return MARK_WIDTH + AFTER_MARK + words + 1
