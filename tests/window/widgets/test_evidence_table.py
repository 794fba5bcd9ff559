from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from pairview.domain.evidence import Fit
from pairview.domain.seat import Seat
from pairview.domain.weighing import Cell
from pairview.window.widgets.evidence_data import ColumnShown, RowShown, Spot, TableShown
from pairview.window.widgets.evidence_table import EvidenceTable
from tests.flows.hands import rest_a_moment
from tests.stage import Stage

JOINT, APART = "joint", "apart"


class Answers:
    """Takes answers as a case would and shows them again."""

    def __init__(self, table: EvidenceTable, shown: TableShown) -> None:
        self.table, self.shown = table, shown
        self.given: list[tuple[object, ...]] = []
        table.setProperty("answers", self)
        table.answered.connect(self._joint)
        table.answered_apart.connect(self._apart)
        table.show_table(shown)

    def _joint(self, row: str, column: str, fit: Fit | None) -> None:
        self.given.append((JOINT, row, column, fit))
        self._put(row, column, Cell(fit))

    def _apart(self, row: str, column: str, by_a: Fit | None, by_b: Fit | None) -> None:
        self.given.append((APART, row, column, by_a, by_b))
        self._put(row, column, Cell(None, by_a, by_b))

    def _put(self, row: str, column: str, cell: Cell) -> None:
        cells = [list(line) for line in self.shown.cells]
        cells[int(row[1:])][int(column[1:])] = cell
        self.shown = TableShown(
            self.shown.rows,
            self.shown.columns,
            tuple(tuple(line) for line in cells),
            self.shown.letters,
            self.shown.labels,
        )
        self.table.show_table(self.shown)


def blank(rows: int, columns: int) -> TableShown:
    return TableShown(
        tuple(RowShown(f"h{n}", f"Maybe {n}.", "0 fit.") for n in range(rows)),
        tuple(ColumnShown(f"e{n}", f"Piece {n}", "Maths", (Seat.A,)) for n in range(columns)),
        tuple(tuple(Cell() for _ in range(columns)) for _ in range(rows)),
        ("M", "P"),
        ("Maths", "PE"),
    )


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.clear()


@pytest.fixture
def table(stage: Stage, qapp: QApplication) -> EvidenceTable:
    made = stage(EvidenceTable(), 1030, 420)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def press(table: EvidenceTable, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(table, key)


def names(table: EvidenceTable) -> list[str]:
    tree = QAccessible.queryAccessibleInterface(table)
    return [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]


def click(table: EvidenceTable, point: QPoint) -> None:
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_letters_answer_and_go_on_to_the_next_cell_in_the_row(table: EvidenceTable) -> None:
    answers = Answers(table, blank(2, 3))
    press(table, Qt.Key.Key_F, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_F)
    assert answers.given == [
        (JOINT, "h0", "e0", Fit.FITS),
        (JOINT, "h0", "e1", Fit.AGAINST),
        (JOINT, "h0", "e2", Fit.EITHER_WAY),
        (JOINT, "h1", "e0", Fit.FITS),
    ]
    assert table.spot == Spot(1, 1)


def test_delete_makes_a_cell_not_considered_and_stays(table: EvidenceTable) -> None:
    answers = Answers(table, blank(1, 2))
    press(table, Qt.Key.Key_F, Qt.Key.Key_Left, Qt.Key.Key_Delete)
    assert answers.given[-1] == (JOINT, "h0", "e0", None)
    assert table.spot == Spot(0, 0)


def test_arrows_home_and_end_move_and_stop_at_the_edges(table: EvidenceTable) -> None:
    Answers(table, blank(2, 3))
    press(table, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert table.spot == Spot(0, 0)
    press(table, Qt.Key.Key_Down, Qt.Key.Key_End)
    assert table.spot == Spot(1, 2)
    press(table, Qt.Key.Key_Home)
    assert table.spot == Spot(1, 0)


def test_seeing_it_differently_takes_one_answer_for_each_teacher(table: EvidenceTable) -> None:
    answers = Answers(table, blank(1, 2))
    press(table, Qt.Key.Key_S)
    assert table.spot == Spot(0, 0, Seat.A)
    press(table, Qt.Key.Key_A, Qt.Key.Key_F)
    assert answers.given == [
        (APART, "h0", "e0", Fit.AGAINST, None),
        (APART, "h0", "e0", Fit.AGAINST, Fit.FITS),
    ]
    assert table.spot == Spot(0, 1)


def test_a_joint_answer_stays_until_the_first_half_is_answered(table: EvidenceTable) -> None:
    answers = Answers(table, blank(1, 2))
    press(table, Qt.Key.Key_F, Qt.Key.Key_Left, Qt.Key.Key_S, Qt.Key.Key_Escape)
    assert answers.given == [(JOINT, "h0", "e0", Fit.FITS)]
    assert table.spot == Spot(0, 0)


def test_what_both_answered_stands_in_both_halves_until_one_says_otherwise(
    table: EvidenceTable,
) -> None:
    answers = Answers(table, blank(1, 2))
    press(table, Qt.Key.Key_F, Qt.Key.Key_Left, Qt.Key.Key_S)
    before = table.viewport().grab().toImage()
    press(table, Qt.Key.Key_F)
    assert answers.given[-1] == (APART, "h0", "e0", Fit.FITS, Fit.FITS)
    press(table, Qt.Key.Key_Up)
    assert table.viewport().grab().toImage() == before
    press(table, Qt.Key.Key_Down, Qt.Key.Key_A)
    assert answers.given[-1] == (APART, "h0", "e0", Fit.FITS, Fit.AGAINST)


def test_tab_and_arrows_reach_both_halves_before_they_leave(table: EvidenceTable) -> None:
    Answers(table, blank(2, 2))
    press(table, Qt.Key.Key_S, Qt.Key.Key_Tab)
    assert table.spot == Spot(0, 0, Seat.B)
    press(table, Qt.Key.Key_Up)
    assert table.spot == Spot(0, 0, Seat.A)
    press(table, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert table.spot == Spot(1, 0)


def test_seeing_it_the_same_again_keeps_the_answer_of_this_half(table: EvidenceTable) -> None:
    answers = Answers(table, blank(1, 2))
    press(table, Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_F, Qt.Key.Key_Left, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_S)
    assert answers.given[-1] == (JOINT, "h0", "e0", Fit.FITS)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_a_click_chooses_and_a_second_one_offers_the_answers(table: EvidenceTable) -> None:
    answers = Answers(table, blank(2, 2))
    place = table.grid.cell(1, 1).center()
    click(table, place)
    assert table.spot == Spot(1, 1)
    assert not table.menu.isVisible()
    click(table, place)
    assert table.menu.isVisible()
    table.menu.answers[Fit.AGAINST].trigger()
    table.menu.close()
    assert answers.given == [(JOINT, "h1", "e1", Fit.AGAINST)]


def test_a_click_on_a_half_chooses_that_teacher(table: EvidenceTable) -> None:
    Answers(table, blank(1, 2))
    press(table, Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_F)
    click(table, table.grid.half(0, 0, Seat.B).center())
    assert table.spot == Spot(0, 0, Seat.B)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_enter_opens_the_menu_and_it_can_split_the_cell(table: EvidenceTable) -> None:
    Answers(table, blank(1, 2))
    press(table, Qt.Key.Key_Return)
    assert table.menu.isVisible()
    table.menu.apart.trigger()
    table.menu.close()
    assert table.spot == Spot(0, 0, Seat.A)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_five_by_six_needs_no_sideways_scrolling_and_twenty_by_twenty_works(
    table: EvidenceTable,
) -> None:
    Answers(table, blank(5, 6))
    assert table.grid.beyond.width() == 0
    Answers(table, blank(20, 20))
    table.go_to(Spot(19, 19))
    assert table.grid.body.contains(table.grid.cell(19, 19))
    assert table.grid.row_head(19).left() == 0


LONG = RowShown(
    "h1",
    "Maybe the text on the board is too long to take in from the back row",
    "3 fit, 1 counts against, 1 not considered, of 5.",
    "It expects the same in both classes, and the views differ: it has something to explain.",
)


def with_long_words(rows: int, columns: int) -> TableShown:
    shown = blank(rows, columns)
    return replace(shown, rows=(shown.rows[0], LONG, *shown.rows[2:]))


def test_a_row_grows_until_all_its_words_are_there(table: EvidenceTable) -> None:
    Answers(table, with_long_words(5, 6))
    title, more = table.grid.words_of(1)
    assert " ".join((*title, *more)) == f"{LONG.text} {LONG.counts} {LONG.remarks}"
    assert not table.is_cut(1)
    assert table.grid.row_head(1).height() > table.grid.row_head(0).height()
    assert table.grid.row_head(2).top() == table.grid.row_head(1).bottom() + 1


def test_a_click_finds_its_row_where_rows_differ_in_height(table: EvidenceTable) -> None:
    Answers(table, with_long_words(5, 6))
    for row in range(5):
        click(table, table.grid.cell(row, 2).center())
        assert table.spot == Spot(row, 2)


def test_rows_are_equal_and_no_higher_than_they_need(stage: Stage) -> None:
    table = stage(EvidenceTable(), 1600, 900)
    Answers(table, with_long_words(3, 4))
    assert len(set(table.grid.row_heights)) == 1
    assert table.sizeHint().height() == table.grid.beyond.height() + table.grid.wanted_height < 500


def test_columns_that_scroll_are_wide_enough_to_read(table: EvidenceTable) -> None:
    Answers(table, with_long_words(20, 20))
    assert table.grid.column_width >= 112
    assert table.grid.head_width >= 280
    assert table.grid.beyond.width() > 0


def test_large_text_needs_no_sideways_scrolling_for_four_columns(stage: Stage) -> None:
    table = stage(EvidenceTable(), 540, 303)
    Answers(table, with_long_words(5, 4))
    assert table.grid.beyond.width() == 0
    assert not table.is_cut(1)


def test_keys_scroll_the_page_to_the_cell_they_go_to(stage: Stage) -> None:
    page, table = stage(QScrollArea(), 700, 200), EvidenceTable()
    table.resize(680, 600)
    page.setWidget(table)
    Answers(table, blank(5, 4))
    rest_a_moment()
    for row in (4, 0):
        table.go_to(Spot(row, 1))
        cell = table.grid.cell(row, 1).translated(table.viewport().mapTo(page.viewport(), QPoint()))
        assert page.viewport().rect().contains(cell)


def test_narrow_columns_have_one_more_line_for_their_words(stage: Stage) -> None:
    wide, narrow = stage(EvidenceTable(), 1030, 300), stage(EvidenceTable(), 540, 300)
    for table in (wide, narrow):
        Answers(table, with_long_words(5, 4))
    assert (wide.grid.text_lines, narrow.grid.text_lines) == (3, 4)


def test_a_screen_reader_finds_heads_and_cells_in_words(table: EvidenceTable) -> None:
    Answers(table, blank(1, 1))
    press(table, Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_F)
    assert names(table) == [
        "Hypotheses",
        "Maths: Piece 0",
        "Maybe 0. 0 fit.",
        "Maybe 0, evidence 1, Piece 0: Maths: counts against; PE: fits",
    ]


def test_a_screen_reader_knows_the_role_the_place_and_the_focus_of_a_cell(
    table: EvidenceTable,
) -> None:
    Answers(table, blank(2, 2))
    table.go_to(Spot(1, 1))
    tree = QAccessible.queryAccessibleInterface(table)
    cell: QAccessibleInterface = tree.child(tree.childCount() - 1)
    assert tree.role() is QAccessible.Role.Table
    assert cell.role() is QAccessible.Role.Cell
    assert cell.rect().center() in _on_screen(table, 1, 1)
    assert tree.indexOfChild(cell) == 8
    assert tree.childAt(cell.rect().center().x(), cell.rect().center().y()) is cell
    assert tree.child(99) is None


def _on_screen(table: EvidenceTable, row: int, column: int) -> list[QPoint]:
    return [table.viewport().mapToGlobal(table.grid.cell(row, column).center())]


def test_an_empty_table_takes_keys_and_clicks_without_harm(table: EvidenceTable) -> None:
    press(table, Qt.Key.Key_F, Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Down)
    click(table, QPoint(300, 200))
    assert table.is_empty


def test_a_column_that_goes_takes_the_current_cell_back_inside(table: EvidenceTable) -> None:
    Answers(table, blank(2, 3))
    table.go_to(Spot(1, 2))
    table.show_table(blank(2, 2))
    assert table.spot == Spot(1, 1)
