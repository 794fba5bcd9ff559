"""The minutes pause, grow, let talk, go away, and count again in the next case."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from pairview.domain.slot import Slot, Step
from pairview.window.screens.screen import Destination
from tests.window.desk import Desk


def clock_words(case: Desk) -> str:
    return case.page.form.rail.clock.accessibleName()


def test_the_minutes_pause_and_go_on(case: Desk) -> None:
    case.window.form.pause_action.trigger()
    assert clock_words(case) == "Agree: Paused, 02:00"
    case.window.form.pause_action.trigger()
    assert clock_words(case) == "Agree: 02:00 left"


def test_talking_freely_ends_a_pause(case: Desk) -> None:
    case.window.form.pause_action.trigger()
    case.window.form.talk_freely_action.trigger()
    assert clock_words(case) == "Agree: Talk freely"
    assert not case.window.form.pause_action.isChecked()


def test_two_more_minutes_come_out_of_the_slack(case: Desk) -> None:
    rail = case.page.form.rail
    assert rail.slack.text() == "6 min slack"
    case.window.form.more_minutes_action.trigger()
    assert clock_words(case) == "Agree: 04:00 left"
    assert rail.slack.text() == "4 min slack"


@pytest.mark.parametrize("again", ["menu", "next case"])
def test_switched_off_they_are_gone_until_someone_wants_them(case: Desk, again: str) -> None:
    rail, show = case.page.form.rail, case.window.form.show_minutes_action
    show.trigger()
    assert not rail.clock.isVisible()
    assert not rail.slack.isVisible()
    if again == "menu":
        show.trigger()
    else:
        case.window.new_case()
    assert rail.clock.isVisible()
    assert show.isChecked()


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_press_in_the_rail_pauses_and_another_goes_on(case: Desk) -> None:
    row = case.page.form.rail.minutes_row
    click(row.rest_button)
    assert clock_words(case) == "Agree: Paused, 02:00"
    assert row.rest_button.text() == "Go on"
    assert case.window.form.pause_action.isChecked()
    click(row.rest_button)
    assert clock_words(case) == "Agree: 02:00 left"
    assert row.rest_button.text() == "Pause"


def test_one_press_in_the_rail_ends_talking_freely(case: Desk) -> None:
    case.window.form.talk_freely_action.trigger()
    click(case.page.form.rail.minutes_row.rest_button)
    assert clock_words(case) == "Agree: 02:00 left"
    assert not case.window.form.talk_freely_action.isChecked()


def test_one_press_in_the_rail_takes_two_more_minutes(case: Desk) -> None:
    rail = case.page.form.rail
    click(rail.minutes_row.more_button)
    assert clock_words(case) == "Agree: 04:00 left"
    assert rail.slack.text() == "4 min slack"


def test_time_that_is_over_counts_up_and_says_so_in_words(case: Desk) -> None:
    row = case.page.form.rail.minutes_row
    assert not row.over_label.isVisible()
    case.seconds = 200
    case.view.minutes.count(Step.AGREE)
    assert clock_words(case) == "Agree: 1:20 over"
    assert row.over_label.isVisible()
    click(row.more_button)
    assert clock_words(case) == "Agree: 02:00 left"  # two minutes from now
    assert not row.over_label.isVisible()


def test_where_the_rail_is_short_the_menu_is_left(case: Desk) -> None:
    rail = case.page.form.rail
    for height, offered in ((390, False), (614, True), (390, False)):
        rail.resize(rail.width(), height)
        assert rail.minutes_row.isVisible() is offered
        assert rail.clock.isVisible()


def test_minutes_that_are_off_offer_no_pause(case: Desk) -> None:
    case.window.form.show_minutes_action.trigger()
    assert not case.page.form.rail.minutes_row.isVisible()
    case.window.form.show_minutes_action.trigger()
    assert case.page.form.rail.minutes_row.isVisible()


@pytest.mark.parametrize(
    ("slot", "minutes", "slack"), [(Slot.SHORT, 1, 2), (Slot.STANDARD, 2, 6), (Slot.LONG, 4, 11)]
)
def test_each_slot_has_minutes_and_slack_of_its_own(
    case: Desk, slot: Slot, minutes: int, slack: int
) -> None:
    agreement = replace(case.editor.case.agreement, slot=slot)
    case.change("Slot", replace(case.editor.case, agreement=agreement))
    case.view.go(Destination.AGREE)
    assert clock_words(case) == f"Agree: {minutes:02}:00 left"
    assert case.page.form.rail.slack.text() == f"{slack} min slack"
