"""A case whose day to look again has come opens with the second look, and says why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pairview.case_editor import CaseEditor
from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.domain.flow import reach
from pairview.domain.planning import meet_again
from pairview.domain.second_look import SecondLook
from pairview.domain.slot import Step
from pairview.window.screens.screen import Destination
from tests.window.desk import TODAY, Desk

SAID = "You set 21 November 2026 to look again: this is the second look."


def due(step: Step = Step.PLAN, day: date = TODAY) -> Case:
    case = load_practice_case("river", TODAY - timedelta(days=21))
    return reach(meet_again(case, day), step)


def shown(desk: Desk, case: Case) -> str:
    desk.window.cases.show(CaseEditor(case), None)
    return desk.message()


def test_it_begins_there_and_leads_back_to_where_they_stopped(desk: Desk) -> None:
    assert shown(desk, due()) == SAID
    assert desk.place() is Destination.SECOND_LOOK
    message = desk.view.message_bar.message
    assert message is not None
    message.actions[0][1]()
    assert (desk.place(), desk.message()) == (Destination.PLAN, "")


def test_another_message_stays_when_they_go_elsewhere(desk: Desk) -> None:
    shown(desk, due())
    desk.window._notices.say("Something else")
    desk.view.go(Destination.PLAN)
    assert desk.message() == "Something else"


@pytest.mark.parametrize(
    "case",
    [
        due(day=TODAY + timedelta(days=1)),
        due(Step.SECOND_LOOK),
        replace(due(), plan=replace(due().plan, follow_up_on=None)),
        replace(due(), second_looks=(SecondLook("s", TODAY, ended=True),)),
    ],
    ids=["tomorrow", "there already", "no day", "ended"],
)
def test_nothing_is_said_before_after_or_on_the_page_itself(desk: Desk, case: Case) -> None:
    assert shown(desk, case) == ""
