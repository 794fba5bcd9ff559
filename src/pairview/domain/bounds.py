"""The bounds of the format, checked before a change is taken.

What does not fit is said in a sentence and stays in the window.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any, TypeAlias

from pairview.domain.case import NAME_LIMIT, TEXT_LIMIT, Case
from pairview.domain.errors import TooMuch

Say: TypeAlias = Callable[..., object]
"""Makes of the id and the values of a sentence what the error carries."""

DIMENSIONS = 64
MOMENTS_A_SEAT = 60
HYPOTHESES = 20
EVIDENCE = 20
ITEMS = 500
"""For every other list; no pair reaches it, a stranger's file might."""


def check_bounds(case: Case, say: Say) -> None:
    """Raise TooMuch with the first bound that the case passes."""
    _check_counts(case, say)
    _check_names(case, say)
    for field in fields(case):
        _check_texts(getattr(case, field.name), say)


def check_bounds_of_change(before: Case, after: Case, say: Say) -> None:
    """Like check_bounds, but look only at what changed; a change is checked on each key."""
    for field in fields(after):
        value, old = getattr(after, field.name), getattr(before, field.name)
        if value is old:
            continue
        if isinstance(value, tuple):
            known = {id(item) for item in old}
            _check_texts(tuple(item for item in value if id(item) not in known), say)
        else:
            _check_texts(value, say)
    _check_counts(after, say)
    _check_names(after, say)


def _check_counts(case: Case, say: Say) -> None:
    dimensions = {rating.dimension for rating in case.ratings}
    if len(dimensions) > DIMENSIONS:
        raise TooMuch(say("bounds.dimensions", most=DIMENSIONS))
    for room in case.classrooms:
        if sum(moment.seat is room.seat for moment in case.moments) > MOMENTS_A_SEAT:
            raise TooMuch(say("bounds.moments", most=MOMENTS_A_SEAT))
    if len(case.hypotheses) > HYPOTHESES:
        raise TooMuch(say("bounds.hypotheses", most=HYPOTHESES))
    if len(case.evidence) > EVIDENCE:
        raise TooMuch(say("bounds.evidence", most=EVIDENCE))
    for field in fields(case):
        value = getattr(case, field.name)
        if isinstance(value, tuple) and len(value) > ITEMS:
            raise TooMuch(say("bounds.entries", most=ITEMS))


def _check_names(case: Case, say: Say) -> None:
    names = (case.agreement.code_name, *(room.label for room in case.classrooms))
    if any(len(name) > NAME_LIMIT for name in names):
        raise TooMuch(say("bounds.name", most=NAME_LIMIT))


def _check_texts(value: Any, say: Say) -> None:
    if isinstance(value, str) and len(value) > TEXT_LIMIT:
        raise TooMuch(say("bounds.text", most=TEXT_LIMIT))
    if isinstance(value, tuple):
        for item in value:
            _check_texts(item, say)
    elif is_dataclass(value):
        for field in fields(value):
            _check_texts(getattr(value, field.name), say)
