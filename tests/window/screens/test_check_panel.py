"""Behind More of the second look: which cards are out, and the ways to guess and to enter."""

from datetime import date

import pytest

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.relationship import CheckCard
from pairview.domain.relationship_check import give_card, take_card_back
from pairview.domain.seat import Seat
from pairview.window.screens.screen import Destination
from pairview.window.screens.second_look_screen import SecondLookScreen
from tests.revealed_case import TODAY, revealed_case
from tests.stage import Stage

LATER = date(2026, 12, 7)
OUT = CheckCard("c1", Seat.A, TODAY)


def shown(stage: Stage, case: Case) -> SecondLookScreen:
    screen = SecondLookScreen(CaseEditor(case))
    screen.take_calendar(lambda: LATER)
    stage.play(screen)
    screen.form.more.button.click()
    return screen


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (revealed_case(), "Maths: no card is noted."),
        (give_card(revealed_case(), OUT), "is not back yet."),
        (take_card_back(give_card(revealed_case(), OUT), "c1", LATER), "Maths: a card came back"),
    ],
)
def test_it_says_what_became_of_the_last_card(stage: Stage, case: Case, words: str) -> None:
    panel = shown(stage, case).check
    assert words in panel.lines[Seat.A].text()
    assert panel.lines[Seat.B].text() == "PE: no card is noted."
    assert "never for judging staff" in panel.purpose.text()


def test_it_leads_to_the_card_and_to_guessing(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    assert screen.check.enter_button.isVisible()
    screen.check.enter_button.click()
    screen.check.guess_link.click()
    assert wanted == [Destination.CARD_BACK, Destination.PREDICT]
