"""What undo takes back on another screen is said where people look; else the screen shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pairview.window.screens.screen import Destination
from pairview.window.screens.statements_screen import StatementsScreen
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.message import Kind, Message
from tests.window.desk import Desk, with_purpose

KEY = QKeySequence.StandardKey


def press(case: Desk, key: QKeySequence.StandardKey) -> None:
    QTest.keySequence(case.window, QKeySequence(key))


def lead_there(case: Desk) -> None:
    *_, button = case.page.form.message_bar.findChildren(LinkButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rate_begins(case: Desk) -> None:
    """Begin the turn of Maths, rate with a key, and leave for the first step."""
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    focused = case.window.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, Qt.Key.Key_4)
    assert len(case.editor.case.ratings) == 1


def test_undo_on_another_screen_says_what_and_where_and_leads_there(case: Desk) -> None:
    rate_begins(case)
    case.view.go(Destination.AGREE)
    press(case, KEY.Undo)
    assert case.editor.case.ratings == ()
    assert case.message() == "Undone: Rate (Ratings)."
    press(case, KEY.Redo)
    assert case.message() == "Done again: Rate (Ratings)."
    lead_there(case)
    assert case.place() is Destination.RATINGS
    assert case.message() == ""


def test_undo_on_the_same_screen_leaves_the_bar_alone(case: Desk) -> None:
    rate_begins(case)
    for key in (KEY.Undo, KEY.Redo):
        press(case, key)
        assert case.message() == ""


def test_what_was_said_goes_with_the_next_step_that_can_be_seen(case: Desk) -> None:
    rate_begins(case)
    case.view.go(Destination.AGREE)
    press(case, KEY.Undo)
    case.view.go(Destination.RATINGS)
    press(case, KEY.Redo)
    assert case.message() == ""


def test_a_step_has_its_number_and_a_page_beside_the_steps_its_name(case: Desk) -> None:
    case.view.go(Destination.AGREE)
    case.change("Purpose", with_purpose(case.editor.case, "to see more"))
    case.view.go(Destination.STATEMENTS)
    screen = case.view.area.current
    assert isinstance(screen, StatementsScreen)
    QTest.keyClicks(screen.statements.rows.rows[0].box, "It is not so.")
    press(case, KEY.Undo)
    assert case.message() == ""
    press(case, KEY.Undo)
    assert case.message() == "Undone: Purpose (step 1, Agree)."
    case.view.go(Destination.AGREE)
    for _ in range(2):
        press(case, KEY.Redo)
    assert case.message() == "Done again: Write a statement (Corrections and statements)."


@pytest.mark.parametrize(
    ("kind", "then"),
    [(Kind.SAFETY, "First this."), (Kind.NOT_SAVED, ""), (Kind.INFO, "Undone: Rate (Ratings).")],
)
def test_safety_and_what_is_not_saved_are_not_pushed_aside(
    case: Desk, kind: Kind, then: str
) -> None:
    rate_begins(case)
    case.view.go(Destination.AGREE)
    case.page.form.message_bar.show_message(Message("First this.", kind))
    case.editor.undo()
    assert case.message() == then


def test_the_other_seat_and_the_pair_find_nothing_to_undo(case: Desk) -> None:
    rate_begins(case)
    case.view.go(Destination.AGREE)
    press(case, KEY.Undo)
    press(case, KEY.Redo)
    case.view.go(Destination.HAND_OVER)
    case.view.go(Destination.HAND_OVER)
    assert case.message() == ""
    press(case, KEY.Undo)
    case.wait_and_start()
    press(case, KEY.Undo)
    assert case.message() == ""
