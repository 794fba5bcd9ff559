"""The minutes of a room on a projector: large, quiet, and moved with four keys."""

from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtTest import QTest

from pairview.domain.room_timer import Part, course_of
from pairview.domain.room_words import say
from pairview.domain.slot import Slot
from pairview.window.screens import facilitator_screen
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from pairview.window.step_clock import StepClock
from tests.room import KEY, WORDING, Hours, choose, focused, press, told


def test_before_the_start_it_says_what_is_coming(room: FacilitatorScreen) -> None:
    assert told(room) == [
        "02:00",
        "1  Agree",
        "Start when the room is ready.",
        "Next: 2  Record, 5 min",
        "Until 14:35 if you start now",
    ]
    assert room.form.pause_button.text() == "Start"
    assert not room.form.back_button.isEnabled()


def test_a_whole_session_goes_by_with_two_keys(room: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    for part, count in course_of(Slot.STANDARD).items():
        title = "Slack" if part.step is None else f"{int(part.step)}  "
        assert room.form.title_label.text().startswith(title)
        assert room.form.say_label.text() == say(WORDING, part, Slot.STANDARD)
        assert room.form.clock.figures == f"{count:02}:00"
        hours.seconds += 60 * count
        press(KEY.Key_Right)
    assert not room.form.next_button.isEnabled()
    hours.seconds += 1
    room._pass_second()
    assert told(room)[2:] == ["The time is over. Finish when you are ready.", "", "Until 14:35"]


def test_space_pauses_and_goes_on(room: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    hours.seconds = 30
    press(KEY.Key_Space)
    hours.seconds = 300
    room.refresh()
    assert told(room)[:3] == ["01:30", "1  Agree", "Paused"]
    assert room.form.pause_button.text() == "Go on"
    press(KEY.Key_Space)
    assert told(room)[2] == "Both together"
    assert room.form.pause_button.text() == "Pause"


def test_left_goes_back_and_plus_takes_two_minutes(room: FacilitatorScreen) -> None:
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Right):
        press(key)
    assert told(room)[2] == "The other one, alone"
    press(KEY.Key_Left)
    assert told(room)[1:4] == [
        "2  Record",
        "One of you, alone",
        "Next: 2  Record, the other one, 5 min",
    ]
    QTest.keyClicks(focused(), "+=")
    assert told(room)[0] == "09:00"
    assert told(room)[4] == "Until 14:35, with 4 min slack"


def test_time_that_ran_out_is_said_quietly_and_moves_nothing(
    room: FacilitatorScreen, hours: Hours
) -> None:
    press(KEY.Key_Space)
    hours.seconds = 250
    room.refresh()
    assert told(room) == [
        "+2:10",
        "1  Agree",
        "Time to move on when you are ready.",
        "Next: 2  Record, 5 min",
        "Until 14:35, with 3 min slack",
    ]
    assert room.form.next_button.isEnabled()


def test_the_room_and_the_rail_of_a_pair_say_the_same_when_time_is_over(
    room: FacilitatorScreen, hours: Hours
) -> None:
    rail = StepClock(hours)
    rail.begin("1", course_of(Slot.STANDARD)[Part.AGREE])
    press(KEY.Key_Space)
    for seconds, words in ((120, "00:00 left"), (120.5, "00:00 left"), (151.4, "0:31 over")):
        hours.seconds = seconds
        room.refresh()
        assert rail.words() == words
        assert room.form.clock.figures.lstrip("+") == words.split()[0]
    for _ in range(2):
        QTest.keyClicks(focused(), "+")
        rail.add_minutes(2)
        assert rail.words() == f"{room.form.clock.figures} left"
    assert room.form.clock.figures == "04:00"


def test_the_end_on_the_wall_does_not_waver(
    room: FacilitatorScreen, hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    for seconds in (25, 35, 31, 50):
        wall = hours.on_the_wall() + timedelta(seconds=seconds)
        monkeypatch.setattr(
            facilitator_screen, "time_of_day", partial(datetime.fromtimestamp, wall.timestamp())
        )
        room._end = None if seconds == 25 else room._end
        room.refresh()
        shown.append(told(room)[4].split()[1])
    assert shown == ["14:35", "14:35", "14:35", "14:36"]


def test_the_last_step_is_followed_by_slack(room: FacilitatorScreen) -> None:
    for _ in range(8):
        press(KEY.Key_Right)
    assert told(room)[3] == "Next: slack"
    press(KEY.Key_Right)
    assert told(room)[1:2] == ["Slack"]
    assert not room.form.more_button.isEnabled()


def test_another_time_keeps_the_step(room: FacilitatorScreen) -> None:
    press(KEY.Key_Right)
    choose(room, "90 min")
    assert told(room)[:2] == ["10:00", "2  Record"]
    assert room.form.pause_button.hasFocus()
    choose(room, "90 min")
    assert room.form.slot_row.choice == "90"


def test_the_second_look_has_its_own_minutes_and_forgets_none(
    room: FacilitatorScreen, hours: Hours
) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Right)
    hours.seconds = 60
    choose(room, "Second look")
    assert told(room)[:4] == ["10:00", "9  Second look", "Start when the room is ready.", ""]
    choose(room, "5 min")
    assert told(room)[0] == "05:00"
    assert len(room.form.strip.cells) == 1
    choose(room, "Session")
    choose(room, "Session")
    assert told(room)[:3] == ["04:00", "2  Record", "Paused"]


def test_the_strip_shows_eight_steps_and_the_slack(room: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Right)
    hours.seconds = 150
    room.refresh()
    cells = room.form.strip.cells
    assert [cell.name for cell in cells][-2:] == ["8  Read back", "Slack"]
    assert [cell.is_now for cell in cells] == [False, True, *7 * [False]]
    assert (cells[0].share, cells[1].share, cells[1].time) == (1.0, 0.25, "10 min")
    assert [cell.time for cell in cells if cell.is_slack] == ["8 min"]
    choose(room, "20 min")
    assert len(room.form.strip.cells) == 8


def test_it_begins_anew_only_while_it_stands_still(room: FacilitatorScreen, hours: Hours) -> None:
    assert not room.form.anew_button.isVisible()
    press(KEY.Key_Space)
    assert not room.form.anew_button.isVisible()
    hours.seconds = 40
    press(KEY.Key_Space)
    room.form.anew_button.click()
    assert told(room)[:3] == ["02:00", "1  Agree", "Start when the room is ready."]
    press(KEY.Key_Space)
    assert not room.form.anew_button.isVisible()


def test_going_to_the_start_can_be_taken_back(room: FacilitatorScreen, hours: Hours) -> None:
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Right):
        press(key)
    hours.seconds = 40
    press(KEY.Key_Space)
    before, button = told(room), room.form.anew_button
    button.click()
    assert told(room)[1] == "1  Agree"
    assert button.text() == "Take that back"
    hours.seconds = 400
    button.click()
    assert told(room)[:4] == before[:4]
    assert button.text() == "From the start"


@pytest.mark.parametrize("act", ["90 min", "Second look", "+", "Next"])
def test_what_happens_at_the_start_is_not_taken_back(
    room: FacilitatorScreen, hours: Hours, act: str
) -> None:
    press(KEY.Key_Space)
    hours.seconds = 40
    press(KEY.Key_Space)
    room.form.anew_button.click()
    if act in {"+", "Next"}:
        press({"+": KEY.Key_Plus, "Next": KEY.Key_Right}[act])
    else:
        choose(room, act)
    assert not room.form.anew_button.isVisible()
