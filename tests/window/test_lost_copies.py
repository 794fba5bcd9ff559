"""Copies whose case is gone are listed on the start page, and go when their time is over."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pairview.domain.case import Case, new_case
from pairview.domain.keeping import hold
from pairview.domain.planning import delete_after
from pairview.store.case_file import create_case
from pairview.store.copies import FOLDER
from pairview.window.case_shelf import CaseShelf
from pairview.window.lost_copies import SOON_MS, LostCopies
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCase, RecentCases
from pairview.window.screens.lost_copies_panel import LostCopiesRow
from tests.desk import SMALLEST, everything_said
from tests.flows.hands import wait_until
from tests.window.desk import TODAY, Desk

KITE = new_case(TODAY, "Blue Kite")


def leave_copies(folder: Path, case: Case = KITE, stem: str = "blue-kite") -> Path:
    """Keep two copies of a case and take the case away; returns where it lay."""
    cases = folder / "Cases"
    cases.mkdir(exist_ok=True)
    path = cases / f"{stem}.pairview"
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    later = replace(case, agreement=replace(case.agreement, purpose="to see more"))
    case_file.save(case, later)
    case_file.keep_copy(later)
    case_file.close()
    path.unlink()
    return path


def open_window(qtbot: QtBot, folder: Path, today: date = TODAY) -> MainWindow:
    shelf = CaseShelf(folder / "Cases", RecentCases(folder / "recent.txt"))
    window = MainWindow(shelf, folder / "settings.ini", today=lambda: today)
    qtbot.addWidget(window)
    window.show()
    wait_for_search(window)
    return window


def wait_for_search(window: MainWindow) -> None:
    wait_until(lambda: window.findChild(LostCopies) is not None)
    QTest.qWait(SOON_MS + 100)  # from when it is there: a busy machine paints late
    looks = window.findChild(LostCopies)
    assert isinstance(looks, LostCopies)
    wait_until(lambda: not looks.is_looking)


def rows(window: MainWindow) -> list[LostCopiesRow]:
    QTest.qWait(0)
    return [row for row in window.findChildren(LostCopiesRow) if row.isVisible()]


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def start_words(window: MainWindow) -> str:
    bar = window.start_screen.message_bar
    return bar.words.text() if bar is not None else ""


def test_without_any_nothing_is_said(desk: Desk) -> None:
    wait_for_search(desk.window)
    assert rows(desk.window) == []
    assert desk.window.start_screen.message_bar is None


def test_they_are_listed_and_one_press_brings_the_case_back(qtbot: QtBot, tmp_path: Path) -> None:
    path = leave_copies(tmp_path)
    window = open_window(qtbot, tmp_path)
    (row,) = rows(window)
    assert row.words.text() == "2 copies of Blue Kite; the case is gone."
    press(row.open_button)
    assert window.view is not None
    assert window.view.editor.case.agreement.purpose == "to see more"
    assert path.exists()
    window.close()


def test_everything_fits_the_smallest_screen(qtbot: QtBot, tmp_path: Path) -> None:
    recent = RecentCases(tmp_path / "recent.txt")
    for number in range(9):
        recent.put(RecentCase(f"{number}.pairview", f"Kite {number}", 3, "2026-11-21T10:42"))
    for name in ("calm-harbour", "old-bridge", "red-door"):
        leave_copies(tmp_path, stem=name)
    window = open_window(qtbot, tmp_path)
    window.resize(*SMALLEST)
    window._notices.say("The newest good copy is from today 10:42. " * 6)
    assert len(rows(window)) == 2
    QTest.qWait(50)
    assert (window.width(), window.height()) == SMALLEST


def test_with_a_case_open_no_other_name_is_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    leave_copies(tmp_path)
    window = open_window(qtbot, tmp_path)
    window.open_practice()
    QTest.qWait(0)
    assert "Blue Kite" not in everything_said(window)
    window.show_start()
    wait_for_search(window)
    assert len(rows(window)) == 1


def test_a_shared_laptop_names_no_case(qtbot: QtBot, tmp_path: Path) -> None:
    leave_copies(tmp_path)
    window = open_window(qtbot, tmp_path)
    window.form.shared_laptop_action.setChecked(True)
    wait_for_search(window)
    assert "Blue Kite" not in everything_said(window)
    window.form.shared_laptop_action.setChecked(False)
    wait_for_search(window)
    assert len(rows(window)) == 1


def test_deleting_them_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    leave_copies(tmp_path)
    window = open_window(qtbot, tmp_path)
    (row,) = rows(window)
    press(row.delete_button)
    press(row.sure_button)
    assert rows(window) == []
    assert start_words(window) == "The copies of Blue Kite have been deleted."
    assert not (tmp_path / "Cases" / FOLDER).exists()


@pytest.mark.parametrize("days", [0, 1])
def test_they_go_the_day_after_their_date(qtbot: QtBot, tmp_path: Path, days: int) -> None:
    leave_copies(tmp_path)
    window = open_window(qtbot, tmp_path, delete_after(KITE) + timedelta(days))
    assert len(rows(window)) == 1 - days
    assert (tmp_path / "Cases" / FOLDER).exists() == (days == 0)
    said = "Past their delete-after date, and deleted: the copies of Blue Kite."
    assert start_words(window) == (said if days else "")


def test_on_hold_they_stay(qtbot: QtBot, tmp_path: Path) -> None:
    leave_copies(tmp_path, hold(KITE, "asked for"))
    window = open_window(qtbot, tmp_path, date(2031, 1, 1))
    assert len(rows(window)) == 1


def test_two_cases_of_one_name_are_two_rows(qtbot: QtBot, tmp_path: Path) -> None:
    leave_copies(tmp_path)
    leave_copies(tmp_path, replace(KITE, id="other"))
    window = open_window(qtbot, tmp_path)
    first, _ = rows(window)
    press(first.delete_button)
    press(first.sure_button)
    assert len(rows(window)) == 1


def test_a_copy_that_cannot_be_put_there_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    path = leave_copies(tmp_path)
    window = open_window(qtbot, tmp_path)
    (row,) = rows(window)
    for copy in (tmp_path / "Cases" / FOLDER).rglob("*.pairview"):
        copy.unlink()
    press(row.open_button)
    assert start_words(window).endswith(".")
    assert not path.exists()
    assert window.view is None
