"""Finds what is to be seen in a window and clicks or types there, as people do."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

WidgetT = TypeVar("WidgetT", bound=QWidget)
WORDS = (QTextEdit, QLineEdit)


class Hands:
    """Nothing here reaches what a person could not: hidden, covered or dead things fail a test."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def seen(self, kind: type[WidgetT], within: QWidget | None = None) -> list[WidgetT]:
        """Return every visible widget of a kind."""
        found = (within or self.window).findChildren(kind)
        return [widget for widget in found if widget.isVisible()]

    def find(self, name: str, kind: type[WidgetT], within: QWidget | None = None) -> WidgetT:
        """Return the one visible widget with this accessible name or object name."""
        seen = self.seen(kind, within)
        found = [one for one in seen if name in (one.accessibleName(), one.objectName())]
        assert len(found) == 1, f"{len(found)} of {name!r} are to be seen, not one"
        return found[0]

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click on the one thing of this name."""
        self.click_on(self.find(name, QWidget, within))

    def click_on(self, widget: QWidget, spot: QPoint | None = None) -> None:
        """Scroll to a widget and click on it, where nothing covers it."""
        _scroll_to(widget)
        middle = widget.rect().center()
        beside = QPoint(8, middle.y()) if isinstance(widget, QCheckBox) else middle
        place = widget.mapTo(widget.window(), spot or beside)
        hit = widget.window().childAt(place)
        assert hit is not None, f"{_name(widget)} is out of the window"
        assert hit is widget or widget.isAncestorOf(hit), f"{_name(hit)} covers {_name(widget)}"
        assert widget.isEnabled(), f"{_name(widget)} is dead"
        where = hit.mapFrom(widget.window(), place)
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=where)
        settle()

    def type(self, words: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.focused, words)

    def write(self, name: str, words: str, within: QWidget | None = None) -> None:
        """Click into a field and type over what stands there."""
        fields = [field for kind in WORDS for field in self.seen(kind, within)]
        found = [one for one in fields if name in (one.accessibleName(), one.objectName())]
        assert len(found) == 1, f"{len(found)} fields are called {name!r}, not one"
        self.click_on(found[0])
        assert found[0].hasFocus()
        QTest.keySequence(found[0], QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.type(words)

    def paste(self, words: str) -> None:
        """Paste a long text where the keyboard is."""
        QGuiApplication.clipboard().setText(words)
        QTest.keySequence(self.focused, QKeySequence(QKeySequence.StandardKey.Paste))

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Press keys where the keyboard is."""
        modifier = Qt.KeyboardModifier
        held = modifier.ControlModifier if control else modifier.NoModifier
        for key in keys:
            QTest.keyClick(self.focused, key, held)

    def pick(self, name: str, words: str, within: QWidget | None = None) -> None:
        """Go down a list that unfolds until it says these words."""
        field = self.find(name, QComboBox, within)
        _scroll_to(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Qt.Key.Key_Home)
        for _ in range(field.count()):
            if field.currentText() == words:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"{name!r} offers no {words!r}")

    @property
    def focused(self) -> QWidget:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    @property
    def texts(self) -> str:
        """Every word of the labels that can be seen, without line ends."""
        return " ".join(" ".join(label.text().split()) for label in self.seen(QLabel))


def wait_until(holds: Callable[[], bool], seconds: float = 10) -> None:
    """Let the window live until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QTest.qWait(5)
        time.sleep(0.002)  # qWait keeps Python's lock: what is made in a thread would starve


def settle() -> None:
    """Let layouts come to rest; one that grew asks those above it in the next round."""
    for _ in range(6):
        QTest.qWait(0)


def wait_until_whole(screen: object) -> None:
    """Wait until a screen has made what stands below its first picture, if it makes it later."""
    slices = getattr(screen, "_slices", None)
    if slices is not None:
        wait_until(lambda: not slices.isActive())
    settle()


def rest_a_moment() -> None:
    """Let layouts and short timers come to rest: in rounds, as a busy machine has few in 20 ms."""
    for _ in range(10):
        QTest.qWait(2)


def _scroll_to(widget: QWidget) -> None:
    """Scroll until the middle of a widget shows; what stands above it may still be growing."""
    for _ in range(4):
        settle()
        if widget.visibleRegion().contains(widget.rect().center()):
            return
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and (page := above.widget()) is not None:
                middle = widget.mapTo(page, widget.rect().center())
                above.ensureVisible(middle.x(), middle.y())
            above = above.parentWidget()


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__
