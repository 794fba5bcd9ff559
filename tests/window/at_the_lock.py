"""What people do at a locked case and at the dialogs of its passphrase."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from pairview.window.main_window import MainWindow
from pairview.window.screens.passphrase_dialog import PassphraseDialog
from pairview.window.screens.recovery_dialog import RecoveryDialog
from pairview.window.screens.unlock_screen import UnlockScreen
from tests.flows.hands import wait_until

Key = Qt.Key
PATIENCE = 10.0
"""Seconds: making keys holds a busy machine up."""
WORDS = "green ladder under a tired moon"
DialogT = TypeVar("DialogT", bound=QDialog)


def the(kind: type[DialogT], window: MainWindow) -> DialogT:
    """Return the one dialog of a kind that is open above the window."""
    (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
    wait_until(lambda: _has_the_keyboard(found), PATIENCE)
    return found


def type_passphrase(window: MainWindow, words: str) -> None:
    """Type a new passphrase twice."""
    dialog = the(PassphraseDialog, window)
    for line in (dialog.form.passphrase_line, dialog.form.again_line):
        QTest.keyClicks(line, words)
    QTest.keyClick(dialog.form.again_line, Key.Key_Return)


def finish_page(window: MainWindow) -> str:
    """Type the first letters of the page, press Done and return the code."""
    dialog = the(RecoveryDialog, window)
    dialog.form.show_button.click()
    code = dialog.form.code_label.text()
    QTest.keyClicks(dialog.form.check_line, code[:5])
    QTest.mouseClick(dialog.form.done_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: _has_the_keyboard(window), PATIENCE)
    return code


def _has_the_keyboard(window: QWidget) -> bool:
    """Ask again each time: a dialog that closes late may take it once more."""
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()


def set_passphrase(window: MainWindow, words: str = WORDS) -> str:
    """Set or change the passphrase from the menu; returns the recovery code."""
    window.form.passphrase_action.trigger()
    type_passphrase(window, words)
    return finish_page(window)


def press_lock(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def front(window: MainWindow) -> UnlockScreen:
    """Return the page in front of a locked case."""
    screen = window.form.pages.currentWidget()
    assert isinstance(screen, UnlockScreen)
    return screen


def try_passphrase(window: MainWindow, words: str) -> None:
    line = front(window).form.passphrase_line
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Key.Key_Return)


def try_code(window: MainWindow, code: str) -> None:
    form = front(window).form
    if form.passphrase_line.isVisible():
        QTest.mouseClick(form.code_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.code_line, code)
    QTest.keyClick(form.code_line, Key.Key_Return)
