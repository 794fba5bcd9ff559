"""Step 1: two labels and a tick are enough, everything else can wait or stay as it is."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_code_names
from pairview.domain.case import new_case
from pairview.domain.recording import describe_classroom
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot
from pairview.window.screens.agree_screen import LEAST_FOR_TWO, AgreeScreen
from pairview.window.screens.screen import Destination
from pairview.window.theme.tokens import px
from tests.stage import Stage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def screen(stage: Stage) -> AgreeScreen:
    name = load_code_names().draw()
    return stage.play(AgreeScreen(CaseEditor(new_case(date(2026, 9, 1), name))))


def button(within: QWidget, name: str) -> QPushButton:
    found = [one for one in within.findChildren(QPushButton) if one.accessibleName() == name]
    return found[-1]


def focused(screen: AgreeScreen) -> QWidget:
    widget = screen.focusWidget()
    assert widget is not None
    return widget


def test_a_pair_is_through_with_two_labels_and_a_tick_by_keys_alone(screen: AgreeScreen) -> None:
    QTest.keyClicks(focused(screen), "Maths")
    QTest.keyClick(focused(screen), Qt.Key.Key_Return)
    QTest.keyClicks(focused(screen), "PE")
    QTest.keyClick(focused(screen), Qt.Key.Key_Return)
    QTest.keyClick(focused(screen), Qt.Key.Key_Space)
    screen.flush()
    case = screen.editor.case
    assert [case.class_label(seat) for seat in Seat] == ["Maths", "PE"]
    assert case.agreement.promised
    assert screen.go_on() is Destination.HAND_OVER


def test_without_labels_the_seats_are_a_and_b(screen: AgreeScreen) -> None:
    assert button(screen.form.begins_choice, "A").isChecked()
    assert not button(screen.form.begins_choice, "B").isChecked()
    assert screen.go_on() is Destination.HAND_OVER


def test_another_one_draws_another_word_pair_and_undo_brings_it_back(
    screen: AgreeScreen,
) -> None:
    first = screen.editor.case.agreement.code_name
    assert screen.form.name_line.text() == first
    QTest.mouseClick(screen.form.another_button, LEFT)
    second = screen.editor.case.agreement.code_name
    assert second != first
    assert second in load_code_names()
    assert screen.form.name_line.text() == second
    screen.editor.undo()
    assert screen.form.name_line.text() == first


def test_a_name_of_their_own_gets_a_sentence_of_advice_and_is_taken(screen: AgreeScreen) -> None:
    assert "Only the two of you know" in screen.form.advice_label.text()
    screen.form.name_line.setFocus()
    screen.form.name_line.selectAll()
    QTest.keyClicks(screen.form.name_line, "Robin M.")
    screen.flush()
    assert screen.editor.case.agreement.code_name == "Robin M."
    assert screen.form.advice_label.text().startswith("A made-up word pair says less")
    assert screen.can_go_on()


def test_an_empty_code_name_is_taken_too(screen: AgreeScreen) -> None:
    screen.form.name_line.setFocus()
    screen.form.name_line.selectAll()
    QTest.keyClick(screen.form.name_line, Qt.Key.Key_Delete)
    screen.flush()
    assert screen.editor.case.agreement.code_name == ""
    assert "no title" in screen.form.advice_label.text()


@pytest.mark.parametrize(
    ("slot", "words"),
    [(Slot.SHORT, "no table"), (Slot.STANDARD, "3 moments each"), (Slot.LONG, "a guess")],
)
def test_the_slot_says_in_words_what_changes(screen: AgreeScreen, slot: Slot, words: str) -> None:
    QTest.mouseClick(button(screen.form.slot_choice, f"{int(slot)} minutes"), LEFT)
    screen.refresh()
    assert screen.editor.case.agreement.slot is slot
    assert words in screen.form.slot_words.text()
    assert button(screen.form.slot_choice, f"{int(slot)} minutes").isChecked()


def test_who_begins_is_chosen_by_class_label(screen: AgreeScreen) -> None:
    QTest.keyClicks(screen.form.label_line_b, "PE & dance")
    screen.flush()
    QTest.mouseClick(button(screen.form.begins_choice, "PE & dance"), LEFT)
    assert screen.editor.case.agreement.begins is Seat.B


def test_a_second_click_does_not_take_the_time_or_the_beginner_away(screen: AgreeScreen) -> None:
    QTest.mouseClick(button(screen.form.slot_choice, "45 minutes"), LEFT)
    QTest.mouseClick(button(screen.form.begins_choice, "A"), LEFT)
    assert button(screen.form.slot_choice, "45 minutes").isChecked()
    assert button(screen.form.begins_choice, "A").isChecked()


def test_more_holds_the_grade_band_and_both_rooms_side_by_side(screen: AgreeScreen) -> None:
    assert not screen.rooms.isVisible()
    QTest.mouseClick(screen.form.more.button, LEFT)
    QTest.keyClicks(screen.rooms.lines[Seat.A, "size"], "28")
    QTest.keyClicks(screen.rooms.lines[Seat.A, "meets"], "4 a week")
    QTest.keyClicks(screen.rooms.lines[Seat.B, "time_of_day"], "last lesson")
    QTest.keyClicks(screen.rooms.lines[Seat.B, "known_since"], "May")
    QTest.keyClicks(screen.rooms.grade_line, "7 to 9")
    screen.flush()
    case = screen.editor.case
    assert case.classroom(Seat.A) == Classroom(Seat.A, meets="4 a week", size="28")
    assert case.classroom(Seat.B) == Classroom(Seat.B, known_since="May", time_of_day="last lesson")
    assert case.agreement.grade_band == "7 to 9"


def test_the_purpose_is_a_line_and_markup_in_it_is_text(screen: AgreeScreen) -> None:
    QTest.keyClicks(screen.form.purpose_line, "<b>what helps</b> & where")
    screen.flush()
    assert screen.editor.case.agreement.purpose == "<b>what helps</b> & where"
    assert screen.form.purpose_line.text() == "<b>what helps</b> & where"


def test_labels_of_the_case_are_shown_and_focus_goes_to_the_first_empty_one(stage: Stage) -> None:
    case = describe_classroom(new_case(date(2026, 9, 1), "Blue Kite"), Classroom(Seat.A, "Maths"))
    screen = stage.play(AgreeScreen(CaseEditor(case)))
    assert screen.form.label_line_a.text() == "Maths"
    assert screen.form.label_line_b.hasFocus()


@pytest.mark.parametrize(("width", "height"), [(1150, 594), (1064, 544)])
def test_everything_asked_fits_without_scrolling(
    stage: Stage, screen: AgreeScreen, width: int, height: int
) -> None:
    stage(screen, width, height)
    assert screen.form.scroll_area.verticalScrollBar().maximum() == 0
    QTest.mouseClick(screen.form.more.button, LEFT)
    assert screen.form.scroll_area.horizontalScrollBar().maximum() == 0


def test_in_large_text_the_time_stands_below_the_student(screen: AgreeScreen) -> None:
    screen.fit(px(LEAST_FOR_TWO))
    assert screen.form.case_row.direction() is QBoxLayout.Direction.LeftToRight
    screen.fit(px(LEAST_FOR_TWO) - 1)
    assert screen.form.case_row.direction() is QBoxLayout.Direction.TopToBottom
