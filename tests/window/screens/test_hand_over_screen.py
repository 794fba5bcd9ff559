"""Between two turns: whose turn comes, what is covered, and the joint act that opens both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from pairview.domain.recording import name_first_theory
from pairview.domain.seat import Seat
from pairview.window.screen_area import let_go_now
from pairview.window.screens import hand_over_screen
from pairview.window.screens.hand_over_screen import DEAD_MS
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.window.desk import (
    TODAY,
    Desk,
    finish_both_turns,
    ratings_seen,
    show_note,
    with_purpose,
)

SECRET = "Maybe it is the seat by the door"


def test_an_unrevealed_case_opens_on_the_hand_over_screen(case: Desk) -> None:
    case.window.show_start()
    case.window.start_screen.form.case_list.setFocus()
    QTest.keyClick(case.window.start_screen.form.case_list, Qt.Key.Key_Return)
    assert case.hand_over.form.title_label.text() == "Maths begins"


def test_a_button_of_the_hand_over_is_dead_for_a_moment(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert DEAD_MS == 700
    monkeypatch.setattr(hand_over_screen, "DEAD_MS", DEAD_MS)
    case.view.go(Destination.HAND_OVER)
    button = case.hand_over.form.primary_button
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(case.hand_over, key)
        QTest.keyClick(button, key)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert case.viewer() is None
    wide = button.width()
    assert button.text() == "In a moment"
    case.wait()
    assert button.hasFocus()
    assert (button.text(), button.width()) == ("I teach Maths. Start my turn", wide)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert case.viewer() is Seat.A
    assert case.place() is Destination.RATINGS


def keep_typing(case: Desk) -> None:
    """Press what a fast typist presses, wherever the keyboard is."""
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    for key in (*keys, Qt.Key.Key_Return, Qt.Key.Key_Space):
        focused = QApplication.focusWidget()
        assert focused is case.hand_over
        QTest.keyClick(focused, key)
        assert not case.window.is_hidden
        assert case.place() is Destination.HAND_OVER


def test_an_early_key_goes_nowhere(case: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hand_over_screen, "DEAD_MS", DEAD_MS - 200)
    case.view.go(Destination.HAND_OVER)
    for seat in Seat:
        keep_typing(case)
        case.window.hide_or_return()
        case.window.hide_or_return()
        keep_typing(case)
        case.wait()
        focused = QApplication.focusWidget()
        assert focused is case.hand_over.form.primary_button
        QTest.keyClick(focused, Qt.Key.Key_Return)
        assert case.viewer() is seat
        case.view.go(Destination.KNOWLEDGE)
        case.page.form.foot.primary_button.setFocus()
        QTest.keyClick(case.page.form.foot.primary_button, Qt.Key.Key_Return)
    keep_typing(case)
    case.wait_and_start()
    assert case.place() is Destination.CONTRAST
    case.view.go_to_step(2)
    keep_typing(case)
    case.wait()
    assert case.hand_over.form.primary_button.hasFocus()


def test_the_first_can_change_something_before_the_reveal(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.HAND_OVER)
    case.wait()
    assert case.hand_over.form.first_link.text() == "Maths needs to change something"
    QTest.mouseClick(case.hand_over.form.first_link, Qt.MouseButton.LeftButton)
    assert case.viewer() is Seat.A
    assert case.editor.case.progress.finished == ()


def test_one_joint_act_opens_both_views(case: Desk) -> None:
    finish_both_turns(case)
    assert ratings_seen(case) == 0
    case.wait_and_start()
    assert case.editor.case.progress.revealed_on == TODAY
    assert ratings_seen(case) == 2
    assert case.place() is Destination.CONTRAST


def test_notes_can_be_changed_after_the_reveal(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go_to_step(2)
    case.wait()
    QTest.mouseClick(case.hand_over.form.second_button, Qt.MouseButton.LeftButton)
    assert case.viewer() is Seat.B
    case.view.go(Destination.HAND_OVER)
    assert case.place() is Destination.CONTRAST
    assert case.viewer() is None


def test_nothing_of_the_other_seat_is_in_the_window_in_a_turn(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.change("First theory", name_first_theory(case.editor.case, Seat.A, SECRET))
    case.change("Purpose", with_purpose(case.editor.case, "watch and compare"))
    label = QPushButton(SECRET, case.view.area.current)
    label.show()
    assert SECRET in everything_said(case.window)
    assert case.editor.undo_label is not None
    case.view.go(Destination.HAND_OVER)
    let_go_now()
    assert SECRET not in everything_said(case.window)
    assert not case.window.form.undo_action.isEnabled()
    case.wait_and_start()
    assert case.viewer() is Seat.B
    assert SECRET not in everything_said(case.window)
    assert not case.window.form.undo_action.isEnabled()
    assert SECRET not in repr(case.editor.case)


def test_a_page_that_went_out_of_sight_takes_no_keyboard(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    page = case.hand_over
    note = show_note(case)
    case.wait()
    assert not page.isVisible()
    assert QApplication.focusWidget() is note.box
