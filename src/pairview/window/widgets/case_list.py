"""The list of cases on this laptop: painted rows, read in slices, however long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from pairview.window.theme import paint
from pairview.window.theme.early import (
    ACCESSIBLE_TEXT_ROLE,
    ALIGN_CENTRE,
    ALIGN_MIDDLE,
    ALIGN_RIGHT,
    DISPLAY_ROLE,
    QUIET,
    fill_box,
)
from pairview.window.theme.tokens import px
from pairview.window.widgets.reading_direction import turned_within

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    Index = QModelIndex | QPersistentModelIndex
    More: TypeAlias = "Callable[[int], list[CaseRow]]"

ROW_HEIGHT, TIGHT_HEIGHT = 52, 44
STEP_AND_DAY = 230
"""Design pixels that a long name leaves for step and day."""
LEAST_SEEN, MOST_SEEN = 2, 8
SLICE = 50


class CaseRow(NamedTuple):
    """What a row says, and the path that opens it; one that is due says its step in bold."""

    path: str
    code_name: str
    step: str
    when: str
    is_due: bool = False


class CaseRows(QAbstractListModel):
    """Rows that come in slices from `more(skip)`; an empty slice is the end."""

    def __init__(self, more: More, parent: QWidget) -> None:
        super().__init__(parent)
        self._more = more
        self.rows = more(0)
        self._ended = not self.rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> str | None:
        row = self.rows[index.row()]
        if role == DISPLAY_ROLE:
            return row.code_name
        if role == ACCESSIBLE_TEXT_ROLE:
            return f"{row.code_name}, {row.step}, {row.when}"
        return None

    def read_all(self) -> list[CaseRow]:
        """Return all rows there are."""
        while not self._ended:
            self.fetchMore(QModelIndex())
        return self.rows

    def go_on(self, more: More) -> None:
        """Take further rows from elsewhere, the next of them at once."""
        self._more, self._ended = more, False
        self.fetchMore(QModelIndex())

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._ended

    def fetchMore(self, _parent: Index) -> None:
        new = self._more(len(self.rows))
        self._ended = not new
        if new:
            count = len(self.rows)
            self.beginInsertRows(QModelIndex(), count, count + len(new) - 1)
            self.rows.extend(new)
            self.endInsertRows()


class CaseRowPainter(QStyledItemDelegate):
    """Paints code name, step and date, with a line below and a stripe where one stands."""

    def __init__(self, case_list: CaseList) -> None:
        super().__init__(case_list)
        self._list = case_list

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(100), self._list.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, CaseRows):
            return
        row = model.rows[index.row()]
        box = QRectF(option.rect)
        if index.row() == self._list.hovered:
            fill_box(painter, box, "row")
        if index.row() == self._list.currentIndex().row():
            fill_box(painter, box, "row")
            stripe = QRectF(box.left(), box.top(), px(3), box.height())
            fill_box(painter, turned_within(self._list, box, stripe), "accent")
        if index.row() < len(model.rows) - 1:
            line = QRectF(box.left() + px(18), box.bottom() - 1, box.width() - px(36), 1)
            fill_box(painter, line, "line")
        self._paint_words(painter, box.adjusted(px(20), 0, -px(20), 0), row)

    def _paint_words(self, painter: QPainter, box: QRectF, row: CaseRow) -> None:
        painter.setFont(paint.font("base", 600))
        column = min(px(220), 0.4 * box.width())
        long = painter.fontMetrics().horizontalAdvance(row.code_name)
        room = max(column, min(long, box.width() - px(STEP_AND_DAY)))
        name = QRectF(box.left(), box.top(), room, box.height())
        seen = turned_within(self._list, box, name)
        painter.drawText(seen, ALIGN_MIDDLE, _elided(painter, row.code_name, name.width()))
        painter.setFont(paint.font("base"))
        painter.setOpacity(QUIET)
        when = painter.fontMetrics().horizontalAdvance(row.when) + px(16)
        left = name.right() + px(8)
        step = QRectF(left, box.top(), box.right() - when - left, box.height())
        painter.drawText(box, ALIGN_MIDDLE | ALIGN_RIGHT, row.when)
        if row.is_due:
            painter.setOpacity(1)
            painter.setFont(paint.font("base", 600))
        seen = turned_within(self._list, box, step)
        painter.drawText(seen, ALIGN_MIDDLE, _elided(painter, row.step, step.width()))
        painter.setOpacity(1)


def _elided(painter: QPainter, words: str, room: float) -> str:
    if painter.fontMetrics().horizontalAdvance(words) <= room:
        return words
    from PySide6.QtCore import Qt

    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))


class CaseList(QListView):
    """Emits `case_chosen` with a path on click or Enter, `case_dropped` on Delete."""

    case_chosen = Signal(str)
    case_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CaseRowPainter(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._speak()
        self._shown: CaseRows | None = None
        self._all: CaseRows | None = None
        self._letters = ""
        self.hovered = -1
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self._most = MOST_SEEN
        self._tight = False
        self.clicked.connect(self._choose)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Cases on this laptop"))

    def show_rows(self, more: More) -> int:
        """Show rows that `more(skip)` returns in slices; returns how many stand there now."""
        self._all, self._letters = self._show(more), ""
        self.show_at_most(self._most)
        return len(self._all.rows)

    def go_on(self, more: More) -> None:
        """Show further rows below, the first of which `more(count)` returns."""
        if self._all is not None:
            self._all.go_on(more)
        if self._shown is not self._all:
            self._show_found()

    @property
    def count(self) -> int:
        """Return how many rows of all were read so far."""
        return len(self._all.rows) if self._all is not None else 0

    def show_only(self, words: str) -> None:
        """Show the cases with these letters in their code names; without any, all of them."""
        self._letters = " ".join(words.casefold().split())
        self._show_found()

    def _show_found(self) -> None:
        """Show what was searched for; who stands on a row of it stays there."""
        if self._all is None:
            return
        path = self._path(self.currentIndex())
        rows = [row for row in self._all.read_all() if self._letters in row.code_name.casefold()]
        shown = self._show(lambda skip: rows[skip : skip + SLICE])
        here = [number for number, row in enumerate(shown.rows) if row.path == path]
        if here:
            self.setCurrentIndex(shown.index(here[0]))

    def _show(self, more: More) -> CaseRows:
        shown = self._shown = CaseRows(more, self)
        self.hovered = -1
        self.setModel(shown)
        if shown.rows:
            self.setCurrentIndex(shown.index(0))
        return shown

    def show_at_most(self, rows: int) -> None:
        """Take room for so many rows at most; the others are scrolled to."""
        self._most = rows
        self.setFixedHeight(min(self.count, rows) * self.row_height + 4)

    @property
    def row_height(self) -> int:
        """Return how high a row is at the text size of now."""
        return px(TIGHT_HEIGHT if self._tight else ROW_HEIGHT)

    def set_tight(self, *, tight: bool) -> None:
        """Set lower rows, for a small page; takes the text size of now too."""
        self._tight = tight
        self.scheduleDelayedItemsLayout()

    def show_within(self, room: int) -> int:
        """Take as many rows as so many pixels hold, and return the height they have now."""
        self.show_at_most(min(MOST_SEEN, max(LEAST_SEEN, (room - 4) // self.row_height)))
        return self.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose_current()
        elif event.key() == Qt.Key.Key_Delete and (path := self._path(self.currentIndex())):
            self.case_dropped.emit(path)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown is not None and not self._shown.rows:
            painter = QPainter(self.viewport())
            painter.setOpacity(QUIET)
            words = self.tr("No case on this list is called that.")
            painter.drawText(QRectF(self.viewport().rect()), ALIGN_CENTRE, words)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer with the mouse, or by the menu key, what Enter and Delete do."""
        from pairview.window.widgets.case_menu import CaseMenu

        if path := self._path(self.currentIndex()):
            menu = CaseMenu(self)
            menu.open_action.triggered.connect(lambda: self.case_chosen.emit(path))
            menu.drop_action.triggered.connect(lambda: self.case_dropped.emit(path))
            menu.popup(event.globalPos())

    def choose_current(self) -> None:
        """Open the row where one stands."""
        self._choose(self.currentIndex())

    def _hover(self, index: QModelIndex) -> None:
        self.hovered = index.row()
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if path := self._path(index):
            self.case_chosen.emit(path)

    def _path(self, index: QModelIndex) -> str:
        if self._shown is None or not index.isValid():
            return ""
        return self._shown.rows[index.row()].path
