"""Where people read to the left, the table of evidence is the mirror image."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.domain.seat import Seat
from pairview.window.widgets.evidence_data import Spot
from pairview.window.widgets.evidence_grid import Grid
from pairview.window.widgets.evidence_table import EvidenceTable
from tests.stage import Stage
from tests.window.widgets.test_evidence_table import Answers, blank, click, press

ROOM = QSize(1030, 420)
LEFTWARD = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def table(qapp: QApplication) -> Iterator[EvidenceTable]:
    stage = Stage()
    made = EvidenceTable()
    made.setLayoutDirection(LEFTWARD)
    stage(made, ROOM.width(), ROOM.height())
    made.setFocus(Qt.FocusReason.TabFocusReason)
    yield made
    stage.clear()


def mirrored(box: QRect) -> QRect:
    return QRect(ROOM.width() - 1 - box.right(), box.top(), box.width(), box.height())


def test_every_head_and_cell_stands_where_its_mirror_image_stood() -> None:
    straight, turned = Grid(ROOM, blank(3, 4)), Grid(ROOM, blank(3, 4), LEFTWARD)
    assert turned.corner == mirrored(straight.corner)
    assert turned.body == mirrored(straight.body)
    for row in range(3):
        assert turned.row_head(row) == mirrored(straight.row_head(row))
        for column in range(4):
            assert turned.column_head(column) == mirrored(straight.column_head(column))
            assert turned.cell(row, column) == mirrored(straight.cell(row, column))
            assert turned.half(row, column, Seat.B) == mirrored(straight.half(row, column, Seat.B))
            assert turned.at(turned.cell(row, column).center()) == Spot(row, column)


def test_a_click_chooses_the_cell_that_is_seen_there(table: EvidenceTable) -> None:
    Answers(table, blank(3, 4))
    click(table, table.grid.cell(1, 3).center())
    assert table.spot == Spot(1, 3)
    assert table.grid.cell(1, 3).left() < table.grid.cell(1, 0).left()


def test_the_left_key_goes_on_and_the_right_key_back(table: EvidenceTable) -> None:
    Answers(table, blank(3, 4))
    press(table, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right)
    assert table.spot == Spot(0, 1)


def test_a_table_that_scrolls_begins_at_the_right_and_comes_to_the_cell(
    table: EvidenceTable,
) -> None:
    Answers(table, blank(5, 20))
    assert table.grid.at(QPoint(table.grid.body.right() - 10, table.grid.body.top() + 5)) == Spot(
        0, 0
    )
    QTest.keyClick(table, Qt.Key.Key_End)
    cell = table.grid.cell(0, 19)
    assert table.spot == Spot(0, 19)
    assert table.grid.body.contains(cell)
