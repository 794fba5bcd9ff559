"""Reads the banks of words that a window looks for or offers: hints, safety phrases, code names."""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NotRequired, TypedDict

from pairview.content.banks import check_unique, checked
from pairview.content.strict_toml import broken, read_toml
from pairview.domain.code_names import CodeNames
from pairview.domain.practice import PracticeNote
from pairview.domain.safety import SafetyPhrase
from pairview.domain.word_hints import WordHint

LIST = re.compile(r"<(\w+)>")
"""The place of a list in a phrase."""


class _WordHints(TypedDict):
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
    """Return the word hints."""
    return checked(path, "hint", read_toml(path, _WordHints)["hint"])


def read_safety_phrases(path: Path) -> tuple[SafetyPhrase, ...]:
    """Return the safety phrases with their lists filled in."""
    tables = read_toml(path, _SafetyPhrases)
    lists = tables["lists"]

    def filled(phrases: Iterable[str]) -> tuple[str, ...]:
        return tuple(_with_lists(path, phrase, lists) for phrase in phrases)

    return tuple(
        replace(entry, phrases=filled(entry.phrases), unless=filled(entry.unless))
        for entry in checked(path, "phrase", tables["phrase"])
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


def _with_lists(path: Path, phrase: str, lists: dict[str, str]) -> str:
    try:
        return LIST.sub(lambda found: lists[found[1]], phrase)
    except KeyError as absent:
        raise broken(path, f"list {absent.args[0]} is not one of the lists") from None
