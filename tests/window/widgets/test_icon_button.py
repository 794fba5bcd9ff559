"""A sign alone says nothing: the button has its name, its size and its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icon_button import IconButton


@pytest.fixture
def button(qtbot: QtBot) -> IconButton:
    made = IconButton("cross", "Remove this question")
    qtbot.addWidget(made)
    made.show()
    return made


def colours(button: IconButton) -> set[str]:
    picture = button.grab().toImage()
    across, down = range(picture.width()), range(picture.height())
    return {picture.pixelColor(x, y).name() for x in across for y in down}


def test_it_says_in_words_what_its_sign_means(button: IconButton) -> None:
    assert button.accessibleName() == button.toolTip() == "Remove this question"


def test_it_is_large_enough_to_be_hit(button: IconButton) -> None:
    assert button.width() == button.height() == px(28) >= 24


def test_space_presses_it(qtbot: QtBot, button: IconButton) -> None:
    with qtbot.waitSignal(button.clicked, timeout=500):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_keyboard_on_it_can_be_seen(qtbot: QtBot, button: IconButton) -> None:
    button.clearFocus()
    assert paint.colour("accent").name() not in colours(button)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert paint.colour("accent").name() in colours(button)
