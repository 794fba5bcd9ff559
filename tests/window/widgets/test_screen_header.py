"""The head of a screen keeps its title readable where there is little room."""

import pytest
from pytestqt.qtbot import QtBot

from pairview.window.widgets.screen_header import ScreenHeader
from tests.flows.hands import settle


@pytest.fixture
def header(qtbot: QtBot) -> ScreenHeader:
    made = ScreenHeader()
    qtbot.addWidget(made)
    made.show_title("What will you look for, and what will you ask?", "From your next lessons.")
    made.offer_handout(True)
    made.resize(1000, 80)
    made.show()
    settle()
    return made


def test_side_actions_stand_beside_the_title(header: ScreenHeader) -> None:
    assert header.handout_button.y() < header.title_label.geometry().bottom()
    assert header.handout_button.geometry().right() == header.rect().right()


def test_side_actions_go_below_a_title_they_would_squeeze(header: ScreenHeader) -> None:
    header.resize(540, 160)
    settle()
    assert header.handout_button.y() > header.subtitle_label.geometry().bottom()
    assert header.title_label.width() > 500
