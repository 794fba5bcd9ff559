"""Rows that follow a list: a row is kept as long as its item is there, so focus stays in it."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.laid_out import drop, take_out

RowT = TypeVar("RowT", bound=QWidget)


class RowList(Generic[RowT]):
    """Keeps the widgets of a column in step with a list of ids; builds only what is new."""

    def __init__(self, column: QVBoxLayout, make: Callable[[str], RowT]) -> None:
        """Put rows made by `make`, which is given the id, into an empty layout."""
        column.setSpacing(px(8))
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self._make = make
        self._rows: dict[str, RowT] = {}

    @property
    def rows(self) -> tuple[RowT, ...]:
        """The rows from the top."""
        return tuple(self._rows.values())

    def row(self, item_id: str) -> RowT | None:
        """Return the row of an item."""
        return self._rows.get(item_id)

    def place_of(self, item_id: str) -> int:
        """Return which row from the top, from 0, shows an item."""
        return list(self._rows).index(item_id)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show a row for each id, in this order."""
        if tuple(ids) == tuple(self._rows):
            return
        for gone in set(self._rows) - set(ids):
            drop(self._column, self._rows.pop(gone))
        rows = {item_id: self._rows.get(item_id) or self._make(item_id) for item_id in ids}
        for place, row in enumerate(rows.values()):
            if self._column.indexOf(row) != place:
                take_out(self._column, row)
                self._column.insertWidget(place, row)
        self._rows = rows
