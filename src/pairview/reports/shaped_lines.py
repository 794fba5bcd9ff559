"""Text in any script, broken into lines and set in the order it is seen."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import Final, NamedTuple, TypeAlias

from pairview.reports.direction import base_direction, in_visual_order, levels
from pairview.reports.fonts import BOLD, width_of
from pairview.reports.graphemes import breaks, clusters, is_ideographic
from pairview.reports.prose import Look, Segment
from pairview.reports.shaping import Shaped, shape

_HAIR_OF_ROOM: Final = 1e-6
_WORD: Final = re.compile("[^ ]+")
_SAME_LEVEL: Final = re.compile(rb"(.)\1*", re.DOTALL)
_SPACES: Final = " \N{NO-BREAK SPACE}"
_EM: Final = 1000


class Part(NamedTuple):
    """Some glyphs in one look, or a space where there are none."""

    look: Look
    shaped: Shaped | None
    level: int
    width: float
    """In points."""


class ShapedLine(NamedTuple):
    """A line from left to right; `hangs` is the width of a space on its left that is not seen."""

    parts: list[Part]
    width: float
    runs_left: bool
    hangs: float = 0.0


class _Stretch(NamedTuple):
    """Letters of one look and one level."""

    look: Look
    text: str
    level: int

    def part(self) -> Part:
        look, backwards = self.look, self.level % 2 == 1
        shaped = shape(self.text, look.font == BOLD, backwards)
        return Part(look, shaped, self.level, shaped.width * look.size / _EM)


def _space(look: Look, level: int) -> Part:
    return Part(look, None, level, _width_of_space(look.font, look.size))


@cache
def _width_of_space(font: str, size: float) -> float:
    return width_of(" ", font, size)


_Word: TypeAlias = tuple[Part | None, list[_Stretch]]
"""The space before it, if any, and what it is made of."""


def shaped_lines(segments: Sequence[Segment], width: float) -> Iterator[ShapedLine]:
    """Yield the lines of a text, each in the direction of its first letter.

    `width` is in points. A line feed ends a line. A space stands behind each line but the last, so
    that a reader hears two words.
    """
    base = base_direction("".join(text for _, text in segments)) or 0
    paragraphs = list(_at_line_feeds(segments))
    for number, paragraph in enumerate(paragraphs, start=1):
        said = base_direction("".join(text for _, text in paragraph))
        base = base if said is None else said
        *lines, last = _Breaker(width, base).lines(_words(paragraph, base))
        yield from lines
        yield _with_space(last, segments[0][0], base) if number < len(paragraphs) else last


def _at_line_feeds(segments: Iterable[Segment]) -> Iterator[list[Segment]]:
    paragraph: list[Segment] = []
    for look, text in segments:
        first, *others = text.split("\n")
        paragraph.append((look, first))
        for line in others:
            yield paragraph
            paragraph = [(look, line)]
    yield paragraph


def _words(paragraph: Sequence[Segment], base: int) -> Iterator[_Word]:
    text = "".join(words for _, words in paragraph)
    found = b"".join(_levels(words, base) for _, words in paragraph)
    look_ends = list(accumulate(len(words) for _, words in paragraph))
    cuts = sorted({*look_ends, *(same.end() for same in _SAME_LEVEL.finditer(found))})
    may_break = any(map(is_ideographic, text))
    if text and len(cuts) == 1 and not may_break:
        yield from _even_words(paragraph[0][0], text, found[0])
        return
    end = 0
    for word in _WORD.finditer(text):
        space = None
        if word.start() > end:
            look = paragraph[bisect_right(look_ends, word.start() - 1)][0]
            space = _space(look, found[word.start() - 1])
        end = word.end()
        within = breaks(word[0]) if may_break else []
        places = [word.start(), *(word.start() + place for place in within), end]
        for start, stop in pairwise(places):
            stretches = []
            place = start
            while place < stop:
                cut = min(stop, cuts[bisect_right(cuts, place)])
                look = paragraph[bisect_right(look_ends, place)][0]
                stretches.append(_Stretch(look, text[place:cut], found[place]))
                place = cut
            yield space, stretches
            space = None


def _even_words(look: Look, text: str, level: int) -> Iterator[_Word]:
    """Yield the words of a text in one look that runs one way."""
    before, space = None, _space(look, level)
    for word in text.split(" "):
        if word:
            yield before, [_Stretch(look, word, level)]
        before = space


def _levels(words: str, base: int) -> bytes:
    """Return the levels of what has one look, as if nothing stood beside it.

    So a sentence behind a label keeps its full stop, whichever way the label runs.
    """
    inner = words.strip(_SPACES)
    own = base_direction(inner)
    if own is None or own == base:
        return levels(words, base)
    before = words.index(inner)
    after = len(words) - len(inner) - before
    deeper = bytes(level + 2 * base for level in levels(inner, own))
    return bytes([base]) * before + deeper + bytes([base]) * after


class _Breaker:
    """Fills line after line."""

    def __init__(self, width: float, base: int) -> None:
        self._width, self._base = width, base
        self._line: list[Part] = []
        self._x = 0.0

    def lines(self, words: Iterable[_Word]) -> Iterator[ShapedLine]:
        for space, stretches in words:
            parts = [stretch.part() for stretch in stretches]
            wide = sum(part.width for part in parts)
            if self._line:
                gap = space.width if space else 0
                if self._x + gap + wide > self._width + _HAIR_OF_ROOM:
                    yield self._ended(space)
                elif space:
                    self._add(space)
            if wide > self._width:
                yield from self._cut(stretches)
            else:
                for part in parts:
                    self._add(part)
        yield self._ended(None)

    def _add(self, part: Part) -> None:
        self._line.append(part)
        self._x += part.width

    def _ended(self, space: Part | None) -> ShapedLine:
        parts = in_visual_order(self._line, [part.level for part in self._line])
        line = ShapedLine(parts, self._x, bool(self._base))
        self._line, self._x = [], 0.0
        return _with_space(line, space.look, self._base) if space else line

    def _cut(self, stretches: Iterable[_Stretch]) -> Iterator[ShapedLine]:
        """Yield the lines of a word that is wider than a line; at least a letter stands on each."""
        for stretch in stretches:
            letters = clusters(stretch.text)
            usual = stretch.part().width / len(letters)
            while letters:
                part, count = self._fitting(stretch, letters, usual)
                if self._line and self._x + part.width > self._width:
                    yield self._ended(None)
                    continue
                self._add(part)
                letters = letters[count:]
                if letters:
                    yield self._ended(None)

    def _fitting(self, stretch: _Stretch, letters: list[str], usual: float) -> tuple[Part, int]:
        """Return as many of the letters as fit, though at least one, and how many they are."""
        room = self._width - self._x
        count = max(1, min(len(letters), int(room / max(usual, _HAIR_OF_ROOM)) + 1))
        while True:
            part = stretch._replace(text="".join(letters[:count])).part()
            if count == 1 or part.width <= room:
                return part, count
            count = max(1, min(count - 1, int(count * room / part.width)))


def _with_space(line: ShapedLine, look: Look, base: int) -> ShapedLine:
    """Return a line with a space behind it that is not seen."""
    space = _space(look, base)
    if base:
        return line._replace(parts=[space, *line.parts], hangs=space.width)
    return line._replace(parts=[*line.parts, space])
