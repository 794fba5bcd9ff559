"""The bounds of the format, checked before a change is taken.

What does not fit is said in a sentence and stays in the window.
"""

from dataclasses import fields, is_dataclass
from typing import Any

from pairview.domain.case import NAME_LIMIT, TEXT_LIMIT, Case
from pairview.domain.errors import TooMuch

DIMENSIONS = 64
MOMENTS_A_SEAT = 60
HYPOTHESES = 20
EVIDENCE = 20
ITEMS = 500
"""For every other list; no pair reaches it, a stranger's file might."""


def check_bounds(case: Case) -> None:
    """Raise TooMuch with the first bound that the case passes."""
    _check_counts(case)
    _check_names(case)
    for field in fields(case):
        _check_texts(getattr(case, field.name))


def check_bounds_of_change(before: Case, after: Case) -> None:
    """Like check_bounds, but look only at what changed; a change is checked on each key."""
    for field in fields(after):
        value, old = getattr(after, field.name), getattr(before, field.name)
        if value is old:
            continue
        if isinstance(value, tuple):
            known = {id(item) for item in old}
            _check_texts(tuple(item for item in value if id(item) not in known))
        else:
            _check_texts(value)
    _check_counts(after)
    _check_names(after)


def _check_counts(case: Case) -> None:
    dimensions = {rating.dimension for rating in case.ratings}
    if len(dimensions) > DIMENSIONS:
        raise TooMuch(f"A case holds up to {DIMENSIONS} dimensions.")
    for room in case.classrooms:
        if sum(moment.seat is room.seat for moment in case.moments) > MOMENTS_A_SEAT:
            raise TooMuch(f"A case holds up to {MOMENTS_A_SEAT} moments for each class.")
    if len(case.hypotheses) > HYPOTHESES:
        raise TooMuch(f"A case holds up to {HYPOTHESES} hypotheses.")
    if len(case.evidence) > EVIDENCE:
        raise TooMuch(f"A case holds up to {EVIDENCE} pieces of evidence.")
    for field in fields(case):
        value = getattr(case, field.name)
        if isinstance(value, tuple) and len(value) > ITEMS:
            raise TooMuch(f"A case holds up to {ITEMS} entries of one kind.")


def _check_names(case: Case) -> None:
    names = (case.agreement.code_name, *(room.label for room in case.classrooms))
    if any(len(name) > NAME_LIMIT for name in names):
        raise TooMuch(f"A code name or a class has up to {NAME_LIMIT} characters.")


def _check_texts(value: Any) -> None:
    if isinstance(value, str) and len(value) > TEXT_LIMIT:
        raise TooMuch(f"A box holds up to {TEXT_LIMIT:,} characters. Please shorten the text.")
    if isinstance(value, tuple):
        for item in value:
            _check_texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            _check_texts(getattr(value, field.name))
