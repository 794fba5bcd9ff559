"""One teacher alone says what the card will say, in five keys, and how sure where they like."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.content import load_relationship
from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.relationship import CheckCard, Sureness
from pairview.domain.relationship_check import give_card, predict, take_card_back, waiting_card
from pairview.domain.seat import Seat
from pairview.window.screens.predict_screen import PredictScreen
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.flows.hands import rest_a_moment
from tests.revealed_case import TODAY, revealed_case, with_long_texts
from tests.stage import Stage

NAMES = [item.id for item in load_relationship()]
LATER = date(2026, 12, 7)


def shown(
    stage: Stage, case: Case, seat: Seat | None = Seat.B, today: date = TODAY
) -> PredictScreen:
    editor = CaseEditor(case)
    editor.look_as(seat)
    screen = PredictScreen(editor)
    screen.today = lambda: today
    return stage.play(screen)


def press(screen: PredictScreen, keys: str) -> None:
    QTest.keyClicks(screen.scale.scale.rows, keys)


def made(screen: PredictScreen) -> list[tuple[str, int]]:
    return [(one.item, one.step) for one in screen.editor.case.predictions]


def cards(screen: PredictScreen) -> tuple[CheckCard, ...]:
    return screen.editor.case.check_cards


def test_five_keys_answer_the_five_items_as_the_student_reads_them(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    assert screen.form.header.title_label.text() == "PE: what will Blue Kite answer?"
    asked = [row.text for row in screen.scale.scale.rows.rows]
    assert asked == [item.question for item in load_relationship()]
    press(screen, "54321")
    assert made(screen) == list(zip(NAMES, (5, 4, 3, 2, 1), strict=True))
    assert screen.scale.scale.rows.spoken[-1].endswith("again?: not at all")


def test_a_card_is_noted_with_the_first_guess_and_not_before(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    assert cards(screen) == ()
    press(screen, "3")
    given = [(one.seat, one.printed_on, one.answered_on) for one in cards(screen)]
    assert given == [(Seat.B, TODAY, None)]
    screen.editor.undo()
    assert (cards(screen), made(screen)) == ((), [])


def test_s_says_how_sure_and_delete_takes_back(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    press(screen, "4sss")
    assert screen.editor.case.predictions[0].sureness is Sureness.SURE
    assert "often, sure" in everything_said(screen)
    press(screen, "s")
    assert [one.sureness for one in screen.editor.case.predictions] == [None]
    QTest.keyClick(screen.scale.scale.rows, Qt.Key.Key_Up)
    QTest.keyClick(screen.scale.scale.rows, Qt.Key.Key_Delete)
    assert made(screen) == []


def test_how_sure_asks_for_a_guess_first(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    press(screen, "s")
    screen.scale.felt.emit("fair", Sureness.SURE)
    assert (cards(screen), made(screen)) == ((), [])


def test_a_click_answers_too(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    rows = screen.scale.scale.rows
    box = rows.row_rect(4)
    cell = rows.columns.cell(Level.ALMOST_ALWAYS, box.top(), box.height())
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=cell.center())
    assert made(screen) == [("again", 5)]


def test_while_the_card_is_out_the_guesses_can_be_changed_or_made_anew(stage: Stage) -> None:
    case = give_card(revealed_case(), CheckCard("c1", Seat.B, TODAY))
    case = predict(case, "c1", "fair", FiveSteps.FOURTH)
    screen = shown(stage, case, today=LATER)
    assert "21 Nov" in screen.form.earlier_label.text() or "Nov 21" in (
        screen.form.earlier_label.text()
    )
    QTest.mouseClick(screen.form.anew_link, Qt.MouseButton.LeftButton)
    assert not screen.form.earlier_label.isVisible()
    press(screen, "2")
    first, second = screen.editor.case.check_cards
    assert (first.id, second.printed_on) == ("c1", LATER)
    assert waiting_card(screen.editor.case, Seat.B) == second
    assert len(screen.editor.case.predictions) == 2


def test_once_the_card_is_back_the_next_guess_is_for_another(stage: Stage) -> None:
    case = give_card(revealed_case(), CheckCard("c1", Seat.B, TODAY))
    screen = shown(stage, take_card_back(case, "c1", LATER), today=LATER)
    assert not screen.form.anew_link.isVisible()
    press(screen, "1")
    assert [card.answered_on for card in screen.editor.case.check_cards] == [LATER, None]


def test_it_says_for_whom_it_is_and_what_it_is_never_for(stage: Stage) -> None:
    said = everything_said(shown(stage, revealed_case()))
    assert "Only for PE until the card is back." in said
    assert "never for judging staff" in said


def test_nobody_guesses_where_no_seat_is_at_the_screen(stage: Stage) -> None:
    screen = shown(stage, revealed_case(), None)
    press(screen, "5")
    assert (cards(screen), made(screen)) == ((), [])


def test_enter_and_the_button_both_say_that_it_is_done(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    QTest.keyClick(screen.scale.scale.rows, Qt.Key.Key_Return)
    assert wanted == [Destination.HAND_OVER] == [screen.go_on()]
    assert not screen.has_back()
    screen.form.banner.hide_link.click()
    assert wanted[1:] == [Destination.HIDE]


@pytest.mark.parametrize("width", [700, 1064, 1200])
def test_long_names_leave_all_items_in_sight(stage: Stage, width: int) -> None:
    screen = shown(stage, with_long_texts(revealed_case()))
    screen.resize(width, 557)
    rest_a_moment()
    scale = screen.scale.scale
    assert scale.area.viewport().height() >= scale.rows.height()
