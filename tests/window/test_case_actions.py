"""Each thing a menu does with the case hands in first what is typed."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from pairview.window import file_dialogs
from pairview.window.screens.screen import Destination
from tests.window.desk import Desk, finish_both_turns, show_note


def purpose(case: Desk) -> str:
    return case.editor.case.agreement.purpose


@pytest.mark.parametrize("name", ["save_action", "make_handout_action", "export_action"])
def test_what_is_typed_is_handed_in_first(case: Desk, name: str) -> None:
    QTest.keyClicks(show_note(case).box, "to see more")
    action = case.window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    assert purpose(case) == "to see more"


def test_undo_and_redo_take_back_and_bring_back(case: Desk) -> None:
    QTest.keyClicks(show_note(case).box, "to see more")
    case.view.flush()
    case.window.form.undo_action.trigger()
    assert purpose(case) == ""
    case.window.form.redo_action.trigger()
    assert purpose(case) == "to see more"


def test_saving_a_practice_case_says_that_it_is_not_kept(desk: Desk) -> None:
    desk.window.open_practice()
    desk.window.form.save_action.trigger()
    assert desk.message() == "This is a practice case: nothing of it is kept."


def test_nothing_is_exported_where_no_file_was_chosen(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda _parent, _suggested: None)
    finish_both_turns(case)
    case.wait_and_start()
    case.window.form.export_action.trigger()
    assert case.message() == ""


def test_the_handout_is_one_key_away(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.window.form.make_handout_action.trigger()
    assert case.place() is Destination.READ_BACK


def test_the_menu_leads_to_every_step_that_is_open(case: Desk) -> None:
    menu = case.window.form.go_menu
    menu.aboutToShow.emit()
    first, record, contrast = menu.actions()[:3]
    assert first.isEnabled()
    assert not contrast.isEnabled()
    record.trigger()
    assert case.place() is Destination.HAND_OVER


def test_after_the_last_case_is_closed_nothing_is_done(case: Desk) -> None:
    case.window.show_start()
    form = case.window.form
    for action in (form.undo_action, form.save_action, form.export_action):
        action.setEnabled(True)
        action.trigger()
    assert case.window.view is None


def test_the_menu_leads_to_the_statements_and_back_to_where_the_pair_was(case: Desk) -> None:
    action = case.window.form.statements_action
    action.trigger()
    assert case.place() is Destination.STATEMENTS
    case.view.go_on()
    assert case.place() is Destination.AGREE
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.PLAN)
    action.trigger()
    case.view.go_back()
    assert case.place() is Destination.PLAN


def test_in_a_private_turn_the_statements_wait(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.window.form.statements_action.trigger()
    assert case.place() is Destination.RATINGS
    assert case.message() == "Finish your turn first."
