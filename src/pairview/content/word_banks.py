"""Reads the banks of words that a window looks for or offers: hints, safety phrases, code names."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NotRequired, TypedDict, TypeVar

from pairview.content.banks import check_unique, checked
from pairview.content.strict_toml import broken, read_toml
from pairview.domain.code_names import CodeNames
from pairview.domain.practice import PracticeNote
from pairview.domain.safety import SafetyPhrase
from pairview.domain.word_hints import WordHint

LIST = re.compile(r"<(\w+)>")
"""The place of a list in a phrase."""


HeardT = TypeVar("HeardT", WordHint, SafetyPhrase)


class _WordHints(TypedDict):
    lists: NotRequired[dict[str, str]]
    hint: tuple[WordHint, ...]


class _SafetyPhrases(TypedDict):
    lists: dict[str, str]
    phrase: tuple[SafetyPhrase, ...]


class _PracticeNotes(TypedDict):
    note: tuple[PracticeNote, ...]


class _CodeNames(TypedDict):
    adjectives: tuple[str, ...]
    nouns: tuple[str, ...]
    noun_first: NotRequired[bool]


def read_word_hints(path: Path) -> tuple[WordHint, ...]:
    """Return the word hints of one language with their lists filled in."""
    tables = read_toml(path, _WordHints)
    return _filled(path, checked(path, "hint", tables["hint"]), tables.get("lists", {}))


def read_safety_phrases(path: Path) -> tuple[SafetyPhrase, ...]:
    """Return the safety phrases of one language with their lists filled in."""
    tables = read_toml(path, _SafetyPhrases)
    return _filled(path, checked(path, "phrase", tables["phrase"]), tables["lists"])


def heard_in_all(
    banks: Sequence[tuple[HeardT, ...]],
) -> tuple[HeardT, ...]:
    """Return the first bank, whose entries also hear what the same entry of the others hears.

    People write in the language of the moment, whatever language the case has.
    """
    others = [{entry.id: entry for entry in bank} for bank in banks]
    return tuple(
        replace(
            entry,
            phrases=sum((bank[entry.id].phrases for bank in others if entry.id in bank), ()),
            unless=sum((bank[entry.id].unless for bank in others if entry.id in bank), ()),
        )
        for entry in banks[0]
    )


def read_practice_notes(path: Path) -> tuple[PracticeNote, ...]:
    """Return the notes of the practice cases; a step of a case has at most one."""
    notes = checked(path, "note", read_toml(path, _PracticeNotes)["note"])
    check_unique(path, "note.step", [f"{note.case} {int(note.step)}" for note in notes])
    return notes


def read_code_names(path: Path) -> CodeNames:
    """Return the bank of code names; a word stands in it once."""
    tables = read_toml(path, _CodeNames)
    check_unique(path, "adjectives", tables["adjectives"])
    check_unique(path, "nouns", tables["nouns"])
    noun_first = tables.get("noun_first", False)
    return CodeNames(tables["adjectives"], tables["nouns"], noun_first)


def _filled(path: Path, entries: tuple[HeardT, ...], lists: dict[str, str]) -> tuple[HeardT, ...]:
    def filled(phrases: Iterable[str]) -> tuple[str, ...]:
        return tuple(_with_lists(path, phrase, lists) for phrase in phrases)

    return tuple(
        replace(entry, phrases=filled(entry.phrases), unless=filled(entry.unless))
        for entry in entries
    )


def _with_lists(path: Path, phrase: str, lists: dict[str, str]) -> str:
    try:
        return LIST.sub(lambda found: lists[found[1]], phrase)
    except KeyError as absent:
        raise broken(path, f"list {absent.args[0]} is not one of the lists") from None
