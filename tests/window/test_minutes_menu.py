"""The minutes pause, grow, let talk, go away, and count again in the next case."""

import pytest

from tests.window.desk import Desk


def clock_words(case: Desk) -> str:
    return case.page.form.rail.clock.accessibleName()


def test_the_minutes_pause_and_go_on(case: Desk) -> None:
    case.window.form.pause_action.trigger()
    assert clock_words(case) == "Agree: Paused"
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
