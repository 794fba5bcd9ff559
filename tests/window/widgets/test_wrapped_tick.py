"""A tick whose words wrap, and tick it too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from pairview.window.theme.tokens import px
from pairview.window.widgets.wrapped_tick import WrappedTick
from tests.flows.looking import faults
from tests.stage import Stage

WORDS = "Where in this <b>room</b>\nwould you & a friend rather not sit, and why is that?"


@pytest.fixture
def tick() -> Iterator[WrappedTick]:
    stage = Stage()
    yield stage(WrappedTick(WORDS), 200, 120)
    stage.clear()


def test_words_and_box_and_space_tick_it(tick: WrappedTick) -> None:
    told: list[bool] = []
    tick.toggled.connect(told.append)
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.label.geometry().center())
    QTest.mouseClick(tick, Qt.MouseButton.RightButton, pos=tick.label.geometry().center())
    assert told == [True]
    QTest.mouseClick(tick.box, Qt.MouseButton.LeftButton, pos=QPoint(12, 14))
    tick.box.setFocus()
    QTest.keyClick(tick.box, Qt.Key.Key_Space)
    assert told == [True, False, True]
    tick.show_ticked(False)
    assert not tick.is_ticked
    assert told == [True, False, True]


def test_a_frame_round_the_box_leaves_the_words_free(tick: WrappedTick) -> None:
    option = QStyleOptionButton()
    tick.box.initStyleOption(option)
    place = QStyle.SubElement.SE_CheckBoxIndicator
    drawn = tick.box.style().subElementRect(place, option, tick.box)
    assert abs(drawn.left() - (tick.box.width() - 1 - drawn.right())) <= 1
    assert tick.label.x() - tick.box.geometry().right() > px(6)


def test_its_words_wrap_and_are_its_name(tick: WrappedTick) -> None:
    assert tick.label.height() > 3 * tick.label.fontMetrics().height()
    assert [fault for fault in faults(tick) if "primary" not in fault] == []
    said = QAccessible.queryAccessibleInterface(tick.box)
    assert said.role() is QAccessible.Role.CheckBox
    assert said.text(QAccessible.Text.Name) == " ".join(WORDS.split())


def test_where_it_cannot_be_ticked_it_says_why(tick: WrappedTick) -> None:
    tick.let_tick(False, "Take one off first.")
    tick.box.click()
    assert not tick.is_ticked
    assert tick.box.accessibleDescription() == "Take one off first."
    tick.let_tick(True)
    assert tick.isEnabled()
    assert tick.box.accessibleDescription() == ""
