"""Tab follows the order of reading on every screen: downwards, and a column at a time."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.domain.slot import Slot
from pairview.window.widgets.buttons import LookButton
from tests.flows.hands import settle
from tests.window.tour import opened, tour
from tests.window.widgets.accessible_tree import name_of

MOST_STOPS = 120
TOUCH = 4
"""Pixels that two neighbours may share."""


@pytest.mark.parametrize("slot", list(Slot))
def test_tab_follows_the_eye_on_every_screen(slot: Slot, tmp_path: Path) -> None:
    found: list[str] = []
    with opened(tmp_path, (1366, 690)) as window:
        for place in tour(window, slot):
            found += [f"{place}: {words}" for words in jumps(tabbed())]
    assert not found, "\n".join(found)


def test_a_jump_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made = [LookButton(page, name) for name in ("third", "first", "second", "fourth")]
    for number in (1, 2, 0, 3):
        column.addWidget(made[number])
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    made[0].setFocus()
    assert jumps(tabbed()) == ["from 'third' back to 'first'", "from 'fourth' back to 'third'"]


def tabbed() -> list[QWidget]:
    """Press Tab until the keyboard is back where it began; return what had it, in order."""
    stops: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in stops:
        assert focused is not None
        assert len(stops) < MOST_STOPS, f"Tab never comes round from {name_of(stops[0])!r}"
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settle()
    names = [name_of(one) for one in (*stops, focused)]
    assert focused is stops[0], f"Tab does not come back to where it began: {names}"
    return stops


def jumps(stops: list[QWidget]) -> list[str]:
    """Say where Tab goes up in a column or left in a row; once round, it has to do so once."""
    found = [
        f"from {name_of(one)!r} back to {name_of(two)!r}"
        for one, two in pairwise([*stops, stops[0]])
        if one is not two and not follows(one, two)
    ]
    return found if len(found) > 1 else []


def follows(one: QWidget, two: QWidget) -> bool:
    """Say whether `two` stands below or right of `one`.

    What counts is where the parts of the page stand that hold one of the two and not the other: a
    column as a whole stands left of the next one, wherever the last thing in it is.
    """
    first, second = one, two
    while (above := first.parentWidget()) is not None and not above.isAncestorOf(two):
        first = above
    while (above := second.parentWidget()) is not None and not above.isAncestorOf(one):
        second = above
    here, there = first.geometry(), second.geometry()
    return there.top() >= here.bottom() - TOUCH or there.left() >= here.right() - TOUCH
