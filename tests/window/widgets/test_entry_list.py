"""Rows are picked by click and by arrow; a new wording keeps the row that is open."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.window.widgets.entry_list import Entry, EntryList

ONE = Entry("1", "A strength", "Helped <b>two</b> others", is_written=True)
TWO = Entry("2", "A puzzle", "nothing yet")


@pytest.fixture
def entries(qtbot: QtBot) -> EntryList:
    made = EntryList()
    qtbot.addWidget(made)
    made.resize(280, 300)
    made.show_entries((ONE, TWO), "1")
    made.show()
    return made


def test_a_click_and_an_arrow_say_which_row(entries: EntryList) -> None:
    told: list[str] = []
    entries.chosen.connect(told.append)
    second = entries.visualRect(entries.model().index(1, 0)).center()
    QTest.mouseClick(
        entries.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second
    )
    QTest.keyClick(entries, Qt.Key.Key_Up)
    assert told == ["2", "1"]


def test_showing_rows_tells_nobody_and_keeps_the_open_one(entries: EntryList) -> None:
    told: list[str] = []
    entries.chosen.connect(told.append)
    entries.show_entries((replace(ONE, line="Helped three"), TWO), "2")
    entries.show_entries((TWO, ONE), "2")
    assert told == []
    assert entries.currentIndex().row() == 0


def test_a_screen_reader_hears_title_and_words_as_typed(entries: EntryList) -> None:
    tree = QAccessible.queryAccessibleInterface(entries)
    names = [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]
    assert names == ["A strength: Helped <b>two</b> others", "A puzzle: nothing yet"]


def test_a_heading_is_passed_over(entries: EntryList) -> None:
    told: list[str] = []
    entries.chosen.connect(told.append)
    heading = Entry("", "RECORD", "", is_heading=True)
    entries.show_entries((ONE, heading, replace(TWO, is_ticked=True)), "1")
    over = entries.visualRect(entries.model().index(1, 0))
    assert over.height() < entries.visualRect(entries.model().index(0, 0)).height()
    QTest.mouseClick(
        entries.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, over.center()
    )
    assert told == []
    QTest.keyClick(entries, Qt.Key.Key_Down)
    assert told == ["2"]
    entries.grab()
    tree = QAccessible.queryAccessibleInterface(entries)
    assert tree.child(1).text(QAccessible.Text.Name) == "RECORD"


def test_the_keyboard_enters_below_the_first_heading(entries: EntryList) -> None:
    told: list[str] = []
    entries.chosen.connect(told.append)
    heading = Entry("", "RECORD", "", is_heading=True)
    entries.show_entries((heading, ONE, TWO), "none of these")
    QTest.keyClick(entries, Qt.Key.Key_Down)
    assert told == ["1"]
    entries.enter()
    assert told == ["1"]
    entries.show_entries((heading,), "none of these")
    entries.enter()
    assert told == ["1"]
