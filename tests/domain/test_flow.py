from dataclasses import replace
from datetime import date

import pytest

from pairview.domain import flow
from pairview.domain.case import Case, new_case
from pairview.domain.recording import name_first_theory
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot, Step, asked_in, slack
from tests.case_strategies import TODAY


@pytest.fixture
def case() -> Case:
    return new_case(date(2026, 11, 23), "Blue Kite")


def both_finished(case: Case) -> Case:
    return flow.finish_turn(flow.finish_turn(case, Seat.A), Seat.B)


def test_turns_follow_who_begins(case: Case) -> None:
    swapped = replace(case, agreement=replace(case.agreement, begins=Seat.B))
    assert flow.turn_order(swapped) == (Seat.B, Seat.A)
    assert flow.next_turn(swapped) is Seat.B
    assert flow.next_turn(flow.finish_turn(swapped, Seat.B)) is Seat.A
    assert flow.next_turn(both_finished(case)) is None


def test_a_blank_case_is_open_and_holds_nothing() -> None:
    blank = flow.blank_case(TODAY)
    empty = new_case(TODAY)
    assert blank.is_revealed
    assert replace(blank, id=empty.id, progress=empty.progress) == empty


def test_finishing_twice_is_finishing_once(case: Case) -> None:
    once = flow.finish_turn(case, Seat.A)
    assert flow.finish_turn(once, Seat.A) is once


def test_a_turn_can_be_opened_again_before_the_reveal(case: Case) -> None:
    again = flow.reopen_turn(both_finished(case), Seat.A)
    assert flow.next_turn(again) is Seat.A
    assert flow.reveal(again, TODAY) is again


def test_the_reveal_needs_both_and_happens_once(case: Case) -> None:
    assert not flow.reveal(flow.finish_turn(case, Seat.A), TODAY).is_revealed
    shown = flow.reveal(both_finished(case), TODAY)
    assert shown.progress.revealed_on == TODAY
    assert shown.progress.step is Step.CONTRAST
    assert flow.reveal(shown, date(2027, 1, 1)) is shown


def test_only_agree_and_record_are_open_before_the_reveal(case: Case) -> None:
    assert [step for step in Step if flow.is_open(case, step)] == [Step.AGREE, Step.RECORD]
    shown = flow.reveal(both_finished(case), TODAY)
    assert all(flow.is_open(shown, step) for step in Step)


def test_the_short_slot_leaves_the_table_out_of_the_rail() -> None:
    assert Step.WEIGH not in flow.steps_shown(Slot.SHORT)
    assert flow.steps_shown(Slot.STANDARD) == tuple(Step)[:8]


def test_the_second_to_record_begins_step_5(case: Case) -> None:
    assert flow.begins_hypotheses(case) is Seat.B


@pytest.mark.parametrize(
    ("offered_by", "begins"), [(Seat.A, Seat.B), (Seat.B, Seat.A), (None, Seat.B)]
)
def test_the_colleague_who_did_not_offer_it_begins_the_row(
    case: Case, offered_by: Seat | None, begins: Seat
) -> None:
    assert flow.begins_row(offered_by, case) is begins


def test_the_step_on_screen_is_remembered(case: Case) -> None:
    assert flow.reach(case, Step.AGREE) is case
    assert flow.reach(case, Step.PLAN).progress.step is Step.PLAN


def test_the_next_student_keeps_the_classes_and_swaps_who_begins(case: Case) -> None:
    rooms = (Classroom(Seat.A, "Maths", "two years", "daily", "28"), Classroom(Seat.B, "PE"))
    following = flow.next_student(replace(case, classrooms=rooms), new_case(TODAY, "Green Lamp"))
    assert following.agreement.begins is Seat.B
    assert following.agreement.code_name == "Green Lamp"
    assert following.classroom(Seat.A) == Classroom(Seat.A, "Maths", size="28")


def test_step_5_opens_only_after_the_reveal(case: Case) -> None:
    case = name_first_theory(case, Seat.A, "hates maths")
    assert flow.enter_hypotheses(case) is case
    opened = flow.enter_hypotheses(flow.reveal(both_finished(case), TODAY))
    assert [h.text for h in opened.hypotheses] == ["hates maths"]


@pytest.mark.parametrize(("slot", "left"), [(Slot.SHORT, 2), (Slot.STANDARD, 6), (Slot.LONG, 11)])
def test_what_no_step_claims_is_slack(slot: Slot, left: int) -> None:
    assert slack(slot) == left


@pytest.mark.parametrize(("slot", "moments"), [(Slot.SHORT, 2), (Slot.STANDARD, 3), (Slot.LONG, 6)])
def test_a_longer_slot_asks_for_more_moments(slot: Slot, moments: int) -> None:
    assert sum(asked_in(slot).moments) == moments


def test_the_second_look_has_minutes_of_its_own() -> None:
    assert [asked_in(slot).minutes_of(Step.SECOND_LOOK) for slot in Slot] == [5, 10, 20]


def test_only_the_step_may_differ(case: Case) -> None:
    further = replace(case, progress=replace(case.progress, step=Step.PLAN))
    assert flow.same_but_for_step(further, case)
    assert not flow.same_but_for_step(further, None)
    assert not flow.same_but_for_step(both_finished(further), case)
    renamed = replace(further, agreement=replace(case.agreement, code_name="Red Fox"))
    assert not flow.same_but_for_step(renamed, case)
