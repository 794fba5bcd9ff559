"""Hints that lead from a judgment back to what a camera would show.

They never block and never mark the student. Only the box *saw and heard* has them. What
stands in quotation marks was heard, so it is left alone (low-inference notes).
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.phrase import find_spans, plain_of


class HintKind(StrEnum):
    """What kind of judgment a word carries, in the order in which several are told."""

    DIAGNOSIS = "diagnosis"
    LABEL = "label"
    TRAIT = "trait"
    MIND_READING = "mind_reading"
    MOTIVE = "motive"
    HEARSAY = "hearsay"
    FEELING = "feeling"
    DEMAND = "demand"
    VAGUE = "vague"
    CERTAINTY = "certainty"
    ABSOLUTE = "absolute"


@dataclass(frozen=True, slots=True)
class WordHint:
    """Phrases of one kind and the question they share; `unless` are their false alarms."""

    id: str
    kind: HintKind
    phrases: tuple[str, ...]
    question: str
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundHint:
    """A hint and where its words stand: `text[start:end]`."""

    hint: WordHint
    start: int
    end: int


def find_hints(
    text: str, hints: Iterable[WordHint], kept: Collection[str] = frozenset()
) -> tuple[FoundHint, ...]:
    """Return the hints for a text by kind, then first to last; `kept` are ids that were silenced.

    Positions count characters of `text`.
    """
    unquoted = plain_of(_without_quotes(text))
    found = [
        FoundHint(hint, start, end)
        for hint in hints
        if hint.id not in kept
        for start, end in find_spans(unquoted, hint.phrases, hint.unless)
    ]
    rank = {kind: number for number, kind in enumerate(HintKind)}
    return tuple(
        sorted(found, key=lambda hit: (rank[hit.hint.kind], hit.start, hit.end, hit.hint.id))
    )


_QUOTED = re.compile(
    r"""
      (?<![\w.]) " [^"\n]* (?: " | $ )                     # a quotation still being typed ends with
    | \u201c [^\u201d\n]* (?: \u201d | $ )                 # its line
    | \u201e [^\u201c\u201d\n]* (?: [\u201c\u201d] | $ )
    | \u00ab [^\u00bb\n]* (?: \u00bb | $ )
    | (?<![\w]) ['\u2018] (?=\S) [^\n]*? (?<=\S) ['\u2019] (?!\w)
    """,
    re.VERBOSE | re.MULTILINE,
)


def _without_quotes(text: str) -> str:
    return _QUOTED.sub(lambda quoted: "\0" * len(quoted[0]), text)
