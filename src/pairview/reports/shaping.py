"""From letters to glyphs: the right font, joined, ordered and placed as the script asks."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, Final, NamedTuple
from unicodedata import normalize

from bidi.mirror import MIRRORED

from pairview.reports import fonts
from pairview.reports.graphemes import clusters
from pairview.reports.script_faces import font_for
from pairview.reports.shaped_font import Code, ShapedFont, harfbuzz

_WORDS_REMEMBERED: Final = 4_096
_LONGEST_REMEMBERED: Final = 60
_TEXT_AT_MOST: Final = 128
"""Characters that one glyph may stand for: no more than 512 bytes, by the PDF reference, 9.10.3."""


class _Glyph(NamedTuple):
    """A glyph, the place of its letter in the text, and where it stands."""

    number: int
    start: int
    x: float
    y: float
    advance: float


class Outline(NamedTuple):
    """A glyph that is drawn and not written: above or below the line, or without text."""

    glyph: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one font from left to right, in thousandths of the size.

    `shifts` tells how far to move before each code, where that is not 0 for all of them; `after`
    how far behind the last.
    """

    font: ShapedFont
    codes: tuple[Code, ...]
    shifts: tuple[float, ...]
    after: float
    outlines: tuple[Outline, ...]
    width: float


class Shaped(NamedTuple):
    """A text of one direction, its pieces from left to right."""

    pieces: tuple[Piece, ...]
    width: float


def shape(text: str, bold: bool, backwards: bool) -> Shaped:
    """Return the glyphs of a text of one direction; `backwards` is from right to left."""
    make = _remembered if len(text) <= _LONGEST_REMEMBERED else _shaped
    return make(text, bold, backwards)


def _shaped(text: str, bold: bool, backwards: bool) -> Shaped:
    pieces = [_piece(font, part, backwards) for font, part in _by_font(text, bold)]
    ordered = tuple(reversed(pieces)) if backwards else tuple(pieces)
    return Shaped(ordered, sum(piece.width for piece in pieces))


_remembered = lru_cache(_WORDS_REMEMBERED)(_shaped)


def _by_font(text: str, bold: bool) -> list[tuple[ShapedFont, str]]:
    """Return the text cut where another font goes on."""
    whole = font_for(text, bold)
    if whole is not None:
        return [(whole, text)]
    chosen: list[tuple[ShapedFont, str]] = []
    last = None
    for cluster in clusters(text):
        font = font_for(cluster, bold, last)
        if font is not None:
            chosen.append((font, cluster))
            last = font
        else:
            chosen += [(font_for(char, bold) or fonts.font(bold=bold), char) for char in cluster]
    return [
        (font, "".join(cluster for _, cluster in same))
        for font, same in ((font, list(same)) for font, same in groupby(chosen, lambda c: c[0]))
    ]


def _piece(font: ShapedFont, text: str, backwards: bool) -> Piece:
    buffer = _buffer(font, text, backwards)
    return _Setter(font, text, backwards).set(buffer.glyph_infos, buffer.glyph_positions)


def _buffer(font: ShapedFont, text: str, backwards: bool) -> Any:
    uharfbuzz = harfbuzz()
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if backwards else "ltr"
    buffer.language = "und"  # otherwise the language of the machine
    buffer.guess_segment_properties()
    uharfbuzz.shape(font.shaper, buffer)
    return buffer


class _Setter:
    """Sets glyphs in a row so that each tells which character it stands for.

    Programs that read a page take one character for a glyph, on one line, and turn what runs to the
    left. So a glyph that stands for two has an empty one beside it for the other, and what stands
    above or below the line, or for no character at all, is drawn as a path.
    """

    def __init__(self, font: ShapedFont, text: str, backwards: bool) -> None:
        self._font, self._text, self._backwards = font, text, backwards
        self._codes: list[Code] = []
        self._shifts: list[float] = []
        self._outlines: list[Outline] = []
        self._drawn = 0.0
        """Where the next glyph belongs."""
        self._written = 0.0
        """Where the page stands after the codes so far."""

    def set(self, infos: Any, positions: Any) -> Piece:
        glyphs = [
            _Glyph(info.codepoint, info.cluster, place.x_offset, place.y_offset, place.x_advance)
            for info, place in zip(infos, positions, strict=True)
        ]
        starts = sorted({glyph.start for glyph in glyphs})
        ends = dict(zip(starts, [*starts[1:], len(self._text)], strict=True))
        for start, cluster in groupby(glyphs, lambda glyph: glyph.start):
            self._set_cluster(list(cluster), self._text[start : ends[start]])
        return Piece(
            self._font,
            tuple(self._codes),
            tuple(self._shifts) if any(self._shifts) else (),
            self._drawn - self._written,
            tuple(self._outlines),
            self._drawn,
        )

    def _set_cluster(self, glyphs: list[_Glyph], text: str) -> None:
        turned = self._backwards
        written, letters = (_turned if turned else _straight)(glyphs, text)
        for letter in letters[: len(letters) - len(written)]:
            self._write(self._font.face.charToGlyph[ord(" ")], letter, self._drawn)
        told = iter(letters[len(letters) - len(written) :])
        for place, glyph in enumerate(glyphs):
            if place in written:
                self._write(glyph.number, next(told), self._drawn + glyph.x)
            else:
                self._outlines.append(Outline(glyph.number, self._drawn + glyph.x, glyph.y))
            self._drawn += glyph.advance

    def _write(self, glyph: int, text: str, x: float) -> None:
        code = self._font.code(glyph, text)
        self._codes.append(code)
        self._shifts.append(x - self._written)
        self._written = x + self._font.width(code)


def _straight(glyphs: list[_Glyph], text: str) -> tuple[list[int], list[str]]:
    """Return the places of the glyphs that stand for a text, and which text each stands for.

    Where there are more glyphs with a width than characters, signs of two parts are told as two.
    """
    on_line = [place for place, glyph in enumerate(glyphs) if not glyph.y]
    letters = list(text)
    if sum(bool(glyphs[place].advance) for place in on_line) > len(letters):
        letters = list(normalize("NFD", text))
    marks_last = sorted(on_line, key=lambda place: not glyphs[place].advance)
    written = sorted(marks_last[: len(letters)])
    if written:
        last = len(written) - 1
        rest = "".join(letters[last:])
        cuts = range(0, len(rest), _TEXT_AT_MOST)
        letters[last:] = [rest[place : place + _TEXT_AT_MOST] for place in cuts]
    return written, letters


def _turned(glyphs: list[_Glyph], text: str) -> tuple[list[int], list[str]]:
    """Return the same from right to left: only what moves on is written, in front of it the rest.

    Programs that read a page would take a mark that is set back into its letter for a new word.
    """
    written = [place for place, glyph in enumerate(glyphs) if glyph.advance and not glyph.y]
    shown = "".join(MIRRORED.get(char, char) for char in text)
    return written[-len(text) :], list(reversed(shown))
