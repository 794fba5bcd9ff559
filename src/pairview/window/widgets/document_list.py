"""The list of documents: what each is for, or why it does not print yet."""

from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.named_rows import Index, NamedRows
from pairview.window.widgets.reading_direction import turned_within

PAD, EDGE = 6, 14
STRIPE = 3
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class DocumentRow(NamedTuple):
    """A document by its name; `words` say what it is for, or why it is not `open`."""

    name: str
    words: str
    is_open: bool = True

    @property
    def said(self) -> str:
        """What a screen reader says."""
        return f"{self.name}. {self.words}"


class DocumentRows(NamedRows):
    """The documents in the order in which they are needed."""

    def __init__(self, rows: list[DocumentRow], parent: QWidget) -> None:
        super().__init__(rows, parent)
        self.rows = rows


class DocumentRowPainter(QStyledItemDelegate):
    """Paints a name, and below it words in as many lines as they need."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        view, model = self.parent(), index.model()
        if not isinstance(view, DocumentList) or not isinstance(model, DocumentRows):
            return QSize()
        wide = view.viewport().width()
        name = QFontMetrics(paint.font("base", 600)).height()
        room = QRect(0, 0, wide - 2 * px(EDGE), 10_000)
        if not view.is_whole:
            return QSize(wide, name + 2 * px(PAD))
        words = QFontMetrics(paint.font("label"))
        said = words.boundingRect(room, _WRAP.value, model.rows[index.row()].words)
        return QSize(wide, name + said.height() + 2 * px(PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), self.parent()
        if not isinstance(model, DocumentRows) or not isinstance(view, DocumentList):
            return
        box, row = QRectF(option.rect), model.rows[index.row()]
        if index.row() == view.currentIndex().row():
            painter.fillRect(box, paint.brush("row"))
            stripe = QRectF(box.left(), box.top(), px(STRIPE), box.height())
            painter.fillRect(turned_within(view, box, stripe), paint.brush("accent"))
        if index.row() < len(model.rows) - 1:
            painter.setPen(paint.pen("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(px(EDGE), px(PAD), -px(EDGE), 0)
        painter.setPen(paint.pen("text" if row.is_open else "muted"))
        painter.setFont(paint.font("base", 600))
        painter.drawText(inner, _WRAP.value, row.name)
        if not view.is_whole:
            return
        inner.setTop(inner.top() + painter.fontMetrics().height())
        painter.setPen(paint.pen("text2" if row.is_open else "muted"))
        painter.setFont(paint.font("label"))
        painter.drawText(inner, _WRAP.value, row.words)


class DocumentList(QListView):
    """One row is chosen by arrows or a click. Emits `chosen` with its number, from 0.

    Where there is too little room it shows names only, and scrolls where these need too much.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(DocumentRowPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.is_whole = True
        self.setAccessibleName(self.tr("Documents"))

    def show_rows(self, rows: list[DocumentRow], number: int) -> None:
        """Show all rows, of which there are few, and choose one without telling anyone."""
        made = DocumentRows(rows, self)
        self.setModel(made)
        self.setCurrentIndex(made.index(number))
        self.selectionModel().currentChanged.connect(self._tell)
        self.setMaximumHeight(self._high())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def fit(self, room: int, below: int) -> None:
        """Leave `below` of `room`, both in pixels, to what stands below it, by saying less."""
        self.is_whole = True
        whole = self._high()
        self.is_whole = whole + below <= room
        names = self._high()
        self.setMaximumHeight(whole if self.is_whole else min(names, max(room // 2, room - below)))
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def _high(self) -> int:
        model = self.model()
        rows = len(model.rows) if isinstance(model, DocumentRows) else 0
        high = sum(self.sizeHintForRow(row) for row in range(rows))
        return high + 2 * self.frameWidth() + 4

    def _tell(self, current: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid():
            self.chosen.emit(current.row())
