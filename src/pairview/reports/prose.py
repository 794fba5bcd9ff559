"""Running text in several looks, broken into lines once and split at any of them.

reportlab's Paragraph does more than these documents need, takes quadratic time over long texts
and was half of the time a handout took.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, pairwise
from typing import Final, TypeAlias
from unicodedata import combining

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from pairview.reports.direction import is_mirrored
from pairview.reports.flowable import Flowable
from pairview.reports.fonts import width_of
from pairview.reports.tags import tags_of, text_element
from pairview.reports.text_operators import TextOperators

BASELINE: Final = 1.069
"""How far the first line stands below the top, in font sizes: the ascent of the font."""

_HAIR_OF_ROOM: Final = 1e-6
_SPACES: Final = re.compile(" +")
_HELD: Final = "\N{NO-BREAK SPACE}"
ASIDE: Final = f"{_HELD} "
"""Stands before what is said aside."""
DOT: Final = f"{_HELD}\N{MIDDLE DOT} "
"""Stands between what is told of one thing; told from a dot that was typed by its first space."""
_DOTS: Final = re.compile(f"[ {_HELD}]\N{MIDDLE DOT} ")
_AFTER_DOT_OR_ASIDE: Final = re.compile(f"(?<={_DOTS.pattern})|(?<={ASIDE})")
_FEWEST_LINES: Final = 2
"""So that no line of a text is alone at the foot of a page or at the top of the next."""


@dataclass(frozen=True, slots=True)
class Look:
    """Font, size and colour of some words."""

    font: str
    size: float
    color: Color

    def width(self, text: str) -> float:
        """Return the width of a text in points."""
        return width_of(text, self.font, self.size)

    @property
    def widths(self) -> dict[str, float]:
        """Return the width of each letter in points; known once it was asked for."""
        return _widths(self.font, self.size)


class _Widths(dict[str, float]):
    """The widths of the letters met so far in one font and size: no more than the font has."""

    def __init__(self, font: str, size: float) -> None:
        super().__init__()
        self._font, self._size = font, size

    def __missing__(self, letter: str) -> float:
        self[letter] = width_of(letter, self._font, self._size)
        return self[letter]


@cache
def _widths(font: str, size: float) -> _Widths:
    return _Widths(font, size)


_SHARE_OF_ROOM: Final[dict[object, float]] = {TA_CENTER: 0.5, TA_RIGHT: 1}

Segment: TypeAlias = tuple[Look, str]
Line: TypeAlias = list[Segment]


class Prose(Flowable):
    """Text set to the left, the middle or the right, as its style says."""

    def __init__(self, style: ParagraphStyle, segments: Iterable[Segment]) -> None:
        """Take the segments in reading order; a line feed in them ends a line."""
        super().__init__()
        self.style = style
        self.keepWithNext = style.keepWithNext
        self.segments = tuple(segments)
        self.element = text_element(style, self.segments)
        self._lines: list[Line] | None = None

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the text into lines; what was split off another text keeps its lines."""
        if self._lines is None:
            self._lines = self._broken(width)
        self.width = width
        self.height = len(self._lines) * self.style.leading
        return width, self.height

    def _broken(self, width: float) -> list[Line]:
        return list(_lines(self.segments, width))

    def split(self, _width: float, room: float) -> list[Flowable]:
        lines = self._lines or []
        fitting = int((room + _HAIR_OF_ROOM) / self.style.leading)
        fitting = min(fitting, len(lines) - _FEWEST_LINES)
        if fitting < _FEWEST_LINES:
            return []
        return [self._of(part) for part in (lines[:fitting], lines[fitting:])]

    def _of(self, lines: list[Line]) -> "Prose":
        part = type(self)(self.style, ())
        part.element = self.element
        part._lines = lines  # noqa: SLF001 - it is one of its own
        return part

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw at a place; overridden because reportlab would save and restore all state."""
        tags = tags_of(canvas)
        tags.mark(self.element)
        self._draw_lines(canvas, x, y + self.height - BASELINE * self.style.fontSize)
        tags.unmark()
        if self.element.title:
            tags.bookmark(self.element, *canvas.absolutePosition(x, y + self.height))

    def _draw_lines(self, canvas: Canvas, x: float, baseline: float) -> None:
        text = TextOperators(canvas)
        share = self._share_before(is_mirrored(canvas))
        for line in self._lines or []:
            indent = share and share * (self.width - width_of_line(line))
            text.go_to(x + indent, baseline)
            baseline -= self.style.leading
            for look, words in line:
                text.show(words.removesuffix(DOT), look.font, look.size, look.color)
                if words.endswith(DOT):  # nothing of a text but a line ends in a dot
                    text.show(DOT, look.font, look.size, look.color, seen=False)
        text.end()

    def _share_before(self, runs_left: bool) -> float:
        """Return which share of the room that a line leaves is on its left side."""
        share = _SHARE_OF_ROOM.get(self.style.alignment, 0)
        return 1 - share if runs_left else share


def width_of_line(line: Line) -> float:
    """Return the width in points of what is seen of a line: a dot at its end is only read."""
    if not line:
        return 0
    look, words = line[-1]
    seen = words.removesuffix(DOT).rstrip(" ")
    return sum(look.width(before) for look, before in line[:-1]) + look.width(seen)


def _lines(segments: Sequence[Segment], width: float) -> Iterator[Line]:
    """Yield the lines of a text; one that needs no breaking is not looked at letter by letter.

    A space stands at the end of each line but the last, so that a reader hears two words.
    """
    text = "".join(words for _, words in segments)
    if "  " in text or "\n" in text or text[:1] == " " or text[-1:] == " ":
        pieces = list(_pieces(segments))
        for number, piece in enumerate(pieces, start=1):
            *lines, end = _lines(piece, width) if piece else [[]]
            yield from lines
            yield [*end, (segments[0][0], " ")] if number < len(pieces) else end
    elif sum(look.width(words) for look, words in segments) <= width + _HAIR_OF_ROOM:
        yield list(segments)
    else:
        yield from _broken(tuple(segments), text, width)


def _pieces(segments: Iterable[Segment]) -> Iterator[Line]:
    """Yield what stands between two line feeds, with one space where there are several."""
    piece: Line = []
    spaced = True
    for look, text in segments:
        for number, part in enumerate(text.split("\n")):
            if number:
                yield _without_end(piece)
                piece, spaced = [], True
            words = _SPACES.sub(" ", part)
            words = words[1:] if spaced and words[:1] == " " else words
            if words:
                piece.append((look, words))
                spaced = words[-1] == " "
    if piece := _without_end(piece):
        yield piece


def _without_end(piece: Line) -> Line:
    if piece and piece[-1][1][-1] == " ":
        look, words = piece.pop()
        return [*piece, (look, words[:-1])] if len(words) > 1 else piece
    return piece


def _broken(segments: Sequence[Segment], text: str, width: float) -> Iterator[Line]:
    """Yield lines broken at spaces, or within a word that is wider than a line.

    What belongs together stays so where that takes no line more. `ends` says where each letter
    ends if all stood on one line, in points.
    """
    wide = chain.from_iterable(map(look.widths.__getitem__, words) for look, words in segments)
    ends = list(accumulate(wide))
    stops = list(_stops(text, ends, width))
    held = _held_together(text, ends, width)
    if held != text:
        stops_held = list(_stops(held, ends, width))
        stops = stops_held if len(stops_held) <= len(stops) else stops
    for begin, stop in pairwise((0, *stops)):
        yield _cut_out(segments, begin, stop)


def _stops(text: str, ends: Sequence[float], width: float) -> Iterator[int]:
    """Yield where each line ends."""
    begin = 0
    while begin < len(text):
        room = width + _HAIR_OF_ROOM + (ends[begin - 1] if begin else 0)
        stop = bisect_right(ends, room, begin)
        if stop < len(text) and text[stop] != " ":
            space = text.rfind(" ", begin, stop)
            stop = space if space > begin else _after_marks(text, max(stop, begin + 1))
        stop += text[stop : stop + 1] == " "
        begin = _with_company(text, ends, begin, stop, width)
        yield begin


def _held_together(text: str, ends: Sequence[float], width: float) -> str:
    """Return a text that breaks nowhere but where a reader would pause.

    What is said aside keeps to a line of its own rather than begin on one and end on the next;
    where it is longer, and in any list with dots, what stands between two dots does.
    """
    body, apart, said = text.rpartition(ASIDE)
    if apart and ends[-1] - ends[-len(said) - 1] <= width:
        return body + apart + said.replace(" ", _HELD)
    if not _DOTS.search(text):
        return text
    units = []
    place = 0
    for unit in _AFTER_DOT_OR_ASIDE.split(text):
        words = unit.rstrip(" ")
        room = width + (ends[place - 1] if place else 0)
        fits = ends[place + len(words) - 1] <= room and not unit.endswith(ASIDE)
        units.append(words.replace(" ", _HELD) + unit[len(words) :] if fits else unit)
        place += len(unit)
    return "".join(units)


def _with_company(text: str, ends: Sequence[float], begin: int, stop: int, width: float) -> int:
    """Return where a line ends so that the last word of a text is not alone below it."""
    if text.find(" ", stop) >= 0 or text.find(_HELD, stop) >= 0 or stop == len(text):
        return stop
    space = text.rfind(" ", begin, stop - 1)
    may_move = space > begin and text[stop - 1] == " " and text.find(" ", begin, space) >= 0
    return space + 1 if may_move and ends[-1] - ends[space] <= width else stop


def _after_marks(text: str, place: int) -> int:
    """Return the first place from which no mark would be torn off its letter."""
    while place < len(text) and combining(text[place]):
        place += 1
    return place


def _cut_out(segments: Sequence[Segment], begin: int, stop: int) -> Line:
    """Return what stands between two places of the text."""
    line: Line = []
    for look, words in segments:
        if begin < len(words) and stop > 0:
            line.append((look, words[max(begin, 0) : stop]))
        begin, stop = begin - len(words), stop - len(words)
    return line
