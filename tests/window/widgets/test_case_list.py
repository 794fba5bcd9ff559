"""The list of cases reads slices, opens by click or Enter, and lets go by Delete."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.window.widgets.case_list import CaseList, CaseRow

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
