"""Tab follows the layouts as they are, whatever was made first."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.pick_box import DateBox
from pairview.window.widgets.reading_order import move_focus, reading_order


def shown(qtbot: QtBot, page: QWidget) -> QWidget:
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    return page


def test_columns_are_read_one_after_the_other(qtbot: QtBot) -> None:
    page = QWidget()
    late, left, right, below = QLineEdit(), QLineEdit(), QLineEdit(), QComboBox()
    columns, first, second = QHBoxLayout(page), QVBoxLayout(), QVBoxLayout()
    columns.addLayout(first)
    columns.addLayout(second)
    for column, field in ((second, right), (first, left), (first, below), (second, late)):
        column.addWidget(field)
    shown(qtbot, page)
    assert reading_order(page) == [left, below, right, late]
    columns.setDirection(QHBoxLayout.Direction.RightToLeft)
    assert reading_order(page) == [left, below, right, late]


def test_a_grid_is_read_row_by_row(qtbot: QtBot) -> None:
    page = QWidget()
    fields = [QLineEdit(), QLineEdit(), QLineEdit()]
    grid = QGridLayout(page)
    for field, place in zip(fields, ((1, 0), (0, 1), (0, 0)), strict=True):
        grid.addWidget(field, *place)
    shown(qtbot, page)
    assert reading_order(page) == fields[::-1]


def test_pages_that_scroll_and_lines_that_flow_are_entered(qtbot: QtBot) -> None:
    page, inside = QWidget(), QWidget()
    chip, hidden, dead, date = QPushButton("a"), QPushButton("b"), QPushButton("c"), DateBox()
    flow = FlowLayout(inside)
    for widget in (date, hidden, dead, chip):
        flow.addWidget(widget)
    hidden.hide()
    dead.setEnabled(False)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    QVBoxLayout(page).addWidget(area)
    shown(qtbot, page)
    assert reading_order(page) == [area, date, chip]


def test_focus_goes_round_both_ways(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, last = QLineEdit(), QLineEdit()
    column.addWidget(last)
    column.insertWidget(0, first)
    shown(qtbot, page)
    last.setFocus()
    assert move_focus([page], forward=True)
    assert page.focusWidget() is first
    assert move_focus([page], forward=False)
    assert page.focusWidget() is last


def test_there_may_be_nowhere_to_go(qtbot: QtBot) -> None:
    page = shown(qtbot, QWidget())
    assert not move_focus([page], forward=True)
    assert not move_focus([], forward=True)
