"""The minutes of a room on a projector: large, quiet, and moved with four keys."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.content import load_wording
from pairview.domain.room_timer import Part, course_of
from pairview.domain.room_words import say, what_ifs
from pairview.domain.school_wording import SchoolWording
from pairview.domain.slot import Slot
from pairview.window import school_wording
from pairview.window.screens import facilitator_screen
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from pairview.window.screens.room_minutes import RoomMinutes
from pairview.window.step_clock import StepClock
from pairview.window.widgets.choice_row import Segment
from pairview.window.widgets.reading_order import reading_order
from tests.flows.hands import wait_until
from tests.flows.looking import faults
from tests.stage import Stage

WORDING = load_wording()
KEY = Qt.Key
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
WRAP = Qt.TextFlag.TextWordWrap


class Hours:
    """Two clocks that tests turn: the seconds that only grow, and the one on the wall."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def on_the_wall(self) -> datetime:
        return datetime(2026, 11, 23, 13, 50) + timedelta(seconds=self.seconds)


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    made = Hours()
    monkeypatch.setattr(facilitator_screen, "time_of_day", made.on_the_wall)
    return made


@pytest.fixture
def minutes(hours: Hours) -> RoomMinutes:
    return RoomMinutes(hours)


@pytest.fixture
def screen(stage: Stage, minutes: RoomMinutes) -> FacilitatorScreen:
    made = stage(FacilitatorScreen(minutes), 1280, 610)
    made.focus_first()
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key)


def choose(screen: FacilitatorScreen, words: str) -> None:
    """Click an answer of the two rows at the top."""
    QTest.qWait(0)
    segments = screen.findChildren(Segment)
    (segment,) = (one for one in segments if one.text() == words and one.isVisible())
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)


def told(screen: FacilitatorScreen) -> list[str]:
    form = screen.form
    labels = (form.title_label, form.state_label, form.next_label, form.until_label)
    return [form.clock.figures, *(label.text() for label in labels)]


def test_before_the_start_it_says_what_is_coming(screen: FacilitatorScreen) -> None:
    assert told(screen) == [
        "02:00",
        "1  Agree",
        "Start when the room is ready.",
        "Next: 2  Record, 5 min",
        "Until 14:35 if you start now",
    ]
    assert screen.form.pause_button.text() == "Start"
    assert not screen.form.back_button.isEnabled()


def test_a_whole_session_goes_by_with_two_keys(screen: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    for part, count in course_of(Slot.STANDARD).items():
        title = "Slack" if part.step is None else f"{int(part.step)}  "
        assert screen.form.title_label.text().startswith(title)
        assert screen.form.say_label.text() == say(WORDING, part, Slot.STANDARD)
        assert screen.form.clock.figures == f"{count:02}:00"
        hours.seconds += 60 * count
        press(KEY.Key_Right)
    assert not screen.form.next_button.isEnabled()
    hours.seconds += 1
    screen._pass_second()
    assert told(screen)[2:] == ["The time is over. Finish when you are ready.", "", "Until 14:35"]


def test_space_pauses_and_goes_on(screen: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    hours.seconds = 30
    press(KEY.Key_Space)
    hours.seconds = 300
    screen.refresh()
    assert told(screen)[:3] == ["01:30", "1  Agree", "Paused"]
    assert screen.form.pause_button.text() == "Go on"
    press(KEY.Key_Space)
    assert told(screen)[2] == "Both together"
    assert screen.form.pause_button.text() == "Pause"


def test_left_goes_back_and_plus_takes_two_minutes(screen: FacilitatorScreen) -> None:
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Right):
        press(key)
    assert told(screen)[2] == "The other one, alone"
    press(KEY.Key_Left)
    assert told(screen)[1:4] == [
        "2  Record",
        "One of you, alone",
        "Next: 2  Record, the other one, 5 min",
    ]
    QTest.keyClicks(focused(), "+=")
    assert told(screen)[0] == "09:00"
    assert told(screen)[4] == "Until 14:35, with 4 min slack"


def test_time_that_ran_out_is_said_quietly_and_moves_nothing(
    screen: FacilitatorScreen, hours: Hours
) -> None:
    press(KEY.Key_Space)
    hours.seconds = 250
    screen.refresh()
    assert told(screen) == [
        "+2:10",
        "1  Agree",
        "Time to move on when you are ready.",
        "Next: 2  Record, 5 min",
        "Until 14:35, with 3 min slack",
    ]
    assert screen.form.next_button.isEnabled()


def test_the_room_and_the_rail_of_a_pair_say_the_same_when_time_is_over(
    screen: FacilitatorScreen, hours: Hours
) -> None:
    rail = StepClock(hours)
    rail.begin("1", course_of(Slot.STANDARD)[Part.AGREE])
    press(KEY.Key_Space)
    for seconds, words in ((120, "00:00 left"), (120.5, "00:00 left"), (151.4, "0:31 over")):
        hours.seconds = seconds
        screen.refresh()
        assert rail.words() == words
        assert screen.form.clock.figures.lstrip("+") == words.split()[0]
    for _ in range(2):
        QTest.keyClicks(focused(), "+")
        rail.add_minutes(2)
        assert rail.words() == f"{screen.form.clock.figures} left"
    assert screen.form.clock.figures == "04:00"


def test_the_end_on_the_wall_does_not_waver(
    screen: FacilitatorScreen, hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    for seconds in (25, 35, 31, 50):
        wall = hours.on_the_wall() + timedelta(seconds=seconds)
        monkeypatch.setattr(
            facilitator_screen, "time_of_day", partial(datetime.fromtimestamp, wall.timestamp())
        )
        screen._end = None if seconds == 25 else screen._end
        screen.refresh()
        shown.append(told(screen)[4].split()[1])
    assert shown == ["14:35", "14:35", "14:35", "14:36"]


def test_the_last_step_is_followed_by_slack(screen: FacilitatorScreen) -> None:
    for _ in range(8):
        press(KEY.Key_Right)
    assert told(screen)[3] == "Next: slack"
    press(KEY.Key_Right)
    assert told(screen)[1:2] == ["Slack"]
    assert not screen.form.more_button.isEnabled()


def test_another_time_keeps_the_step(screen: FacilitatorScreen) -> None:
    press(KEY.Key_Right)
    choose(screen, "90 min")
    assert told(screen)[:2] == ["10:00", "2  Record"]
    assert screen.form.pause_button.hasFocus()
    choose(screen, "90 min")
    assert screen.form.slot_row.choice == "90"


def test_the_second_look_has_its_own_minutes_and_forgets_none(
    screen: FacilitatorScreen, hours: Hours
) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Right)
    hours.seconds = 60
    choose(screen, "Second look")
    assert told(screen)[:4] == ["10:00", "9  Second look", "Start when the room is ready.", ""]
    choose(screen, "5 min")
    assert told(screen)[0] == "05:00"
    assert len(screen.form.strip.cells) == 1
    choose(screen, "Session")
    choose(screen, "Session")
    assert told(screen)[:3] == ["04:00", "2  Record", "Paused"]


def test_the_strip_shows_eight_steps_and_the_slack(screen: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Right)
    hours.seconds = 150
    screen.refresh()
    cells = screen.form.strip.cells
    assert [cell.name for cell in cells][-2:] == ["8  Read back", "Slack"]
    assert [cell.is_now for cell in cells] == [False, True, *7 * [False]]
    assert (cells[0].share, cells[1].share, cells[1].time) == (1.0, 0.25, "10 min")
    assert [cell.time for cell in cells if cell.is_slack] == ["8 min"]
    choose(screen, "20 min")
    assert len(screen.form.strip.cells) == 8


def test_it_begins_anew_only_while_it_stands_still(screen: FacilitatorScreen, hours: Hours) -> None:
    assert not screen.form.anew_button.isVisible()
    press(KEY.Key_Space)
    assert not screen.form.anew_button.isVisible()
    hours.seconds = 40
    press(KEY.Key_Space)
    screen.form.anew_button.click()
    assert told(screen)[:3] == ["02:00", "1  Agree", "Start when the room is ready."]
    press(KEY.Key_Space)
    assert not screen.form.anew_button.isVisible()


def test_going_to_the_start_can_be_taken_back(screen: FacilitatorScreen, hours: Hours) -> None:
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Right):
        press(key)
    hours.seconds = 40
    press(KEY.Key_Space)
    before, button = told(screen), screen.form.anew_button
    button.click()
    assert told(screen)[1] == "1  Agree"
    assert button.text() == "Take that back"
    hours.seconds = 400
    button.click()
    assert told(screen)[:4] == before[:4]
    assert button.text() == "From the start"


@pytest.mark.parametrize("act", ["90 min", "Second look", "+", "Next"])
def test_what_happens_at_the_start_is_not_taken_back(
    screen: FacilitatorScreen, hours: Hours, act: str
) -> None:
    press(KEY.Key_Space)
    hours.seconds = 40
    press(KEY.Key_Space)
    screen.form.anew_button.click()
    if act in {"+", "Next"}:
        press({"+": KEY.Key_Plus, "Next": KEY.Key_Right}[act])
    else:
        choose(screen, act)
    assert not screen.form.anew_button.isVisible()


def test_from_the_start_stands_apart_from_the_what_ifs(screen: FacilitatorScreen) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Space)
    QTest.qWait(0)
    form = screen.form
    assert form.anew_button.geometry().bottom() < form.say_card.geometry().top()


def test_each_what_if_opens_at_one_key_beside_the_clock(screen: FacilitatorScreen) -> None:
    for number, one in enumerate(what_ifs(WORDING)):
        QTest.keyClicks(focused(), str(number + 1))
        assert screen.form.say_heading.text() == f"What if {one.question}"
        assert screen.form.say_label.text().startswith(one.answer)
        assert [chip.isChecked() for chip in screen.chips].index(True) == number
    assert screen.form.clock.isVisible()
    QTest.keyClicks(focused(), "5")
    assert screen.form.say_heading.text() == "What to say"
    assert not any(chip.isChecked() for chip in screen.chips)


def test_escape_closes_what_is_open_before_it_leaves(screen: FacilitatorScreen) -> None:
    left: list[bool] = []
    screen.left.connect(lambda: left.append(True))
    assert not screen.form.close_hint.isVisible()
    QTest.keyClicks(focused(), "2")
    assert screen.form.close_hint.isVisible()
    assert not screen.form.leave_key.isVisible()
    press(KEY.Key_Escape)
    assert (screen.form.say_heading.text(), left) == ("What to say", [])
    assert not screen.form.close_hint.isVisible()
    assert screen.form.leave_key.isVisible()
    press(KEY.Key_Escape)
    assert left == [True]


def test_what_is_serious_ends_with_whom_to_call(
    screen: FacilitatorScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.chips[-1].click()
    nobody = WORDING("safety.banner_no_contact")
    assert screen.form.say_label.text() == f"{what_ifs(WORDING)[-1].answer}\n{nobody}"
    named = SchoolWording(contact="Ms Lee <b>, room 4")
    monkeypatch.setattr(school_wording, "_in_use", named)
    screen.refresh()
    assert screen.form.say_label.text().endswith("\nContact: Ms Lee <b>, room 4")


def test_a_click_on_a_what_if_leaves_space_with_the_pause(screen: FacilitatorScreen) -> None:
    for button in (screen.chips[2], screen.form.next_button, screen.form.more_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.form.pause_button.hasFocus()
    assert screen.form.say_heading.text() == "What to say"


def test_what_is_unknown_goes_on_to_the_window(screen: FacilitatorScreen) -> None:
    before = told(screen)
    QTest.keyClicks(screen, "q9")
    assert told(screen) == before
    assert screen.form.say_heading.text() == "What to say"


@pytest.mark.parametrize("way", ["key", "button"])
def test_escape_and_the_button_leave(screen: FacilitatorScreen, way: str) -> None:
    left: list[bool] = []
    screen.left.connect(lambda: left.append(True))
    if way == "key":
        press(KEY.Key_Escape)
    else:
        screen.form.leave_button.click()
    assert left == [True]


def test_keys_work_where_no_button_has_the_keyboard(screen: FacilitatorScreen) -> None:
    screen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    screen.setFocus()
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left):
        press(key)
    assert told(screen)[1:3] == ["2  Record", "One of you, alone"]


def test_from_right_to_left_the_arrows_change_sides(screen: FacilitatorScreen) -> None:
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(KEY.Key_Left)
    assert told(screen)[1] == "2  Record"
    press(KEY.Key_Right)
    assert told(screen)[1] == "1  Agree"


def test_a_remote_for_slides_goes_from_step_to_step(screen: FacilitatorScreen) -> None:
    for key in (KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp):
        press(key)
    assert told(screen)[1:2] == ["2  Record"]


def test_a_key_that_is_held_goes_one_step(screen: FacilitatorScreen) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Right, NO_MODIFIER, autorep=True)
    for receiver in (screen.form.pause_button, screen):
        QApplication.sendEvent(receiver, held)
    assert told(screen)[1] == "1  Agree"


def test_tab_reaches_everything_and_arrows_choose_the_time(screen: FacilitatorScreen) -> None:
    stops = reading_order(screen)
    form = screen.form
    assert {form.leave_button, form.pause_button, form.more_button, *screen.chips} < set(stops)
    segment = next(one for one in stops if isinstance(one, Segment) and "45" in one.text())
    segment.setFocus()
    QTest.keyClick(segment, KEY.Key_Right)
    assert form.slot_row.choice == "90"
    assert not form.pause_button.hasFocus()


def test_nothing_runs_before_it_is_shown_and_after_it_is_gone(
    screen: FacilitatorScreen, minutes: RoomMinutes
) -> None:
    assert screen._tick.isActive()
    assert not FacilitatorScreen(minutes)._tick.isActive()
    screen.hide()
    assert not screen._tick.isActive()
    screen.form.next_button.click()
    assert not screen._tick.isActive()


def test_it_looks_again_when_a_second_went_by(screen: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    hours.seconds = 0.99
    screen._pass_second()
    hours.seconds = 1.02
    wait_until(lambda: screen.form.clock.figures == "01:59")
    assert 900 < screen._tick.interval() <= 1005


def test_what_is_not_saved_is_said_without_saying_what(
    stage: Stage, minutes: RoomMinutes, screen: FacilitatorScreen
) -> None:
    assert screen.form.unsaved_label.text() == ""
    saved = [False]
    unsaved = stage(FacilitatorScreen(minutes, lambda: saved[0]))
    assert unsaved.form.unsaved_label.text() == "Something is not saved yet"
    saved[0] = True
    unsaved.refresh()
    assert unsaved.form.unsaved_label.text() == ""


def shown_parts(screen: FacilitatorScreen) -> Iterator[Part]:
    for part in course_of(Slot.STANDARD):
        yield part
        press(KEY.Key_Right)


@pytest.mark.parametrize("size", [(1280, 610), (1366, 660), (1920, 1050), (800, 560)])
def test_no_word_is_cut_at_any_step(screen: FacilitatorScreen, size: tuple[int, int]) -> None:
    screen.resize(*size)
    QTest.qWait(0)
    for part in shown_parts(screen):
        assert faults(screen) == [], part
    for chip in screen.chips:
        chip.click()
        assert faults(screen) == [], chip.words


def test_what_sits_at_the_top_breaks_into_lines(screen: FacilitatorScreen) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Space)
    form = screen.form
    form.sitting_row.resize(320, 200)
    QTest.qWait(0)
    shown = (form.kind_row, form.slot_row, form.anew_button)
    assert len({widget.y() for widget in shown}) > 1
    assert all(widget.width() >= widget.minimumSizeHint().width() for widget in shown)


def test_minutes_and_step_can_be_read_from_the_back(screen: FacilitatorScreen) -> None:
    """A screen 2 m wide, seen from 8 m, wants letters of 4 cm: 26 of 1280 pixels."""
    labels: list[QWidget] = [screen.form.title_label, screen.form.next_label, screen.form.say_label]
    for label in labels:
        assert label.fontMetrics().capHeight() >= 18
    assert screen.form.title_label.fontMetrics().capHeight() >= 40
    assert screen.form.clock.height() >= 140


@pytest.mark.parametrize("size", [(1280, 610), (1920, 1050)])
def test_short_sentences_fill_their_card(screen: FacilitatorScreen, size: tuple[int, int]) -> None:
    screen.resize(*size)
    QTest.qWait(0)
    label = screen.form.say_label
    for part in shown_parts(screen):
        place = QRect(0, 0, label.width() - 2, 0)
        words = label.fontMetrics().boundingRect(place, WRAP, label.text())
        assert words.height() > 0.66 * label.height(), part
