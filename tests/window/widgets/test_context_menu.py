"""Shift+F10 and a right click offer the same at a field: cut, copy, paste, select all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.widgets.context_menu import ContextKey, FieldMenu
from pairview.window.widgets.secret_line import SecretLine
from pairview.window.widgets.text_box import TextBox, TextLine

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def page(qtbot: QtBot) -> tuple[QWidget, TextBox, TextLine]:
    window = QWidget()
    qtbot.addWidget(window)
    column, box, line = QVBoxLayout(window), TextBox(name="Box"), TextLine(name="Line")
    column.addWidget(box)
    column.addWidget(line)
    ContextKey(window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window, box, line


def opened(window: QWidget) -> QMenu:
    QTest.keyClick(window, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offered(menu: QMenu) -> list[str]:
    live = [one for one in menu.actions() if one.isEnabled()]
    return [one.text().partition("\t")[0].replace("&", "") for one in live]


def test_shift_f10_offers_what_can_be_done_with_the_words(qtbot: QtBot) -> None:
    window, box, line = page(qtbot)
    for field in (box, line):
        field.setFocus()
        menu = opened(window)
        assert offered(menu) == ["Paste"]
        menu.close()
        QTest.keyClicks(field, "to see more")
        field.selectAll()
        menu = opened(window)
        assert offered(menu) == ["Cut", "Copy", "Paste", "Select all"]
        assert all("\t" in one.text() for one in menu.actions())
        menu.actions()[0].trigger()
        menu.close()
        assert QGuiApplication.clipboard().text() == "to see more"
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_covered_letters_cannot_be_copied(qtbot: QtBot) -> None:
    line = SecretLine()
    qtbot.addWidget(line)
    line.setText("violet rain")
    line.selectAll()
    assert offered(FieldMenu(line)) == ["Paste", "Select all"]
    line.show_letters(True)
    assert offered(FieldMenu(line)) == ["Cut", "Copy", "Paste", "Select all"]


def test_a_menu_is_gone_after_it_closed(qtbot: QtBot) -> None:
    window, box, _line = page(qtbot)
    box.setFocus()
    opened(window).close()
    QTest.qWait(0)
    assert box.findChildren(QMenu) == []


def test_a_right_click_offers_the_same(qtbot: QtBot) -> None:
    _window, box, _line = page(qtbot)
    place = box.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, box.mapToGlobal(place))
    QApplication.sendEvent(box.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert offered(menu) == ["Paste"]
    menu.close()
