"""Minutes advise: they pause, grow, fall silent, and never run while nothing is on screen."""

import pytest

from pairview.window.step_clock import Pace, StepClock


class Time:
    """A clock that tests turn by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def clock(time: Time) -> StepClock:
    clock = StepClock(time, slack_minutes=6)
    clock.begin("2A", 5)
    return clock


def test_minutes_count_down_and_then_say_how_far_over(time: Time, clock: StepClock) -> None:
    assert clock.words() == "05:00 left"
    time.seconds = 80
    assert clock.words() == "03:40 left"
    time.seconds = 380
    assert clock.words() == "1:20 over"
    assert clock.share == 1.0


def test_the_time_alone_needs_no_words(time: Time, clock: StepClock) -> None:
    assert clock.short() == "05:00"
    time.seconds = 360
    assert clock.short() == "+1:00"
    clock.set_pace(Pace.PAUSED)
    assert clock.short() == ""


def test_a_covered_screen_costs_no_minutes(time: Time, clock: StepClock) -> None:
    time.seconds = 60
    clock.cover()
    time.seconds = 600
    assert not clock.shown
    clock.begin("2A", 5)
    assert clock.words() == "04:00 left"


def test_each_part_goes_on_where_it_was_left(time: Time, clock: StepClock) -> None:
    time.seconds = 60
    clock.begin("3", 6)
    time.seconds = 90
    assert clock.words() == "05:30 left"
    clock.begin("2A", 5)
    assert clock.words() == "04:00 left"


@pytest.mark.parametrize(
    ("pace", "words"), [(Pace.PAUSED, "Paused, 04:00"), (Pace.TALKING, "Talk freely")]
)
def test_time_stands_still_when_it_is_told_to(
    time: Time, clock: StepClock, pace: Pace, words: str
) -> None:
    time.seconds = 60
    clock.set_pace(pace)
    time.seconds = 600
    assert clock.words() == words
    clock.set_pace(Pace.COUNTING)
    assert clock.words() == "04:00 left"


def test_more_minutes_show_while_the_clock_is_paused(time: Time, clock: StepClock) -> None:
    clock.set_pace(Pace.PAUSED)
    clock.add_minutes(2)
    assert clock.words() == "Paused, 07:00"
    clock.set_pace(Pace.COUNTING)
    time.seconds = 7 * 60 + 90
    clock.set_pace(Pace.PAUSED)
    assert clock.words() == "Paused, 1:30 over"


def test_more_minutes_come_out_of_the_slack(time: Time, clock: StepClock) -> None:
    clock.add_minutes(2)
    assert clock.words() == "07:00 left"
    assert clock.slack == 4
    time.seconds = 7 * 60 + 90
    assert clock.slack == 2
    time.seconds = 7 * 600
    assert clock.slack == 0


def test_more_minutes_begin_now_once_a_part_is_over(time: Time, clock: StepClock) -> None:
    time.seconds = 5 * 60 + 90.4
    assert (clock.words(), clock.slack) == ("1:30 over", 4)
    clock.add_minutes(2)
    assert clock.words() == "02:00 left"
    assert clock.slack == 2


def test_more_minutes_are_for_the_part_on_screen_only(clock: StepClock) -> None:
    clock.cover()
    clock.add_minutes(2)
    assert clock.slack == 6


def test_switched_off_shows_nothing(clock: StepClock) -> None:
    clock.set_pace(Pace.OFF)
    assert not clock.shown
    clock.begin("3", 6)
    assert not clock.shown
