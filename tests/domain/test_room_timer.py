"""The minutes of a room: counted for each part, given back by the slack, never in the way."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.domain.room_timer import Part, RoomTimer, course_of, new_timer, spans_of
from pairview.domain.slot import Slot, Step, asked_in, slack

MINUTE = 60


def at(part: Part, slot: Slot = Slot.STANDARD) -> RoomTimer:
    """Return a timer that counts a part since second 0 and has spent nothing before."""
    return RoomTimer(slot, part=part, since=0.0)


@pytest.mark.parametrize("slot", Slot)
def test_the_course_of_a_slot_has_its_minutes(slot: Slot) -> None:
    course = course_of(slot)
    assert sum(course.values()) == int(slot)
    assert course[Part.SLACK] == slack(slot)
    assert list(course)[-1] is Part.SLACK
    for step in Step:
        if step is not Step.SECOND_LOOK:
            minutes = sum(course[part] for part in course if part.step is step)
            assert minutes == asked_in(slot).minutes_of(step)


def test_each_part_begins_where_the_one_before_ends() -> None:
    spans = spans_of(Slot.STANDARD)
    assert [*spans.values()][:3] == [(0, 2), (2, 7), (7, 12)]
    assert spans[Part.SLACK] == (39, 45)
    assert Part.WEIGH not in spans_of(Slot.SHORT)
    assert spans_of(Slot.LONG, looks_again=True) == {Part.SECOND_LOOK: (0, 20)}


def test_what_a_slot_leaves_out_is_no_part_of_it() -> None:
    assert Part.WEIGH not in course_of(Slot.SHORT)
    assert Part.SECOND_LOOK not in course_of(Slot.LONG)


def test_each_of_the_two_has_half_of_record() -> None:
    course = course_of(Slot.SHORT)
    assert (course[Part.RECORD_FIRST], course[Part.RECORD_SECOND]) == (3, 3)


@pytest.mark.parametrize(("slot", "minutes"), [(Slot.SHORT, 5), (Slot.STANDARD, 10), (90, 20)])
def test_the_second_look_is_one_part_without_slack(slot: Slot, minutes: int) -> None:
    assert course_of(Slot(slot), looks_again=True) == {Part.SECOND_LOOK: minutes}


def test_nothing_counts_until_it_is_started() -> None:
    timer = RoomTimer()
    assert (timer.is_begun, timer.is_counting) == (False, False)
    assert timer.seconds_left(500) == 2 * MINUTE
    assert timer.start(500).seconds_left(530) == 90
    assert timer.start(500).is_begun


def test_starting_twice_takes_nothing_back() -> None:
    assert RoomTimer().start(0).start(30).seconds_left(40) == 80


def test_a_pause_stands_still_and_goes_on() -> None:
    timer = RoomTimer().start(0).pause(20)
    assert timer.seconds_left(1000) == 100
    assert timer.is_begun
    assert timer.start(1000).seconds_left(1010) == 90


def test_a_second_that_began_still_counts_as_left() -> None:
    assert at(Part.AGREE).seconds_left(0.4) == 2 * MINUTE


def test_going_on_early_gives_the_rest_to_the_slack() -> None:
    timer = at(Part.AGREE)
    assert timer.slack_left(30) == 6 * MINUTE
    moved = timer.go_on(30)
    assert moved.part is Part.RECORD_FIRST
    assert moved.seconds_left(30) == 5 * MINUTE
    assert moved.slack_left(30) == 7 * MINUTE + 30
    assert moved.ends_in(30) == 44 * MINUTE + 30


def test_what_is_passed_comes_out_of_the_slack() -> None:
    timer = at(Part.AGREE)
    now = 5 * MINUTE
    assert (timer.seconds_left(now), timer.seconds_over(now)) == (0, 3 * MINUTE)
    assert timer.slack_left(now) == 3 * MINUTE
    assert timer.ends_in(now) == 40 * MINUTE


def test_without_slack_the_end_moves() -> None:
    timer = at(Part.AGREE)
    now = 20 * MINUTE
    assert timer.slack_left(now) == 0
    assert timer.ends_in(now) == 37 * MINUTE


def test_a_pause_moves_the_end_and_claims_no_slack() -> None:
    timer = RoomTimer().start(0).pause(60)
    assert timer.ends_in(60) == timer.ends_in(999) == 44 * MINUTE
    assert timer.slack_left(999) == 6 * MINUTE


def test_two_more_minutes_come_out_of_the_slack() -> None:
    timer = at(Part.AGREE).add_minutes(0).add_minutes(0)
    assert timer.seconds_left(0) == 6 * MINUTE
    assert timer.slack_left(0) == 2 * MINUTE
    assert timer.ends_in(0) == 45 * MINUTE
    assert timer.minutes_of(Part.AGREE) == 6
    assert timer.go_on(0).minutes_of(Part.RECORD_FIRST) == 5


@pytest.mark.parametrize("over", [0.0, 0.4, 31.3, 14 * 60.0])
def test_two_more_minutes_begin_now_where_a_part_is_over(over: float) -> None:
    now = 2 * MINUTE + over
    timer = at(Part.AGREE).add_minutes(now)
    assert (timer.seconds_left(now), timer.seconds_over(now)) == (2 * MINUTE, 0)
    assert timer.seconds_left(now + 30) == 90
    assert timer.add_minutes(now).seconds_left(now) == 4 * MINUTE
    assert timer.ends_in(now) >= 45 * MINUTE - now


def test_the_minutes_of_a_part_are_whole_ones() -> None:
    assert at(Part.AGREE).add_minutes(151).minutes_of(Part.AGREE) == 5


def test_the_slack_takes_no_minutes_and_is_what_is_left() -> None:
    timer = at(Part.SLACK, Slot.SHORT).add_minutes(0)
    assert (timer.takes_more, timer.added) == (False, {})
    assert timer.seconds_left(0) == 20 * MINUTE
    assert timer.seconds_left(20 * MINUTE) == timer.seconds_over(20 * MINUTE) == 0
    assert timer.seconds_over(21 * MINUTE) == MINUTE
    assert timer.ends_in(21 * MINUTE) == 0


def test_going_back_goes_on_where_the_part_was_left() -> None:
    timer = at(Part.CONTRAST).go_on(MINUTE).go_back(3 * MINUTE)
    assert timer.part is Part.CONTRAST
    assert timer.seconds_left(3 * MINUTE) == 5 * MINUTE
    assert timer.share_spent(Part.RETELL, 3 * MINUTE) == pytest.approx(2 / 3)


def test_there_is_nothing_before_the_first_and_after_the_last() -> None:
    first, last = at(Part.AGREE), at(Part.SLACK)
    assert (first.previous_part, last.next_part) == (None, None)
    assert first.go_back(5) == first
    assert last.go_on(5) == last


def test_moving_while_it_stands_still_starts_nothing() -> None:
    timer = RoomTimer().go_on(5)
    assert timer.part is Part.RECORD_FIRST
    assert not timer.is_counting
    assert not timer.is_begun


def test_the_share_of_a_part_is_what_was_spent_of_it() -> None:
    timer = at(Part.CONTRAST)
    shares = [
        timer.share_spent(part, 3 * MINUTE) for part in (Part.AGREE, Part.CONTRAST, Part.PLAN)
    ]
    assert shares == [1.0, 0.5, 0.0]
    assert timer.share_spent(Part.CONTRAST, 99 * MINUTE) == 1.0


def test_the_share_of_the_slack_is_what_was_spent_of_it() -> None:
    timer = replace(at(Part.SLACK), spent={Part.RECORD_FIRST: 35.0 * MINUTE})
    assert timer.share_spent(Part.SLACK, 0) == 0
    assert timer.share_spent(Part.SLACK, 5 * MINUTE) == 0.5
    assert timer.share_spent(Part.SLACK, 60 * MINUTE) == 1.0


def test_a_slack_that_is_used_up_is_spent() -> None:
    timer = replace(at(Part.READ_BACK), spent={Part.RECORD_FIRST: 90.0 * MINUTE})
    assert timer.share_spent(Part.SLACK, 0) == 1.0


def test_another_slot_keeps_the_step_and_what_was_spent() -> None:
    timer = at(Part.PLAN).add_minutes(0)
    longer = timer.take_slot(Slot.LONG, MINUTE)
    assert (longer.part, longer.is_counting) == (Part.PLAN, True)
    assert longer.seconds_left(MINUTE) == 8 * MINUTE


def test_a_slot_without_the_step_goes_to_the_one_before() -> None:
    timer = at(Part.WEIGH).take_slot(Slot.SHORT, 0)
    assert timer.part is Part.HYPOTHESES


@pytest.mark.parametrize("slot", Slot)
def test_a_second_look_takes_another_time_too(slot: Slot) -> None:
    timer = new_timer(looks_again=True).start(0).take_slot(slot, 30)
    assert (timer.part, timer.slot) == (Part.SECOND_LOOK, slot)
    assert (timer.next_part, timer.slack_left(30)) == (None, 0)


@pytest.mark.parametrize("looks_again", [False, True])
def test_beginning_anew_spends_nothing(looks_again: bool) -> None:
    timer = new_timer(Slot.LONG, looks_again=looks_again)
    assert timer.start(0).go_on(3).add_minutes(4).pause(90).begin_anew() == timer


def test_another_second_is_left_when_a_whole_one_was_spent() -> None:
    timer = at(Part.AGREE)
    assert timer.until_next_second(0.25) == 0.75
    assert timer.until_next_second(3) == 1
    assert timer.pause(3.5).until_next_second(99) == 0.5


ACTS: dict[str, Callable[[RoomTimer, float], RoomTimer]] = {
    "start": RoomTimer.start,
    "pause": RoomTimer.pause,
    "next": RoomTimer.go_on,
    "back": RoomTimer.go_back,
    "two more": RoomTimer.add_minutes,
    "wait": lambda timer, _now: timer,
}


@given(slot=st.sampled_from(Slot), acts=st.lists(st.sampled_from(sorted(ACTS)), max_size=40))
def test_whatever_is_pressed_slack_is_what_the_slot_has_left(slot: Slot, acts: list[str]) -> None:
    timer, now, counted = RoomTimer(slot), 0.0, 0.0
    for act in acts:
        timer = ACTS[act](timer, now)
        if act == "wait":
            now += 47
            counted += 47 if timer.is_counting else 0
        free = int(slot) * MINUTE - counted
        assert timer.seconds_left(now) >= 0
        assert timer.ends_in(now) >= max(0, free)
        if timer.slack_left(now):
            assert timer.ends_in(now) == pytest.approx(free)
