"""How the table is shown: where things stand, what is painted anew, what a reader is told."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

from pairview.domain.evidence import Fit
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets import evidence_painting as painting
from pairview.window.widgets.evidence_accessible import child_number, install
from pairview.window.widgets.evidence_data import Spot, TableShown
from pairview.window.widgets.evidence_grid import LEAST_ROW, Grid


class EvidenceView(QAbstractScrollArea):
    """Shows a `TableShown` and one current cell; repaints only what is different.

    With `is_whole` it asks for room for all of its rows: the page scrolls, and the table does not.
    """

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
        self.is_whole = False
        self.grid = Grid(QSize(0, 0), self.shown)
        self.words = {
            Fit.FITS: self.tr("fits"),
            Fit.AGAINST: self.tr("against"),
            Fit.EITHER_WAY: self.tr("either way"),
        }

    def minimumSizeHint(self) -> QSize:
        return QSize(px(520), self.grid.least_height if self.is_whole else px(280))

    def sizeHint(self) -> QSize:
        return QSize(px(900), self.grid.wanted_height)

    def show_table(self, shown: TableShown) -> None:
        """Show another state of the table, repainting only what is different."""
        old, self.shown = self.shown, shown
        if old == shown:
            return
        if _ids(old) != _ids(shown):
            self._lay_out()
            self._stay_inside()
            return
        grid = Grid(self.viewport().size(), shown, self.layoutDirection())
        if old.letters != shown.letters or grid.lengths != self.grid.lengths:
            self._lay_out()
        for column, head in enumerate(shown.columns):
            if old.columns[column] != head:
                self.viewport().update(self.grid.column_head(column))
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

    def is_in_halves(self, row: int, column: int) -> bool:
        """Say whether a cell is answered in halves, or is about to be."""
        return self.splitting == (row, column) or self.shown.cells[row][column].is_split

    def is_cut(self, row: int) -> bool:
        """Say whether the head of a row had no room for all of its words."""
        return any(lines[-1:] and lines[-1].endswith("…") for lines in self.grid.words_of(row))

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
        if region.intersects(self.grid.corner) and not self.is_empty:
            painting.draw_corner(painter, self.grid, self.tr("Hypotheses"))
        self._paint_columns(painter, region)
        cells = self.grid.body.adjusted(-px(6), -px(6), px(6), 0)
        painter.setClipRect(cells)
        self._paint_cells(painter, region)
        beside = self.grid.head_width
        painter.setClipRect(self.grid.body.adjusted(-beside, 0, beside, 0))
        self._paint_rows(painter, region)
        if not self.is_empty:
            painter.setClipRect(cells)
            painting.draw_ring(painter, self._box(self.spot), strong=self.hasFocus())

    def _paint_columns(self, painter: QPainter, region: QRegion) -> None:
        grid = self.grid
        high, wide = grid.room.height(), grid.room.width() - grid.head_width
        painter.setClipRect(grid.turned(QRect(grid.head_width, 0, wide, high)))
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

    def _stay_inside(self) -> None:
        self.splitting = None
        row = max(0, min(self.spot.row, len(self.shown.rows) - 1))
        column = max(0, min(self.spot.column, len(self.shown.columns) - 1))
        self.spot = Spot(row, column)
        self.moved.emit()

    def _lay_out(self) -> None:
        self.grid = Grid(self.viewport().size(), self.shown, self.layoutDirection())
        for bar, beyond, step in (
            (self.horizontalScrollBar(), self.grid.beyond.width(), self.grid.column_width),
            (self.verticalScrollBar(), self.grid.beyond.height(), px(LEAST_ROW)),
        ):
            bar.setRange(0, beyond)
            bar.setSingleStep(step)
            bar.setPageStep(step * 3)
        self.updateGeometry()
        self.scrollContentsBy(0, 0)  # takes the offset over and paints all of it anew

    def _bring_into_view(self) -> None:
        body = self.grid.turned(self.grid.body)
        slot = self.grid.turned(self.grid.slot(self.spot.row, self.spot.column))
        for bar, before, after in (
            (self.horizontalScrollBar(), slot.left() - body.left(), slot.right() - body.right()),
            (self.verticalScrollBar(), slot.top() - body.top(), slot.bottom() - body.bottom()),
        ):
            if before < 0:
                bar.setValue(bar.value() + before)
            elif after > 0:
                bar.setValue(bar.value() + after)

    def _bring_page_into_view(self) -> None:
        """Scroll the page below the table, where it is too low for the current cell."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        inner = page.widget() if page is not None else None
        if page is None or inner is None:
            return
        place = self._box(self.spot).translated(self.viewport().mapTo(inner, QPoint()))
        middle, air = place.center(), px(12)
        page.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + air)

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


def _ids(shown: TableShown) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(row.id for row in shown.rows), tuple(column.id for column in shown.columns)
