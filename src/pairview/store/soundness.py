"""What a case from outside must keep beyond its types, so that nothing later stumbles over it."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.store.rows import tables

_ID = re.compile(r"[A-Za-z0-9_.-]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
LAST_YEAR = 9000
"""Dates are reckoned with; a later one would run out of the calendar."""


def faults(case: Case) -> Iterator[tuple[str, str]]:
    """Yield (place, what is wrong) for each fault; neither holds text that people typed."""
    if not _ID.fullmatch(case.id):
        yield "id", "is no id"
    yield from grave_faults(case)
    yield from _faulty_ids(case)
    yield from _faulty_dates(case)
    yield from _dangling(case)


def grave_faults(case: Case) -> Iterator[tuple[str, str]]:
    """Yield only what no case file of ours can have, and no screen could live with."""
    if not _LANGUAGE.fullmatch(case.agreement.language):
        yield "agreement.language", "names no language"
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


def _dangling(case: Case) -> Iterator[tuple[str, str]]:
    hypotheses = {item.id for item in case.hypotheses}
    evidence = {item.id for item in case.evidence}
    moments = {item.id for item in case.moments}
    for number, answer in enumerate(case.answers):
        if answer.hypothesis not in hypotheses:
            yield f"answers[{number}].hypothesis", "names a hypothesis that is not there"
        if answer.evidence not in evidence:
            yield f"answers[{number}].evidence", "names evidence that is not there"
    for number, column in enumerate(case.evidence):
        if column.from_moment is not None and column.from_moment not in moments:
            yield f"evidence[{number}].from_moment", "names a moment that is not there"
    for number, look_for in enumerate(case.look_fors):
        if look_for.hypothesis is not None and look_for.hypothesis not in hypotheses:
            yield f"look_fors[{number}].hypothesis", "names a hypothesis that is not there"
