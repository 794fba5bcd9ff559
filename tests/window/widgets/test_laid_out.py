"""What a layout holds, in its order, without leaving anything that outlives it."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.laid_out import drop, empty, move, parts, take_out


def filled(layout: QLayout, *names: str) -> list[QLabel]:
    labels = [QLabel(name) for name in names]
    for label in labels:
        layout.addWidget(label)
    return labels


def items_that_python_holds() -> list[object]:
    found = (one for one in gc.get_objects() if isinstance(one, QLayoutItem))
    return [one for one in found if not isinstance(one, QLayout)]


def test_widgets_and_inner_layouts_come_in_their_order(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    first, last = filled(column, "first", "last")
    column.insertSpacing(1, 8)
    column.insertLayout(2, row)
    inner = filled(row, "left", "right")
    column.insertWidget(0, zeroth := QLabel("zeroth"))
    QLabel("beside the layout", page)
    assert parts(column) == [zeroth, first, row, last]
    assert parts(row) == inner


def test_what_is_asked_leaves_no_item_behind_when_its_widget_goes(qtbot: QtBot) -> None:
    page, other = QWidget(), QWidget()
    qtbot.addWidget(page)
    qtbot.addWidget(other)
    before = len(items_that_python_holds())
    for layout in (QVBoxLayout(page), QGridLayout(other)):
        for label in filled(layout, "a", "b"):
            assert label in parts(layout)
            label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(items_that_python_holds()) == before


@pytest.mark.parametrize("take", [take_out, drop])
def test_what_is_taken_out_of_an_inner_layout_leaves_no_item_behind(
    qtbot: QtBot, take: Callable[[QLayout, QWidget], None]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    gone, stays = filled(row, "gone", "stays")
    before = len(items_that_python_holds())
    column.addLayout(row)  # as a compiled form does: PySide holds both items now
    assert len(items_that_python_holds()) == before + 2
    take(row, gone)
    assert (parts(row), len(items_that_python_holds())) == ([stays], before + 1)
    take_out(row, gone)
    assert parts(row) == [stays]


def test_a_widget_that_moves_leaves_no_item_behind(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row, below = QVBoxLayout(page), QHBoxLayout(), QVBoxLayout()
    mover, stays = filled(row, "mover", "stays")
    before = len(items_that_python_holds())
    for inner in (row, below):
        column.addLayout(inner)
    move(mover, below)
    assert (parts(row), parts(below)) == ([stays], [mover])
    assert len(items_that_python_holds()) == before + 1  # that of the one that stays
    move(mover, row)
    assert (parts(row), parts(below)) == ([stays, mover], [])


def test_an_emptied_layout_has_neither_widgets_nor_gaps(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow, column = FlowLayout(), QVBoxLayout(page)
    column.addLayout(flow)
    flowing = filled(flow, "a", "b")
    standing = filled(column, "c")
    column.addSpacing(10)
    empty(flow)
    assert (flow.count(), all(label.isHidden() for label in flowing)) == (0, True)
    assert parts(column) == [flow, *standing]
    column.removeItem(flow)
    empty(column)
    assert column.count() == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.findChildren(QLabel) == []
