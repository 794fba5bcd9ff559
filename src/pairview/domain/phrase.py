"""Phrases of a bank and where they stand in a text: the shared ear of hints and safety.

A phrase is a row of words, matched whole, whatever their case and with or without their accents:
`me pego` is also "Me pegó". In it

    cut|cuts    is either word
    refus*      is any ending
    vag@        is any ending of gender and number: vago, vagas, and vag@, vagx, vague
    #           is a number
    to?         may be missing
    any+more    is two words where one may stand, as in longer|any+more
    _           is up to three words of any kind
    self-harm   also matches "self harm" and "selfharm"
    don't       also matches "dont" and every kind of apostrophe

Words of a phrase may stand apart by spaces, hyphens or commas, never by the end of a sentence.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]

_APOSTROPHES = dict.fromkeys(map(ord, "\u2019\u2018\u02bc\u0060\u00b4"), "'")
_LETTERS = {code: unicodedata.normalize("NFD", chr(code))[0] for code in range(0xC0, 0x250)}
_PLAIN = _APOSTROPHES | _LETTERS
_MARKS = re.compile("[\u0300-\u036f]")
_NUMBER = r"\d+(?:[.,]\d+)?"
_ENDING = "[aeox@]s?"
_BETWEEN = r"[\s,\-]+"
_GAP = rf"(?:[\w']+{_BETWEEN}){{0,3}}"


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text as it is compared: small letters without accents, one kind of apostrophe.

    `places` says where each sign stood, None where all of them stand where they stood.
    """

    signs: str
    length: int
    places: tuple[int, ...] | None = None

    def span(self, found: re.Match[str]) -> Span:
        """Return where a match stands in the text as it was typed."""
        start, end = found.span()
        if self.places is None:
            return start, end
        return self.places[start], self.places[end] if end < len(self.places) else self.length


def plain_of(text: str) -> PlainText:
    """Return what is compared of a text, once for all phrases of a bank."""
    signs = text.translate(_PLAIN).lower()
    if not _MARKS.search(signs):
        return PlainText(signs, len(text))
    places = tuple(place for place, sign in enumerate(signs) if not _MARKS.match(sign))
    return PlainText("".join(signs[place] for place in places), len(text), places)


def find_spans(
    text: str | PlainText, phrases: tuple[str, ...], unless: tuple[str, ...] = ()
) -> Iterator[Span]:
    """Yield start and end of each phrase in the text, in the order of the text.

    A place that also lies inside a phrase of `unless` is passed over.
    """
    plain = plain_of(text) if isinstance(text, str) else text
    excepted: list[Span] | None = None
    for found in _pattern(phrases).finditer(plain.signs):
        if excepted is None:
            nearby = _pattern(unless).finditer(plain.signs) if unless else ()
            excepted = [near.span() for near in nearby]
        if not any(start <= found.start() and found.end() <= end for start, end in excepted):
            yield plain.span(found)


@lru_cache(maxsize=1024)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    rows = "|".join(_row(phrase.translate(_PLAIN).lower()) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{rows})(?!\w)")


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
    if word == "#":
        return _NUMBER
    stem = re.escape(word.removesuffix("*").removesuffix("@")).replace("'", "'?")
    stem = stem.replace(r"\-", r"[\s\-]?").replace(r"\+", _BETWEEN)
    return stem + {"*": r"\w*", "@": _ENDING}.get(word[-1], "")
