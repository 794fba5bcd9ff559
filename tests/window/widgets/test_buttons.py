import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.window.widgets.buttons import LookButton


@pytest.fixture
def button(qtbot: QtBot) -> LookButton:
    made = LookButton(None, "Salt & pepper")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_as_space_does(button: LookButton, key: Qt.Key) -> None:
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, key)
    assert len(pressed) == 1


def test_enter_held_down_presses_nothing_more(button: LookButton) -> None:
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(button, held)
    assert pressed == []


def test_an_ampersand_stays_an_ampersand(button: LookButton) -> None:
    assert button.text() == "Salt && pepper"
    assert button.accessibleName() == "Salt & pepper"
