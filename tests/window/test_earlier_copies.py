"""Going back to an earlier copy takes everything from it, and can itself be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pairview.domain.explaining import put_hypothesis
from pairview.domain.hypothesis import Hypothesis
from pairview.window.screen_area import let_go_now
from pairview.window.screens.earlier_copies_dialog import EarlierCopiesDialog
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.window.desk import Desk, finish_both_turns, show_note, with_purpose


def write(desk: Desk, purpose: str) -> None:
    desk.change("Purpose", with_purpose(desk.editor.case, purpose))


def purpose(desk: Desk) -> str:
    return desk.editor.case.agreement.purpose


def open_dialog(desk: Desk) -> EarlierCopiesDialog:
    desk.window.form.go_back_action.trigger()
    dialog = desk.window.around.earlier.dialog
    assert dialog is not None
    return dialog


def notes(dialog: EarlierCopiesDialog) -> list[str]:
    model = dialog.form.copy_list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(number, 0).data(role) for number in range(model.rowCount())]


def go_back(desk: Desk, number: int = 0) -> None:
    dialog = open_dialog(desk)
    copies = dialog.form.copy_list
    copies.setCurrentIndex(copies.model().index(number, 0))
    QTest.mouseClick(dialog.form.go_back_button, Qt.MouseButton.LeftButton)
    let_go_now()


def press_in_bar(desk: Desk, words: str) -> None:
    bar = desk.view.message_bar
    (button,) = [one for one in bar.findChildren(QPushButton) if one.text() == words]
    button.click()
    let_go_now()


@pytest.fixture
def revealed(case: Desk) -> Desk:
    finish_both_turns(case)
    case.wait_and_start()
    return case


def test_the_list_says_how_far_each_was_and_which_differs(revealed: Desk) -> None:
    revealed.editor.keep_copy()
    write(revealed, "to see more")
    revealed.view.go_to_step(5)
    revealed.view.flush()
    revealed.editor.keep_copy()
    first, second = notes(open_dialog(revealed))
    assert first.endswith(", Step 5, Hypotheses, 2 ratings, as it is now")
    assert second.endswith(", Step 3, Contrast, 2 ratings, differs from now")
    assert "to see more" not in first


def test_going_back_takes_everything_and_undo_brings_it_again(revealed: Desk) -> None:
    write(revealed, "to see more")
    revealed.editor.keep_copy()
    write(revealed, "to see much more")
    revealed.view.go_to_step(5)
    go_back(revealed)
    assert purpose(revealed) == "to see more"
    assert revealed.place() is Destination.CONTRAST
    assert revealed.message().startswith("You went back to the copy from ")
    assert not revealed.window.form.undo_action.isEnabled()
    press_in_bar(revealed, "Undo")
    assert purpose(revealed) == "to see much more"
    assert revealed.place() is Destination.HYPOTHESES
    assert revealed.message() == "The case is as it was before you went back."


def test_a_copy_from_before_the_reveal_opens_on_the_hand_over_page(case: Desk) -> None:
    case.editor.keep_copy()
    finish_both_turns(case)
    case.wait_and_start()
    marked = put_hypothesis(case.editor.case, Hypothesis("h", "the text is too long"))
    case.change("Hypothesis", marked)
    case.view.go_to_step(5)
    case.view.go_to_step(3)
    assert "the text is too long" in everything_said(case.window)
    go_back(case)
    assert "the text is too long" not in everything_said(case.window)
    assert case.place() is Destination.HAND_OVER
    assert not case.editor.case.is_revealed
    assert case.editor.case.ratings == ()


def test_what_is_typed_is_kept_in_the_copy_of_now(case: Desk) -> None:
    case.editor.keep_copy()
    QTest.keyClicks(show_note(case).box, "to see more")
    go_back(case)
    assert purpose(case) == ""
    press_in_bar(case, "Undo")
    assert purpose(case) == "to see more"


def test_in_a_private_turn_it_cannot_be_chosen(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    action = case.window.form.go_back_action
    assert not action.isEnabled()
    action.setEnabled(True)
    action.trigger()
    assert case.window.around.earlier.dialog is None


def test_a_practice_case_has_none(desk: Desk) -> None:
    desk.window.open_practice()
    desk.window.form.go_back_action.trigger()
    assert desk.message() == "This is a practice case: nothing of it is kept."


def test_a_copy_that_went_away_is_said_and_nothing_changes(case: Desk) -> None:
    case.editor.keep_copy()
    write(case, "to see more")
    dialog = open_dialog(case)
    for note in case.editor.copies():
        note.copy.path.unlink()
    QTest.mouseClick(dialog.form.go_back_button, Qt.MouseButton.LeftButton)
    assert purpose(case) == "to see more"
    assert case.message().endswith(".")
    assert case.place() is not None


def close_case(desk: Desk) -> None:
    desk.window.show_start()


def hide(desk: Desk) -> None:
    assert desk.window.around.earlier.dialog is not None
    QTest.keyClick(desk.window.around.earlier.dialog, Qt.Key.Key_F9)


@pytest.mark.parametrize("act", [close_case, hide])
def test_the_dialog_goes_with_the_case(case: Desk, act: Callable[[Desk], None]) -> None:
    case.editor.keep_copy()
    dialog = open_dialog(case)
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    act(case)
    let_go_now()
    let_go_now()
    assert case.window.around.earlier.dialog is None
    assert case.window.is_hidden is (act is hide)


def test_the_keeping_screen_leads_to_it(case: Desk) -> None:
    case.view.go(Destination.EARLIER_COPY)
    assert case.window.around.earlier.dialog is not None
