"""F9 hides the screen while a dialog is open, too."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from tests.flows.hands import wait_until
from tests.window.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def press_f9_in(dialog: QDialog) -> None:
    """Press the key as the system does: at the window that has the keyboard."""
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)


def test_it_closes_a_dialog_of_ours_and_hides(case: Desk) -> None:
    case.window.form.keys_action.trigger()
    (dialog,) = case.window.findChildren(QDialog)
    press_f9_in(dialog)
    assert case.window.is_hidden
    QTest.qWait(0)
    assert case.window.findChildren(QDialog) == []


def test_it_ends_a_file_dialog_that_somebody_waits_for(case: Desk) -> None:
    dialog = QFileDialog(case.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    QTimer.singleShot(50, dialog, lambda: press_f9_in(dialog))
    QTimer.singleShot(10_000, dialog, dialog.accept)
    assert dialog.exec() == QDialog.DialogCode.Rejected.value
    assert case.window.is_hidden


def test_other_keys_stay_with_the_dialog(case: Desk) -> None:
    case.window.form.keys_action.trigger()
    (dialog,) = case.window.findChildren(QDialog)
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F8)
    assert dialog.isVisible()
    assert not case.window.is_hidden


def test_without_a_case_there_is_nothing_to_hide(case: Desk) -> None:
    case.window.show_start()
    case.window.form.keys_action.trigger()
    (dialog,) = case.window.findChildren(QDialog)
    press_f9_in(dialog)
    assert dialog.isVisible()
    assert QApplication.activeModalWidget() is dialog
    dialog.close()
