"""A pair without a mouse: whatever it does is a press of a key where the keyboard is."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit, QWidget

from pairview.window.widgets.buttons import PrimaryButton
from pairview.window.widgets.chips import Chip, ChipRow
from pairview.window.widgets.choice_row import ChoiceRow, Segment
from pairview.window.widgets.evidence_table import EvidenceTable
from pairview.window.widgets.foot_bar import FootBar
from pairview.window.widgets.reading_order import reading_order
from pairview.window.widgets.step_rail import StepRail
from tests.flows.hands import settle
from tests.flows.pair import Pair
from tests.window.widgets.accessible_tree import name_of

Key = Qt.Key
Modifier = Qt.KeyboardModifier
ANSWERS = (Segment, Chip)
LOST = 80
"""After so many presses of Tab people give up."""


@dataclass(frozen=True)
class Way:
    """How something was reached: the screen, its name, and how many keys it took to get there."""

    screen: str
    name: str
    keys: int


class Typist(Pair):
    """Does what `Pair` does, but nothing by the mouse and nothing by asking for the focus."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.ways: list[Way] = []

    def click_on(self, widget: QWidget, spot: QPoint | None = None) -> None:
        """Go to a widget by keys and press it; a field is only gone to."""
        self.go_to(widget)
        if isinstance(widget, Segment) and widget.isChecked():
            return
        if not isinstance(widget, QTextEdit | QLineEdit | EvidenceTable):
            self.press(Key.Key_Return if isinstance(widget, PrimaryButton) else Key.Key_Space)
        settle()

    def write(self, name: str, words: str, within: QWidget | None = None) -> None:
        """Go to a field by Tab and type over what stands there."""
        fields = [*self.seen(QTextEdit, within), *self.seen(QLineEdit, within)]
        (field,) = [one for one in fields if name in (one.accessibleName(), one.objectName())]
        self.go_to(field)
        self.press(Key.Key_A, control=True)
        self.type(words)

    def pick(self, name: str, words: str, within: QWidget | None = None) -> None:
        """Go to a list that unfolds, and down it until it says these words."""
        field = self.find(name, QComboBox, within)
        self.go_to(field)
        self.press(Key.Key_Home)
        for _ in range(field.count()):
            if field.currentText() == words:
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"{name!r} offers no {words!r}")

    def go_to(self, widget: QWidget) -> None:
        """Press F6, Tab and arrows until a widget has the keyboard."""
        settle()
        screen, pressed = self.title, 0
        for pane in [*self.seen(FootBar), *self.seen(StepRail)]:
            while pane.isAncestorOf(widget) and not pane.isAncestorOf(self.focused):
                self.press(Key.Key_F6)
                pressed += 1
        stop = _row_of(widget) or widget
        back = self._is_nearer_backwards(stop)
        while not self._is_at(stop):
            assert pressed < LOST, f"{name_of(widget)!r} is out of reach on {screen!r}"
            held = Modifier.ShiftModifier if back else Modifier.NoModifier
            QTest.keyClick(self.focused, Key.Key_Backtab if back else Key.Key_Tab, held)
            settle()
            pressed += 1
        pressed += self._walk_along(stop, widget)
        self.ways.append(Way(screen, name_of(widget), pressed))

    def sort_difference(self, dimension: str, words: str, note: str = "") -> None:
        """Choose a row, go to its answers with Enter, and come back with Escape."""
        self.choose_row(dimension)
        self.press(Key.Key_Return)
        self.click(words)
        if note:
            self.write("Note on this row", note)
        self.press(Key.Key_Escape)

    def weigh(self, keys: str) -> None:
        """Answer cell by cell, as `Pair` does, after going to the table by Tab."""
        self.go_to(self.find("table", EvidenceTable))
        super().weigh(keys)

    def _is_at(self, stop: QWidget) -> bool:
        focused = self.focused
        return focused is stop or (not _is_field(stop) and stop.isAncestorOf(focused))

    def _is_nearer_backwards(self, wanted: QWidget) -> bool:
        """Say which way is shorter, as people see at a glance."""
        window = self.focused.window()
        stops = reading_order(window)
        here = [n for n, one in enumerate(stops) if one is self.focused]
        there = [n for n, one in enumerate(stops) if one is wanted or wanted.isAncestorOf(one)]
        if not (here and there):
            return False
        return (here[0] - there[0]) % len(stops) < (there[0] - here[0]) % len(stops)

    def _walk_along(self, row: QWidget, wanted: QWidget) -> int:
        """Press arrows within a row of answers; returns how many."""
        presses = 0
        while self.focused is not wanted and row is not wanted:
            here = self.focused
            if here.y() != wanted.y():
                key = Key.Key_Down if wanted.y() > here.y() else Key.Key_Up
            else:
                key = Key.Key_Right if wanted.x() > here.x() else Key.Key_Left
            self.press(key)
            presses += 1
            assert presses < LOST, f"{name_of(wanted)!r} is out of reach in its row"
        return presses


def _row_of(widget: QWidget) -> QWidget | None:
    """Return the row of answers that a widget is one of: Tab stops there once."""
    row = widget.parentWidget()
    return row if isinstance(row, ChoiceRow | ChipRow) and isinstance(widget, ANSWERS) else None


def _is_field(widget: QWidget) -> bool:
    return isinstance(widget, QTextEdit | QLineEdit | QComboBox)
