"""The first page: what it offers, and what it says when a file is no case."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.window.case_page import CasePage
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.preferences import Preferences, save_preferences
from pairview.window.recent_cases import RecentCase, RecentCases
from pairview.window.screen_area import let_go_now
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from pairview.window.widgets.case_list import CaseRow, CaseRows
from tests.desk import everything_said
from tests.flows.hands import rest_a_moment, wait_until
from tests.flows.looking import faults
from tests.window.desk import TODAY, Desk

SMALLEST = 1280, 640


def test_the_first_start_says_what_to_do(desk: Desk) -> None:
    assert desk.window.start_screen.form.empty_label.isVisible()
    assert desk.window.findChild(CasePage) is None
    assert desk.window.windowTitle() == "PairView"


def test_what_is_no_case_is_said_and_the_start_page_stays(desk: Desk) -> None:
    other = desk.folder / "letter.pairview"
    other.write_text("Dear colleague")
    desk.window.open_case(other)
    assert desk.window.view is None
    assert desk.message().endswith(".")
    assert desk.window.start_screen.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_practice_case_says_that_nothing_is_kept(desk: Desk) -> None:
    QTest.mouseClick(desk.window.start_screen.form.practice_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.window.form.practice_menu, Qt.Key.Key_Return)
    assert desk.place() is Destination.CONTRAST
    assert desk.page.form.rail.saved.text() == "Practice only"
    QTest.keySequence(desk.window, QKeySequence(QKeySequence.StandardKey.Save))
    assert desk.message() == "This is a practice case: nothing of it is kept."
    assert not (desk.folder / "Cases").exists()


def test_nothing_of_a_closed_case_is_left_behind_the_start_page(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go_to_step(2)
    desk.wait_and_start()
    case = desk.editor.case
    desk.window.show_start()
    let_go_now()
    said = everything_said(desk.window)
    words = (case.agreement.code_name, "Maths", case.moments[0].saw, "5 hypotheses")
    assert [word for word in words if word in said] == []


def open_among_cases(
    qtbot: QtBot,
    folder: Path,
    cases: int = 9,
    per_cent: int = 100,
    size: tuple[int, int] = SMALLEST,
) -> MainWindow:
    """Return a window with cases on its list, of which the second is past its date."""
    recent = RecentCases(folder / "recent.txt")
    for number in reversed(range(cases)):
        file = folder / f"{number}.pairview"
        file.touch()
        until = "2020-01-01" if number == 1 else ""
        recent.put(RecentCase(str(file), f"Kite {number}", 3, "2019-11-21T10:42", until))
    save_preferences(folder / "settings.ini", Preferences(theme="light", text_size=per_cent))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT, per_cent / 100)
    window = MainWindow(CaseShelf(folder, recent), folder / "settings.ini", today=lambda: TODAY)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    wait_until(lambda: not window.form.new_case_action.shortcut().isEmpty())
    rest_a_moment()
    return window


def rows_of(window: MainWindow) -> list[CaseRow]:
    model = window.start_screen.form.case_list.model()
    assert isinstance(model, CaseRows)
    return model.rows


@pytest.fixture
def usual_look(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT)


def places(window: MainWindow) -> list[tuple[int, int]]:
    form = window.start_screen.form
    parts = form.title_label, form.new_button, form.case_list, form.kept_label
    return [part.mapTo(window, part.rect().topLeft()).toTuple() for part in parts]


@pytest.mark.parametrize("per_cent", [100, 150, 200])
def test_nothing_moves_when_a_reminder_comes(
    qtbot: QtBot, tmp_path: Path, usual_look: None, per_cent: int
) -> None:
    window = open_among_cases(qtbot, tmp_path, per_cent=per_cent)
    before = places(window)
    window.keeping.remind()
    rest_a_moment()
    assert window.keeping.panel is not None
    assert window.keeping.panel.isVisible()
    assert places(window) == before


def test_a_message_takes_of_the_free_room(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_among_cases(qtbot, tmp_path, cases=3, size=(1920, 1080))
    before = places(window)
    window._notices.say("Taken off this list. The case file is still there.")
    rest_a_moment()
    assert places(window) == before
    bar = window.start_screen.message_bar
    assert bar is not None
    bar.clear()
    rest_a_moment()
    assert places(window) == before


@pytest.mark.parametrize("per_cent", [100, 125, 150, 200])
@pytest.mark.parametrize("cases", [0, 40])
def test_the_page_is_whole_at_every_text_size(
    qtbot: QtBot, tmp_path: Path, usual_look: None, per_cent: int, cases: int
) -> None:
    window = open_among_cases(qtbot, tmp_path, cases, per_cent)
    window.keeping.remind()
    rest_a_moment()
    assert faults(window) == []
    assert (window.width(), window.height()) == SMALLEST
    rows = window.start_screen.form.case_list
    assert cases == 0 or rows.height() >= 2 * rows.row_height


def test_the_page_follows_a_change_of_the_text_size(
    qtbot: QtBot, tmp_path: Path, usual_look: None
) -> None:
    window = open_among_cases(qtbot, tmp_path, size=(1920, 1080))
    form = window.start_screen.form
    before = form.case_list.row_height, form.mark.height(), form.column.width()
    for action in window.form.text_size_menu.actions():
        if action.text() == "150 %":
            action.trigger()
    rest_a_moment()
    after = form.case_list.row_height, form.mark.height(), form.column.width()
    assert after == tuple(length * 3 // 2 for length in before)
    assert faults(window) == []


def test_a_long_list_can_be_searched_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_among_cases(qtbot, tmp_path, cases=40)
    window.activateWindow()
    search, cases = window.start_screen.search, window.start_screen.form.case_list
    assert search is not None
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Find))
    assert search.hasFocus()
    QTest.keyClicks(search, "kite 23")
    assert [row.code_name for row in rows_of(window)] == ["Kite 23"]
    with qtbot.waitSignal(cases.case_chosen) as chosen:
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert chosen.args == [str(tmp_path / "23.pairview")]


def test_esc_brings_all_cases_back_and_down_goes_to_them(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_among_cases(qtbot, tmp_path, cases=40)
    search, cases = window.start_screen.search, window.start_screen.form.case_list
    assert search is not None
    search.setFocus()
    QTest.keyClicks(search, "heron")
    assert cases.model().rowCount() == 0
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert cases.model().rowCount() > 0
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert cases.hasFocus()


def test_a_short_list_needs_no_search(qtbot: QtBot, tmp_path: Path) -> None:
    assert open_among_cases(qtbot, tmp_path, cases=8).start_screen.search is None


def test_a_case_past_its_date_says_so_in_its_row(qtbot: QtBot, tmp_path: Path) -> None:
    rows = rows_of(open_among_cases(qtbot, tmp_path, cases=3))
    assert [row.step for row in rows] == [
        "Step 3, Contrast",
        "Step 3, Contrast · past its date",
        "Step 3, Contrast",
    ]


def test_half_a_small_screen_is_enough(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_among_cases(qtbot, tmp_path, cases=40, size=(400, 600))
    rest_a_moment()
    assert faults(window.start_screen) == []
    assert window.start_screen.form.case_list.horizontalScrollBar().maximum() == 0


def test_the_page_stands_in_the_middle_also_for_who_reads_to_the_left(
    desk: Desk, qapp: QApplication
) -> None:
    form, page = desk.window.start_screen.form, desk.window.start_screen
    lead = form.lead_label.contentsMargins()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        desk.window.resize(1281, 640)
        wait_until(lambda: abs(form.column.geometry().center().x() - page.width() // 2) <= 1)
        turned = form.lead_label.contentsMargins()
        assert (turned.left(), turned.right()) == (lead.right(), lead.left())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
