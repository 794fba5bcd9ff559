"""What the keys of the room's page do, and what a what-if shows beside the clock."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.domain.room_words import what_ifs
from pairview.domain.school_wording import SchoolWording
from pairview.window import school_wording
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from pairview.window.screens.room_minutes import RoomMinutes
from pairview.window.widgets.choice_row import Segment
from pairview.window.widgets.reading_order import reading_order
from tests.flows.hands import wait_until
from tests.room import KEY, NO_MODIFIER, WORDING, Hours, focused, press, told
from tests.stage import Stage


def test_from_the_start_stands_apart_from_the_what_ifs(room: FacilitatorScreen) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Space)
    QTest.qWait(0)
    form = room.form
    assert form.anew_button.geometry().bottom() < form.say_card.geometry().top()


def test_each_what_if_opens_at_one_key_beside_the_clock(room: FacilitatorScreen) -> None:
    for number, one in enumerate(what_ifs(WORDING)):
        QTest.keyClicks(focused(), str(number + 1))
        assert room.form.say_heading.text() == f"What if {one.question}"
        assert room.form.say_label.text().startswith(one.answer)
        assert [chip.isChecked() for chip in room.chips].index(True) == number
    assert room.form.clock.isVisible()
    QTest.keyClicks(focused(), "5")
    assert room.form.say_heading.text() == "What to say"
    assert not any(chip.isChecked() for chip in room.chips)


def test_escape_closes_what_is_open_before_it_leaves(room: FacilitatorScreen) -> None:
    left: list[bool] = []
    room.left.connect(lambda: left.append(True))
    assert not room.form.close_hint.isVisible()
    QTest.keyClicks(focused(), "2")
    assert room.form.close_hint.isVisible()
    assert not room.form.leave_key.isVisible()
    press(KEY.Key_Escape)
    assert (room.form.say_heading.text(), left) == ("What to say", [])
    assert not room.form.close_hint.isVisible()
    assert room.form.leave_key.isVisible()
    press(KEY.Key_Escape)
    assert left == [True]


def test_what_is_serious_ends_with_whom_to_call(
    room: FacilitatorScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.chips[-1].click()
    nobody = WORDING("safety.banner_no_contact")
    assert room.form.say_label.text() == f"{what_ifs(WORDING)[-1].answer}\n{nobody}"
    named = SchoolWording(contact="Ms Lee <b>, room 4")
    monkeypatch.setattr(school_wording, "_in_use", named)
    room.refresh()
    assert room.form.say_label.text().endswith("\nContact: Ms Lee <b>, room 4")


def test_a_click_on_a_what_if_leaves_space_with_the_pause(room: FacilitatorScreen) -> None:
    for button in (room.chips[2], room.form.next_button, room.form.more_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert room.form.pause_button.hasFocus()
    assert room.form.say_heading.text() == "What to say"


def test_what_is_unknown_goes_on_to_the_window(room: FacilitatorScreen) -> None:
    before = told(room)
    QTest.keyClicks(room, "q9")
    assert told(room) == before
    assert room.form.say_heading.text() == "What to say"


@pytest.mark.parametrize("way", ["key", "button"])
def test_escape_and_the_button_leave(room: FacilitatorScreen, way: str) -> None:
    left: list[bool] = []
    room.left.connect(lambda: left.append(True))
    if way == "key":
        press(KEY.Key_Escape)
    else:
        room.form.leave_button.click()
    assert left == [True]


def test_keys_work_where_no_button_has_the_keyboard(room: FacilitatorScreen) -> None:
    room.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    room.setFocus()
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left):
        press(key)
    assert told(room)[1:3] == ["2  Record", "One of you, alone"]


def test_from_right_to_left_the_arrows_change_sides(room: FacilitatorScreen) -> None:
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(KEY.Key_Left)
    assert told(room)[1] == "2  Record"
    press(KEY.Key_Right)
    assert told(room)[1] == "1  Agree"


def test_a_remote_for_slides_goes_from_step_to_step(room: FacilitatorScreen) -> None:
    for key in (KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp):
        press(key)
    assert told(room)[1:2] == ["2  Record"]


def test_a_key_that_is_held_goes_one_step(room: FacilitatorScreen) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Right, NO_MODIFIER, autorep=True)
    for receiver in (room.form.pause_button, room):
        QApplication.sendEvent(receiver, held)
    assert told(room)[1] == "1  Agree"


def test_tab_reaches_everything_and_arrows_choose_the_time(room: FacilitatorScreen) -> None:
    stops = reading_order(room)
    form = room.form
    assert {form.leave_button, form.pause_button, form.more_button, *room.chips} < set(stops)
    segment = next(one for one in stops if isinstance(one, Segment) and "45" in one.text())
    segment.setFocus()
    QTest.keyClick(segment, KEY.Key_Right)
    assert form.slot_row.choice == "90"
    assert not form.pause_button.hasFocus()


def test_nothing_runs_before_it_is_shown_and_after_it_is_gone(
    room: FacilitatorScreen, minutes: RoomMinutes
) -> None:
    assert room._tick.isActive()
    assert not FacilitatorScreen(minutes)._tick.isActive()
    room.hide()
    assert not room._tick.isActive()
    room.form.next_button.click()
    assert not room._tick.isActive()


def test_it_looks_again_when_a_second_went_by(room: FacilitatorScreen, hours: Hours) -> None:
    press(KEY.Key_Space)
    hours.seconds = 0.99
    room._pass_second()
    hours.seconds = 1.02
    wait_until(lambda: room.form.clock.figures == "01:59")
    assert 900 < room._tick.interval() <= 1005


def test_what_is_not_saved_is_said_without_saying_what(
    stage: Stage, minutes: RoomMinutes, room: FacilitatorScreen
) -> None:
    assert room.form.unsaved_label.text() == ""
    saved = [False]
    unsaved = stage(FacilitatorScreen(minutes, lambda: saved[0]))
    assert unsaved.form.unsaved_label.text() == "Something is not saved yet"
    saved[0] = True
    unsaved.refresh()
    assert unsaved.form.unsaved_label.text() == ""
