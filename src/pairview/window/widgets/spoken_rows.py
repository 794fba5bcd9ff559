"""What a screen reader hears of a painted widget with rows: a list with an item for each row."""

from typing import Any

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget

from pairview.window.widgets.spoken_part import SpokenPart


class SpokenRows(QWidget):
    """A painted widget of rows. Subclasses say what the rows are, which is chosen, and where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[_RowInterface] = []

    @property
    def spoken(self) -> tuple[str, ...]:
        """Return each row as a sentence."""
        raise NotImplementedError

    @property
    def chosen_number(self) -> int:
        """Return the number of the chosen row, -1 for none."""
        raise NotImplementedError

    def row_rect(self, number: int) -> QRect:
        """Return where a row stands, in pixels of this widget."""
        raise NotImplementedError

    def tell_focus(self) -> None:
        """Bring the chosen row into view, and tell a screen reader that it has the focus now."""
        if self.hasFocus():  # in the next round: a page that is tabbed into shows its middle first
            QTimer.singleShot(0, self, self._bring_into_view)
        if QAccessible.isActive() and self.hasFocus() and self.chosen_number >= 0:
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.chosen_number)
            QAccessible.updateAccessibility(event)

    def _bring_into_view(self) -> None:
        """Scroll every page that this stands on, so that the chosen row shows."""
        if self.chosen_number < 0:
            return
        row = self.row_rect(self.chosen_number)
        above = self.parentWidget()
        while above is not None:
            page = above.widget() if isinstance(above, QScrollArea) else None
            if isinstance(above, QScrollArea) and page is not None:
                spot = self.mapTo(page, row.center())
                above.ensureVisible(spot.x(), spot.y(), 0, row.height() // 2 + 1)
            above = above.parentWidget()

    def spoken_item(self, number: int) -> "_RowInterface":
        """Return what a screen reader asks about a row; made on first need and kept."""
        while len(self._items) <= number:
            made = _RowInterface(self, len(self._items))
            self._items.append(made)
            _kept.append(made)
        return self._items[number]


# Qt's type hints leave out that several answers may be None: hence Any.
class _ListInterface(QAccessibleWidget):
    def __init__(self, rows: SpokenRows) -> None:
        super().__init__(rows, QAccessible.Role.List)
        self._rows = rows

    def childCount(self) -> int:
        return len(self._rows.spoken)

    def child(self, index: int) -> Any:
        return self._rows.spoken_item(index) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, _RowInterface) else -1


class _RowInterface(SpokenPart):
    def __init__(self, rows: SpokenRows, number: int) -> None:
        super().__init__(rows)
        self._rows = rows
        self.number = number

    @property
    def is_there(self) -> bool:
        return self.number < len(self._rows.spoken)

    @property
    def place(self) -> QRect:
        return self._rows.row_rect(self.number)

    @property
    def name(self) -> str:
        return self._rows.spoken[self.number]

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        chosen = self.number == self._rows.chosen_number
        for name, holds in (
            ("selectable", True),
            ("focusable", True),
            ("selected", chosen),
            ("focused", chosen and self._rows.hasFocus()),
            ("invisible", not self._rows.isVisible()),
        ):
            setattr(state, name, holds)
        return state


_kept: list[QAccessibleInterface] = []
"""Qt does not own what Python answers it; without this list Python would let it go."""


def _interface(_key: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, SpokenRows):
        return None
    made = _ListInterface(thing)
    _kept.append(made)
    return made


QAccessible.installFactory(_interface)
