"""Running text in several looks, broken into lines once and split at any of them.

reportlab's Paragraph does more than these documents need, takes quadratic time over long texts
and was half of the time a handout took.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias
from unicodedata import combining

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from pairview.reports.fonts import width_of, width_of_space

BASELINE: Final = 1.069
"""How far the first line stands below the top, in font sizes: the ascent of the font."""

_HAIR_OF_ROOM: Final = 1e-6
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
    def space(self) -> float:
        """Return the width of a space in points."""
        return width_of_space(self.font, self.size)


_SHARE_OF_ROOM: Final[dict[object, float]] = {TA_CENTER: 0.5, TA_RIGHT: 1}

Segment: TypeAlias = tuple[Look, str]
Line: TypeAlias = list[Segment]


@dataclass(slots=True)
class _Word:
    """What stands between two spaces, perhaps in more than one look."""

    parts: Line = field(default_factory=list)
    width: float = 0

    def add(self, look: Look, text: str) -> None:
        self.parts.append((look, text))
        self.width += look.width(text)


class Prose(Flowable):
    """Text set to the left, the middle or the right, as its style says."""

    def __init__(self, style: ParagraphStyle, segments: Iterable[Segment]) -> None:
        """Take the segments in reading order; a line feed in them ends a line."""
        super().__init__()
        self.style = style
        self.keepWithNext = style.keepWithNext
        self.segments = tuple(segments)
        self._lines: list[Line] | None = None

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the text into lines; what was split off another text keeps its lines."""
        if self._lines is None:
            self._lines = list(_lines(self.segments, width))
        self.width = width
        self.height = len(self._lines) * self.style.leading
        return width, self.height

    def split(self, _width: float, room: float) -> list[Flowable]:
        lines = self._lines or []
        fitting = int((room + _HAIR_OF_ROOM) / self.style.leading)
        fitting = min(fitting, len(lines) - _FEWEST_LINES)
        if fitting < _FEWEST_LINES:
            return []
        return [self._of(part) for part in (lines[:fitting], lines[fitting:])]

    def _of(self, lines: list[Line]) -> "Prose":
        part = Prose(self.style, ())
        part._lines = lines
        return part

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw at a place; overridden because reportlab would save and restore all state."""
        text = canvas.beginText()
        baseline = y + self.height - BASELINE * self.style.fontSize
        look = None
        for line in self._lines or []:
            text.setTextOrigin(x + self._indent(line), baseline)
            baseline -= self.style.leading
            for here, words in line:
                if look is None or (here.font, here.size) != (look.font, look.size):
                    text.setFont(here.font, here.size)
                if look is None or here.color is not look.color:
                    text.setFillColor(here.color)
                look = here
                text.textOut(words)
        canvas.drawText(text)

    def _indent(self, line: Line) -> float:
        share = _SHARE_OF_ROOM.get(self.style.alignment, 0)
        return share and share * (self.width - sum(look.width(words) for look, words in line))


def _lines(segments: Iterable[Segment], width: float) -> Iterator[Line]:
    line: Line = []
    x = 0.0
    for word in _words(segments):
        if word is None:
            yield line
            line, x = [], 0.0
            continue
        space = word.parts[0][0].space if line else 0
        if line and x + space + word.width > width + _HAIR_OF_ROOM:
            yield line
            line, x, space = [], 0.0, 0
        if word.width > width:
            *whole, line = _cut(word, width)
            yield from whole
            x = sum(look.width(words) for look, words in line)
        else:
            _append(line, word)
            x += space + word.width
    if line:
        yield line


def _words(segments: Iterable[Segment]) -> Iterator[_Word | None]:
    """Yield the words, and None for the end of a line."""
    word: _Word | None = None
    for look, text in segments:
        for number, part in enumerate(text.split("\n")):
            if number:
                yield from (word, None) if word else (None,)
                word = None
            for place, letters in enumerate(part.split(" ")):
                if place and word:
                    yield word
                    word = None
                if letters:
                    word = word or _Word()
                    word.add(look, letters)
    if word:
        yield word


def _append(line: Line, word: _Word) -> None:
    """Set a word behind the others, in one piece with what has the same look."""
    for number, (look, text) in enumerate(word.parts):
        letters = f" {text}" if line and number == 0 else text
        if line and line[-1][0] is look:
            line[-1] = (look, line[-1][1] + letters)
        else:
            line.append((look, letters))


def _cut(word: _Word, width: float) -> Iterator[Line]:
    """Yield the lines of a word that is wider than a line; at least a letter stands on each."""
    line: Line = []
    x = 0.0
    for look, text in word.parts:
        begun = 0
        for place, letter in enumerate(text):
            wide = look.width(letter)
            if x and x + wide > width and not combining(letter):
                yield [*line, (look, text[begun:place])]
                line, x, begun = [], 0.0, place
            x += wide
        line.append((look, text[begun:]))
    yield line
