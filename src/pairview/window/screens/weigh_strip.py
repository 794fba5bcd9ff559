"""Below the table: the current column and row in full, and what can be done with the column."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import LookButton
from pairview.window.widgets.elided_label import ElidedLabel
from pairview.window.widgets.evidence_data import ColumnShown, RowShown
from pairview.window.widgets.wrapped_text import TypeStep, wrapped

TYPE: TypeStep = ("label", 500)


class WeighStrip(QWidget):
    """Emits `edit_wanted` and `remove_wanted`, both about the current column."""

    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column_line = ElidedLabel(self, step=TYPE)
        self.row_line = ElidedLabel(self, lines=1, step=("label", 400))
        self.row_line.set_look(("label", 400), "text2")
        self.edit_button = LookButton(self, self.tr("Edit evidence"))
        self.remove_button = LookButton(self, self.tr("Remove"))
        self.edit_button.clicked.connect(self.edit_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        self._columns: tuple[ColumnShown, ...] = ()
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(self.row_line)
        lines.addWidget(self.column_line)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(6), px(14), px(6))
        row.setSpacing(px(8))
        row.addLayout(lines, 1)
        row.addWidget(self.edit_button)
        row.addWidget(self.remove_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room(self._columns)

    def make_room(self, columns: tuple[ColumnShown, ...]) -> None:
        """Take two lines where one column needs them: moving about must not move the table."""
        self._columns = columns
        room = self.column_line.width()
        long = any(len(wrapped(self._words(c), TYPE, room, 2)) > 1 for c in columns)
        self.column_line.set_look(TYPE, "text", 2 if long else 1)

    def _words(self, column: ColumnShown, number: int = 10) -> str:
        head = self.tr("Evidence {number} ({source}): {text}").format(
            number=number, source=column.source, text=column.text
        )
        stop = "" if not column.remark or head.endswith((".", "?", "!")) else "."
        return f"{head}{stop} {column.remark}".strip()

    def show_spot(
        self, number: int, column: ColumnShown, begins: str, row: RowShown | None
    ) -> None:
        """Show the words of the current cell's column, and who begins its row.

        `row` is given where its head could not show all of it.
        """
        self.column_line.show_text(self._words(column, number))
        cut = (row.counts, row.remarks) if row else ()
        self.row_line.show_text(" ".join(words for words in (begins, *cut) if words))
