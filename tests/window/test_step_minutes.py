"""The rail shows the minutes of the step on screen, and a screen reader hears when they end."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.domain.slot import Step
from pairview.window import step_minutes
from pairview.window.screens.screen import Destination
from pairview.window.step_clock import Pace
from tests.window.desk import Desk, finish_both_turns


def shown(case: Desk) -> str:
    return case.page.form.rail.clock.accessibleName()


def heard_at(case: Desk, left: int) -> None:
    """Let so many seconds of step 1, which has two minutes, be left."""
    case.seconds = 120 - left
    case.view.minutes.count(Step.AGREE)


def test_the_rail_follows_the_clock_by_itself(qtbot: QtBot, case: Desk) -> None:
    assert shown(case) == "Agree: 02:00 left"
    case.seconds = 30
    qtbot.waitUntil(lambda: shown(case) == "Agree: 01:30 left", timeout=3000)


def test_half_of_record_belongs_to_each_seat(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    for label in ("Maths", "PE"):
        case.wait_and_start()
        assert shown(case) == f"Record, {label}: 05:00 left"
        case.seconds += 60
        case.view.go(Destination.HAND_OVER)


def test_nothing_counts_between_two_turns(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.seconds = 600
    case.view.go(Destination.AGREE)
    assert shown(case) == "Agree: 02:00 left"


def test_what_is_left_is_said_twice_and_only_while_it_counts(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(step_minutes, "announce", lambda _clock, words: said.append(words))
    for left in (121, 120, 120, 119, 1, 0, -1):
        heard_at(case, left)
    assert [words for words in said if words] == [
        "Two minutes left for this part.",
        "Time for this part is over. Move on when you are ready.",
    ]
    said.clear()
    case.seconds = 0
    case.view.minutes.set_pace(Pace.PAUSED)
    assert said == []


def test_a_closed_case_leaves_no_minutes_in_the_rail(case: Desk) -> None:
    rail = case.page.form.rail
    case.window.show_start()
    case.seconds = 30
    QTest.qWait(1100)
    assert rail.clock.accessibleName() == ": "


def test_the_second_look_has_minutes_of_its_own_and_no_slack_of_the_first_talk(case: Desk) -> None:
    slack = case.page.form.rail.slack
    assert slack.text() == "6 min slack"
    case.view.minutes.count(Step.SECOND_LOOK)
    assert (shown(case), slack.text()) == ("Second look: 10:00 left", "")


def test_rating_again_and_cards_take_nothing_of_the_five_minutes(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.SECOND_LOOK)
    case.seconds += 60
    case.view.go(Destination.RATE_AGAIN)
    case.wait_and_start()
    case.seconds += 240
    assert not case.view.clock.shown
    case.view.go(Destination.SECOND_LOOK)
    case.view.go(Destination.CARD_BACK)
    case.seconds += 120
    assert not case.view.clock.shown
    case.view.go(Destination.SECOND_LOOK)
    assert (case.view.clock.shown, case.view.clock.left) == (True, 540)


def test_minutes_that_stand_still_leave_the_rail_at_once(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    rail = case.page.form.rail
    case.view.go(Destination.SECOND_LOOK)
    assert rail.clock.isVisible()
    case.view.go(Destination.CARD_BACK)
    assert (rail.clock.isVisible(), rail.minutes_row.isVisible()) == (False, False)
    case.view.go(Destination.SECOND_LOOK)
    assert rail.clock.isVisible()


def test_the_clock_has_the_keyboard_again_after_a_long_hide(case: Desk) -> None:
    rail = case.page.form.rail
    rail.clock.setFocus()
    case.window.hide_or_return()
    QTest.qWait(1100)
    case.window.hide_or_return()
    assert rail.clock.hasFocus()
