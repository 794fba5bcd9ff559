"""What the tests of the room's page share: two clocks that they turn, and its keys."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.content import load_wording
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from pairview.window.widgets.choice_row import Segment

WORDING = load_wording()
KEY = Qt.Key
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Hours:
    """Two clocks that tests turn: the seconds that only grow, and the one on the wall."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def on_the_wall(self) -> datetime:
        return datetime(2026, 11, 23, 13, 50) + timedelta(seconds=self.seconds)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key)


def choose(screen: FacilitatorScreen, words: str) -> None:
    """Click an answer of the two rows at the top."""
    QTest.qWait(0)
    segments = screen.findChildren(Segment)
    (segment,) = (one for one in segments if one.text() == words and one.isVisible())
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)


def told(screen: FacilitatorScreen) -> list[str]:
    form = screen.form
    labels = (form.title_label, form.state_label, form.next_label, form.until_label)
    return [form.clock.figures, *(label.text() for label in labels)]
