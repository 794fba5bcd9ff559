"""The table as one painted widget: hypotheses in rows, evidence in columns, answers by key."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from pairview.domain.evidence import Fit
from pairview.domain.seat import Seat
from pairview.domain.weighing import Cell
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets import evidence_painting as painting
from pairview.window.widgets.evidence_accessible import child_number, install
from pairview.window.widgets.evidence_data import Spot, TableShown
from pairview.window.widgets.evidence_grid import Grid
from pairview.window.widgets.evidence_menu import AnswerMenu

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


class EvidenceTable(QAbstractScrollArea):
    """Shows a `TableShown` and tells what people answer; it changes nothing by itself.

    F, A, E answer the current cell, Delete takes back, S splits it in one half for each
    teacher. A second click or Enter offers the same in a menu.
    """

    answered = Signal(str, str, object)
    """Hypothesis, evidence and the joint answer, None for not considered."""
    answered_apart = Signal(str, str, object, object)
    """Hypothesis, evidence, the answer of A and that of B."""
    moved = Signal()
    """Another cell is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Table of hypotheses and evidence"))
        self.shown = TableShown()
        self.spot = Spot()
        self.splitting: tuple[int, int] | None = None
        self.grid = Grid(QSize(0, 0), self.shown)
        self.words = {
            Fit.FITS: self.tr("fits"),
            Fit.AGAINST: self.tr("against"),
            Fit.EITHER_WAY: self.tr("either way"),
        }
        self.menu = AnswerMenu(self)
        self.menu.chosen.connect(self.give)
        self.menu.apart_chosen.connect(self.toggle_apart)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(520), px(280))

    def sizeHint(self) -> QSize:
        return QSize(px(900), px(480))

    def show_table(self, shown: TableShown) -> None:
        """Show another state of the table, repainting only what is different."""
        old, self.shown = self.shown, shown
        if old == shown:
            return
        if old.columns != shown.columns or len(old.rows) != len(shown.rows):
            self._lay_out()
            self._stay_inside()
            self.viewport().update()
            return
        if old.letters != shown.letters:
            self.viewport().update()
        for row in range(len(shown.rows)):
            self._update_row(old, row)

    def _update_row(self, old: TableShown, row: int) -> None:
        if old.rows[row] != self.shown.rows[row]:
            self.viewport().update(self.grid.row_head(row))
        for column, cell in enumerate(self.shown.cells[row]):
            if old.cells[row][column] != cell:
                self.viewport().update(self.grid.slot(row, column))
                self._tell_reader(QAccessible.Event.NameChanged, Spot(row, column))

    @property
    def is_empty(self) -> bool:
        """True where there is no cell to answer."""
        return not (self.shown.rows and self.shown.columns)

    def cell(self, spot: Spot) -> Cell:
        """Return what stands in a cell, whichever half the spot means."""
        return self.shown.cells[spot.row][spot.column]

    def is_in_halves(self, row: int, column: int) -> bool:
        """Say whether a cell is answered in halves, or is about to be."""
        return self.splitting == (row, column) or self.shown.cells[row][column].is_split

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
            cell = self.cell(self.spot)
            by_a, by_b = (fit, cell.by_b) if self.spot.part is Seat.A else (cell.by_a, fit)
            self.answered_apart.emit(*names, by_a, by_b)
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
            self._step(*STEPS[key])
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.grid.offset = QPoint(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        region = event.region()
        painter.fillRect(event.rect(), paint.brush("surface"))
        self._paint_columns(painter, region)
        painter.setClipRect(self.grid.body.adjusted(-px(6), -px(6), 0, 0))
        self._paint_cells(painter, region)
        painter.setClipRect(self.grid.body.adjusted(-self.grid.head_width, 0, 0, 0))
        self._paint_rows(painter, region)
        if not self.is_empty:
            painter.setClipRect(self.grid.body.adjusted(-px(6), -px(6), 0, 0))
            painting.draw_ring(painter, self._box(self.spot), strong=self.hasFocus())

    def _paint_columns(self, painter: QPainter, region: QRegion) -> None:
        grid = self.grid
        painter.setClipRect(QRect(grid.head_width, 0, grid.room.width(), grid.room.height()))
        for column in range(grid.column_count):
            place = grid.column(column)
            if not region.intersects(place):
                continue
            current = column == self.spot.column
            if current:
                tint = place.adjusted(px(2), px(5), -px(2), 0)
                painter.fillRect(tint, paint.brush("row"))
            painting.draw_column_head(painter, grid, column, self.shown, current=current)

    def _paint_cells(self, painter: QPainter, region: QRegion) -> None:
        for row in range(self.grid.row_count):
            for column in range(self.grid.column_count):
                if not region.intersects(self.grid.slot(row, column)):
                    continue
                if self.is_in_halves(row, column):
                    painting.draw_split(painter, self.grid, (row, column), self.shown, self.words)
                else:
                    painting.draw_cell(painter, self.grid, (row, column), self.shown, self.words)

    def _paint_rows(self, painter: QPainter, region: QRegion) -> None:
        wide = self.grid.room.width()
        for row, head in enumerate(self.shown.rows):
            place = self.grid.row_head(row)
            if region.intersects(place):
                current = row == self.spot.row
                painting.draw_row_head(painter, self.grid, row, head, current=current)
            if region.intersects(QRect(0, place.top(), wide, 1)):
                painter.fillRect(px(14), place.top(), wide - px(28), 1, paint.brush("line"))

    def _box(self, spot: Spot) -> QRect:
        if spot.part is None:
            return self.grid.cell(spot.row, spot.column)
        return self.grid.half(spot.row, spot.column, spot.part)

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

    def _stay_inside(self) -> None:
        self.splitting = None
        row = max(0, min(self.spot.row, len(self.shown.rows) - 1))
        column = max(0, min(self.spot.column, len(self.shown.columns) - 1))
        self.spot = Spot(row, column)
        self.moved.emit()

    def _lay_out(self) -> None:
        self.grid = Grid(self.viewport().size(), self.shown)
        for bar, beyond, step in (
            (self.horizontalScrollBar(), self.grid.beyond.width(), self.grid.column_width),
            (self.verticalScrollBar(), self.grid.beyond.height(), self.grid.row_height),
        ):
            bar.setRange(0, beyond)
            bar.setSingleStep(step)
            bar.setPageStep(step * 3)
        self.scrollContentsBy(0, 0)

    def _bring_into_view(self) -> None:
        body, slot = self.grid.body, self.grid.slot(self.spot.row, self.spot.column)
        for bar, before, after in (
            (self.horizontalScrollBar(), slot.left() - body.left(), slot.right() - body.right()),
            (self.verticalScrollBar(), slot.top() - body.top(), slot.bottom() - body.bottom()),
        ):
            if before < 0:
                bar.setValue(bar.value() + before)
            elif after > 0:
                bar.setValue(bar.value() + after)

    def _update_slot(self, row: int, column: int) -> None:
        self.viewport().update(self.grid.slot(row, column))

    def _update_around(self, spot: Spot) -> None:
        self.viewport().update(self.grid.column(spot.column))
        self.viewport().update(self.grid.row_head(spot.row))

    def _tell_reader(self, kind: QAccessible.Event, spot: Spot) -> None:
        if QAccessible.isActive() and not self.is_empty:
            told = QAccessibleEvent(self, kind)
            told.setChild(child_number(self.shown, spot.row, spot.column))
            QAccessible.updateAccessibility(told)
