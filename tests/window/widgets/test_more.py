"""More is closed at first and opens by click and by key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pairview.window.widgets.more import More


def shown(qtbot: QtBot) -> tuple[More, QLabel]:
    more = More()
    inside = QLabel("Grade band")
    more.body.addWidget(inside)
    qtbot.addWidget(more)
    more.show()
    return more, inside


def test_what_waits_behind_more_is_not_shown_at_first(qtbot: QtBot) -> None:
    more, inside = shown(qtbot)
    assert not inside.isVisible()
    assert not more.is_open
    assert more.button.accessibleName() == "More"


def test_a_click_opens_it_and_space_closes_it(qtbot: QtBot) -> None:
    more, inside = shown(qtbot)
    told: list[bool] = []
    more.opened.connect(told.append)
    QTest.mouseClick(more.button, Qt.MouseButton.LeftButton)
    assert inside.isVisible()
    QTest.keyClick(more.button, Qt.Key.Key_Space)
    assert not inside.isVisible()
    assert told == [True, False]


def test_opening_it_by_the_program_tells_nobody(qtbot: QtBot) -> None:
    more, inside = shown(qtbot)
    told: list[bool] = []
    more.opened.connect(told.append)
    more.open_up()
    assert inside.isVisible()
    assert told == []
