"""What a case from outside must keep beyond its types, so that nothing later stumbles over it."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias

from pairview.content import languages
from pairview.content.sentence import Sentence
from pairview.domain.bounds import ITEMS
from pairview.domain.case import TEXT_LIMIT, Case
from pairview.domain.seat import Seat
from pairview.store.rows import Table, tables

Fault: TypeAlias = tuple[str, Sentence]
"""A place in a case, and what is wrong there."""

_ID = re.compile(r"[A-Za-z0-9_.-]+")
LAST_YEAR = 9000
"""Dates are reckoned with; a later one would run out of the calendar."""

LONGEST_TEXT = 20 * TEXT_LIMIT
MOST_ITEMS = 20 * ITEMS
"""What PairView writes stays far below; a file beyond would only be meant to choke it."""

LONGEST_DIMENSION = 100
"""One that no bank knows stands in the chart by its id, in a row that no page may part."""


def faults(case: Case) -> Iterator[Fault]:
    """Yield (place, what is wrong) for each fault; neither holds text that people typed."""
    if not _ID.fullmatch(case.id):
        yield "id", Sentence("exchange.no_id")
    yield from grave_faults(case)
    yield from _faulty_ids(case)
    yield from _faulty_dates(case)
    for number, rating in enumerate(case.ratings):
        if len(rating.dimension) > LONGEST_DIMENSION:
            yield f"ratings[{number}].dimension", Sentence("exchange.too_long")
    yield from _dangling(case)


def grave_faults(case: Case) -> Iterator[Fault]:
    """Yield only what no case file of ours can have, and no screen could live with."""
    if case.agreement.language not in languages():
        yield "agreement.language", Sentence("exchange.no_language")
    if [room.seat for room in case.classrooms] not in (list(Seat), list(Seat)[::-1]):
        yield "classrooms", Sentence("exchange.two_classes")
    for table in tables():
        value = getattr(case, table.name)
        items = value if table.is_list else (value,)
        if len(items) > MOST_ITEMS or any(_is_overlong(item, table) for item in items):
            yield table.name, Sentence("exchange.more_than_a_case")


def _is_overlong(item: Any, table: Table) -> bool:
    texts = (getattr(item, column.name) for column in table.columns)
    return any(isinstance(text, str) and len(text) > LONGEST_TEXT for text in texts)


def _faulty_ids(case: Case) -> Iterator[Fault]:
    for table in tables():
        if table.is_list:
            ids = [item.id for item in getattr(case, table.name)]
            taken = Counter(ids)
            for number, item_id in enumerate(ids):
                if not _ID.fullmatch(item_id):
                    yield f"{table.name}[{number}]", Sentence("exchange.bad_id")
                elif taken[item_id] > 1:
                    yield f"{table.name}[{number}]", Sentence("exchange.id_twice")


def _faulty_dates(case: Case) -> Iterator[Fault]:
    for table in tables():
        value = getattr(case, table.name)
        for number, item in enumerate(value if table.is_list else (value,)):
            place = f"{table.name}[{number}]" if table.is_list else table.name
            for column in table.columns:
                found = getattr(item, column.name)
                if isinstance(found, date) and found.year > LAST_YEAR:
                    yield f"{place}.{column.name}", Sentence("exchange.far_ahead")


_REFERENCES = (
    ("answers", "hypothesis", "hypotheses"),
    ("answers", "evidence", "evidence"),
    ("evidence", "from_moment", "moments"),
    ("evidence", "from_outcome", "look_for_outcomes"),
    ("look_fors", "hypothesis", "hypotheses"),
    ("look_for_outcomes", "second_look", "second_looks"),
    ("status_changes", "second_look", "second_looks"),
    ("later_ratings", "second_look", "second_looks"),
    ("efforts", "second_look", "second_looks"),
    ("predictions", "card", "check_cards"),
    ("card_answers", "card", "check_cards"),
)


def _dangling(case: Case) -> Iterator[Fault]:
    for table, field, target in _REFERENCES:
        known = {None, *(item.id for item in getattr(case, target))}
        for number, item in enumerate(getattr(case, table)):
            if getattr(item, field) not in known:
                yield f"{table}[{number}].{field}", Sentence("exchange.dangling", target=target)
