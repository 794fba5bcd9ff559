"""The whole course of a room as a quiet strip: what is over, on, to come, and slack."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px

GAP = 8
"""Pixels between two cells at 100 %."""
SMALLEST = 11
"""Pixels of a name below which it is cut instead."""
BAR = 6


class Cell(NamedTuple):
    """A step: its name, its time in words, how much is spent (0 to 1), and what it is."""

    name: str
    time: str
    share: float
    is_now: bool = False
    is_slack: bool = False


class RoomStrip(QWidget):
    """Cells side by side, all as wide; slack is drawn dotted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[Cell, ...] = ()
        self._size = 16
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_largest(self, pixels: int) -> None:
        """Set the largest letters of a name."""
        if pixels != self._size:
            self._size = pixels
            self.updateGeometry()
            self.update()

    def show_cells(self, cells: tuple[Cell, ...]) -> None:
        """Show the course; the same one again changes nothing."""
        if cells == self._cells:
            return
        said = [f"{cell.name}, {cell.time}" for cell in cells]
        now = [cell.name for cell in cells if cell.is_now]
        name = self.tr("Course: {steps}. Now: {now}").format(
            steps="; ".join(said), now=", ".join(now)
        )
        self._cells = cells
        if name != self.accessibleName():
            self.setAccessibleName(name)
        self.update()

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What is shown."""
        return self._cells

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(BAR) + px(4) + 2 * round(self._size * 1.25))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._cells:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = px(GAP)
        wide = (self.width() - gap * (len(self._cells) - 1)) / len(self._cells)
        font = self._font(wide)
        for number, cell in enumerate(self._cells):
            left = number * (wide + gap)
            if not self.isLeftToRight():
                left = self.width() - left - wide
            self._paint_cell(painter, cell, QRectF(left, 0, wide, self.height()), font)

    def _font(self, wide: float) -> QFont:
        """Return the largest font in which every name fits its cell."""
        font = QFont(paint.font("base", 600))
        for pixels in range(self._size, SMALLEST - 1, -1):
            font.setPixelSize(pixels)
            metrics = QFontMetrics(font)
            if all(metrics.horizontalAdvance(cell.name) <= wide for cell in self._cells):
                break
        return font

    def _paint_cell(self, painter: QPainter, cell: Cell, box: QRectF, font: QFont) -> None:
        bar = QRectF(box.left(), 1, box.width(), px(BAR))
        painter.setBrush(paint.brush("surface"))
        dotted = paint.pen("line2", 1, Qt.PenStyle.DotLine)
        painter.setPen(dotted if cell.is_slack else paint.pen("line2"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        spent = QRectF(bar)
        spent.setWidth(bar.width() * cell.share)
        if not self.isLeftToRight():
            spent.moveRight(bar.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paint.brush("accent" if cell.is_now else "bar"))
        painter.drawRoundedRect(spent, px(3), px(3))
        lines = QFont(font)
        lines.setWeight(QFont.Weight(600 if cell.is_now else 400))
        high = QFontMetrics(lines).height()
        top = bar.bottom() + px(4)
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        for words, token in ((cell.name, "text" if cell.is_now else "text2"), (cell.time, "muted")):
            cut = QFontMetrics(lines).elidedText(
                words, Qt.TextElideMode.ElideRight, int(box.width()) + 1
            )
            painter.setFont(lines)
            painter.setPen(paint.pen(token))
            painter.drawText(QRectF(box.left(), top, box.width() + 1, high), side, cut)
            top += high
