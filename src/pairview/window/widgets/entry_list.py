"""A list of entries to pick from: a title, the first words, a tick where something is written."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.reading_direction import turned_within

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ENTERS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row; `line` is cut to the width of the list, the whole text stands elsewhere.

    What is written has a tick, unless `is_ticked` says otherwise. A heading stands over the
    rows below it and cannot be chosen.
    """

    id: str
    title: str
    line: str
    is_written: bool = False
    is_ticked: bool | None = None
    is_heading: bool = False


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def rowCount(self, _parent: Index = ROOT) -> int:
        return len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}: {entry.line}" if entry.line else entry.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = index.isValid() and self.entries[index.row()].is_heading
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def show(self, entries: tuple[Entry, ...]) -> bool:
        """Take over entries; True where other rows than before have to be shown."""
        old, self.entries = self.entries, entries
        if [entry.id for entry in old] != [entry.id for entry in entries]:
            self.beginResetModel()
            self.endResetModel()
            return True
        for row, (before, after) in enumerate(zip(old, entries, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row), self.index(row))
        return False


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget, model: _Model) -> None:
        super().__init__(parent)
        self._list = parent
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = self._model.entries[index.row()].is_heading
        return QSize(px(120), px(30 if heading else 54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entries[index.row()]
        box: QRect = option.rect
        if entry.is_heading:
            _paint_heading(painter, box, entry.title)
            return
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(box, paint.brush("row"))
            bar = QRectF(box.left(), box.top(), px(3), box.height())
            painter.fillRect(turned_within(self._list, QRectF(box), bar), paint.brush("accent"))
        painter.setPen(paint.pen("line"))
        painter.drawLine(box.left() + px(16), box.bottom(), box.right() - px(16), box.bottom())
        _paint_words(painter, self._list, box, entry, chosen=chosen)
        painter.restore()


def _paint_heading(painter: QPainter, box: QRect, title: str) -> None:
    painter.save()
    painter.setFont(paint.font("small", 600))
    painter.setPen(paint.pen("muted"))
    align = Qt.AlignmentFlag
    room = box.adjusted(px(18), 0, -px(18), -px(5))
    painter.drawText(room, align.AlignLeft | align.AlignBottom, title)
    painter.restore()


def _paint_words(
    painter: QPainter, entries: QWidget, box: QRect, entry: Entry, *, chosen: bool
) -> None:
    frame = QRectF(box)
    inner = QRectF(box.adjusted(px(18), px(8), -px(40), -px(8)))
    room = turned_within(entries, frame, inner).toRect()
    painter.setPen(paint.pen("text" if chosen or entry.is_written else "text2"))
    painter.setFont(paint.font("base", 600 if chosen else 500))
    align, cut_off = Qt.AlignmentFlag, Qt.TextElideMode.ElideRight
    title = painter.fontMetrics().elidedText(entry.title, cut_off, room.width())
    painter.drawText(room, align.AlignLeft | align.AlignTop, title)
    small = paint.font("label")
    line = " ".join(entry.line.split())
    cut = QFontMetrics(small).elidedText(line, cut_off, room.width())
    painter.setFont(small)
    painter.setPen(paint.pen("text2" if entry.is_written else "muted"))
    painter.drawText(room, align.AlignLeft | align.AlignBottom, cut)
    if entry.is_written if entry.is_ticked is None else entry.is_ticked:
        side = px(16)
        tick = QRectF(box.right() - px(16) - side, box.center().y() - side / 2, side, side)
        draw_icon(painter, "tick", turned_within(entries, frame, tick), "accent", 2)


class EntryList(QListView):
    """Emits `chosen` with the id of a row that people went to, by click or arrow."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewportMargins(0, px(6), 0, px(6))
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self, self._model))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._choose)
        self._quiet = False

    def show_entries(self, entries: tuple[Entry, ...], current: str) -> None:
        """Show rows and which one is open, without telling anyone."""
        self._quiet = True
        self._model.show(entries)
        ids = [entry.id for entry in entries]
        if current in ids:
            index = self._model.index(ids.index(current))
            if index != self.currentIndex():
                self.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
        self._quiet = False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The rows shown."""
        return self._model.entries

    def enter(self) -> None:
        """Take the keyboard; where no row is open, the first below a heading is."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        rows = (row for row, entry in enumerate(self.entries) if not entry.is_heading)
        if not self.currentIndex().isValid() and (first := next(rows, None)) is not None:
            self.setCurrentIndex(self._model.index(first))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.currentIndex().isValid() or event.key() not in ENTERS:
            super().keyPressEvent(event)
        else:
            self.enter()

    def _choose(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(self._model.entries[index.row()].id)
