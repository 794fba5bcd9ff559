"""Cases in which every text that can be typed is the same words, such as markup."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from pairview.domain.case import NAME_LIMIT, Case
from pairview.domain.seat import Classroom, Seat

NOT_TYPED = {
    "id",
    "language",
    "lens",
    "activity",
    "bank",
    "dimension",
    "origin",
    "concerns",
    "hypothesis",
    "evidence",
    "second_look",
    "look_for",
    "from_moment",
    "from_dimension",
    "from_outcome",
    "from_fact",
    "practice",
    "slip_number",
    "card",
    "item",
    "nudges_put_away",
    "place",
    "document",
}
"""Fields that hold an id, or what the system gave."""


def with_every_text(case: Case, words: str) -> Case:
    """Return the case with `words` in each field for words, also in those that were empty."""
    told: Case = _told(case, words)
    name = " ".join(words[:NAME_LIMIT].split())
    rooms = [replace(told.classroom(seat), label=name) for seat in Seat]
    return replace(
        told,
        agreement=replace(told.agreement, code_name=name, hold_reason=""),
        classrooms=tuple(rooms),
    )


def _told(value: Any, words: str) -> Any:
    if isinstance(value, tuple):
        return tuple(_told(one, words) for one in value)
    if not is_dataclass(value):
        return words if isinstance(value, str) and type(value) is str else value
    kept = NOT_TYPED if not isinstance(value, Classroom) else NOT_TYPED | {"label"}
    changed = {
        field.name: _told(getattr(value, field.name), words)
        for field in fields(value)
        if field.name not in kept
    }
    return replace(value, **changed)  # type: ignore[type-var]
