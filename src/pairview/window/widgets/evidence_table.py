"""The table of hypotheses and evidence, answered by keys, clicks and a small menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from pairview.domain.evidence import Fit
from pairview.domain.seat import Seat
from pairview.domain.weighing import Cell
from pairview.window.theme.tokens import px
from pairview.window.widgets.evidence_data import Spot
from pairview.window.widgets.evidence_menu import AnswerMenu
from pairview.window.widgets.evidence_view import EvidenceView

ANSWER_KEYS = {
    Qt.Key.Key_F: Fit.FITS,
    Qt.Key.Key_A: Fit.AGAINST,
    Qt.Key.Key_E: Fit.EITHER_WAY,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}
STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
OPENS_MENU = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class EvidenceTable(EvidenceView):
    """Tells what people answer; it changes nothing by itself.

    F, A, E answer the current cell, Delete takes back, S splits it in one half for each
    teacher. A second click or Enter offers the same in a menu.
    """

    answered = Signal(str, str, object)
    """Hypothesis, evidence and the joint answer, None for not considered."""
    answered_apart = Signal(str, str, object, object)
    """Hypothesis, evidence, the answer of A and that of B."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = AnswerMenu(self)
        self.menu.chosen.connect(self.give)
        self.menu.apart_chosen.connect(self.toggle_apart)

    def cell(self, spot: Spot) -> Cell:
        """Return what stands in a cell, whichever half the spot means."""
        return self.shown.cells[spot.row][spot.column]

    def go_to(self, spot: Spot) -> None:
        """Make a cell the current one and bring it into view."""
        if self.is_empty:
            return
        row = max(0, min(spot.row, len(self.shown.rows) - 1))
        column = max(0, min(spot.column, len(self.shown.columns) - 1))
        if self.splitting not in (None, (row, column)):
            self._update_slot(*self.splitting)
            self.splitting = None
        part = (spot.part or Seat.A) if self.is_in_halves(row, column) else None
        old, self.spot = self.spot, Spot(row, column, part)
        self._bring_into_view()
        self._update_around(old)
        self._update_around(self.spot)
        if old != self.spot:
            self._tell_reader(QAccessible.Event.Focus, self.spot)
            self._bring_page_into_view()
            self.moved.emit()

    def give(self, fit: Fit | None) -> None:
        """Answer the current cell or half; an answer moves on to the next."""
        if self.is_empty:
            return
        row, column = self.spot.row, self.spot.column
        names = self.shown.rows[row].id, self.shown.columns[column].id
        if self.spot.part is None:
            self.answered.emit(*names, fit)
        else:
            by_a, by_b = self.cell(self.spot).halves
            halves = (fit, by_b) if self.spot.part is Seat.A else (by_a, fit)
            self.answered_apart.emit(*names, *halves)
        if fit is not None:
            self._move_on()

    def toggle_apart(self) -> None:
        """Begin "we see this differently", or end it with the answer of this half."""
        if self.is_empty:
            return
        row, column = self.spot.row, self.spot.column
        cell = self.cell(self.spot)
        if not self.is_in_halves(row, column):
            self.splitting = (row, column)
            self.go_to(Spot(row, column, Seat.A))
            return
        self.splitting = None
        if cell.is_split:
            mine, other = (
                (cell.by_a, cell.by_b) if self.spot.part is Seat.A else (cell.by_b, cell.by_a)
            )
            names = self.shown.rows[row].id, self.shown.columns[column].id
            self.answered.emit(*names, mine or other)
        self.go_to(Spot(row, column))

    def open_menu(self) -> None:
        """Offer the answers at the current cell."""
        if self.is_empty:
            return
        halves = self.is_in_halves(self.spot.row, self.spot.column)
        label = self.shown.label(self.spot.part) if self.spot.part else ""
        self.menu.offer(label, halves=halves)
        corner = self._box(self.spot).bottomLeft()
        self.menu.popup(self.viewport().mapToGlobal(corner + QPoint(0, px(2))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.is_empty or not plain:
            super().keyPressEvent(event)
        elif key in ANSWER_KEYS:
            self.give(ANSWER_KEYS[key])
        elif key in STEPS:
            down, along = STEPS[key]
            self._step(down, along if self.isLeftToRight() else -along)
        elif key == Qt.Key.Key_S:
            self.toggle_apart()
        elif key in OPENS_MENU:
            self.open_menu()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            last = len(self.shown.columns) - 1
            self.go_to(Spot(self.spot.row, 0 if key == Qt.Key.Key_Home else last))
        elif key == Qt.Key.Key_Escape and self.splitting:
            self._give_up_splitting()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        wanted = Seat.B if forward else Seat.A
        if self.spot.part is not None and self.spot.part is not wanted:
            self.go_to(Spot(self.spot.row, self.spot.column, wanted))
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.go_to(self.spot)
        self._tell_reader(QAccessible.Event.Focus, self.spot)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.is_empty:
            self._update_around(self.spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.grid.at(event.position().toPoint())
        if found is None or self.is_empty or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.spot.row if found.row < 0 else found.row
        column = self.spot.column if found.column < 0 else found.column
        part = None
        if min(found.row, found.column) >= 0 and self.is_in_halves(row, column):
            upper = self.grid.half(row, column, Seat.A)
            part = Seat.A if event.position().y() <= upper.bottom() + 1 else Seat.B
        wanted = Spot(row, column, part)
        again = wanted == self.spot and min(found.row, found.column) >= 0
        self.go_to(wanted)
        if again:
            self.open_menu()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            found = self.grid.at(event.pos())
            if found is None or min(found.row, found.column) < 0:
                return
            self.go_to(found)
        self.open_menu()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _step(self, down: int, right: int) -> None:
        here = self.spot
        if down and here.part is (Seat.A if down > 0 else Seat.B):
            self.go_to(Spot(here.row, here.column, here.part.other))
            return
        row, column = here.row + down, here.column + right
        if 0 <= row < len(self.shown.rows) and 0 <= column < len(self.shown.columns):
            self.go_to(Spot(row, column, Seat.B if down < 0 else Seat.A))

    def _move_on(self) -> None:
        row, column = self.spot.row, self.spot.column
        if self.spot.part is Seat.A:
            self.go_to(Spot(row, column, Seat.B))
        elif column + 1 < len(self.shown.columns):
            self.go_to(Spot(row, column + 1))
        elif row + 1 < len(self.shown.rows):
            self.go_to(Spot(row + 1, 0))

    def _give_up_splitting(self) -> None:
        self.splitting = None
        self.go_to(Spot(self.spot.row, self.spot.column))
