"""The rail names the steps of the slot, and says how far the one on screen is."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.content import load_practice_case
from pairview.domain.case import Case, new_case
from pairview.domain.flow import steps_shown
from pairview.domain.planning import meet_again
from pairview.domain.rating import Level
from pairview.domain.recording import describe_classroom, rate
from pairview.domain.seat import Classroom, Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.slot import Slot, Step
from pairview.window.screens.rail_steps import rail_steps, why_locked
from pairview.window.widgets.step_button import State

TODAY = date(2026, 11, 21)


@pytest.fixture
def case() -> Case:
    return describe_classroom(new_case(TODAY, "Blue Kite"), Classroom(Seat.A, "Maths"))


def test_before_the_reveal_only_two_steps_are_open_and_the_others_say_why(case: Case) -> None:
    steps = rail_steps(case, None, Step.AGREE)
    assert [step.state for step in steps] == [State.CURRENT, State.OPEN, *[State.LOCKED] * 7]
    assert {step.why_locked for step in steps[2:]} == {why_locked()}


def test_in_a_turn_the_rail_says_whose_it_is_and_how_far(case: Case) -> None:
    rated = rate(case, Seat.A, "start", Level.OFTEN)
    record = rail_steps(rated, Seat.A, Step.RECORD)[1]
    assert record.line == "Maths · 1 of 8 rated"


def test_a_short_slot_leaves_weighing_out(case: Case) -> None:
    short = replace(case, agreement=replace(case.agreement, slot=Slot.SHORT))
    numbers = [step.number for step in rail_steps(short, None, Step.AGREE)]
    assert Step.WEIGH not in numbers
    assert numbers == sorted(numbers)


def test_a_step_that_is_on_screen_stands_there_in_a_short_slot_too() -> None:
    river = load_practice_case("river", date(2026, 11, 23))
    short = replace(river, agreement=replace(river.agreement, slot=Slot.SHORT))
    steps = rail_steps(short, None, Step.WEIGH)
    assert [step.number for step in steps if step.state is State.CURRENT] == [Step.WEIGH]
    assert [step.number for step in steps] == sorted(step.number for step in steps)


def test_the_step_on_screen_says_how_far_it_is() -> None:
    river = load_practice_case("river", TODAY)
    at_weigh = rail_steps(river, None, Step.WEIGH)
    assert at_weigh[5].line == "5 hypotheses, 4 pieces"


def test_a_step_is_ticked_when_something_was_written_in_it() -> None:
    river = load_practice_case("river", TODAY)
    unread = ticked(river)
    assert unread == {*steps_shown(Slot.STANDARD)} - {Step.READ_BACK}
    assert Step.WEIGH not in ticked(replace(river, answers=()))


def test_the_second_look_stands_last_with_the_day_it_is_due() -> None:
    river = load_practice_case("river", TODAY)
    assert rail_steps(river, None, None)[-1].line == "Mon 14 Dec"
    assert rail_steps(river, None, Step.SECOND_LOOK)[-1].line == "Mon 14 Dec"
    looked = replace(river, second_looks=(SecondLook("s", date(2026, 12, 14), ended=True),))
    last = rail_steps(looked, None, None)[-1]
    assert (last.number, last.line, last.state) == (Step.SECOND_LOOK, "", State.DONE)


def test_a_day_of_another_year_says_which() -> None:
    river = meet_again(load_practice_case("river", TODAY), date(2036, 2, 11))
    assert rail_steps(river, None, None, TODAY)[-1].line == "Mon 11 Feb 2036"
    soon = meet_again(river, date(2027, 1, 11))
    assert rail_steps(soon, None, None, TODAY)[-1].line == "Mon 11 Jan"


def test_looking_at_a_step_ticks_nothing(case: Case) -> None:
    river = load_practice_case("river", TODAY)
    assert ticked(replace(case, progress=river.progress)) == {Step.AGREE}


def ticked(case: Case) -> set[Step]:
    steps = rail_steps(case, None, None)
    return {Step(step.number) for step in steps if step.state is State.DONE}


def test_nothing_is_said_of_what_is_not_there() -> None:
    river = load_practice_case("river", TODAY)
    bare = replace(river, look_fors=(), questions=(), hypotheses=(), evidence=())
    for step in (Step.HYPOTHESES, Step.WEIGH, Step.PLAN):
        assert rail_steps(bare, None, step)[step - 1].line == ""
    asked = replace(bare, questions=river.questions[:1])
    assert rail_steps(asked, None, Step.PLAN)[6].line == "1 question"
