"""The demo of the facilitator's guide goes as it is written there, key by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pairview.domain.case import Case
from pairview.window.screens.screen import Destination
from pairview.window.widgets.buttons import PrimaryButton
from pairview.window.widgets.contrast_chart import ContrastChart
from pairview.window.widgets.contrast_table import ContrastTable
from pairview.window.widgets.step_button import StepButton
from tests.flows.hands import settle
from tests.flows.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
GUIDE = Path(__file__).parents[2] / "docs" / "facilitator.md"
Key = Qt.Key


@pytest.fixture
def typist(tmp_path: Path) -> Iterator[Typist]:
    made = Typist(tmp_path)
    yield made
    made.leave()


def words(typist: Typist) -> str:
    return "\n".join(label.text() for label in typist.seen(QLabel))


def press_step(typist: Typist, name: str) -> None:
    """Press a step on the left, such as **Contrast** in the guide."""
    assert f"**{name}**" in GUIDE.read_text("utf-8")
    (button,) = (one for one in typist.seen(StepButton) if one.step.name == name)
    typist.click_on(button)


def place(typist: Typist) -> Destination | None:
    assert typist.window.view is not None
    return typist.window.view.area.place


def case_of(typist: Typist) -> Case:
    assert typist.window.view is not None
    return typist.window.view.editor.case


def test_the_demo_goes_as_the_guide_says(typist: Typist) -> None:
    window = typist.window
    for _ in range(2):
        typist.press(Key.Key_F8)
        settle()
    typist.practise("river")
    assert place(typist) is Destination.CONTRAST
    assert "Note 1 of 6" in words(typist)
    before = case_of(typist)
    press_step(typist, "Record")
    assert "Whose notes do you want to change?" in words(typist)
    QTest.qWait(60)  # the page wakes a moment later
    (opens,) = (one for one in typist.seen(PrimaryButton) if one.text() == "Open what Maths wrote")
    typist.click_on(opens)
    assert place(typist) is Destination.RATINGS
    typist.press(Key.Key_2, Key.Key_X)
    assert case_of(typist) != before
    typist.press(Key.Key_Z, Key.Key_Z, control=True)
    assert case_of(typist).ratings == before.ratings
    press_step(typist, "Contrast")
    assert "2 about the same, 5 seen differently, 1 seen by one of us." in words(typist)
    typist.press(Key.Key_G, Key.Key_T)
    assert [one for one in typist.seen(ContrastTable) if one.isVisible()]
    typist.press(Key.Key_T)
    assert isinstance(typist.focused, ContrastChart)
    for name, number in (("Hypotheses", 3), ("Weigh", 4), ("Read back", 6)):
        press_step(typist, name)
        assert f"Note {number} of 6" in words(typist)
    QTest.keyClick(typist.focused, Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.view is None
    typist.press(Key.Key_F8)
    assert window.shows_room
    typist.press(Key.Key_Escape)
    assert window.start_screen.isVisible()
    assert not list(typist.folder.rglob("*.pairview"))
