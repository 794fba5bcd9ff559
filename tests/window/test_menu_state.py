"""Without a case, and while the screen is hidden, only what is named here can be chosen."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from pairview.window.main_window import MainWindow
from pairview.window.screens.screen import Destination
from tests.window.desk import Desk

ALWAYS = {
    "new_case_action",
    "open_case_action",
    "import_action",
    "documents_action",
    "room_summary_action",
    "school_wording_action",
    "quit_action",
    "facilitator_action",
    "full_screen_action",
    "shared_laptop_action",
    "about_action",
    "keys_action",
    *("cut_action", "copy_action", "paste_action", "select_all_action"),
}
WHILE_HIDDEN = ALWAYS | {"hide_screen_action"}
AT_A_CASE = WHILE_HIDDEN | {
    "next_student_action",
    "save_action",
    "make_handout_action",
    "export_action",
    "statements_action",
    "lock_action",
    "passphrase_action",
    "close_case_action",
    "go_back_action",
    "keeping_action",
    "delete_case_action",
    "pause_action",
    "more_minutes_action",
    "talk_freely_action",
    "show_minutes_action",
    "next_action",
    "back_action",
    "next_pane_action",
    "previous_pane_action",
}


def live(window: MainWindow) -> set[str]:
    """Return the names of what people can choose in the menus, or reach by its shortcut."""

    def walk(actions: list[QAction]) -> Iterator[str]:
        for action in actions:
            menu = action.menu()
            if not action.isEnabled() or action.isSeparator():
                continue
            if isinstance(menu, QMenu):
                yield from walk(menu.actions())
            elif action.objectName():
                yield action.objectName()

    return set(walk([*window.form.menu_bar.actions(), *window.actions()]))


ONLY = "name a new action in ALWAYS, or switch it off in window/menu_state.py"


def test_without_a_case_only_what_is_named_here_can_be_chosen(desk: Desk) -> None:
    assert live(desk.window) == ALWAYS, ONLY


def test_at_a_case_the_rest_can_be_chosen_too(case: Desk) -> None:
    assert live(case.window) == AT_A_CASE | {"undo_action"}


def test_while_hidden_only_showing_again_joins_what_needs_no_case(case: Desk) -> None:
    case.window.hide_or_return()
    assert live(case.window) == WHILE_HIDDEN, ONLY
    case.window.hide_or_return()
    assert live(case.window) == AT_A_CASE | {"undo_action"}


def test_after_a_case_is_closed_it_is_as_before(case: Desk) -> None:
    case.window.show_start()
    assert live(case.window) == ALWAYS, ONLY


def test_what_was_found_out_later_is_there_in_a_practice_case_alone(desk: Desk) -> None:
    desk.window.new_case()
    assert not desk.window.form.later_facts_action.isVisible()
    desk.window.open_practice()
    assert desk.window.form.later_facts_action.isVisible()
    assert live(desk.window) - AT_A_CASE == {"later_facts_action", "practice_notes_action"}
    desk.window.form.later_facts_action.trigger()
    assert desk.place() is Destination.LATER_FACTS
    desk.window.hide_or_return()
    assert live(desk.window) == WHILE_HIDDEN
