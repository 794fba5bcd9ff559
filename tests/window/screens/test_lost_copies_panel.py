"""Copies whose case is gone can be opened with one press and deleted with two."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.screens.lost_copies_panel import LostCopiesPanel, LostCopiesRow, LostRow
from pairview.window.widgets.wrap_label import WrapLabel

KITE = LostRow("blue-kite.pairview", "Blue Kite", 3)
LAMP = LostRow("green-lamp.pairview", "Green Lamp", 1)
RIVER = LostRow("quiet-river.pairview", "Quiet River", 6)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[LostCopiesPanel]:
    page = QWidget()
    qtbot.addWidget(page)
    made = LostCopiesPanel(page)
    QVBoxLayout(page).addWidget(made)
    page.resize(900, 200)
    page.show()
    yield made
    page.close()


def rows(panel: LostCopiesPanel) -> list[LostCopiesRow]:
    return [row for row in panel.findChildren(LostCopiesRow) if row.isVisible()]


def said(panel: LostCopiesPanel) -> list[str]:
    return [row.words.text() for row in rows(panel)]


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_says_of_each_how_many_there_are(panel: LostCopiesPanel) -> None:
    panel.show_rows([KITE, LAMP])
    assert said(panel) == [
        "3 copies of Blue Kite; the case is gone.",
        "1 copy of Green Lamp; the case is gone.",
    ]


def test_without_any_it_is_not_there(panel: LostCopiesPanel) -> None:
    panel.show_rows([KITE])
    panel.show_rows([])
    assert not panel.isVisible()
    assert rows(panel) == []


def test_opening_takes_one_press(panel: LostCopiesPanel) -> None:
    opened: list[str] = []
    panel.open_wanted.connect(opened.append)
    panel.show_rows([KITE, LAMP])
    press(rows(panel)[1].open_button)
    assert opened == [LAMP.key]


def test_deleting_takes_a_second_press_and_can_be_left(panel: LostCopiesPanel) -> None:
    deleted: list[str] = []
    panel.delete_wanted.connect(deleted.append)
    panel.show_rows([KITE])
    (row,) = rows(panel)
    press(row.delete_button)
    assert deleted == []
    assert row.words.text() == "Delete what is left of Blue Kite? It cannot be brought back."
    assert not row.delete_button.isVisible()
    press(row.keep_button)
    assert said(panel) == ["3 copies of Blue Kite; the case is gone."]
    press(row.delete_button)
    press(row.sure_button)
    assert deleted == [KITE.key]


def test_a_long_list_shows_two_and_the_number_of_the_others(panel: LostCopiesPanel) -> None:
    panel.show_rows([KITE, LAMP, RIVER])
    assert len(rows(panel)) == 2
    texts = [label.text() for label in panel.findChildren(WrapLabel) if label.isVisible()]
    assert texts == said(panel)
    assert panel._more.text() == "and 1 more"
    panel.show_rows([LAMP, RIVER])
    assert not panel._more.isVisible()
