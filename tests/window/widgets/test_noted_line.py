"""A quiet note stands right after its line, however long the line is."""

import pytest
from pytestqt.qtbot import QtBot

from pairview.window.widgets.noted_line import NotedLine
from tests.flows.hands import settle


def shown(qtbot: QtBot, text: str, note: str, width: int = 600) -> NotedLine:
    line = NotedLine(None, text, note=note)
    qtbot.addWidget(line)
    line.resize(width, 40)
    line.show()
    settle()
    return line


def test_the_note_stands_right_after_a_short_line(qtbot: QtBot) -> None:
    line = shown(qtbot, "Maybe it is the room", "Class and routines")
    assert 0 < line.note.x() - line.words.geometry().right() < 20
    assert line.note.x() < 300
    assert line.text() == "Maybe it is the room, Class and routines"


@pytest.mark.parametrize("width", [200, 300])
def test_a_long_line_wraps_and_leaves_the_note_whole(qtbot: QtBot, width: int) -> None:
    line = shown(qtbot, "Maybe it is the room " * 5, "Class and routines", width)
    assert line.width() == width
    assert line.words.heightForWidth(line.words.width()) > 2 * line.note.sizeHint().height()
    assert line.note.width() >= line.note.sizeHint().width()
    assert line.note.geometry().right() < width


def test_without_a_note_the_line_has_all_the_room(qtbot: QtBot) -> None:
    line = shown(qtbot, "Gained: this fact fits", "")
    assert line.words.width() == 600
    assert not line.note.isVisible()
    assert line.text() == "Gained: this fact fits"
