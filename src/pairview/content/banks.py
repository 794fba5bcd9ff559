"""Reads the banks that steps and documents show, each file as a whole or not at all.

Those that only a window needs are read by `word_banks`, so that printing does not wait for them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import Field, fields
from pathlib import Path
from typing import ClassVar, Protocol, TypedDict, TypeVar

from pairview.content.strict_toml import broken, read_toml
from pairview.domain.hypothesis import Lens, Prompt
from pairview.domain.moment import Activity
from pairview.domain.plan import BankQuestion
from pairview.domain.rating import Dimension
from pairview.domain.relationship import STEPS, RelationshipItem

LONGEST = 100
"""Characters in one text of a bank: it stands in one line of a form."""


class _Entry(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[object]]]

    @property
    def id(self) -> str: ...


EntryT = TypeVar("EntryT", bound=_Entry)


class _Dimensions(TypedDict):
    dimension: tuple[Dimension, ...]


class _Activities(TypedDict):
    activity: tuple[Activity, ...]


class _Lenses(TypedDict):
    lens: tuple[Lens, ...]
    prompt: tuple[Prompt, ...]


class _Questions(TypedDict):
    question: tuple[BankQuestion, ...]


class _Relationship(TypedDict):
    item: tuple[RelationshipItem, ...]


def read_dimensions(path: Path) -> tuple[Dimension, ...]:
    """Return the dimensions in the order they are asked."""
    return checked(path, "dimension", read_toml(path, _Dimensions)["dimension"])


def read_activities(path: Path) -> tuple[Activity, ...]:
    """Return the activities, those of a group together."""
    return checked(path, "activity", read_toml(path, _Activities)["activity"])


def read_lenses(path: Path) -> tuple[Lens, ...]:
    """Return the lenses."""
    return checked(path, "lens", read_toml(path, _Lenses)["lens"])


def read_prompts(path: Path) -> tuple[Prompt, ...]:
    """Return the prompts, each under a lens of the same file."""
    prompts = checked(path, "prompt", read_toml(path, _Lenses)["prompt"])
    check_lenses(path, [prompt.lens for prompt in prompts], read_lenses(path))
    return prompts


def read_questions(path: Path, lenses: Iterable[Lens]) -> tuple[BankQuestion, ...]:
    """Return the questions, those of a group together; each fits a lens or more."""
    questions = checked(path, "question", read_toml(path, _Questions)["question"])
    check_lenses(path, [lens for question in questions for lens in question.lenses], lenses)
    return questions


def read_relationship(path: Path) -> tuple[RelationshipItem, ...]:
    """Return the items of the relationship check; each has five steps that differ."""
    items = checked(path, "item", read_toml(path, _Relationship)["item"])
    for item in items:
        if len(set(item.steps)) != STEPS:
            raise broken(path, f"item {item.id} has not {STEPS} steps that differ")
    return items


def checked(path: Path, table: str, entries: tuple[EntryT, ...]) -> tuple[EntryT, ...]:
    """Return entries whose ids differ and whose texts are one line each, none of them blank."""
    if not entries:
        raise broken(path, f"{table} is empty")
    check_unique(path, f"{table}.id", [entry.id for entry in entries])
    for entry in entries:
        for place, text in _texts(entry):
            if not text.strip() or text != text.strip() or "\n" in text:
                raise broken(path, f"{table} {entry.id} has a blank or untrimmed {place}")
            if len(text) > LONGEST and place not in ("phrases", "unless"):
                raise broken(path, f"{table} {entry.id} has more than {LONGEST} in {place}")
    return entries


def _texts(entry: _Entry) -> Iterable[tuple[str, str]]:
    for field in fields(entry):
        value = getattr(entry, field.name)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and value != field.default:
                yield field.name, text


def check_unique(path: Path, place: str, values: Sequence[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise broken(path, f"{place} {value} stands there twice")
        seen.add(value)


def check_lenses(path: Path, used: Iterable[str], lenses: Iterable[Lens]) -> None:
    """Raise BadContent for a lens that is none."""
    known = {lens.id for lens in lenses}
    for lens in used:
        if lens not in known:
            raise broken(path, f"lens {lens} is not one of the lenses")
