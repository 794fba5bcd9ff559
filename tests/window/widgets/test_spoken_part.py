"""A screen reader may ask about a part of a widget that is gone."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from pairview.domain.weighing import Cell
from pairview.window.widgets.evidence_accessible import CellInterface
from pairview.window.widgets.evidence_data import ColumnShown, RowShown, TableShown
from pairview.window.widgets.evidence_table import EvidenceTable


def test_a_cell_of_a_table_that_is_gone_says_nothing(qtbot: QtBot) -> None:
    table = EvidenceTable()
    qtbot.addWidget(table)
    table.show_table(
        TableShown((RowShown("h", "Maybe"),), (ColumnShown("e", "Seen"),), ((Cell(),),))
    )
    cell = CellInterface(table, 3)
    assert cell.text(QAccessible.Text.Name) == "Maybe, evidence 1, Seen: not considered"
    delete(table)
    assert not cell.isValid()
    assert cell.text(QAccessible.Text.Name) == ""
