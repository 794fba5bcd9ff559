"""The start page lists recent cases at once, and after that what else lies in the folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.off_the_list import FILE
from pairview.window.recent_cases import RecentCase, RecentCases
from pairview.window.widgets.case_list import CaseRows
from tests.desk import everything_said
from tests.window.desk import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three cases, of which the first was opened lately; the second was changed last."""
    made = tmp_path / "Cases"
    made.mkdir()
    for number, name in enumerate(("blue-kite", "green-lantern", "red-door")):
        (made / f"{name}.pairview").touch()
        os.utime(made / f"{name}.pairview", (1_700_000_000 - number,) * 2)
    (made / ".blue-kite.pairview-journal").touch()
    (made / "notes.txt").touch()
    return made


def open_window(qtbot: QtBot, folder: Path, recents: int = 1) -> MainWindow:
    recent = RecentCases(folder.parent / "recent.txt")
    if recents:
        recent.put(RecentCase(str(folder / "blue-kite.pairview"), "River", 3, "2026-11-21T10:42"))
    shelf = CaseShelf(folder, recent)
    window = MainWindow(shelf, folder.parent / "settings.ini", today=lambda: TODAY)
    qtbot.addWidget(window)
    window.show()
    wait(window)
    return window


def wait(window: MainWindow) -> None:
    QTest.qWait(250)
    for _ in range(100):
        if not window.folder_rows.is_looking:
            return
        QTest.qWait(20)


def names(window: MainWindow) -> list[str]:
    model = window.start_screen.form.case_list.model()
    assert isinstance(model, CaseRows)
    return [row.code_name for row in model.rows]


def test_the_folder_stands_below_the_recent_cases(qtbot: QtBot, folder: Path) -> None:
    window = open_window(qtbot, folder)
    assert names(window) == ["River", "Green Lantern", "Red Door"]


def test_an_empty_list_of_recent_cases_hides_no_folder(qtbot: QtBot, folder: Path) -> None:
    window = open_window(qtbot, folder, recents=0)
    assert names(window) == ["Blue Kite", "Green Lantern", "Red Door"]
    assert not window.start_screen.form.empty_label.isVisible()


def test_one_entry_that_cannot_be_looked_at_hides_no_other(qtbot: QtBot, folder: Path) -> None:
    (folder / "a-loop.pairview").symlink_to(folder / "a-loop.pairview")
    (folder / "gone.pairview").symlink_to(folder / "nothing")
    window = open_window(qtbot, folder)
    assert names(window) == ["River", "Green Lantern", "Red Door"]


def test_what_is_taken_off_the_list_stays_off_it(qtbot: QtBot, folder: Path) -> None:
    window = open_window(qtbot, folder)
    window.start_screen.case_dropped.emit(str(folder / "blue-kite.pairview"))
    window.start_screen.case_dropped.emit(str(folder / "red-door.pairview"))
    wait(window)
    assert names(window) == ["Green Lantern"]
    kept = (folder.parent / FILE).read_text()
    assert "kite" not in kept
    assert names(open_window(qtbot, folder, recents=0)) == ["Green Lantern"]


def test_a_cleared_list_stays_empty_until_a_case_changes(qtbot: QtBot, folder: Path) -> None:
    window = open_window(qtbot, folder)
    menu = window.form.recent_menu
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    wait(window)
    assert names(window) == []
    os.utime(folder / "red-door.pairview", (4_000_000_000,) * 2)
    window.show_start()
    wait(window)
    assert names(window) == ["Red Door"]


def test_with_a_case_open_and_on_a_shared_laptop_no_name_is_shown(
    qtbot: QtBot, folder: Path
) -> None:
    window = open_window(qtbot, folder)
    window.open_practice()
    QTest.qWait(0)
    assert "Lantern" not in everything_said(window)
    window.show_start()
    window.form.shared_laptop_action.setChecked(True)
    wait(window)
    assert names(window) == []
    window.form.shared_laptop_action.setChecked(False)
    wait(window)
    assert "Green Lantern" in names(window)


def test_thousands_of_cases_come_in_slices(qtbot: QtBot, folder: Path) -> None:
    for number in range(2000):
        (folder / f"calm-harbour-{number}.pairview").touch()
    window = open_window(qtbot, folder)
    qtbot.waitUntil(lambda: len(names(window)) > 50)
    assert len(names(window)) < 2000
    window.start_screen.form.case_list.show_only("harbour 1999")
    assert names(window) == ["Calm Harbour 1999"]
