"""A look-for or a question: reads as text, and opens into fields while it is being changed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.window.screens.plan_parts import PlanPanel, letters
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.plan_note import Note, PlanNote
from pairview.window.widgets.row_list import RowList
from pairview.window.widgets.seat_mark import SeatMark
from pairview.window.widgets.text_box import TextBox

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ASSIGNS = {Qt.Key.Key_1: Seat.A, Qt.Key.Key_2: Seat.B}

SOON_MS = 120

FieldsT = TypeVar("FieldsT", bound=QWidget)
RowT = TypeVar("RowT", bound="PlanRow")


class PlanRow(Card):
    """One card. The fields below its box are made when it is first opened."""

    opened = Signal()
    assigned = Signal(object)
    """Ctrl+1 or Ctrl+2: whose it is."""
    reordered = Signal(int)
    """Alt+Up or Alt+Down: one place up (-1) or down (1)."""

    def __init__(self, watch: SafetyWatch, name: str, placeholder: str, remove: IconButton) -> None:
        super().__init__()
        self.is_open = False
        self._name = name
        self.mark = SeatMark(self, 22)
        self.note = PlanNote(self)
        self.note.clicked.connect(self.open_up)
        self.box = TextBox(self, min_lines=1, max_lines=4)
        self.box.set_words(name, placeholder)
        self.box.installEventFilter(self)
        watch.watch(self.box)
        self.remove_button = remove
        self.side = QHBoxLayout()
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.note, 1)
        top.addWidget(self.box, 1)
        top.addLayout(self.side)
        top.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(12), px(6), px(8), px(6))
        self.column.setSpacing(px(8))
        self.column.addLayout(top)
        self.note.hide()

    def show_words(self, note: Note, room: str = "") -> None:
        """Show the words of the case, as they read and in the box; `room` says whose it is."""
        self.box.show_text(note.words)
        self.note.show_note(note, f"{self._name}, {room}" if room else self._name)
        self._show_mode()

    def open_up(self) -> None:
        """Open the fields and go into the box."""
        self.unfold()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def unfold(self) -> None:
        """Open the fields and leave the keyboard where it is."""
        if not self.is_open:
            self.is_open = True
            self._show_mode()
            self.opened.emit()

    def close_up(self) -> None:
        """Let it read as text again; what has no words yet keeps its empty box."""
        if self.is_open:
            self.flush()
            self.is_open = False
            self._show_mode()

    def focus_in(self) -> None:
        """Take the keyboard, without opening what has words."""
        wanted = self.box if self.note.isHidden() else self.note
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def fields_below(self) -> tuple[QWidget, ...]:
        """Return what shows below the box while it is open; made on the first call."""
        return ()

    def hide_fields(self) -> None:
        """Hide what stands below the box, where it was made."""

    def flush(self) -> None:
        """Hand in what still stands in fields."""
        self.box.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and watched is self.box:
            self.unfold()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and key in ASSIGNS:
            self.assigned.emit(ASSIGNS[key])
        elif held == Qt.KeyboardModifier.AltModifier and key in MOVES:
            self.reordered.emit(MOVES[key])
        elif key == Qt.Key.Key_Escape and self.is_open and self.box.toPlainText():
            self.close_up()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _show_mode(self) -> None:
        editing = self.is_open or not self.box.toPlainText()
        if editing:
            self.box.show()
        self.note.setVisible(not editing)
        self.box.setVisible(editing)
        self.set_chosen(self.is_open)
        if not self.is_open:
            self.hide_fields()
            return
        for field in self.fields_below():
            field.show()


class FoldingRow(PlanRow, Generic[FieldsT]):
    """A row whose fields are made by `make` on first need, and show then what the row shows."""

    made = Signal()
    """The fields are there, to be listened to."""

    def __init__(
        self,
        watch: SafetyWatch,
        name: str,
        placeholder: str,
        remove: IconButton,
        make: Callable[[], FieldsT],
    ) -> None:
        super().__init__(watch, name, placeholder, remove)
        self._make = make
        self._fields: FieldsT | None = None
        self._fill: Callable[[FieldsT], None] | None = None
        self._read_from: tuple[object, ...] = ()

    @property
    def fields(self) -> FieldsT:
        """What shows while it is open; made on first need."""
        if self._fields is None:
            self._fields = self._make()
            self._fields.hide()
            self.column.addWidget(self._fields)
            if self._fill is not None:
                self._fill(self._fields)
            self.made.emit()
        return self._fields

    def fill_by(self, fill: Callable[[FieldsT], None]) -> None:
        """Show in the fields what `fill` shows there, now or once they are made."""
        self._fill = fill
        if self._fields is not None:
            fill(self._fields)

    def shows_already(self, words: str, *read_from: object) -> bool:
        """Return whether it shows already, in its words, what was read from these parts."""
        same = read_from == self._read_from and self.box.toPlainText() == words
        self._read_from = read_from
        return same

    def show_whose(self, case: Case, who: Seat | None) -> str:
        """Show the mark of a class, or of both; returns its label."""
        label = case.class_label(who) if who else self.tr("both")
        self.mark.show_seat(who, letters(case)[who] if who else "", label)
        return label

    def fields_below(self) -> tuple[QWidget, ...]:
        return (self.fields,)

    def hide_fields(self) -> None:
        if self._fields is not None:
            self._fields.hide()


def focus_beside(rows: tuple[PlanRow, ...], number: int, otherwise: QWidget) -> None:
    """Give the keyboard to what stands where row `number` was removed."""
    if rows:
        rows[min(number, len(rows) - 1)].focus_in()
    else:
        otherwise.setFocus(Qt.FocusReason.OtherFocusReason)


class OneOpen(QObject):
    """Lets one row of a panel be open: the one opened last, until the keyboard leaves it."""

    def __init__(self, panel: QWidget, rows: Callable[[], tuple[PlanRow, ...]]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._rows = rows
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def only(self, row: PlanRow) -> None:
        """Close every row but one; while a button is held down nothing may move."""
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            QTimer.singleShot(SOON_MS, row, lambda: self.only(row))
            return
        for other in self._rows():
            if other is not row:
                other.close_up()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Close the row that Tab left; a click elsewhere moves nothing under the pointer."""
        if old is None or new is None or new.window() is not self._panel.window():
            return
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        for row in self._rows():
            if row.is_open and row.isAncestorOf(old) and not row.isAncestorOf(new):
                row.close_up()


class RowsPanel(PlanPanel, Generic[RowT]):
    """A part of the plan that lists such rows, one of them open; made with `list_rows`."""

    rows: RowList[RowT]
    one_open: OneOpen

    def list_rows(self, make: Callable[[str], RowT]) -> None:
        """Begin the list at the end of the column, with rows made by `make` from an id."""
        place = QVBoxLayout()
        self.column.addLayout(place)
        self.rows = RowList[RowT](place, make)
        self.one_open = OneOpen(self, lambda: self.rows.rows)

    def flush(self) -> None:
        for row in self.rows.rows:
            row.flush()

    def follow(self, row: RowT, item_id: str) -> None:
        """Do what a row asks for that is the same in every part."""
        row.opened.connect(lambda: self.one_open.only(row))
        row.reordered.connect(lambda by: self.move_item(item_id, by))
        row.remove_button.clicked.connect(lambda: self.remove_item(item_id))

    def begin_row(self, item_id: str) -> None:
        """Show a line that was just added, and give it the keyboard."""
        self.refresh()
        if row := self.rows.row(item_id):
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_item(self, item_id: str, by: int) -> None:
        """Move what a row shows one place up (-1) or down (1)."""

    def remove_item(self, item_id: str) -> None:
        """Remove what a row shows."""
