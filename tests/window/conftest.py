"""Every widget is tested in the look it has in the program; a desk holds a whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.domain.recording import describe_classroom
from pairview.domain.seat import Classroom, Seat
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCases
from pairview.window.screens import hand_over_screen
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from tests.window.desk import TODAY, Desk


@pytest.fixture(autouse=True, scope="session")
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(hand_over_screen, "DEAD_MS", 20)
    shelf = CaseShelf(tmp_path / "Cases", RecentCases(tmp_path / "recent.txt"))
    window = MainWindow(
        shelf, tmp_path / "settings.ini", now=lambda: made.seconds, today=lambda: TODAY
    )
    made = Desk(window, tmp_path)
    qtbot.addWidget(window)
    window.resize(1280, 640)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield made
    window.close()


@pytest.fixture
def case(desk: Desk) -> Desk:
    desk.window.new_case()
    for seat, label in ((Seat.A, "Maths"), (Seat.B, "PE")):
        labelled = describe_classroom(desk.editor.case, Classroom(seat, label))
        desk.change("Class label", labelled)
    return desk
