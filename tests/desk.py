"""A real window on a folder of its own, and all that a screen reader could find in it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCases

SMALLEST = 1280, 640
"""Width and height in pixels that everything must fit into."""


def open_window(folder: Path, today: Callable[[], date] | None = None) -> MainWindow:
    """Return the window of a laptop that keeps its cases in `folder`, active and painted."""
    shelf = CaseShelf(folder / "Cases", RecentCases(folder / "recent.txt"))
    window = MainWindow(shelf, folder / "settings.ini", today=today)
    window.resize(*SMALLEST)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.qWait(0)
    return window


def everything_said(window: QWidget) -> str:
    """Return all that a screen reader could find in the window, hidden or not."""
    kinds = QAccessible.Text
    said: list[str] = [window.windowTitle()]

    def walk(item: QAccessibleInterface | None) -> None:
        if item is None or not item.isValid():
            return
        said.extend(item.text(kind) for kind in (kinds.Name, kinds.Value, kinds.Description))
        for number in range(item.childCount()):
            walk(item.child(number))

    walk(QAccessible.queryAccessibleInterface(window))
    return "\n".join(said)
