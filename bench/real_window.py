"""The real window on a real file, offscreen, as the figures about keys and steps need it."""

from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCases
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT

SETTLE_MS = 2000
"""What is read and made in idle time after the first picture; let it finish."""


def open_window(path: Path) -> MainWindow:
    """Open a case in a window of the size of a small laptop, and wait until all is quiet."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    folder = path.parent
    shelf = CaseShelf(folder, RecentCases(folder / "recent.txt"))
    window = MainWindow(shelf, folder / "settings.ini", today=lambda: date(2026, 11, 21))
    window.resize(1366, 690)
    window.show()
    window.open_case(path)
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(SETTLE_MS)
    return window
