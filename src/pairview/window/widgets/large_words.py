"""Words for a projector: as large as their place allows, never clipped, never read as markup."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pairview.window.theme import paint

LEAST = 9
"""Pixels below which letters are no letters any more."""
LINE = 1.3
"""How high a line is, in sizes of its letters."""


class LargeWords(QLabel):
    """Takes the largest letters up to `most` pixels that fit; its size never follows its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._most = 16
        self._weight = 400
        self._lines = 0

    def set_largest(self, pixels: int, *, weight: int = 400, lines: int = 0) -> None:
        """Set the largest letters and how many lines to keep room for; 0: what there is."""
        wanted = (max(LEAST, pixels), weight, lines)
        if wanted == (self._most, self._weight, self._lines):
            return
        self._most, self._weight, self._lines = wanted
        self.setWordWrap(lines != 1)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        self.setSizePolicy(free, fixed if lines else free)
        self.updateGeometry()
        self._fit()

    def show_words(self, words: str) -> None:
        """Show words; the same ones again change nothing."""
        if words != self.text():
            self.setText(words)
            self._fit()

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(0, round(self._most * LINE) * max(1, self._lines))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        small, large = LEAST, self._most
        while small < large:
            middle = (small + large + 1) // 2
            if self._fits(middle):
                small = middle
            else:
                large = middle - 1
        self.setFont(self._font(small))

    def _fits(self, pixels: int) -> bool:
        metrics = QFontMetrics(self._font(pixels))
        if not self.wordWrap():
            wide = metrics.horizontalAdvance(self.text()) + 2
            return wide <= self.width() and metrics.height() <= self.height()
        place = QRect(0, 0, self.width() - 2, 0)
        needed = metrics.boundingRect(place, Qt.TextFlag.TextWordWrap, self.text())
        return needed.width() <= place.width() and needed.height() <= self.height()

    def _font(self, pixels: int) -> QFont:
        font = QFont(paint.font("base", self._weight))
        font.setPixelSize(pixels)
        return font
