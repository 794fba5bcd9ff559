"""Phrases that may mean someone is unsafe: they raise a calm banner, nothing else.

PairView is not the place for a disclosure. Finding one is never stored, logged or passed on;
ids, not texts, say which banner was shown in this sitting. The duty of schools is to report
without waiting for proof and not to investigate; the banner says no more than that.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pairview.domain.phrase import find_spans, plain_of


@dataclass(frozen=True, slots=True)
class SafetyPhrase:
    """Ways to say one thing; `unless` are its false alarms."""

    id: str
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()


def find_safety_phrases(text: str, bank: Iterable[SafetyPhrase]) -> tuple[str, ...]:
    """Return the ids of what the text may say, in the order of the bank, each once."""
    plain = plain_of(text)
    return tuple(
        phrase.id
        for phrase in bank
        if next(find_spans(plain, phrase.phrases, phrase.unless), None) is not None
    )
