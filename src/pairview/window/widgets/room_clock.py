"""The minutes that are left, as large as the place allows: to be read from the back of a room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px

BAR = 0.05
"""How thick the bar is, in heights of the clock."""
FILLED = 0.92
"""How much of the width the figures may take."""
FRAMED = 0.86
"""How much of it they take inside a frame."""
SECONDS = 60


class RoomClock(QWidget):
    """Shows minutes and seconds over a bar, or in a frame once they are over; never red.

    Its name says whole minutes only.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = "00:00"
        self._share = 0.0
        self._is_resting = self._is_over = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_time(self, seconds: int, share: float, *, is_resting: bool) -> None:
        """Show the seconds left and the share spent (0 to 1), pale while nothing counts.

        Below zero the time is over, and "+0:31" says by how much, as the rail of a pair does.
        """
        left = f"{seconds // SECONDS:02}:{seconds % SECONDS:02}"
        over = f"+{-seconds // SECONDS}:{-seconds % SECONDS:02}"
        figures = over if seconds < 0 else left
        if (figures, is_resting) == (self._figures, self._is_resting) and self.accessibleName():
            return
        self._figures, self._share, self._is_resting = figures, share, is_resting
        self._is_over = seconds < 0
        name = self._name(seconds)
        if name != self.accessibleName():
            self.setAccessibleName(name)
        self.update()

    @property
    def figures(self) -> str:
        """What stands there, such as "06:42"."""
        return self._figures

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(70))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = max(4.0, self.height() * BAR)
        if self._is_over:
            self._paint_frame(painter, bar / 2)
            return
        self._paint_figures(painter, QRectF(0, 0, self.width(), self.height() - 2 * bar), FILLED)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 1 - self._share
        for token, share in (("line", 1.0), ("bar" if self._is_resting else "accent", left)):
            painter.setBrush(paint.brush(token))
            track = QRectF(0, self.height() - bar, self.width() * share, bar)
            if not self.isLeftToRight():
                track.moveRight(self.width())
            painter.drawRoundedRect(track, bar / 2, bar / 2)

    def _paint_frame(self, painter: QPainter, line: float) -> None:
        """Paint figures in a frame: another shape, to be seen from the back without a sound."""
        box = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(paint.pen("bar" if self._is_resting else "accent", line))
        painter.setBrush(paint.brush("accent_bg"))
        painter.drawRoundedRect(box, 4 * line, 4 * line)
        inset = (1 - FRAMED) / 2 * self.width()
        air = BAR * 2 * self.height()
        self._paint_figures(painter, box.adjusted(inset, air, -inset, -air), 1.0)

    def _paint_figures(self, painter: QPainter, box: QRectF, filled: float) -> None:
        """Paint each sign in a place of its own, so that nothing moves from second to second."""
        font = QFont(paint.font("base", 600))
        font.setPixelSize(100)
        metrics = QFontMetricsF(font)
        digit = max(metrics.horizontalAdvance(sign) for sign in "0123456789+")
        wide = sum(digit if sign != ":" else digit / 2 for sign in self._figures) / 100
        high = metrics.tightBoundingRect("0").height() / 100
        size = min(box.width() * filled / wide, box.height() * FILLED / high)
        font.setPixelSize(max(8, int(size)))
        painter.setFont(font)
        painter.setPen(paint.pen("muted" if self._is_resting else "text"))
        digit *= size / 100
        left = box.left() if self.isLeftToRight() else box.right() - wide * size
        base = box.center().y() + high * size / 2
        for sign in self._figures:
            place = digit if sign != ":" else digit / 2
            inset = (place - QFontMetricsF(font).horizontalAdvance(sign)) / 2
            painter.drawText(QRectF(left + inset, base - size, size, size).bottomLeft(), sign)
            left += place

    def _name(self, seconds: int) -> str:
        if seconds < 0:
            return self._name_over(-seconds // SECONDS)
        minutes = -(-seconds // SECONDS)
        return self.tr("%n minutes left", "", minutes)

    def _name_over(self, minutes: int) -> str:
        if not minutes:
            return self.tr("The time is over")
        return self.tr("%n minutes over", "", minutes)
