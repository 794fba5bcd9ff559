"""The one door for typed text: whatever was typed comes out as typed, or as a visible mark.

No text is ever parsed as markup (reportlab's parser opens files named in an `<img>` and drops
`<student>`): words go to the page as they are. What no font has becomes U+FFFD, because reportlab
would print nothing at all in its place. Latin, Greek and Cyrillic go a short way; what must be
shaped goes another, which is read in when it is first needed.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import inf
from typing import Final

from reportlab.lib.styles import ParagraphStyle

from pairview.reports import fonts, styles
from pairview.reports.prose import ASIDE, DOT, Look, Prose, Segment

MARK: Final = "\N{REPLACEMENT CHARACTER}"
_BREAKS: Final = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\t\u1680\u2000-\u200a\u205f\u3000]")
_INVISIBLE: Final = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_JOINED: Final = "\u0600-\u08ff\u0900-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_PICTURES: Final = "\u203c\u2049\u20e3\u2100-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
_STRAY_JOINERS: Final = re.compile(
    f"(?<![{_JOINED}{_PICTURES}\ufe0e\ufe0f\u200c\u200d])[\u200c\u200d]"
    f"|(?<![{_PICTURES}0-9#*\xa9\xae])[\ufe0e\ufe0f]"
)
"""What joins letters or chooses their style, where there is nothing to join or to choose."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one look within a paragraph."""

    text: str
    bold: bool = False
    small: bool = False


def aside(text: str) -> Run:
    """Return what stands small behind other words, a little apart from them."""
    return Run(f"{ASIDE}{text}" if text else "", small=True)


def dotted(said: Iterable[str]) -> str:
    """Return what is told of one thing, in one line; no dot is seen where the line breaks."""
    return DOT.join(filter(None, said))


def clean(text: str) -> str:
    """Return the text with one kind of line break and of space, without what has no shape, in NFC.

    Left out are only characters that show nothing by themselves, such as those that turn the
    direction of writing round. What joins the letters of Arabic, of Indian scripts and of emoji
    stays.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _BREAKS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    text = _STRAY_JOINERS.sub("", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text)


def unprintable(text: str) -> frozenset[str]:
    """Return the characters of a text that print as a mark only."""
    return _missing(clean(text))


def printable(text: str) -> str:
    """Return the text as it prints."""
    text = clean(text)
    missing = _missing(text)
    return text.translate({ord(char): MARK for char in missing}) if missing else text


def _missing(text: str) -> frozenset[str]:
    if is_plain(text):
        return frozenset()
    from pairview.reports import script_faces

    return script_faces.unprintable(frozenset(text) - fonts.plain())


def is_plain(text: str) -> bool:
    """Say whether a text, as it prints, needs no more than one letter after the other."""
    return (text.isascii() and text.isprintable()) or fonts.plain().issuperset(text)


def one_line(text: str) -> str:
    """Return the text as it prints where there is no room for line breaks."""
    return " ".join(printable(text).split())


def width_of_words(text: str, style: ParagraphStyle, *, bold: bool = False) -> float:
    """Return the width in points of a text on one line, whatever its script."""
    text = one_line(text)
    look = _look(style, bold)
    if is_plain(text):
        return look.width(text)
    from pairview.reports.shaped_lines import shaped_lines

    return next(shaped_lines([(look, text)], inf)).width


def paragraphs(style: ParagraphStyle, *runs: Run | str) -> list[Prose]:
    """Return the runs as one paragraph, or none where they say nothing."""
    segments: list[Segment] = []
    for words in runs:
        run = Run(words) if isinstance(words, str) else words
        if run.text:
            look = _look(styles.SMALL if run.small else style, run.bold)
            segments.append((look, printable(run.text)))
    return [_prose(style, segments)] if segments else []


def _prose(style: ParagraphStyle, segments: list[Segment]) -> Prose:
    if all(is_plain(text) for _, text in segments):
        return Prose(style, segments)
    from pairview.reports.shaped_prose import ShapedProse

    return ShapedProse(style, segments)


@cache
def _look(style: ParagraphStyle, bold: bool) -> Look:
    """Return a look; the same one each time, so that it can be told by identity."""
    return Look(fonts.BOLD if bold else style.fontName, style.fontSize, style.textColor)
