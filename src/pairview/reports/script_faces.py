"""Which font has a letter of any script; each font is loaded when a text first needs it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from reportlab.pdfbase import pdfmetrics

from pairview.reports import fonts, system_fonts
from pairview.reports.shaped_font import ShapedFont

_SHOWS_NOTHING: Final = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\ufe0e\ufe0f"
"""What steers the letters beside it and needs no glyph of its own."""

_WITHOUT_WHAT_SHOWS_NOTHING: Final = str.maketrans("", "", _SHOWS_NOTHING)
_EMOJI_STYLE: Final = frozenset("\N{VARIATION SELECTOR-16}\N{COMBINING ENCLOSING KEYCAP}")


@dataclass(frozen=True, slots=True)
class _Family:
    """A font and the blocks of Unicode that it is asked for."""

    stem: str
    blocks: tuple[tuple[int, int], ...]
    has_bold: bool = True

    def is_for(self, char: str) -> bool:
        return any(begin <= ord(char) <= end for begin, end in self.blocks)


_EMOJI: Final = _Family(
    "NotoEmoji",
    ((0x203C, 0x203C), (0x2049, 0x2049), (0x20E3, 0x20E3), (0x2100, 0x2BFF), (0x3030, 0x3030),
     (0x303D, 0x303D), (0x3297, 0x3299), (0x1F000, 0x1FAFF)),
    has_bold=False,
)  # fmt: skip
_FAMILIES: Final = (
    _Family("PairViewArabic", ((0x600, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))),
    _Family("NotoSansHebrew", ((0x590, 0x5FF), (0xFB1D, 0xFB4F))),
    _Family("NotoSansDevanagari", ((0x900, 0x97F), (0x1CD0, 0x1CFF), (0xA830, 0xA8FF))),
    _Family("NotoSansBengali", ((0x980, 0x9FF),)),
    _Family("NotoSansGurmukhi", ((0xA00, 0xA7F),)),
    _Family("NotoSansTamil", ((0xB80, 0xBFF), (0x11FC0, 0x11FFF))),
    _Family("NotoSansThai", ((0xE00, 0xE7F),)),
    _EMOJI,
)
_EAST_ASIA: Final = _Family(
    "",
    ((0x1100, 0x11FF), (0x2E80, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF),
     (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF)),
)  # fmt: skip


@cache
def _load(name: str) -> ShapedFont:
    font = ShapedFont(name, str(fonts.FOLDER / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    return font


@cache
def _east_asian(place: int) -> ShapedFont | None:
    """Return one of the fonts for Chinese, Japanese and Korean of the system, the best first.

    None where it is broken or may not go into a file: nobody has looked into it before.
    """
    path = system_fonts.east_asian()[place]
    try:
        font = ShapedFont(f"PairViewEastAsian{place}", str(path), one_weight=True)
    except Exception:  # reportlab reads what the file says and fails in many ways
        return None
    if not (font.is_whole and font.may_be_embedded):
        return None
    pdfmetrics.registerFont(font)
    return font


def _fonts_for(char: str, bold: bool) -> Iterable[ShapedFont]:
    """Yield the fonts to ask for a character, without loading more than are asked."""
    yield fonts.font(bold=bold)
    for family in _FAMILIES:
        if family.is_for(char):
            yield _load(f"{family.stem}-{'Bold' if bold and family.has_bold else 'Regular'}")
    if _EAST_ASIA.is_for(char):
        yield from filter(None, map(_east_asian, range(len(system_fonts.east_asian()))))


def font_for(cluster: str, bold: bool, last: ShapedFont | None = None) -> ShapedFont | None:
    """Return the font that has all of a letter, or None; the last one where it has it too."""
    shown = cluster.translate(_WITHOUT_WHAT_SHOWS_NOTHING) or cluster[:1]
    if not _EMOJI_STYLE.isdisjoint(cluster):
        emoji = _load(f"{_EMOJI.stem}-Regular")
        if emoji.characters.issuperset(shown):
            return emoji
    latin = fonts.font(bold=bold)
    stays = last is not None and last.characters.issuperset(shown)
    if stays and not latin.characters.issuperset(shown):
        return last
    asked = _fonts_for(shown[0], bold)
    return next((font for font in asked if font.characters.issuperset(shown)), None)


@cache
def _char_is_printable(char: str) -> bool:
    return char in _SHOWS_NOTHING or font_for(char, False) is not None


def unprintable(characters: Iterable[str]) -> frozenset[str]:
    """Return those of the characters that no font has."""
    return frozenset(char for char in characters if not _char_is_printable(char))
