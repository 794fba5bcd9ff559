"""A case is locked by a key or when nobody is there, and opens again for who knows how."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from pairview.domain.flow import finish_turn, reveal
from pairview.domain.seat import Seat
from pairview.store.file_names import name_of_stem
from pairview.window.case_lock import CaseLock
from pairview.window.main_window import MainWindow
from pairview.window.screens.keeping_screen import KeepingScreen
from pairview.window.screens.passphrase_dialog import PassphraseDialog
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.recovery_dialog import RecoveryDialog
from pairview.window.screens.screen import Destination
from pairview.window.screens.unlock_screen import UnlockScreen
from tests.desk import everything_said
from tests.flows.hands import wait_until
from tests.window.at_the_lock import (
    PATIENCE,
    WORDS,
    finish_page,
    front,
    press_lock,
    set_passphrase,
    the,
    try_code,
    try_passphrase,
    type_passphrase,
)
from tests.window.desk import TODAY, Desk, show_note, with_purpose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key
MARKER = "zanzibarfield"


def the_lock(desk: Desk) -> CaseLock:
    return desk.window.around.lock


@pytest.fixture
def locked(case: Desk) -> Desk:
    """Return a window at a case with a passphrase and a word to look for."""
    case.change("Purpose", with_purpose(case.editor.case, MARKER))
    set_passphrase(case.window)
    assert case.editor.is_locked
    return case


def test_ctrl_l_leaves_nothing_of_the_case_in_the_window(locked: Desk) -> None:
    box = show_note(locked).box
    QTest.keyClicks(box, " typed last")
    QGuiApplication.clipboard().setText("of another program")
    press_lock(locked.window)
    QTest.qWait(0)
    said = everything_said(locked.window)
    name = "Maths"
    assert [word for word in (MARKER, name, "typed last") if word in said] == []
    assert locked.window.view is None
    assert not isValid(box)
    assert locked.window.windowTitle() == "PairView"
    assert not locked.window.form.undo_action.isEnabled()
    assert not locked.window.form.lock_action.isEnabled()
    assert QGuiApplication.clipboard().text() == "of another program"


def test_words_copied_from_the_case_leave_the_clipboard(locked: Desk) -> None:
    box = show_note(locked).box
    box.setFocus()
    box.selectAll()
    box.copy()
    assert MARKER in QGuiApplication.clipboard().text()
    press_lock(locked.window)
    assert QGuiApplication.clipboard().text() == ""


def test_the_passphrase_brings_everything_back_and_undo_is_gone(locked: Desk) -> None:
    box = show_note(locked).box
    QTest.keyClicks(box, " typed last")
    press_lock(locked.window)
    try_passphrase(locked.window, WORDS)
    assert "typed last" in locked.editor.case.agreement.purpose
    assert locked.editor.undo_label is None
    assert locked.editor.is_locked
    QTest.qWait(0)
    assert locked.window.findChildren(UnlockScreen) == []


def test_a_wrong_passphrase_is_one_sentence(locked: Desk) -> None:
    press_lock(locked.window)
    try_passphrase(locked.window, "red ladder")
    form = front(locked.window).form
    assert form.message_label.text() == "This passphrase does not open the case."
    assert form.passphrase_line.hasFocus()
    assert form.passphrase_line.selectedText() == "red ladder"
    assert locked.window.view is None
    try_passphrase(locked.window, WORDS)
    assert locked.window.view is not None


def test_what_can_be_no_passphrase_is_said_too(locked: Desk) -> None:
    press_lock(locked.window)
    front(locked.window).form.passphrase_line.setText("a\x01b")
    QTest.mouseClick(front(locked.window).form.open_button, Qt.MouseButton.LeftButton)
    assert "letters, digits, signs and spaces" in front(locked.window).form.message_label.text()


def test_an_unrevealed_case_comes_back_at_the_hand_over(locked: Desk) -> None:
    locked.view.go(Destination.HAND_OVER)
    locked.wait_and_start()
    assert locked.viewer() is Seat.A
    press_lock(locked.window)
    try_passphrase(locked.window, WORDS)
    assert locked.place() is Destination.HAND_OVER
    assert locked.viewer() is None


def test_a_revealed_case_goes_on_at_its_step(locked: Desk) -> None:
    case = locked.editor.case
    for seat in Seat:
        case = finish_turn(case, seat)
    locked.change("Reveal", reveal(case, TODAY))
    locked.view.go(Destination.PLAN)
    press_lock(locked.window)
    try_passphrase(locked.window, WORDS)
    assert locked.place() is Destination.PLAN
    assert isinstance(locked.view.area.current, PlanScreen)


def test_without_a_passphrase_lock_says_what_to_do(case: Desk) -> None:
    press_lock(case.window)
    assert case.window.view is not None
    assert "set a passphrase first" in case.message()


def test_a_practice_case_has_nothing_to_lock(desk: Desk) -> None:
    desk.window.open_practice()
    press_lock(desk.window)
    assert "nothing to lock" in desk.message()
    desk.window.form.passphrase_action.trigger()
    assert "nothing of it is kept" in desk.message()
    assert desk.window.findChildren(PassphraseDialog) == []


def test_what_is_not_saved_keeps_the_case_open(locked: Desk) -> None:
    (path,) = (locked.folder / "Cases").glob("*.pairview")
    path.rename(path.with_suffix(".away"))
    QTest.keyClicks(show_note(locked).box, " more")
    press_lock(locked.window)
    assert locked.window.view is not None
    assert "not saved" in locked.message().lower()
    path.with_suffix(".away").rename(path)


def test_back_to_start_leaves_it_locked(locked: Desk) -> None:
    press_lock(locked.window)
    QTest.mouseClick(front(locked.window).form.back_button, Qt.MouseButton.LeftButton)
    assert locked.window.form.pages.currentWidget() is locked.window.start_screen
    QTest.qWait(0)
    assert locked.window.findChildren(UnlockScreen) == []
    (path,) = (locked.folder / "Cases").glob("*.pairview")
    locked.window.open_case(path)
    assert front(locked.window).form.name_label.text() == name_of_stem(path.stem)
    try_passphrase(locked.window, WORDS)
    assert locked.editor.case.agreement.purpose == MARKER


def test_a_locked_case_named_at_the_start_is_asked_for(locked: Desk) -> None:
    locked.window.show_start()
    (path,) = (locked.folder / "Cases").glob("*.pairview")
    second = MainWindow(locked.window._shelf, locked.folder / "settings.ini")
    second.open_case(path)
    second.show()
    assert front(second).form.name_label.text() == name_of_stem(path.stem)
    assert second.windowTitle() == "PairView"
    try_passphrase(second, WORDS)
    assert second.view is not None
    second.close()
    second.deleteLater()


def test_the_page_about_keeping_leads_to_the_passphrase_and_knows_it(case: Desk) -> None:
    case.view.go(Destination.KEEPING)
    screen = case.view.area.current
    assert isinstance(screen, KeepingScreen)
    before = screen.form.passphrase_label.text()
    QTest.mouseClick(screen.form.passphrase_button, Qt.MouseButton.LeftButton)
    type_passphrase(case.window, WORDS)
    finish_page(case.window)
    assert screen.form.passphrase_label.text() != before


# When nobody is there


def wait_idle(desk: Desk, seconds: float = 0.15) -> None:
    the_lock(desk).watch.begin(seconds)
    QTest.qWait(round(seconds * 3000))


def test_a_case_with_a_passphrase_locks_when_nobody_is_there(locked: Desk) -> None:
    QTest.keyClicks(show_note(locked).box, " typed last")
    wait_idle(locked)
    front(locked.window)
    try_passphrase(locked.window, WORDS)
    assert "typed last" in locked.editor.case.agreement.purpose


def test_a_case_without_one_is_hidden_when_nobody_is_there(case: Desk) -> None:
    wait_idle(case)
    assert case.window.is_hidden
    wait_idle(case)
    assert case.window.is_hidden


@pytest.mark.parametrize("sign", ["key", "mouse", "words"])
def test_a_key_the_mouse_or_new_words_put_it_off(locked: Desk, sign: str) -> None:
    handle = locked.window.windowHandle()
    the_lock(locked).watch.begin(1.0)
    for number in range(12):
        if sign == "key":
            QTest.keyClick(handle, Key.Key_Shift)
        elif sign == "mouse":
            QTest.mouseMove(handle, QPoint(100 + number, 300))
        else:
            locked.change("Purpose", with_purpose(locked.editor.case, str(number)))
        QTest.qWait(110)
    assert locked.window.view is not None
    wait_until(lambda: locked.window.view is None, PATIENCE)
    front(locked.window)


def test_dialogs_are_closed_and_what_waited_for_them_goes_on(locked: Desk) -> None:
    ended: list[object] = []
    dialog = QFileDialog(locked.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    the_lock(locked).watch.begin(0.15)
    QTimer.singleShot(round(PATIENCE * 1000), dialog, dialog.accept)
    ended.append(dialog.exec())
    assert locked.window.view is not None
    wait_until(lambda: locked.window.view is None, PATIENCE)
    assert ended == [0]
    front(locked.window)


def test_a_case_that_cannot_be_saved_is_hidden_and_not_locked(locked: Desk) -> None:
    (path,) = (locked.folder / "Cases").glob("*.pairview")
    path.rename(path.with_suffix(".away"))
    QTest.keyClicks(show_note(locked).box, " more")
    wait_idle(locked)
    assert locked.window.view is not None
    assert locked.window.is_hidden
    assert MARKER not in everything_said(locked.window)
    path.with_suffix(".away").rename(path)
    locked.window.hide_or_return()


def test_what_was_typed_at_a_locked_case_is_forgotten(locked: Desk) -> None:
    press_lock(locked.window)
    form = front(locked.window).form
    form.show_box.click()
    QTest.keyClicks(form.passphrase_line, WORDS[:9])
    wait_idle(locked)
    assert form.passphrase_line.text() == ""
    assert not form.show_box.isChecked()


def test_a_case_just_recovered_stays_locked_when_nobody_is_there(case: Desk) -> None:
    code = set_passphrase(case.window)
    press_lock(case.window)
    try_code(case.window, code)
    type_passphrase(case.window, "a new one")
    page = the(RecoveryDialog, case.window)
    the_lock(case).watch.begin(0.15)
    wait_until(lambda: not isValid(page) and case.window.view is None, PATIENCE)
    form = front(case.window).form
    form.code_button.click()
    try_passphrase(case.window, WORDS)
    assert case.window.view is not None


def test_a_practice_case_is_left_alone(desk: Desk) -> None:
    desk.window.open_practice()
    wait_idle(desk)
    assert desk.window.view is not None
    assert not desk.window.is_hidden


def test_a_hidden_case_with_a_passphrase_locks_without_being_shown(locked: Desk) -> None:
    locked.window.hide_or_return()
    wait_idle(locked)
    front(locked.window)
    assert not locked.window.is_hidden
    assert not QApplication.activePopupWidget()
