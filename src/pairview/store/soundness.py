"""What a case from outside must keep beyond its types, so that nothing later stumbles over it."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from pairview.content import languages
from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.store.rows import tables

_ID = re.compile(r"[A-Za-z0-9_.-]+")
LAST_YEAR = 9000
"""Dates are reckoned with; a later one would run out of the calendar."""

LONGEST_DIMENSION = 100
"""One that no bank knows stands in the chart by its id, in a row that no page may part."""


def faults(case: Case) -> Iterator[tuple[str, str]]:
    """Yield (place, what is wrong) for each fault; neither holds text that people typed."""
    if not _ID.fullmatch(case.id):
        yield "id", "is no id"
    yield from grave_faults(case)
    yield from _faulty_ids(case)
    yield from _faulty_dates(case)
    for number, rating in enumerate(case.ratings):
        if len(rating.dimension) > LONGEST_DIMENSION:
            yield f"ratings[{number}].dimension", "is too long"
    yield from _dangling(case)


def grave_faults(case: Case) -> Iterator[tuple[str, str]]:
    """Yield only what no case file of ours can have, and no screen could live with."""
    if case.agreement.language not in languages():
        yield "agreement.language", "names no language of this PairView"
    if [room.seat for room in case.classrooms] not in (list(Seat), list(Seat)[::-1]):
        yield "classrooms", "must hold one class for seat A and one for seat B"


def _faulty_ids(case: Case) -> Iterator[tuple[str, str]]:
    for table in tables():
        if table.is_list:
            ids = [item.id for item in getattr(case, table.name)]
            taken = Counter(ids)
            for number, item_id in enumerate(ids):
                if not _ID.fullmatch(item_id):
                    yield f"{table.name}[{number}]", "has no proper id"
                elif taken[item_id] > 1:
                    yield f"{table.name}[{number}]", "is there twice"


def _faulty_dates(case: Case) -> Iterator[tuple[str, str]]:
    for table in tables():
        value = getattr(case, table.name)
        for number, item in enumerate(value if table.is_list else (value,)):
            place = f"{table.name}[{number}]" if table.is_list else table.name
            for column in table.columns:
                found = getattr(item, column.name)
                if isinstance(found, date) and found.year > LAST_YEAR:
                    yield f"{place}.{column.name}", "is too far ahead"


_REFERENCES = (
    ("answers", "hypothesis", "hypotheses"),
    ("answers", "evidence", "evidence"),
    ("evidence", "from_moment", "moments"),
    ("look_fors", "hypothesis", "hypotheses"),
    ("look_for_outcomes", "second_look", "second_looks"),
    ("status_changes", "second_look", "second_looks"),
)


def _dangling(case: Case) -> Iterator[tuple[str, str]]:
    for table, field, target in _REFERENCES:
        known = {None, *(item.id for item in getattr(case, target))}
        for number, item in enumerate(getattr(case, table)):
            if getattr(item, field) not in known:
                yield f"{table}[{number}].{field}", f"names none of {target}"
