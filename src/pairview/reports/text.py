"""The one door for typed text: whatever was typed comes out as typed, or as a visible mark.

No text is ever parsed as markup: fragments go to reportlab directly (its own parser opens
files named in an `<img>` and drops `<student>`). What the fonts lack becomes U+FFFD, because
reportlab would print nothing at all in its place.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from pairview.reports import fonts, styles

CHUNK: Final = 1_500
"""Characters in one paragraph; reportlab takes quadratic time over longer ones."""

MARK: Final = "\N{REPLACEMENT CHARACTER}"
_BREAKS: Final = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\t\u1680\u2000-\u200a\u205f\u3000]")
_INVISIBLE: Final = re.compile(
    "[\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_SENTENCE_END: Final = re.compile(r"[.!?…;]['\"”’)]*\s")


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
    text = clean(text)
    missing = frozenset(text) - fonts.register() - {"\n"}
    return text.translate({ord(char): MARK for char in missing}) if missing else text


def one_line(text: str) -> str:
    """Return the text as it prints where there is no room for line breaks."""
    return " ".join(printable(text).split())


def paragraphs(style: ParagraphStyle, *runs: Run | str) -> list[Paragraph]:
    """Return the runs set as paragraphs; more than one only where the text is long.

    A run of nothing is left out, and no paragraph comes of nothing at all.
    """
    made: list[Paragraph] = []
    fragments: list[ParaFrag] = []
    length = 0
    for run in _runs(runs):
        for chunk in chunks(printable(run.text)):
            if length > CHUNK / 2 and length + len(chunk) > CHUNK:
                made.append(Paragraph("", style, frags=fragments))
                fragments, length = [], 0
            fragments += _fragments(chunk, run, style)
            length += len(chunk)
    if fragments:
        made.append(Paragraph("", style, frags=fragments))
    return made


def chunks(text: str) -> Iterator[str]:
    """Yield the text in pieces of at most CHUNK characters, cut at a line or a sentence."""
    while len(text) > CHUNK:
        cut = _last_break(text[:CHUNK])
        yield text[:cut]
        text = text[cut:].removeprefix("\n")
    if text:
        yield text


def _last_break(text: str) -> int:
    line = text.rfind("\n")
    if line > 0:
        return line
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    return ends[-1] if ends else text.rfind(" ") + 1 or len(text)


def _runs(runs: tuple[Run | str, ...]) -> Iterator[Run]:
    for run in runs:
        yield Run(run) if isinstance(run, str) else run


def _fragments(text: str, run: Run, style: ParagraphStyle) -> Iterator[ParaFrag]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield _fragment("", run, style, lineBreak=True)
        if line:
            yield _fragment(line, run, style)


def _fragment(text: str, run: Run, style: ParagraphStyle, **more: bool) -> ParaFrag:
    """Return what reportlab's parser would have made of the escaped text."""
    look = styles.SMALL if run.small else style
    return ParaFrag(
        text=text,
        fontName=fonts.BOLD if run.bold else look.fontName,
        fontSize=look.fontSize,
        textColor=look.textColor,
        rise=0,
        bold=0,
        italic=0,
        greek=0,
        link=[],
        us_lines=[],
        **more,
    )
