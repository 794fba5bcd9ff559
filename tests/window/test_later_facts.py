"""What was found out later is opened from any step: Enter leads through it, and then back there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.window.screens.screen import Destination
from tests.flows.hands import settle
from tests.window.desk import Desk

STEPS = ("agree", "contrast", "retell", "hypotheses", "weigh", "plan", "read_back", "second_look")


@pytest.mark.parametrize("step", STEPS)
def test_back_leads_to_the_step_it_was_opened_from(desk: Desk, step: str) -> None:
    desk.window.open_practice("river")
    desk.view.go(Destination(step))
    desk.view.go(Destination.LATER_FACTS)
    desk.view.go(Destination.KEEPING)
    desk.view.go(Destination.LATER_FACTS)
    desk.view.go_back()
    assert desk.place() is Destination(step)


def test_the_last_button_is_called_after_where_it_leads(desk: Desk) -> None:
    desk.window.open_practice("river")
    desk.view.go(Destination.WEIGH)
    desk.view.go(Destination.LATER_FACTS)
    for _ in range(7):
        desk.view.go_on()
    assert desk.page.form.foot.primary_button.text() == "Back to the table"
    desk.view.build_anew()
    desk.view.go_on()
    assert desk.place() is Destination.WEIGH


def test_from_recording_it_leads_back_to_the_plan(desk: Desk) -> None:
    desk.window.open_practice("river")
    desk.view.go(Destination.HAND_OVER)
    desk.view.go(Destination.LATER_FACTS)
    desk.view.go_back()
    assert desk.place() is Destination.PLAN


def test_enter_goes_on_wherever_there_is_nothing_to_answer(desk: Desk) -> None:
    desk.window.open_practice("river")
    desk.view.go(Destination.LATER_FACTS)
    primary = desk.page.form.foot.primary_button
    settle()
    assert primary.hasFocus()
    QTest.keyClick(primary, Qt.Key.Key_Return)
    assert not primary.hasFocus()
    desk.view.go_on()
    assert primary.hasFocus()
    assert primary.text() == "Read the next fact"


def test_the_page_is_reached_by_f6_all_the_same(desk: Desk) -> None:
    desk.window.open_practice("river")
    desk.view.go(Destination.LATER_FACTS)
    settle()
    desk.window.form.previous_pane_action.trigger()
    focused = desk.window.focusWidget()
    assert focused is not None
    assert desk.page.form.area.isAncestorOf(focused)
