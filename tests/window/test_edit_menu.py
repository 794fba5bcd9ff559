"""Cut, copy, paste and select all act on the field that has the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest

from pairview.window.widgets.text_box import TextBox
from tests.window.desk import Desk, show_note


def look(desk: Desk) -> tuple[QAction, QAction, QAction, QAction]:
    """Open the menu; return what it offers."""
    form = desk.window.form
    form.edit_menu.aboutToShow.emit()
    return form.cut_action, form.copy_action, form.paste_action, form.select_all_action


def focused_box(desk: Desk, words: str) -> TextBox:
    box = show_note(desk).box
    box.setFocus()
    QTest.keyClicks(box, words)
    return box


def test_the_menu_does_with_the_field_what_the_keys_do(case: Desk) -> None:
    box = focused_box(case, "to see more")
    cut, copy, paste, everything = look(case)
    assert not cut.isEnabled()
    everything.trigger()
    look(case)
    cut.trigger()
    assert box.toPlainText() == ""
    assert QGuiApplication.clipboard().text() == "to see more"
    look(case)
    paste.trigger()
    paste.trigger()
    assert box.toPlainText() == "to see moreto see more"
    box.selectAll()
    look(case)
    assert copy.isEnabled()
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "to see moreto see more"


def test_without_a_field_nothing_is_offered(case: Desk) -> None:
    QGuiApplication.clipboard().setText("of another program")
    case.page.form.foot.back_button.setFocus()
    assert not any(action.isEnabled() for action in look(case))
    for action in look(case):
        action.setEnabled(True)
        action.trigger()  # and nothing happens


def test_ctrl_a_still_belongs_to_the_field(case: Desk) -> None:
    box = focused_box(case, "to see more")
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(box, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == ""
