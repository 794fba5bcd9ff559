"""Typed text in Markdown, shown as it was typed."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pairview.reports.words import Words

_BREAKS: Final = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_UNSOUND: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that would turn round the writing of everything behind them."""

_INLINE: Final = re.compile(r"([\\`*_\[\]<>&~|#])")
_AT_LINE_START: Final = re.compile(r"^(\s*)([+=:-]|\d+(?=[.)]))", re.MULTILINE)


def typed(text: str) -> str:
    """Return Markdown that shows the text as it was typed, on as many lines.

    What is no character at all becomes U+FFFD, so that the document can always be written.
    """
    text = _TURNS.sub("", _BREAKS.sub("\n", text).replace("\t", " "))
    text = _INLINE.sub(r"\\\1", _UNSOUND.sub("\N{REPLACEMENT CHARACTER}", text))
    text = _AT_LINE_START.sub(_escape_start, text)
    return text.strip().replace("\n", "\\\n  ")


def _escape_start(found: re.Match[str]) -> str:
    space, sign = found.groups()
    return f"{space}{sign}\\" if sign.isdigit() else f"{space}\\{sign}"


def heading(level: int, text: str) -> str:
    """Return a heading; line breaks in it become spaces."""
    return f"{'#' * level} {' '.join(typed(text).replace(chr(92) + chr(10), ' ').split())}"


def item(label: str, text: str) -> str:
    """Return one line of a list: a label in bold and what is said under it."""
    return f"- **{typed(label)}** {typed(text)}" if label else f"- {typed(text)}"


def section(level: int, title: str, items: Iterable[str]) -> list[str]:
    """Return a heading and its list; nothing where the list is empty."""
    told = [line for line in items if line]
    return [heading(level, title), "\n".join(told)] if told else []


def beside(words: Words, field: str, name: str, told: str) -> str:
    """Return what is told of an entry with the statements on it below; nothing for nothing."""
    below = (f"  {one}" for one in stated(words, field, name))
    return "\n".join([told, *below]) if told else ""


def stated(words: Words, field: str, name: str) -> Iterator[str]:
    """Yield the statements on an entry that has a list of its own."""
    for one in words.stated_on(field, name):
        yield item(words("handout.statement", day=words.day(one.written_on)), one.text)


def line(words: Words, name: str, text: str | int | date | None) -> str:
    """Return a line under the label of that name; nothing for nothing."""
    if isinstance(text, date):
        text = words.day(text)
    return item(words(f"plain_text.{name}"), str(text)) if text else ""
