"""The whole record prints every field of a case, in the order of the steps, and nothing sealed."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairview.content import load_wording
from pairview.domain.case import Agreement, Case, Progress
from pairview.domain.entries import entries
from pairview.domain.errors import NotYetRevealed
from pairview.domain.evidence import Answer, Evidence, Fit
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.knowledge import Knowledge
from pairview.domain.moment import Moment
from pairview.domain.plan import LookFor
from pairview.domain.seat import Classroom, Seat
from pairview.domain.statement import Statement, WhereItWent
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.whole_record import make_whole_record
from tests.full_cases import full_case
from tests.marked_cases import with_every_text
from tests.reports.test_plain_text import labelled, own_words

A, B = Seat.A, Seat.B
TODAY = date(2026, 11, 23)
OPTIONS = PageOptions(TODAY)
ReadPages = Callable[[bytes], list[str]]

NOT_ON_PAPER = {
    "Agreement.language": "with another one there are no words at all",
    "Classroom.seat": "each seat has one class",
    "Question.bank": "the words of the question are there",
    "Unknown.origin": "the words of the unknown are there",
    "Statement.concerns": "says where it stands",
    "Answer.hypothesis": "says where it stands",
    "Answer.evidence": "says where it stands",
}
"""Fields that print no words of their own, and why. Ids print nowhere."""


def complete() -> Case:
    """Return a case in which every field is filled and every entry has its place."""
    case = full_case(items=4)
    look, look_for, theory = (
        group[0].id for group in (case.second_looks, case.look_fors, case.hypotheses)
    )
    return replace(
        case,
        agreement=replace(case.agreement, hold_reason=""),
        progress=replace(case.progress, hypotheses_opened=True),
        look_for_outcomes=tuple(
            replace(one, second_look=look, look_for=each.id)
            for one, each in zip(case.look_for_outcomes, case.look_fors, strict=True)
        ),
        status_changes=tuple(
            replace(one, second_look=look, hypothesis=each.id)
            for one, each in zip(case.status_changes, case.hypotheses, strict=True)
        ),
        look_fors=tuple(replace(one, hypothesis=theory) for one in case.look_fors),
    )


def text_of(read_pages: ReadPages, case: Case, options: PageOptions = OPTIONS) -> str:
    return " ".join(read_pages(make_whole_record(case, options)))


def closed_up(text: str) -> str:
    """Return a text without spaces: where a line of a narrow column ends, one may be lost."""
    return "".join(text.split())


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_every_word_of_a_full_case_is_on_the_pages(
    paper: Paper, large: bool, read_pages: ReadPages
) -> None:
    case = replace(labelled(complete()), agreement=labelled(full_case().agreement, ".agreement"))
    case = replace(case, agreement=replace(case.agreement, code_name="Blue Kite"))
    options = replace(OPTIONS, paper=paper, large_print=large)
    text = closed_up(text_of(read_pages, case, options))
    told = list(own_words(case))
    assert len(told) > 100
    assert [words for words in told if closed_up(words) not in text] == []


def changes(case: Case) -> Iterator[tuple[str, Case]]:
    """Yield the case with each single field of each kind of entry changed, and the field's name."""
    for field in fields(case):
        value = getattr(case, field.name)
        of_a_list = isinstance(value, tuple)
        items = value if of_a_list else (value,)
        for name, changed in changes_of(items[0]):
            new = (changed, *items[1:]) if of_a_list else changed
            yield name, replace(case, **{field.name: new})


def changes_of(item: Any) -> Iterator[tuple[str, Any]]:
    if not is_dataclass(item) or isinstance(item, type):
        return
    for name, hint in get_type_hints(type(item)).items():
        if name != "id":
            value = another(getattr(item, name), hint)
            yield f"{type(item).__name__}.{name}", replace(item, **{name: value})


def another(value: Any, hint: Any) -> Any:
    """Return another value that the field could have."""
    kind = next((arm for arm in (*get_args(hint), hint) if isinstance(arm, type)), hint)
    if isinstance(value, bool):
        return not value
    if isinstance(value, tuple):
        return value[:1]
    if isinstance(value, date):
        return value + timedelta(days=3)
    if isinstance(value, Enum):
        return next(one for one in type(value) if one is not value)
    if isinstance(value, str):
        return f"{value} otherwise"
    assert value is None and issubclass(kind, Enum), (value, hint)
    return next(iter(kind))


CHANGES = dict(changes(complete()))
UNCHANGED = make_whole_record(complete(), OPTIONS)


@pytest.mark.parametrize("name", sorted(set(CHANGES) - set(NOT_ON_PAPER)))
def test_whatever_is_changed_shows_on_the_pages(name: str) -> None:
    assert make_whole_record(CHANGES[name], OPTIONS) != UNCHANGED


def test_the_fields_without_words_are_fields() -> None:
    assert set(NOT_ON_PAPER) <= set(CHANGES)
