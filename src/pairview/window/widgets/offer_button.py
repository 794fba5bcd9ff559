"""A ready-made sentence to take over with one press: wraps, however long it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.reading_direction import turned_x
from pairview.window.widgets.wrapped_text import TypeStep, draw_lines, line_height, wrapped

WORDS: TypeStep = ("label", 500)
LEAD: TypeStep = ("small", 400)


class OfferButton(QAbstractButton):
    """A plus, the words, a few quiet ones at the end; `most_lines` bounds how much shows."""

    def __init__(self, parent: QWidget | None = None, *, most_lines: int = 3) -> None:
        super().__init__(parent)
        self.value = ""
        self.words = ""
        self._lead = ""
        self._most_lines = most_lines
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_offer(self, value: str, words: str, lead: str = "") -> None:
        """Show an offer; `value` is what the screen knows it by."""
        if (value, words, lead) == (self.value, self.words, self._lead):
            return
        self.value, self.words, self._lead = value, words, lead
        self.setAccessibleName(f"{lead} {words}".strip())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(px(34), len(self._lines(width)) * line_height(WORDS) + px(14))

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else px(360)
        return QSize(px(240), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(34))

    @property
    def _lead_width(self) -> int:
        if not self._lead:
            return 0
        return QFontMetrics(paint.font(*LEAD)).horizontalAdvance(self._lead) + px(12)

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrapped(self.words, WORDS, width - px(46) - self._lead_width, self._most_lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(paint.pen("accent" if focused else "line2", 2 if focused else 1))
        pressed = self.isDown() or self.underMouse()
        painter.setBrush(paint.brush("accent_bg" if pressed else "surface"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, px(8), px(8))
        side = px(14)
        left = px(11)
        icon = QRectF(self._seen(left, side), box.center().y() - side / 2, side, side)
        draw_icon(painter, "plus", icon, "accent", 1.8)
        lines = self._lines(self.width())
        high = len(lines) * line_height(WORDS)
        wide = self.width() - px(46)
        place = QRectF(self._seen(px(34), wide), (self.height() - high) / 2, wide, high)
        draw_lines(painter, lines, place, WORDS, "text")
        painter.setFont(paint.font(*LEAD))
        painter.setPen(paint.pen("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(px(12), 0, -px(12), 0), right, self._lead)

    def _seen(self, left: float, wide: float) -> float:
        return min(turned_x(self, left), turned_x(self, left + wide))
