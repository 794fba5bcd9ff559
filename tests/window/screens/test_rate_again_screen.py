"""One seat alone rates once more, and sees neither the first ratings nor the colleague."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.rating_again import (
    effort_of,
    finish_again,
    is_done_again,
    level_again,
    rate_again,
    say_effort,
    show_what_there_is,
)
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.window.screens.rate_again_screen import RateAgainScreen
from pairview.window.screens.rated_look import rate_in, rated_look
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.revealed_case import revealed_case
from tests.stage import Stage

BEFORE = SecondLook("r", date(2026, 12, 14))
LOOK = SecondLook("s", date(2027, 1, 11))


@pytest.fixture
def editor() -> CaseEditor:
    case = replace(revealed_case(), second_looks=(BEFORE,))
    case = say_effort(case, BEFORE, Seat.B, FiveSteps.SECOND)
    case = show_what_there_is(case, BEFORE)
    case = rate_again(case, LOOK, Seat.A, "start", Level.NO_CHANCE)
    case = say_effort(case, LOOK, Seat.A, FiveSteps.FIFTH)
    editor = CaseEditor(finish_again(case, LOOK, Seat.A))
    editor.look_as(Seat.B)
    return editor


@pytest.fixture
def screen(editor: CaseEditor, stage: Stage) -> RateAgainScreen:
    return stage.play(RateAgainScreen(editor))


def test_keys_rate_and_move_on(screen: RateAgainScreen, editor: CaseEditor) -> None:
    QTest.keyClicks(screen.form.scale.rows, "4x")
    assert level_again(editor.case, LOOK, Seat.B, "start") is Level.OFTEN
    assert level_again(editor.case, LOOK, Seat.B, "stay") is Level.NO_CHANCE
    assert screen.form.scale.rows.current == 2
    QTest.keyClick(screen.form.scale.rows, Qt.Key.Key_Up)
    QTest.keyClick(screen.form.scale.rows, Qt.Key.Key_Delete)
    assert level_again(editor.case, LOOK, Seat.B, "stay") is None


def test_a_click_rates_as_well(screen: RateAgainScreen, editor: CaseEditor) -> None:
    rows = screen.form.scale.rows
    cell = rows.columns.cell(Level.ABOUT_HALF, rows.row_height, rows.row_height)
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=cell.center())
    assert level_again(editor.case, LOOK, Seat.B, "stay") is Level.ABOUT_HALF


def test_neither_the_first_ratings_nor_the_other_stand_there(screen: RateAgainScreen) -> None:
    assert {row.level for row in screen.form.scale.rows.rows} == {None}
    assert {row.first for row in screen.form.scale.rows.rows} == {None}
    said = everything_said(screen)
    assert "it would pull you" in said
    assert "almost" not in "".join(screen.form.scale.rows.spoken)


def test_more_asks_the_rest(screen: RateAgainScreen) -> None:
    few = len(screen.form.scale.rows.rows)
    screen.more_button.click()
    assert len(screen.form.scale.rows.rows) == 16 > few


def test_effort_comes_next_and_may_be_taken_back(
    screen: RateAgainScreen, editor: CaseEditor
) -> None:
    assert screen.primary_text() == "Next: effort"
    assert screen.go_on() is None
    assert screen.primary_text() == "I have finished"
    assert not screen.form.scale.isVisible()
    rows = screen.form.effort_scale.rows
    QTest.keyClicks(rows, "x3")
    assert effort_of(editor.case, LOOK, Seat.B) is FiveSteps.THIRD
    assert rows.spoken == ("How much did you try to see it as Blue Kite does?: somewhat",)
    QTest.keyClick(rows, Qt.Key.Key_Backspace)
    assert effort_of(editor.case, LOOK, Seat.B) is None


def test_earlier_effort_shows_only_once_it_was_answered(screen: RateAgainScreen) -> None:
    screen.go_on()
    assert not screen.form.earlier_label.isVisible()
    QTest.keyClicks(screen.form.effort_scale.rows, "5")
    assert screen.form.earlier_label.text() == "You said before: on Mon 14 Dec a little."
    assert "never for judging staff" in screen.form.purpose_label.text()


def test_alt_and_a_digit_answer_on_both_pages(screen: RateAgainScreen, editor: CaseEditor) -> None:
    QTest.keyClick(screen, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert level_again(editor.case, LOOK, Seat.B, "start") is Level.NOW_AND_THEN
    screen.go_on()
    QTest.keyClick(screen, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(screen, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert effort_of(editor.case, LOOK, Seat.B) is FiveSteps.FIRST


def test_enter_leads_on_and_finishes(screen: RateAgainScreen) -> None:
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    QTest.keyClick(screen.form.scale.rows, Qt.Key.Key_Return)
    assert wanted == []
    QTest.keyClick(screen.form.effort_scale.rows, Qt.Key.Key_Return)
    assert wanted == [Destination.HAND_OVER]


def test_the_last_to_finish_opens_nothing_alone(
    screen: RateAgainScreen, editor: CaseEditor
) -> None:
    screen.go_on()
    assert screen.go_on() is Destination.HAND_OVER
    assert not is_done_again(editor.case, LOOK, Seat.B)


def test_the_first_to_finish_is_done(stage: Stage) -> None:
    editor = CaseEditor(replace(revealed_case(), second_looks=(BEFORE, LOOK)))
    editor.look_as(Seat.A)
    rate_in(editor, LOOK)
    screen = stage.play(RateAgainScreen(editor))
    screen.go_on()
    assert screen.go_on() is Destination.HAND_OVER
    assert is_done_again(editor.case, LOOK, Seat.A)


def test_back_leads_to_the_ratings_and_out_of_it(screen: RateAgainScreen) -> None:
    screen.go_on()
    assert screen.go_back() is None
    assert screen.form.scale.isVisible()
    assert screen.go_back() is Destination.SECOND_LOOK
    assert screen.key_hints() != []


def test_another_look_of_the_window_moves_nobody(screen: RateAgainScreen, stage: Stage) -> None:
    screen.more_button.click()
    screen.form.scale.rows.move_to(5)
    again = stage.play(RateAgainScreen(screen.editor))
    again.return_to(screen.spot())
    assert again.form.scale.rows.current == 5
    screen.go_on()
    again.return_to(screen.spot())
    assert again.form.effort_scale.isVisible()
    assert again.key_hints() == [(("1", "to", "5"), "answer")]


def test_nobody_writes_where_both_look(screen: RateAgainScreen, editor: CaseEditor) -> None:
    editor.look_as(None)
    before = editor.case
    QTest.keyClicks(screen.form.scale.rows, "4")
    screen.go_on()
    QTest.keyClicks(screen.form.effort_scale.rows, "4")
    assert editor.case is before


def test_banner_asks_to_hide(screen: RateAgainScreen) -> None:
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    screen.form.banner.hide_link.click()
    assert wanted == [Destination.HIDE]


def test_each_page_says_truly_who_reads_it(screen: RateAgainScreen) -> None:
    banner = screen.form.banner.words
    assert banner.text() == "Only for PE until both of you have finished."
    screen.go_on()
    assert banner.text() == "Only PE reads this on screen, now and later."
    assert "unless you choose" not in everything_said(screen)


def test_it_writes_in_the_look_that_was_on_screen(editor: CaseEditor) -> None:
    assert rated_look(editor, date(2027, 2, 1)).id == LOOK.id
    rate_in(editor, BEFORE)
    assert rated_look(editor, date(2027, 2, 1)) == BEFORE
