"""The menus keep what people know of menus: letters of their own, dots where a dialog follows."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from pairview.window.screens.screen import Destination
from tests.window.desk import Desk

ASKS = {
    "documents_action",
    "room_summary_action",
    "school_wording_action",
    "open_case_action",
    "export_action",
    "import_action",
    "go_back_action",
    "passphrase_action",
    "delete_case_action",
}
"""What opens a dialog that waits for an answer; one that only shows something has no dots."""


def menus(desk: Desk) -> Iterator[tuple[str, list[QAction]]]:
    """Return every menu as it stands when it was opened, with its entries."""
    bar = desk.window.form.menu_bar
    yield "menu bar", bar.actions()
    for menu in bar.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield menu.title(), [one for one in menu.actions() if not one.isSeparator()]


def letter(text: str) -> str:
    """Return the letter that is underlined."""
    plain = text.replace("&&", "")
    return plain.partition("&")[2][:1].lower()


@pytest.fixture
def at_plan(desk: Desk) -> Desk:
    desk.window.open_practice()
    desk.view.go(Destination.PLAN)
    return desk


def test_each_letter_stands_once_in_its_menu(at_plan: Desk) -> None:
    for name, actions in menus(at_plan):
        letters = [found for action in actions if (found := letter(action.text()))]
        assert len(letters) == len(set(letters)), (name, [one.text() for one in actions])


def test_every_entry_of_ours_has_a_letter(at_plan: Desk) -> None:
    without = [
        action.text()
        for name, actions in menus(at_plan)
        if name not in {"Te&xt size", "Open &recent", "&Lock or hide after"}
        for action in actions
        if not letter(action.text())
    ]
    assert without == []


def test_dots_say_that_a_dialog_follows(at_plan: Desk) -> None:
    dotted = {
        action.objectName()
        for _name, actions in menus(at_plan)
        for action in actions
        if action.text().endswith("...")
    }
    assert dotted == ASKS


def test_each_key_belongs_to_one_entry(at_plan: Desk) -> None:
    keys = [
        key.toString()
        for action in at_plan.window.findChildren(QAction)
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
