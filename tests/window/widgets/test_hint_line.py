"""A hint is one quiet line that can be put away with "Keep it"."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.window.widgets.hint_line import Hint, HintLine

ALWAYS = Hint("always", "always", "How often did you see it?")
LAZY = Hint("trait", "<b>lazy</b>", "What did you see or hear?")


def a_line(qtbot: QtBot) -> HintLine:
    line = HintLine()
    qtbot.addWidget(line)
    line.resize(600, 40)
    line.show()
    return line


def test_only_the_first_hint_is_shown_and_keep_it_names_it(qtbot: QtBot) -> None:
    line = a_line(qtbot)
    kept: list[str] = []
    line.kept.connect(kept.append)
    line.show_hints((ALWAYS, LAZY))
    assert line.label.text() == "“always”: How often did you see it?"
    QTest.mouseClick(line.keep_button, Qt.MouseButton.LeftButton)
    assert kept == ["always"]


def test_without_a_hint_nothing_is_offered_and_nothing_moves(qtbot: QtBot) -> None:
    line = a_line(qtbot)
    line.show_hints((ALWAYS,))
    assert line.keep_button.height() <= line.minimumHeight()
    line.show_hints(())
    assert line.label.text() == ""
    assert not line.keep_button.isVisible()


def test_typed_words_are_shown_as_typed(qtbot: QtBot) -> None:
    line = a_line(qtbot)
    line.show_hints((LAZY,))
    assert line.label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>lazy</b>" in line.label.text()
