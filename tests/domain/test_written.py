from dataclasses import replace
from datetime import date

import pytest

from pairview.domain.case import Case, new_case
from pairview.domain.difference import Difference, Puzzle
from pairview.domain.evidence import Answer, Fit
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.plan import Plan, Question, Unknown
from pairview.domain.rating import Level, Rating
from pairview.domain.retelling import MyPart, Retelling
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.slot import Step
from pairview.domain.statement import WhereItWent
from pairview.domain.written import holds_something

TODAY = date(2026, 11, 22)
EMPTY = new_case(TODAY, "Blue Kite")


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.AGREE])
def test_an_empty_case_holds_nothing_in_any_step(step: Step) -> None:
    assert not holds_something(EMPTY, step)


def test_a_case_is_agreed_on_as_soon_as_it_has_a_name() -> None:
    assert holds_something(EMPTY, Step.AGREE)


@pytest.mark.parametrize(
    ("step", "case"),
    [
        (Step.RECORD, replace(EMPTY, ratings=(Rating(Seat.A, "start", Level.OFTEN),))),
        (Step.CONTRAST, replace(EMPTY, differences=(Difference("start", note="x"),))),
        (Step.CONTRAST, replace(EMPTY, puzzle=Puzzle(can="begin"))),
        (Step.RETELL, replace(EMPTY, retelling=Retelling(voice="I wait."))),
        (Step.RETELL, replace(EMPTY, my_parts=(MyPart(Seat.B, "I hurried."),))),
        (Step.HYPOTHESES, replace(EMPTY, hypotheses=(Hypothesis("h", "the board is far"),))),
        (Step.WEIGH, replace(EMPTY, answers=(Answer("h", "e", Fit.FITS),))),
        (Step.PLAN, replace(EMPTY, questions=(Question("q"),))),
        (Step.PLAN, replace(EMPTY, plan=Plan(follow_up_on=TODAY))),
        (Step.PLAN, replace(EMPTY, unknowns=(Unknown("u", "since when"),))),
        (Step.READ_BACK, replace(EMPTY, where_it_went=(WhereItWent("w", "handout", "x", TODAY),))),
        (Step.SECOND_LOOK, replace(EMPTY, second_looks=(SecondLook("s", TODAY),))),
    ],
)
def test_what_was_written_belongs_to_its_step(step: Step, case: Case) -> None:
    assert [one for one in Step if holds_something(case, one)] == [Step.AGREE, step]


def test_unknowns_that_come_by_themselves_are_not_written() -> None:
    carried = Unknown("u", "since when", origin="known_since")
    assert not holds_something(replace(EMPTY, unknowns=(carried,)), Step.PLAN)
