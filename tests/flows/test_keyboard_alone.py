"""A pair takes River through 45 minutes and saves the handout without touching a mouse."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pairview.domain.slot import Slot
from pairview.window.screens import hand_over_screen
from tests.flows.expected_river import expected_river
from tests.flows.hands import settle
from tests.flows.test_whole_case import (
    RIVER,
    both_record_alone,
    contrast,
    hypothesize,
    plan,
    read_back,
    retell,
    weigh,
)
from tests.flows.told import told
from tests.flows.typist import Typist

MOST_KEYS = 12
"""To get from one thing to the next on the same screen; 37 before Tab followed the layouts."""


@pytest.fixture
def typist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Typist]:
    monkeypatch.setattr(hand_over_screen, "DEAD_MS", 700)

    def no_mouse(*_arguments: object, **_others: object) -> None:
        pytest.fail("something was clicked")

    monkeypatch.setattr(QTest, "mouseClick", no_mouse)
    made = Typist(tmp_path)
    yield made
    made.leave()


def test_a_pair_needs_no_mouse(
    typist: Typist, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    typist.new_case()
    typist.agree(Slot.STANDARD, "Maths", "PE", name="River", purpose=RIVER.agreement.purpose)
    both_record_alone(typist)
    contrast(typist)
    retell(typist)
    hypothesize(typist)
    weigh(typist)
    plan(typist)
    pdf = tmp_path / "river.pdf"
    handout_goes_to(pdf)
    read_back(typist, pdf)
    assert [way for way in typist.ways if way.keys > MOST_KEYS] == []
    typist.leave()
    assert told(typist.case_on_disk()) == told(expected_river(str(pdf)))


def test_the_last_enter_of_a_turn_opens_nothing(typist: Typist) -> None:
    typist.new_case()
    typist.go_on("Next: Record")
    for title in ("A begins", "Pass the keyboard to B"):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return):
            typist.press(key)
            settle()
        assert typist.title == title
        typist.take_over(title)
        for words in ("Next: moments", "Next: what I know", "I have finished"):
            typist.go_on(words)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_h_begins_a_hypothesis_and_delete_takes_an_answer_back(typist: Typist) -> None:
    typist.practise("river")
    typist.choose_row("start")
    typist.press(Qt.Key.Key_H)
    settle()
    assert typist.title == "What could explain it? Hold at least two."
    assert typist.focused.accessibleName() == "We would drop it if"
    typist.click_step("Weigh")
    typist.weigh("f")
    table = typist.focused
    typist.press(Qt.Key.Key_Left)
    assert told_of(table).endswith(": fits")
    typist.press(Qt.Key.Key_Delete)
    assert told_of(table).endswith(": not considered")


def told_of(table: QWidget) -> str:
    """Return what a screen reader says of the cell that has the keyboard."""
    cell = QAccessible.queryAccessibleInterface(table).focusChild()
    return cell.text(QAccessible.Text.Name)
