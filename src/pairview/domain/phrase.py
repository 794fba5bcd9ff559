"""Phrases of a bank and where they stand in a text: the shared ear of hints and safety.

A phrase is a row of words, matched whole and whatever their case. In it

    cut|cuts    is either word
    refus*      is any ending
    to?         may be missing
    any+more    is two words where one may stand, as in longer|any+more
    _           is up to three words of any kind
    self-harm   also matches "self harm" and "selfharm"
    don't       also matches "dont" and every kind of apostrophe

Words of a phrase may stand apart by spaces, hyphens or commas, never by the end of a sentence.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

Span = tuple[int, int]

_APOSTROPHES = str.maketrans(dict.fromkeys("\u2019\u2018\u02bc\u0060\u00b4", "'"))
_BETWEEN = r"[\s,\-]+"
_GAP = rf"(?:[\w']+{_BETWEEN}){{0,3}}"


def find_spans(text: str, phrases: tuple[str, ...], unless: tuple[str, ...] = ()) -> Iterator[Span]:
    """Yield start and end of each phrase in the text, in the order of the text.

    A place that also lies inside a phrase of `unless` is passed over.
    """
    plain = text.translate(_APOSTROPHES)
    excepted: list[Span] | None = None
    for found in _pattern(phrases).finditer(plain):
        if excepted is None:
            excepted = [near.span() for near in _pattern(unless).finditer(plain)] if unless else []
        if not any(start <= found.start() and found.end() <= end for start, end in excepted):
            yield found.span()


@lru_cache(maxsize=1024)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    rows = "|".join(_row(phrase) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{rows})(?!\w)", re.IGNORECASE)


def _row(phrase: str) -> str:
    *slots, last = phrase.split()
    return "".join(map(_slot, slots)) + _words(last)


def _slot(slot: str) -> str:
    if slot == "_":
        return _GAP
    if slot.endswith("?"):
        return f"(?:{_words(slot[:-1])}{_BETWEEN})?"
    return _words(slot) + _BETWEEN


def _words(slot: str) -> str:
    return f"(?:{'|'.join(map(_word, slot.split('|')))})"


def _word(word: str) -> str:
    stem = re.escape(word.removesuffix("*")).replace("'", "'?")
    stem = stem.replace(r"\-", r"[\s\-]?").replace(r"\+", _BETWEEN)
    return stem + r"\w*" if word.endswith("*") else stem
