"""Behind More of the second look: which cards are out, and the ways to guess and to enter."""

from datetime import date

import pytest

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.relationship import CheckCard
from pairview.domain.relationship_check import give_card, predict, take_card_back
from pairview.domain.seat import Seat
from pairview.window.screens.screen import Destination
from pairview.window.screens.second_look_screen import SecondLookScreen
from tests.desk import everything_said
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
    assert panel.lines[Seat.B].text() == "PE: no card is noted. PE has not guessed yet."
    assert "never for judging staff" in panel.purpose.text()


def test_a_guess_leaves_the_trace_that_it_was_made_and_no_more(stage: Stage) -> None:
    case = predict(give_card(revealed_case(), OUT), "c1", "fair", FiveSteps.FIFTH)
    screen = shown(stage, case)
    assert screen.check.lines[Seat.A].text().endswith("Maths has guessed.")
    assert screen.check.lines[Seat.B].text().endswith("PE has not guessed yet.")
    assert screen.check.guess_link.text().endswith("or change a guess")
    assert "almost always" not in everything_said(screen.check)


def test_it_leads_to_the_card_and_to_guessing(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    assert screen.check.enter_button.isVisible()
    screen.check.enter_button.click()
    screen.check.guess_link.click()
    assert wanted == [Destination.CARD_BACK, Destination.PREDICT]


def test_cards_that_are_out_are_said_where_they_are_folded_away(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    screen.form.more.open_up(False)
    assert not screen.form.more.note.isVisible()
    screen.editor.change("Card", give_card(screen.editor.case, OUT))
    screen.refresh()
    assert screen.form.more.note.isVisible()
    assert screen.form.more.note.text() == "1 student card is not back yet."
    both = give_card(screen.editor.case, CheckCard("c2", Seat.B, TODAY))
    screen.editor.change("Card", both)
    screen.refresh()
    assert screen.form.more.note.text() == "2 student cards are not back yet."
    back = take_card_back(take_card_back(both, "c1", LATER), "c2", LATER)
    screen.editor.change("Back", back)
    screen.refresh()
    assert not screen.form.more.note.isVisible()
