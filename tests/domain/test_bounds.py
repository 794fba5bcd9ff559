from dataclasses import replace

import pytest

from pairview.content.sentence import Sentence
from pairview.domain.bounds import check_bounds, check_bounds_of_change
from pairview.domain.case import NAME_LIMIT, TEXT_LIMIT, Agreement, Case, new_case
from pairview.domain.errors import TooMuch
from pairview.domain.evidence import Evidence
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.moment import Moment
from pairview.domain.plan import Plan, Unknown
from pairview.domain.rating import Level, Rating
from pairview.domain.seat import Classroom, Seat
from tests.case_strategies import TODAY

EMPTY = new_case(TODAY)
LONG = "x" * (TEXT_LIMIT + 1)
BEYOND = [
    replace(EMPTY, hypotheses=tuple(Hypothesis(str(n)) for n in range(21))),
    replace(EMPTY, evidence=tuple(Evidence(str(n)) for n in range(21))),
    replace(EMPTY, moments=tuple(Moment(str(n), Seat.A) for n in range(61))),
    replace(EMPTY, ratings=tuple(Rating(Seat.A, str(n), Level.OFTEN) for n in range(65))),
    replace(EMPTY, unknowns=tuple(Unknown(str(n)) for n in range(501))),
    replace(EMPTY, unknowns=(Unknown("u", LONG),)),
    replace(EMPTY, plan=Plan(other_adult=LONG)),
    replace(EMPTY, agreement=Agreement("x" * (NAME_LIMIT + 1))),
    replace(EMPTY, classrooms=(Classroom(Seat.A, "x" * (NAME_LIMIT + 1)), Classroom(Seat.B))),
]


@pytest.mark.parametrize("case", BEYOND)
def test_what_does_not_fit_is_said(case: Case) -> None:
    with pytest.raises(TooMuch) as whole:
        check_bounds(case, Sentence)
    with pytest.raises(TooMuch) as change:
        check_bounds_of_change(EMPTY, case, Sentence)
    assert str(whole.value) == str(change.value)
    assert "xxx" not in str(whole.value)


def test_the_bounds_themselves_fit() -> None:
    full = replace(
        EMPTY,
        agreement=Agreement("x" * NAME_LIMIT),
        moments=tuple(Moment(f"{s}{n}", s, saw="x" * 5) for s in Seat for n in range(60)),
        hypotheses=tuple(Hypothesis(str(n)) for n in range(20)),
        plan=Plan(other_adult="x" * TEXT_LIMIT),
    )
    check_bounds(full, Sentence)
    check_bounds_of_change(EMPTY, full, Sentence)
