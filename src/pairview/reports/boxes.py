"""Flowables that hold flowables: stacks, columns and frames that flow on over pages.

reportlab's own tables fail on a cell taller than a page and measure their cells again on each
page. These measure once and split anywhere a paragraph can.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from pairview.reports import strokes, styles
from pairview.reports.direction import from_begin
from pairview.reports.flowable import Flowable
from pairview.reports.growing import Grows
from pairview.reports.tags import Element, Tag, tags_of

Measured = tuple[Flowable, float]
"""A flowable and its height at the width it was measured for."""

_ENDLESS: Final = 1e6
_HAIR_OF_ROOM: Final = 1e-6
_HEAD_AT_MOST: Final = 240.0
_FEWEST_ROWS: Final = 2
"""So that no row is alone under the head that is set again on the next page."""


class Gap(Flowable):
    """White space between two things; left out at the top of a page."""

    def __init__(self, height: float = styles.SECTION_GAP, stretch: float = 0) -> None:
        """Take `height` points, and up to `stretch` more where a page has room left."""
        super().__init__()
        self.height = height
        self.stretch = stretch

    def draw(self) -> None:
        """Draw nothing."""


class Rule(Gap):
    """A line across the width with white above and below it."""

    def __init__(
        self, above: float, below: float, weight: float = 0.5, color: Color = styles.HAIR
    ) -> None:
        """Take the white in points."""
        super().__init__(above + below)
        self._below, self._weight, self._color = below, weight, color

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.height

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw at a place; nothing that follows relies on the state of the page."""
        strokes.pen(canvas, self._color, self._weight)
        strokes.lines(canvas, [(x, y + self._below, x + self.width, y + self._below)])


def measure(parts: Iterable[Flowable], width: float) -> list[Measured]:
    """Return each part with its height at a width."""
    return [(part, part.wrap(width, _ENDLESS)[1]) for part in parts]


def height_of(measured: Iterable[Measured]) -> float:
    """Return the height of a stack of parts."""
    return sum(height for _, height in measured)


def take(
    measured: Sequence[Measured], width: float, room: float
) -> tuple[list[Measured], list[Measured]]:
    """Return what fits into `room` points and what is left; a heading goes with what follows."""
    first: list[Measured] = []
    for index, (part, height) in enumerate(measured):
        if height <= room + _HAIR_OF_ROOM:
            first.append((part, height))
            room -= height
            continue
        pieces = part.split(width, room)
        if pieces:
            rest = [*measure(pieces[1:], width), *measured[index + 1 :]]
            return [*first, *measure(pieces[:1], width)], rest
        rest = list(measured[index:])
        while first and _goes_with_next(*first[-1]):
            rest.insert(0, first.pop())
        while rest and isinstance(rest[0][0], Gap):
            rest.pop(0)
        return first, rest
    return first, []


def _goes_with_next(part: Flowable, height: float) -> bool:
    """Say whether a part heads the next; one as tall as half a page stays, or no page would do."""
    heads = bool(getattr(part, "keepWithNext", 0)) and height < _HEAD_AT_MOST
    return isinstance(part, Gap) or heads


def draw_down(canvas: Canvas, measured: Iterable[Measured], left: float, top: float) -> None:
    """Draw parts below each other."""
    for part, height in measured:
        top -= height
        part.drawOn(canvas, left, top)


class Box(Flowable, ABC):
    """Something that draws nothing but what it holds, and so has no state to save.

    With an element it is one thing to a screen reader, however many parts it is split into.
    """

    element: Element | None = None
    _known: tuple[float, list[list[Measured]]] | None = None
    """Its cells, and for which width, as they were measured before it was split off; used once."""

    def _cells_at(
        self, width: float, cells: Iterable[Iterable[Flowable]], widths: Iterable[float]
    ) -> list[list[Measured]]:
        """Return each cell measured at its width.

        What was split off is not measured again, or a long text would be once for every page.
        """
        known, self._known = self._known, None
        if known and known[0] == width:
            return known[1]
        return [measure(cell, share) for cell, share in zip(cells, widths, strict=True)]

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw at a place; the name is reportlab's own."""
        if self.element is None:
            self.draw_at(canvas, x, y)
            return
        tags = tags_of(canvas)
        tags.begin(self.element)
        self.draw_at(canvas, x, y)
        tags.end()

    @abstractmethod
    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        """Draw what it holds, `left` and `bottom` on the page."""


class Stack(Box):
    """Parts below each other, with an indent, a frame around them, or neither.

    A stack lower than `keep_under` points goes to the next page whole.
    """

    def __init__(
        self,
        parts: Iterable[Flowable] = (),
        *,
        keep_under: float = 0,
        pad: tuple[float, float] = (0, 0),
        framed: bool = False,
        element: Element | None = None,
    ) -> None:
        """`pad` is the white at the sides and at top and bottom."""
        super().__init__()
        self._parts = list(parts)
        self._keep_under = keep_under
        self._pad = pad
        self._framed = framed
        self._told = Element(Tag.P)
        self.element = element
        self._measured: list[Measured] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._measured = self._cells_at(width, [self._parts], [width - 2 * self._pad[0]])[0]
        self.height = height_of(self._measured) + 2 * self._pad[1]
        return width, self.height

    def split(self, width: float, room: float) -> list[Flowable]:
        if self.height < self._keep_under:
            return []
        side, above = self._pad
        first, rest = take(self._measured, width - 2 * side, room - 2 * above)
        return [self._like(width, first), self._like(width, rest)] if first else []

    def children(self) -> list[Flowable]:
        return self._parts

    def _like(self, width: float, measured: list[Measured]) -> "Stack":
        parts = (part for part, _ in measured)
        stack = Stack(parts, pad=self._pad, framed=self._framed, element=self.element)
        stack._known = (width, [measured])
        return stack

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        if self._framed:
            self._draw_frame(canvas, left, bottom)
        top = bottom + self.height - self._pad[1]
        draw_down(canvas, self._measured, left + self._pad[0], top)

    def _draw_frame(self, canvas: Canvas, left: float, bottom: float) -> None:
        """Draw the frame; around white it is a box to fill in, and said to be one."""
        tags = tags_of(canvas)
        is_blank = all(type(part) is Gap for part in self._parts)
        if is_blank:
            tags.mark(self._told, tags.say("to_fill_in"))
        canvas.setStrokeColor(styles.INK)
        canvas.setLineWidth(1)
        canvas.rect(left, bottom, self.width, self.height)
        if is_blank:
            tags.unmark()


class SideBySide(Box):
    """Cells next to each other, each a stack that flows on by itself.

    `widths` are in points; the cells given None share what is left. `elements` are what a screen
    reader is told of the row and of each cell: see `list_item` and `table_row` of `tags`.
    """

    def __init__(
        self,
        cells: Sequence[Iterable[Flowable]],
        widths: Sequence[float | None],
        gap: float = 0,
        *,
        keeps_with_next: bool = False,
        at_foot: bool = False,
        elements: Sequence[Element] = (),
    ) -> None:
        """Take one width for each cell; `gap` is the white between two cells.

        With `at_foot` lower cells stand at the foot of the highest.
        """
        super().__init__()
        self._cells = [list(cell) for cell in cells]
        self._widths = widths
        self._gap = gap
        self.keepWithNext = keeps_with_next
        self._at_foot = at_foot
        self._elements = tuple(elements)
        self.element = elements[0] if elements else None
        self._measured: list[list[Measured]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        shares = self._shares(width)
        self._measured = self._cells_at(width, self._cells, shares)
        self.height = max(height_of(cell) for cell in self._measured)
        for number, share in enumerate(shares):
            self._fill(number, share)
        return width, self.height

    def _fill(self, number: int, share: float) -> None:
        """Let lines to write on take the room that a taller cell beside them leaves."""
        room = self.height - height_of(self._measured[number])
        for part in self._cells[number]:
            while room >= styles.LINE_HEIGHT and isinstance(part, Grows) and part.grow():
                room -= styles.LINE_HEIGHT
                self._measured[number] = measure(self._cells[number], share)

    def children(self) -> list[Flowable]:
        return [part for cell in self._cells for part in cell]

    def _shares(self, width: float) -> list[float]:
        fixed = sum(share for share in self._widths if share is not None)
        left = width - fixed - self._gap * (len(self._widths) - 1)
        share = left / max(1, sum(share is None for share in self._widths))
        return [share if given is None else given for given in self._widths]

    def split(self, width: float, room: float) -> list[Flowable]:
        """Split every cell; none where a cell would be left with nothing in the first half."""
        cells = zip(self._measured, self._shares(width), strict=True)
        halves = [take(cell, share, room) for cell, share in cells]
        if any(rest and not first for first, rest in halves):
            return []
        return [self._like(width, [half[which] for half in halves]) for which in (0, 1)]

    def _like(self, width: float, measured: list[list[Measured]]) -> "SideBySide":
        cells = [[part for part, _ in cell] for cell in measured]
        part = SideBySide(cells, self._widths, self._gap, elements=self._elements)
        part._known = (width, measured)
        return part

    def _top(self, cell: Sequence[Measured]) -> float:
        """Return how high over the foot of the row a cell begins."""
        return height_of(cell) if self._at_foot else self.height

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        tags = tags_of(canvas)
        elements = self._elements[1:] or (None,) * len(self._cells)
        shares = self._shares(self.width)
        begin = 0.0
        for cell, share, element in zip(self._measured, shares, elements, strict=True):
            if element:
                tags.begin(element)
            x = left + from_begin(canvas, self.width, begin, share)
            draw_down(canvas, cell, x, bottom + self._top(cell))
            begin += share + self._gap
            if element:
                tags.end()


class Headed(Box):
    """A table: rows under a head that is set again wherever they flow on to another page."""

    def __init__(
        self,
        head: Flowable,
        rows: Iterable[Flowable],
        *,
        element: Element | None = None,
        repeats: bool = False,
    ) -> None:
        """Take the head and its rows, or the rest of them with the element of the table.

        `repeats` says that a screen reader has met the head already.
        """
        super().__init__()
        self.element = element or Element(Tag.TABLE)
        self._repeats = repeats
        self._head = head
        self._rows = list(rows)
        self._measured: list[Measured] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._measured = self._cells_at(width, [[self._head, *self._rows]], [width])[0]
        self.height = height_of(self._measured)
        return width, self.height

    def split(self, width: float, room: float) -> list[Flowable]:
        head, *rows = self._measured
        first, rest = take(rows, width, room - head[1])
        if not first:
            return []
        if rest == rows[-1:] and len(first) > _FEWEST_ROWS:
            rest.insert(0, first.pop())
        halves = ((first, self._repeats), (rest, True))
        return [self._like(width, [head, *half], repeats=repeats) for half, repeats in halves]

    def _like(self, width: float, measured: list[Measured], *, repeats: bool) -> "Headed":
        rows = (part for part, _ in measured[1:])
        part = Headed(self._head, rows, element=self.element, repeats=repeats)
        part._known = (width, [measured])
        return part

    def draw_at(self, canvas: Canvas, left: float, bottom: float) -> None:
        tags = tags_of(canvas)
        head, *rows = self._measured
        top = bottom + self.height
        if self._repeats:
            tags.mark_margin("Header")
        draw_down(canvas, [head], left, top)
        if self._repeats:
            tags.unmark()
        draw_down(canvas, rows, left, top - head[1])
