"""A ready-made sentence to take over with one press: wraps, however long it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.wrapped_text import TypeStep, draw_lines, line_height, wrapped

WORDS: TypeStep = ("label", 500)
LEAD: TypeStep = ("small", 400)


class OfferButton(QAbstractButton):
    """A plus, a quiet line above and the words; `most_lines` bounds how much of them shows."""

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
        lines = len(self._lines(width)) * line_height(WORDS)
        lead = line_height(LEAD) if self._lead else 0
        return max(px(34), lines + lead + px(14))

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else px(360)
        return QSize(px(240), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(34))

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrapped(self.words, WORDS, width - px(48), self._most_lines)

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
        icon = QRectF(px(11), box.center().y() - side / 2, side, side)
        draw_icon(painter, "plus", icon, "accent", 1.8)
        place = QRectF(px(34), px(7), self.width() - px(44), self.height())
        if self._lead:
            top = draw_lines(painter, (self._lead,), place, LEAD, "muted")
            place.setTop(top)
        else:
            lines = len(self._lines(self.width())) * line_height(WORDS)
            place.setTop((self.height() - lines) / 2)
        draw_lines(painter, self._lines(self.width()), place, WORDS, "text")
