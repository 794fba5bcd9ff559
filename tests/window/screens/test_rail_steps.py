"""The rail names the steps of the slot, and says how far the one on screen is."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.content import load_practice_case
from pairview.domain.case import Case, new_case
from pairview.domain.rating import Level
from pairview.domain.recording import describe_classroom, rate
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot, Step
from pairview.window.screens.rail_steps import rail_steps, why_locked
from pairview.window.widgets.step_button import State

TODAY = date(2026, 11, 21)


@pytest.fixture
def case() -> Case:
    return describe_classroom(new_case(TODAY, "Blue Kite"), Classroom(Seat.A, "Maths"))


def test_before_the_reveal_only_two_steps_are_open_and_the_others_say_why(case: Case) -> None:
    steps = rail_steps(case, None, Step.AGREE, Step.AGREE)
    assert [step.state for step in steps] == [State.CURRENT, State.OPEN, *[State.LOCKED] * 6]
    assert {step.why_locked for step in steps[2:]} == {why_locked()}


def test_in_a_turn_the_rail_says_whose_it_is_and_how_far(case: Case) -> None:
    rated = rate(case, Seat.A, "start", Level.OFTEN)
    record = rail_steps(rated, Seat.A, Step.RECORD, Step.RECORD)[1]
    assert record.line == "Maths · 1 of 8 rated"


def test_a_short_slot_leaves_weighing_out(case: Case) -> None:
    short = replace(case, agreement=replace(case.agreement, slot=Slot.SHORT))
    numbers = [step.number for step in rail_steps(short, None, Step.AGREE, Step.AGREE)]
    assert Step.WEIGH not in numbers
    assert numbers == sorted(numbers)


def test_after_the_reveal_what_was_on_screen_is_ticked() -> None:
    river = load_practice_case("river", TODAY)
    steps = {step.number: step for step in rail_steps(river, None, Step.CONTRAST, Step.PLAN)}
    assert steps[Step.WEIGH].state is State.DONE
    assert steps[Step.READ_BACK].state is State.OPEN
    at_weigh = rail_steps(river, None, Step.WEIGH, Step.PLAN)
    assert at_weigh[5].line == "5 hypotheses, 4 pieces"


def test_a_step_is_ticked_when_it_holds_what_the_slot_asks(case: Case) -> None:
    river = load_practice_case("river", TODAY)
    assert ticked(river, Step.CONTRAST) >= {Step.HYPOTHESES, Step.PLAN}
    dateless = replace(river, plan=replace(river.plan, follow_up_on=None))
    assert Step.PLAN not in ticked(dateless, Step.CONTRAST)
    assert ticked(dateless, Step.READ_BACK) >= {Step.WEIGH, Step.PLAN}
    opened = replace(case, progress=river.progress)
    assert ticked(opened, Step.CONTRAST) == {Step.AGREE, Step.RECORD}


def test_what_is_only_spoken_is_ticked_when_it_was_passed() -> None:
    river = load_practice_case("river", TODAY)
    short = replace(river, agreement=replace(river.agreement, slot=Slot.SHORT))
    assert Step.RETELL not in ticked(short, Step.CONTRAST)
    assert Step.RETELL in ticked(short, Step.HYPOTHESES)


def ticked(case: Case, furthest: Step) -> set[Step]:
    steps = rail_steps(case, None, furthest, furthest)
    return {Step(step.number) for step in steps if step.state is State.DONE}


def test_nothing_is_said_of_what_is_not_there() -> None:
    river = load_practice_case("river", TODAY)
    bare = replace(river, look_fors=(), questions=(), hypotheses=(), evidence=())
    for step in (Step.HYPOTHESES, Step.WEIGH, Step.PLAN):
        assert rail_steps(bare, None, step, Step.PLAN)[step - 1].line == ""
    asked = replace(bare, questions=river.questions[:1])
    assert rail_steps(asked, None, Step.PLAN, Step.PLAN)[6].line == "1 question"
