"""The list of earlier copies: when, how far the case was, how much it held."""

from typing import NamedTuple, cast

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.named_rows import Index, NamedRows
from pairview.window.widgets.reading_direction import turned_within

ROW_HEIGHT = 56
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CopyRow(NamedTuple):
    """What a row says; `note` says whether it differs from the case as it is now."""

    when: str
    step: str
    counts: str
    note: str

    @property
    def name(self) -> str:
        """When it was kept."""
        return self.when

    @property
    def said(self) -> str:
        """What a screen reader says."""
        return ", ".join(self)


class CopyRows(NamedRows):
    """The copies, newest first."""

    def __init__(self, rows: list[CopyRow], parent: QWidget) -> None:
        super().__init__(rows, parent)
        self.rows = rows


class CopyRowPainter(QStyledItemDelegate):
    """Paints a row in two lines, with a stripe where the keyboard stands."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(400), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, CopyRows):
            return
        box = QRectF(option.rect)
        copies = self.parent()
        if isinstance(copies, CopyList) and index.row() == copies.chosen:
            painter.fillRect(box, paint.brush("row"))
            stripe = QRectF(box.left(), box.top(), px(3), box.height())
            painter.fillRect(turned_within(copies, box, stripe), paint.brush("accent"))
        if index.row() < len(model.rows) - 1:
            painter.setPen(paint.pen("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        self._paint_words(
            painter, box.adjusted(px(18), px(7), -px(18), -px(7)), model.rows[index.row()]
        )

    def _paint_words(self, painter: QPainter, box: QRectF, row: CopyRow) -> None:
        upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        day = QRectF(upper.left(), upper.top(), px(165), upper.height())
        step = QRectF(day.right(), upper.top(), upper.right() - day.right(), upper.height())
        room = step.translated(0, step.height())
        copies = cast("CopyList", self.parent())
        day, step, room = (turned_within(copies, box, one) for one in (day, step, room))
        painter.setPen(paint.pen("text"))
        painter.setFont(paint.font("base", 600))
        painter.drawText(day, _MIDDLE, row.when)
        painter.setFont(paint.font("base"))
        painter.drawText(step, _MIDDLE, row.step)
        painter.setFont(paint.font("label"))
        painter.setPen(paint.pen("muted"))
        painter.drawText(upper, _MIDDLE | Qt.AlignmentFlag.AlignRight, row.note)
        elided = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(row.counts, elided, int(room.width()))
        painter.drawText(room, _MIDDLE, words)


class CopyList(QListView):
    """One row is chosen by arrows or a click; `activated` asks for it (Enter, double click)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CopyRowPainter(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Earlier copies"))

    def show_rows(self, rows: list[CopyRow]) -> None:
        """Show all rows, of which there are few, and choose the first."""
        made = CopyRows(rows, self)
        self.setModel(made)
        self.setFixedHeight(len(rows) * px(ROW_HEIGHT) + px(6))
        if rows:
            self.setCurrentIndex(made.index(0))

    @property
    def chosen(self) -> int | None:
        """The number of the chosen row, from 0."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None
