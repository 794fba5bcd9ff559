"""The minutes of a step in the rail: quiet, and a press away from pause or more time."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.reading_direction import turned_within


def part_in(room: int, part: str, metrics: QFontMetrics) -> str:
    """Return "Record, Maths", the step alone where that would be cut, else nothing.

    The step is marked above; the minutes stand nowhere else.
    """
    step = part.partition(", ")[0]
    return next((one for one in (part, step) if metrics.horizontalAdvance(one) <= room), "")


class ClockButton(QAbstractButton):
    """Shows what the minutes are for, how many are left, and a bar; never red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = ""
        self._words = ""
        self._short = ""
        self._share = 0.0
        self._is_folded = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.setToolTip(self.tr("Pause, take 2 more minutes, talk freely, or put the minutes away"))

    def show_minutes(self, part: str, words: str, share: float, short: str = "") -> None:
        """Show the part of the slot, the words for its time, and how much is spent (0 to 1).

        `short` is the time alone, for where there is no room for more; without it a clock is.
        """
        if (part, words) == (self._part, self._words):
            return
        self._part, self._words, self._share = part, words, share
        self._short = short
        self.setAccessibleName(f"{part}: {words}")
        self.update()

    def fold(self, *, is_folded: bool) -> None:
        """Show the minutes alone, or what they are for as well."""
        self._is_folded = is_folded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(40 if self._is_folded else 196), px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(paint.pen("accent", 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(7), px(7))
        side = px(2 if self._is_folded else 10)
        inside = QRectF(self.rect()).adjusted(side, px(4), -side, -px(4))
        if self._is_folded:
            self._paint_short(painter, inside)
        else:
            self._paint_words(painter, inside)
        track = QRectF(inside.left(), inside.bottom() - px(6), inside.width(), px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paint.brush("line"))
        painter.drawRoundedRect(track, px(2), px(2))
        spent = QRectF(track.left(), track.top(), track.width() * self._share, track.height())
        painter.setBrush(paint.brush("accent"))
        painter.drawRoundedRect(turned_within(self, track, spent), px(2), px(2))

    def _paint_short(self, painter: QPainter, inside: QRectF) -> None:
        """Paint "05:00" where there is no room for more; a clock where nothing is counted."""
        line = QRectF(0, inside.top(), self.width(), px(24))
        if not self._short:
            box = QRectF(0, 0, px(18), px(18))
            box.moveCenter(line.center())
            draw_icon(painter, "clock", box, "text2")
            return
        painter.setFont(paint.font("small", 600))
        painter.setPen(paint.pen("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._short)

    def _paint_words(self, painter: QPainter, inside: QRectF) -> None:
        line = QRectF(inside.left(), inside.top(), inside.width(), px(24))
        middle = Qt.AlignmentFlag.AlignVCenter
        time_font, part_font = paint.font("lead", 600), paint.font("small")
        painter.setFont(time_font)
        painter.setPen(paint.pen("text"))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, self._words)
        room = line.width() - QFontMetrics(time_font).horizontalAdvance(self._words) - px(8)
        part = part_in(int(room), self._part, QFontMetrics(part_font))
        painter.setFont(part_font)
        painter.setPen(paint.pen("text2"))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, part)
