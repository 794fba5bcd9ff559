"""Reads a made-up case from TOML, whatever it holds, and moves its dates to the day of reading."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypedDict

from pairview.content.banks import check_lenses, check_unique
from pairview.content.language import FIRST
from pairview.content.strict_toml import read_toml
from pairview.domain.case import Case, new_id
from pairview.domain.hypothesis import Lens
from pairview.domain.planning import school_day
from pairview.domain.practice import LaterFact, OpeningLine


class _Practice(TypedDict):
    written_on: date
    case: Case
    later_facts: tuple[LaterFact, ...]
    openings: tuple[OpeningLine, ...]


def read_practice_case(path: Path, today: date, language: str = FIRST) -> Case:
    """Return the case with a new identity, its dates as far from today as from `written_on`.

    Where a date to come would fall on a weekend, it is the Monday after. The case knows the name
    and the language of the file, by which its later facts are found.
    """
    tables = read_toml(path, _Practice)
    case: Case = _moved(tables["case"], today - tables["written_on"], today)
    agreement = replace(case.agreement, practice=path.stem, language=language)
    return replace(case, id=new_id(), agreement=agreement)


def read_later_facts(path: Path, lenses: Iterable[Lens]) -> tuple[LaterFact, ...]:
    """Return the later facts of the file, in the order they are told; they name known lenses."""
    facts = read_toml(path, _Practice)["later_facts"]
    check_unique(path, "later_facts.id", [fact.id for fact in facts])
    for fact in facts:
        check_lenses(path, (*fact.for_lenses, *fact.against_lenses), lenses)
    return facts


def read_openings(path: Path) -> tuple[OpeningLine, ...]:
    """Return the ways to begin the talk with the student of the file."""
    return read_toml(path, _Practice)["openings"]


def _moved(value: Any, by: timedelta, today: date) -> Any:
    if isinstance(value, date):
        return school_day(value + by) if value + by > today else value + by
    if isinstance(value, tuple):
        return tuple(_moved(item, by, today) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        named = ((field.name, getattr(value, field.name)) for field in fields(value))
        return replace(value, **{name: _moved(held, by, today) for name, held in named})
    return value
