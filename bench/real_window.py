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

START_PAGE_MS = 2000
"""People look at the start page meanwhile, and what every case needs is read."""
SETTLE_MS = 500
"""The preview of the step that a case opens at is made in idle time; let it finish."""


def open_window(path: Path) -> MainWindow:
    """Open a case from the start page, on a small laptop, and wait until all is quiet."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    folder = path.parent
    shelf = CaseShelf(folder, RecentCases(folder / "recent.txt"))
    window = MainWindow(shelf, folder / "settings.ini", today=lambda: date(2026, 11, 21))
    window.resize(1366, 690)
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(START_PAGE_MS)
    window.open_case(path)
    QTest.qWait(SETTLE_MS)
    return window
