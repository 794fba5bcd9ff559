"""How long from a key press to the picture that shows it, saving included, in a large case."""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

from big_case import ten_rivers
from figure import Figure, p95
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.domain.seat import Seat
from pairview.store.case_file import create_case
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.open_case_view import OpenCaseView
from pairview.window.recent_cases import RecentCases
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT

PRESSES = 200
FRAME = 16.0
SETTLE_MS = 1500
"""The preview of the step the case opens at is made in idle time; let it finish."""


class Painted(QObject):
    """Counts pictures of anything in the window."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


def figures() -> Iterator[Figure]:
    """Press keys in the real window, on a real file, offscreen."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        window = _open_window(Path(folder))
        painted = Painted()
        app.installEventFilter(painted)
        for name, spent in _runs(window, painted):
            yield Figure(f"key press to painted, ten Rivers, {name}, p95", p95(spent), FRAME, "ms")
        app.removeEventFilter(painted)
        window.close()


def _open_window(folder: Path) -> MainWindow:
    path = folder / "ten-rivers.pairview"
    create_case(path, ten_rivers()).close()
    shelf = CaseShelf(folder, RecentCases(folder / "recent.txt"))
    window = MainWindow(shelf, folder / "settings.ini", today=lambda: date(2026, 11, 21))
    window.resize(1366, 690)
    window.show()
    window.open_case(path)
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(SETTLE_MS)
    return window


def _runs(window: MainWindow, painted: Painted) -> Iterator[tuple[str, list[float]]]:
    key = Qt.Key
    assert window.view is not None
    view = window.view
    press = Press(view, painted)
    view.go(Destination.WEIGH)
    yield "a cell", press.run([key.Key_F, key.Key_A, key.Key_E])
    view.go(Destination.HYPOTHESES)
    yield "a letter of a hypothesis", press.run([key.Key_W, key.Key_S])
    yield "the same, handed in", press.run([key.Key_W, key.Key_S], hand_in=True)
    view.go(Destination.PLAN)
    yield "a look-for, handed in", press.run([key.Key_W, key.Key_S], hand_in=True)
    view.go(Destination.CONTRAST)
    yield "a row of the chart", press.run([key.Key_Down, key.Key_Down, key.Key_Up])
    view.editor.look_as(Seat.A)
    view.go(Destination.RATINGS)
    yield "a rating", press.run([key.Key_1, key.Key_Up, key.Key_5, key.Key_Up])


class Press:
    """Presses keys where the keyboard is, and keeps the milliseconds until it shows."""

    def __init__(self, view: OpenCaseView, painted: Painted) -> None:
        self._view = view
        self._painted = painted

    def run(self, keys: list[Qt.Key], *, hand_in: bool = False) -> list[float]:
        """Press `keys` over and over; `hand_in` saves each letter instead of each pause."""
        QApplication.processEvents()
        spent = []
        for number in range(PRESSES):
            before = self._painted.count
            widget = QApplication.focusWidget()
            assert widget is not None
            began = perf_counter()
            QTest.keyClick(widget, keys[number % len(keys)])
            if hand_in:
                self._view.flush()
            QApplication.processEvents()
            if self._painted.count > before:
                spent.append((perf_counter() - began) * 1000)
        assert len(spent) > PRESSES // 2, "the keys changed no picture"
        return spent
