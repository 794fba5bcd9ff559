"""The list of cases reads slices, opens by click or Enter, and lets go by Delete."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.window.screen_area import let_go_now
from pairview.window.widgets.case_list import CaseList, CaseRow
from pairview.window.widgets.case_menu import CaseMenu

SLICE = 50


def rows_of(count: int, asked: list[int]) -> CaseList:
    rows = [
        CaseRow(f"{n}.pairview", f"Kite {n}", "Step 3, Contrast", "3 Nov") for n in range(count)
    ]

    def more(skip: int) -> list[CaseRow]:
        asked.append(skip)
        return rows[skip : skip + SLICE]

    cases = CaseList()
    cases.show_rows(more)
    return cases


@pytest.fixture
def asked() -> list[int]:
    return []


def test_only_the_first_slice_is_read_until_someone_scrolls(qtbot: QtBot, asked: list[int]) -> None:
    cases = rows_of(10_000, asked)
    qtbot.addWidget(cases)
    cases.show()
    assert asked == [0]
    cases.model().fetchMore(QModelIndex())
    assert asked == [0, SLICE]
    assert cases.model().rowCount() == 2 * SLICE


def test_the_end_of_the_list_is_the_end(qtbot: QtBot, asked: list[int]) -> None:
    cases = rows_of(3, asked)
    qtbot.addWidget(cases)
    cases.model().fetchMore(QModelIndex())
    assert not cases.model().canFetchMore(QModelIndex())
    assert cases.model().rowCount() == 3


def test_enter_and_click_open_and_delete_lets_go(qtbot: QtBot, asked: list[int]) -> None:
    cases = rows_of(3, asked)
    qtbot.addWidget(cases)
    cases.resize(800, 200)
    cases.show()
    with qtbot.waitSignal(cases.case_chosen) as entered:
        QTest.keyClick(cases, Qt.Key.Key_Return)
    second = cases.visualRect(cases.model().index(1, 0)).center()
    with qtbot.waitSignal(cases.case_chosen) as clicked:
        QTest.mouseClick(cases.viewport(), Qt.MouseButton.LeftButton, pos=second)
    with qtbot.waitSignal(cases.case_dropped) as dropped:
        QTest.keyClick(cases, Qt.Key.Key_Delete)
    found = [entered.args, clicked.args, dropped.args]
    assert found == [["0.pairview"], ["1.pairview"], ["1.pairview"]]


def test_a_screen_reader_hears_name_step_and_date(qtbot: QtBot, asked: list[int]) -> None:
    cases = rows_of(1, asked)
    qtbot.addWidget(cases)
    said = cases.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Kite 0, Step 3, Contrast, 3 Nov"


def test_letters_show_only_the_cases_that_have_them(qtbot: QtBot, asked: list[int]) -> None:
    cases = rows_of(120, asked)
    qtbot.addWidget(cases)
    height = cases.height()
    cases.show_only(" kITE  11 ")
    assert names(cases) == ["Kite 11", *(f"Kite {number}" for number in range(110, 120))]
    cases.show_only("heron")
    assert names(cases) == []
    assert cases.height() == height
    cases.show_only("")
    assert cases.model().index(0, 0).data() == "Kite 0"
    assert cases.currentIndex().row() == 0


def test_what_comes_later_is_searched_too_and_the_row_stays(qtbot: QtBot, asked: list[int]) -> None:
    cases = rows_of(20, asked)
    qtbot.addWidget(cases)
    cases.show_only("kite 1")
    cases.setCurrentIndex(cases.model().index(3, 0))
    later = [CaseRow("late.pairview", "Late Kite 1", "", "3 Nov")]
    cases.go_on(lambda skip: later if skip == 20 else [])
    assert names(cases)[-1] == "Late Kite 1"
    assert cases.currentIndex().data() == "Kite 12"
    cases.show_only("")
    assert names(cases)[-1] == "Late Kite 1"


def names(cases: CaseList) -> list[str]:
    model = cases.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_menu_offers_what_enter_and_delete_do(qtbot: QtBot, asked: list[int]) -> None:
    cases = rows_of(3, asked)
    qtbot.addWidget(cases)
    cases.show()
    where = cases.visualRect(cases.model().index(0, 0)).center()
    reason = QContextMenuEvent.Reason.Keyboard
    for words, signal in (("Open", cases.case_chosen), ("Take off", cases.case_dropped)):
        asking = QContextMenuEvent(reason, where, cases.mapToGlobal(where))
        QApplication.sendEvent(cases.viewport(), asking)
        menu = cases.findChild(CaseMenu)
        assert isinstance(menu, CaseMenu)
        (action,) = [one for one in menu.actions() if words in one.text().replace("&", "")]
        with qtbot.waitSignal(signal) as asked_for:
            action.trigger()
        assert asked_for.args == ["0.pairview"]
        menu.close()
        let_go_now()


def picture_of(cases: CaseList, name: str) -> QImage:
    rows = [CaseRow("1", name, "Step 3", "3 Nov")]
    cases.show_rows(lambda skip: rows[skip:])
    return cases.grab().toImage()


def test_a_long_name_is_painted_whole_where_there_is_room(qtbot: QtBot) -> None:
    cases = CaseList()
    qtbot.addWidget(cases)
    cases.resize(900, 120)
    cases.show()
    short = "The quiet one at the window by the"
    assert picture_of(cases, short) != picture_of(cases, f"{short} door")


def test_a_row_that_is_due_says_so_in_bold(qtbot: QtBot) -> None:
    cases = CaseList()
    qtbot.addWidget(cases)
    cases.resize(900, 120)
    cases.show()
    pictures = []
    for is_due in (False, True):
        rows = [CaseRow("a", "Kite", "Look again, today", "3 Nov", is_due)]
        cases.show_rows(lambda skip, rows=rows: rows[skip:])  # type: ignore[misc]
        pictures.append(cases.grab().toImage())
    assert pictures[0] != pictures[1]
