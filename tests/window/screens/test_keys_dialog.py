"""Help > Keys names the keys that the program really takes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.window.screens.key_list import by_screen, everywhere
from pairview.window.screens.keys_dialog import KeysDialog
from tests.desk import everything_said
from tests.flows.hands import rest_a_moment, wait_until
from tests.stage import Stage
from tests.window.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OF_THE_SYSTEM = {"Esc", "Shift+F10"}


def test_f1_opens_it_and_escape_goes_back_to_the_field(case: Desk) -> None:
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(case.window, Qt.Key.Key_F1)
    (dialog,) = case.window.findChildren(KeysDialog)
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(0)
    case.window.activateWindow()
    wait_until(case.window.isActiveWindow)
    assert case.window.findChildren(KeysDialog) == []
    assert QApplication.focusWidget() is before


def test_every_key_of_everywhere_is_a_key_of_a_menu(case: Desk) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    actions = case.window.findChildren(QAction)
    there = {keys.toString(native) for action in actions for keys in action.shortcuts()}
    named = {key.press for key in everywhere().keys} - OF_THE_SYSTEM
    assert named <= there
    shown = {
        action.shortcut().toString(native) for action in actions if not action.shortcut().isEmpty()
    }
    edits = {"Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A"}
    assert shown - edits <= named, "a key of a menu is not named on the page"


def test_nothing_of_a_page_is_left_out(stage: Stage) -> None:
    dialog = KeysDialog(stage(QWidget()))
    dialog.open()
    said = everything_said(dialog)
    for section in (everywhere(), *by_screen()):
        for key in section.keys:
            assert f"{key.press}: {key.words}" in said
    dialog.close()


def test_it_scrolls_by_keys(stage: Stage) -> None:
    dialog = KeysDialog(stage(QWidget()))
    dialog.open()
    wait_until(dialog.isVisible)
    dialog.resize(dialog.width(), 260)
    rest_a_moment()
    bar = dialog.scroll_area.verticalScrollBar()
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(dialog, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    dialog.close()
