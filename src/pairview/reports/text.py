"""The one door for typed text: whatever was typed comes out as typed, or as a visible mark.

No text is ever parsed as markup (reportlab's parser opens files named in an `<img>` and drops
`<student>`): words go to the page as they are. What the fonts lack becomes U+FFFD, because
reportlab would print nothing at all in its place.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

from reportlab.lib.styles import ParagraphStyle

from pairview.reports import fonts, styles
from pairview.reports.prose import Look, Prose, Segment

MARK: Final = "\N{REPLACEMENT CHARACTER}"
_BREAKS: Final = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\t\u1680\u2000-\u200a\u205f\u3000]")
_INVISIBLE: Final = re.compile(
    "[\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one look within a paragraph."""

    text: str
    bold: bool = False
    small: bool = False


def aside(text: str) -> Run:
    """Return what stands small behind other words, a little apart from them."""
    return Run(f"\N{NO-BREAK SPACE} {text}" if text else "", small=True)


def clean(text: str) -> str:
    """Return the text with one kind of line break and of space, without what has no shape, in NFC.

    Left out are only characters that show nothing by themselves, such as those that turn the
    direction of writing round.
    """
    text = _BREAKS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def unprintable(text: str) -> frozenset[str]:
    """Return the characters of a text that print as a mark only."""
    return frozenset(clean(text)) - fonts.register() - {"\n"}


def printable(text: str) -> str:
    """Return the text as it prints."""
    if text.isascii() and text.isprintable():
        return text
    text = clean(text)
    missing = frozenset(text) - fonts.register() - {"\n"}
    return text.translate({ord(char): MARK for char in missing}) if missing else text


def one_line(text: str) -> str:
    """Return the text as it prints where there is no room for line breaks."""
    return " ".join(printable(text).split())


def paragraphs(style: ParagraphStyle, *runs: Run | str) -> list[Prose]:
    """Return the runs as one paragraph, or none where they say nothing."""
    segments: list[Segment] = []
    for words in runs:
        run = Run(words) if isinstance(words, str) else words
        if run.text:
            look = _look(styles.SMALL if run.small else style, run.bold)
            segments.append((look, printable(run.text)))
    return [Prose(style, segments)] if segments else []


@cache
def _look(style: ParagraphStyle, bold: bool) -> Look:
    """Return a look; the same one each time, so that it can be told by identity."""
    return Look(fonts.BOLD if bold else style.fontName, style.fontSize, style.textColor)
