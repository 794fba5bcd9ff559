"""Ratings: alone, one key each, in all slots, for both seats, and once more after the reveal."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_case
from pairview.domain.rating import Level, Sightings
from pairview.domain.recording import describe_classroom, rate
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot
from pairview.window.screens.moments_screen import MomentsScreen
from pairview.window.screens.ratings_screen import RatingsScreen
from pairview.window.screens.screen import Destination
from tests.stage import Stage

TODAY = date(2026, 9, 1)
LEFT = Qt.MouseButton.LeftButton


def a_case(slot: Slot = Slot.STANDARD) -> Case:
    case = new_case(TODAY, "Blue Kite", slot)
    case = describe_classroom(case, Classroom(Seat.A, "Maths"))
    return describe_classroom(case, Classroom(Seat.B, "PE"))


def a_turn(stage: Stage, seat: Seat, slot: Slot = Slot.STANDARD) -> RatingsScreen:
    editor = CaseEditor(a_case(slot))
    editor.begin_turn(seat)
    return stage.play(RatingsScreen(editor))


def revealed(stage: Stage) -> RatingsScreen:
    case = rate(a_case(), Seat.A, "start", Level.OFTEN)
    editor = CaseEditor(rate(case, Seat.B, "start", Level.ALMOST_NEVER))
    for seat in Seat:
        editor.begin_turn(seat)
        editor.finish_turn()
    editor.reveal(TODAY)
    editor.look_as(Seat.A)
    return stage.play(RatingsScreen(editor))


def press(screen: RatingsScreen, keys: str) -> None:
    QTest.keyClicks(screen.form.scale.rows, keys)


def names_in(screen: RatingsScreen) -> str:
    rows = QAccessible.queryAccessibleInterface(screen.form.scale.rows)
    spoken = [rows.child(n).text(QAccessible.Text.Name) for n in range(rows.childCount())]
    return "\n".join(spoken)


@pytest.mark.parametrize("seat", Seat)
@pytest.mark.parametrize("slot", [Slot.SHORT, Slot.STANDARD])
def test_eight_ratings_are_eight_keys_for_either_seat(stage: Stage, seat: Seat, slot: Slot) -> None:
    screen = a_turn(stage, seat, slot)
    assert screen.form.scale.rows.hasFocus()
    press(screen, "1234X51X")
    ratings = screen.editor.case.ratings
    assert [rating.level for rating in ratings] == [Level(key) for key in "1234X51X"]
    assert {rating.seat for rating in ratings} == {seat}
    assert names_in(screen).startswith("begins within two minutes of the signal: almost never")
    assert screen.primary_text() == "Next: moments"
    assert screen.go_on() is Destination.MOMENTS


def test_the_head_says_whose_turn_it_is_and_for_whom_it_is(stage: Stage) -> None:
    screen = a_turn(stage, Seat.B)
    assert screen.form.header.title_label.text() == "PE: what have you seen of Blue Kite?"
    assert screen.form.banner.words.text() == "Only for PE until Maths has finished."
    assert not screen.form.seat_switch.isVisible()
    assert not screen.form.header.handout_button.isVisible()


def test_hide_screen_is_asked_for(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A)
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    QTest.mouseClick(screen.form.banner.hide_link, LEFT)
    assert wanted == [Destination.HIDE]


def test_alt_and_a_digit_rate_from_anywhere(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A)
    screen.form.banner.hide_link.setFocus()
    QTest.keyClick(screen, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(screen, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    levels = [rating.level for rating in screen.editor.case.ratings]
    assert levels == [Level.OFTEN, Level.NO_CHANCE]


def test_enter_goes_on(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A)
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    QTest.keyClick(screen.form.scale.rows, Qt.Key.Key_Return)
    assert wanted == [Destination.MOMENTS]


def test_undo_takes_the_last_rating_back(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A)
    press(screen, "45")
    screen.editor.undo()
    assert [rating.level for rating in screen.editor.case.ratings] == [Level.OFTEN]
    assert "reminder: not rated" in names_in(screen)


def test_more_brings_all_sixteen_and_the_sightings(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A)
    assert len(screen.form.scale.rows.rows) == 8
    QTest.mouseClick(screen.more_button, LEFT)
    assert len(screen.form.scale.rows.rows) == 16
    assert screen.form.scale.rows.words.sightings is not None
    assert screen.form.scale.rows.hasFocus()


def test_ninety_minutes_ask_sixteen_with_sightings_and_a_guess(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.LONG)
    assert not screen.more_button.isVisible()
    press(screen, "4")
    QTest.keyClick(screen.form.scale.rows, Qt.Key.Key_Up)
    press(screen, "ss")
    assert screen.editor.case.ratings[0].sightings is Sightings.SOME
    assert screen.primary_text() == "Next: what will PE say"
    assert screen.go_on() is None
    assert screen.form.header.title_label.text() == "Maths: what will PE say of Blue Kite?"
    press(screen, "2" * 16)
    assert len(screen.editor.case.guesses) == 16
    assert len(screen.editor.case.ratings) == 1
    assert screen.go_on() is Destination.MOMENTS
    assert screen.go_back() is None
    assert screen.form.header.title_label.text() == "Maths: what have you seen of Blue Kite?"


def test_nothing_of_the_colleague_is_on_the_screen(stage: Stage) -> None:
    case = rate(a_case(Slot.LONG), Seat.B, "start", Level.ALMOST_ALWAYS)
    editor = CaseEditor(case)
    editor.begin_turn(Seat.A)
    screen = stage.play(RatingsScreen(editor))
    assert "almost always" not in names_in(screen)


def test_after_the_reveal_both_seats_stand_behind_a_switch(stage: Stage) -> None:
    screen = revealed(stage)
    assert not screen.form.banner.isVisible()
    assert screen.form.header.handout_button.isVisible()
    assert "changed after we talked" in screen.form.seat_switch.words.text()
    assert "signal: often" in names_in(screen)
    maths, pe = screen.form.seat_switch.findChildren(QPushButton)
    QTest.mouseClick(pe, LEFT)
    assert "signal: almost never" in names_in(screen)
    QTest.mouseClick(maths, LEFT)
    assert "signal: often" in names_in(screen)


def test_a_rating_changed_after_the_reveal_is_marked_and_keeps_its_first_value(
    stage: Stage,
) -> None:
    screen = revealed(stage)
    QTest.keyClick(screen.form.scale.rows, Qt.Key.Key_Home)
    press(screen, "2")
    rating = next(r for r in screen.editor.case.ratings if r.seat is Seat.A)
    assert rating.changed_after_reveal
    assert rating.first_level is Level.OFTEN
    row = screen.form.scale.rows.rows[0]
    assert row.note == "changed after we talked; at first: often"
    assert "changed after we talked" in names_in(screen)
    press(screen, "3")
    assert screen.form.scale.rows.rows[1].note == "changed after we talked; no answer at first"


def test_nothing_is_written_before_a_turn_has_begun(stage: Stage) -> None:
    screen = stage.play(RatingsScreen(CaseEditor(a_case())))
    press(screen, "4")
    screen.editor.begin_turn(screen.seat)
    assert screen.editor.case.ratings == ()


@pytest.mark.parametrize(("width", "height"), [(1150, 594), (1064, 544)])
def test_eight_rows_fit_into_the_window(stage: Stage, width: int, height: int) -> None:
    screen = a_turn(stage, Seat.A)
    stage(screen, width, height)
    assert screen.form.scale.head.height() == 46
    assert screen.minimumSizeHint().height() <= height
    assert screen.form.scale.rows.height() <= screen.form.scale.area.viewport().height()


def test_m_begins_a_moment_about_the_row_that_was_rated(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A)
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    press(screen, "4m")
    [moment] = screen.editor.case.moments
    assert moment.dimension == screen.form.scale.rows.rows[0].id
    assert wanted == [Destination.MOMENTS]
    moments = stage.play(MomentsScreen(screen.editor))
    moments.focus_first()
    QTest.keyClicks(moments.form.saw_box, "Hands up at once.")
    moments.flush()
    assert screen.editor.case.moments[0].saw == "Hands up at once."


def test_a_double_click_on_a_row_begins_a_moment_and_a_guess_has_none(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.LONG)
    rows = screen.form.scale.rows
    spot = rows.row_rect(2).topLeft() + QPoint(30, 10)
    QTest.mouseDClick(rows, LEFT, pos=spot)
    assert [moment.dimension for moment in screen.editor.case.moments] == [rows.rows[2].id]
    cell = rows.columns.cell(Level.OFTEN, rows.row_rect(0).top(), rows.row_height)
    QTest.mouseDClick(rows, LEFT, pos=cell.center())
    screen.go_on()
    press(screen, "m")
    assert len(screen.editor.case.moments) == 1
