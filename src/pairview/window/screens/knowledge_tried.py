"""What was tried already and whether it helped; one empty row always waits below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.case import new_id
from pairview.domain.knowledge import Helped, Tried
from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.laid_out import drop, take_out
from pairview.window.widgets.text_box import TextBox


class TriedRow(QWidget):
    """One thing tried. Emits `written` with a Tried and a merge key or None, `removed`."""

    written = Signal(object, object)
    removed = Signal(str)

    def __init__(self, tried: Tried) -> None:
        super().__init__()
        self.tried = tried
        self.box = TextBox(self, name=self.tr("What was tried"), min_lines=1, max_lines=4)
        self.choice = ChoiceRow(self)
        words = (self.tr("helped"), self.tr("did not"), self.tr("unclear"))
        self.choice.set_choices(
            [(one.value, said) for one, said in zip(Helped, words, strict=True)],
            self.tr("Whether it helped"),
        )
        self.remove_button = IconButton("cross", self.tr("Remove"), self)
        line = QHBoxLayout()
        line.addWidget(self.choice)
        line.addStretch(1)
        line.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.box)
        column.addLayout(line)
        self.box.edited.connect(self._write)
        self.choice.chosen.connect(self._choose)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.tried.id))

    def show_tried(self, tried: Tried, *, is_stored: bool) -> None:
        """Show what the case holds."""
        self.tried = tried
        self.box.show_text(tried.text)
        self.choice.show_choice(tried.helped.value if tried.helped else None)
        self.remove_button.setVisible(is_stored)

    def _write(self, text: str) -> None:
        tried = Tried(self.tried.id, self.tried.seat, text, self.tried.helped)
        self.written.emit(tried, self.box.merge_key)

    def _choose(self, value: str | None) -> None:
        helped = Helped(value) if value else None
        self.written.emit(Tried(self.tried.id, self.tried.seat, self.tried.text, helped), None)


class TriedRows(QWidget):
    """Rows for one seat, passed on from the rows below it."""

    written = Signal(object, object)
    removed = Signal(str)
    made = Signal(object)
    """A new TriedRow, for whoever watches its box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, TriedRow] = {}
        self._drafts: list[Tried] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(10))

    def show_tried(self, tried: tuple[Tried, ...], seat: Seat) -> None:
        """Show what a seat has tried and an empty row; rows stay where their ids stay."""
        stored = {one.id for one in tried}
        shown = [*tried, self._draft(stored, seat)]
        for gone in set(self.rows) - {one.id for one in shown}:
            drop(self._column, self.rows.pop(gone))
        for number, one in enumerate(shown):
            row = self.rows.get(one.id) or self._make(one)
            if self._column.indexOf(row) != number:
                take_out(self._column, row)
                self._column.insertWidget(number, row)
            row.show_tried(one, is_stored=one.id in stored)

    def flush(self) -> None:
        """Hand in what still stands in fields."""
        for row in list(self.rows.values()):
            row.box.flush()

    def _draft(self, stored: set[str], seat: Seat) -> Tried:
        for draft in self._drafts:
            if draft.id not in stored and draft.seat is seat:
                return draft
        self._drafts.append(Tried(new_id(), seat))
        return self._drafts[-1]

    def _make(self, tried: Tried) -> TriedRow:
        row = self.rows[tried.id] = TriedRow(tried)
        row.written.connect(self.written)
        row.removed.connect(self.removed)
        self.made.emit(row)
        return row
