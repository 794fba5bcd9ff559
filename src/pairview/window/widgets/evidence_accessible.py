"""What a screen reader finds in the painted table: heads and cells with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from pairview.domain.evidence import Fit
from pairview.window.widgets.evidence_painting import cell_words
from pairview.window.widgets.spoken_part import SpokenPart

if TYPE_CHECKING:
    from pairview.window.widgets.evidence_data import TableShown
    from pairview.window.widgets.evidence_view import EvidenceView

_installed: list[bool] = []
_kept: list[TableInterface] = []
"""Qt does not own what Python answers it; without this list Python would let it go."""


def install() -> None:
    """Let Qt ask us for the tree of a table; once is enough."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from pairview.window.widgets.evidence_view import EvidenceView

    if not isinstance(thing, EvidenceView):
        return None
    interface = TableInterface(thing)
    _kept.append(interface)
    return interface


def child_number(shown: TableShown, row: int, column: int) -> int:
    """Return where a cell stands among the children; -1 is the head of a row or column."""
    return (row + 1) * (len(shown.columns) + 1) + column + 1


# Qt's type hints leave out that several answers may be None: hence Any.
class TableInterface(QAccessibleWidget):
    """The table: row by row from the left, column heads first."""

    def __init__(self, table: EvidenceView) -> None:
        super().__init__(table, QAccessible.Role.Table)
        self._table = table
        self._children: dict[int, CellInterface] = {}

    def childCount(self) -> int:
        shown = self._table.shown
        return (len(shown.rows) + 1) * (len(shown.columns) + 1)

    def child(self, index: int) -> Any:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._children:
            self._children[index] = CellInterface(self._table, index)
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, CellInterface) else -1

    def focusChild(self) -> Any:
        if not self._table.hasFocus() or self._table.is_empty:
            return None
        spot = self._table.spot
        return self.child(child_number(self._table.shown, spot.row, spot.column))

    def childAt(self, x: int, y: int) -> Any:
        point = self._table.viewport().mapFromGlobal(QRect(x, y, 1, 1).topLeft())
        found = self._table.grid.at(point)
        if found is None:
            return None
        return self.child(child_number(self._table.shown, found.row, found.column))


class CellInterface(SpokenPart):
    """A head or a cell; row or column -1 is a head."""

    def __init__(self, table: EvidenceView, index: int) -> None:
        super().__init__(table)
        self._table = table
        self.index = index

    @property
    def _spot(self) -> tuple[int, int]:
        row, column = divmod(self.index, len(self._table.shown.columns) + 1)
        return row - 1, column - 1

    @property
    def is_there(self) -> bool:
        row, column = self._spot
        shown = self._table.shown
        return row < len(shown.rows) and column < len(shown.columns)

    @property
    def surface(self) -> QWidget:
        return self._table.viewport()

    @property
    def place(self) -> QRect:
        row, column = self._spot
        grid = self._table.grid
        if row < 0 and column < 0:
            return grid.corner
        if row < 0:
            return grid.column_head(column)
        return grid.row_head(row) if column < 0 else grid.cell(row, column)

    def role(self) -> QAccessible.Role:
        row, column = self._spot
        if row < 0:
            return QAccessible.Role.ColumnHeader
        return QAccessible.Role.RowHeader if column < 0 else QAccessible.Role.Cell

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        row, column = self._spot
        if min(row, column) >= 0:
            state.focusable = True
            here = (self._table.spot.row, self._table.spot.column) == (row, column)
            state.focused = here and self._table.hasFocus()
            state.selected = here
        return state

    @property
    def name(self) -> str:
        row, column = self._spot
        shown = self._table.shown
        if row < 0:
            return self._column_name(column) if column >= 0 else _tr("Hypotheses")
        head = shown.rows[row]
        if column < 0:
            return " ".join(part for part in (head.text, head.counts, head.remarks) if part)
        words = cell_words(
            shown.cells[row][column], shown.labels, self._words(), _tr("not considered")
        )
        pattern = _tr("{hypothesis}, evidence {number}, {text}: {answer}")
        return pattern.format(
            hypothesis=head.text.rstrip("."),
            number=column + 1,
            text=shown.columns[column].text,
            answer=words,
        )

    def _column_name(self, column: int) -> str:
        head = self._table.shown.columns[column]
        said = [f"{head.source}: {head.text}" if head.source else head.text, head.remark]
        return ". ".join(part.rstrip(".") for part in said if part)

    def _words(self) -> dict[Fit, str]:
        return {
            Fit.FITS: _tr("fits"),
            Fit.AGAINST: _tr("counts against"),
            Fit.EITHER_WAY: _tr("could go either way"),
        }


def _tr(words: str) -> str:
    return QCoreApplication.translate("EvidenceTable", words)
