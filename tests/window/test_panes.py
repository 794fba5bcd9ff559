"""F6 goes round the parts of the window, Alt+Left and Alt+Right from step to step."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.window.screens.screen import Destination
from pairview.window.widgets.message import Message
from tests.window.desk import Desk

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    """Press a key where the keyboard is; return what has it then."""
    QTest.qWait(0)  # new steps of the rail are shown in the next round
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused.accessibleName()


def test_f6_goes_round_and_comes_back_to_the_field(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.RETELL)
    press(Qt.Key.Key_Tab)
    field = QApplication.focusWidget()
    assert press(Qt.Key.Key_F6) == "Next: Hypotheses"
    assert press(Qt.Key.Key_F6).startswith("4 Retell, now")
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is field
    assert press(Qt.Key.Key_F6, SHIFT).startswith("4 Retell, now")


def test_f6_begins_where_the_work_begins(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.RETELL)
    press(Qt.Key.Key_F6)
    desk.view.go(Destination.WEIGH)
    assert press(Qt.Key.Key_F6) == "Next: Plan"
    press(Qt.Key.Key_F6)
    assert press(Qt.Key.Key_F6) == "Table of hypotheses and evidence"


def test_a_message_is_in_the_round(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.RETELL)
    desk.page.form.message_bar.show_message(Message("Something to know."))
    assert press(Qt.Key.Key_F6, SHIFT) == "Put this message away"


def test_alt_and_an_arrow_go_on_and_back(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.RETELL)
    press(Qt.Key.Key_Right, ALT)
    assert desk.place() is Destination.HYPOTHESES
    press(Qt.Key.Key_Left, ALT)
    assert desk.place() is Destination.RETELL


def test_next_from_reading_back_is_the_second_look_and_saves_nothing(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.READ_BACK)
    press(Qt.Key.Key_Right, ALT)
    assert desk.place() is Destination.SECOND_LOOK
    press(Qt.Key.Key_Left, ALT)
    assert desk.place() is Destination.READ_BACK


def test_nothing_goes_on_behind_the_neutral_page(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.RETELL)
    desk.window.hide_or_return()
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_F6)
    assert desk.window.is_hidden
    desk.window.hide_or_return()
    assert desk.place() is Destination.RETELL
