"""Where a case opens again: where the pair stopped, or between two turns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.domain.rating import Level
from pairview.domain.recording import rate
from pairview.domain.seat import Seat
from pairview.window.screens.screen import Destination
from pairview.window.widgets.case_list import CaseList
from pairview.window.widgets.sixty_seconds import SixtySeconds
from tests.window.desk import Desk, finish_both_turns, ratings_seen


def close(case: Desk) -> CaseList:
    case.window.show_start()
    return case.window.start_screen.form.case_list


def reopen(cases: CaseList) -> None:
    cases.setFocus()
    QTest.keyClick(cases, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "place",
    [
        Destination.AGREE,
        Destination.CONTRAST,
        Destination.RETELL,
        Destination.HYPOTHESES,
        Destination.WEIGH,
        Destination.PLAN,
        Destination.READ_BACK,
        Destination.SECOND_LOOK,
    ],
)
def test_after_the_reveal_a_case_opens_where_the_pair_stopped(
    case: Desk, place: Destination
) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(place)
    reopen(close(case))
    assert case.place() is place
    assert case.viewer() is None


@pytest.mark.parametrize("seat", Seat)
def test_in_the_middle_of_a_turn_it_opens_on_that_turn_and_shows_nothing(
    case: Desk, seat: Seat
) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    if seat is Seat.B:
        case.view.go(Destination.HAND_OVER)
        case.wait_and_start()
    case.change("Rating", rate(case.editor.case, seat, "start", Level.OFTEN))
    case.view.go(Destination.KNOWLEDGE)
    reopen(close(case))
    titles = {Seat.A: "Maths begins", Seat.B: "Pass the keyboard to PE"}
    assert case.hand_over.form.title_label.text() == titles[seat]
    assert ratings_seen(case) == 0
    case.wait_and_start()
    assert (case.viewer(), case.place()) == (seat, Destination.RATINGS)
    assert ratings_seen(case) == 1


def test_with_both_turns_done_it_opens_on_the_joint_act(case: Desk) -> None:
    finish_both_turns(case)
    cases = close(case)
    assert cases.model().index(0, 0).data() == case.window._shelf.recent.read(0, 1)[0].code_name
    assert case.window._shelf.recent.read(0, 1)[0].step == 2
    reopen(cases)
    assert case.hand_over.form.title_label.text() == "You have both finished"


def test_the_minute_to_let_off_steam_is_offered_right_after_the_reveal_only(case: Desk) -> None:
    def is_offered() -> bool:
        minutes = case.page.findChildren(SixtySeconds)
        return any(minute.isVisible() for minute in minutes)

    finish_both_turns(case)
    case.wait_and_start()
    assert is_offered()
    reopen(close(case))
    assert case.place() is Destination.CONTRAST
    assert not is_offered()
