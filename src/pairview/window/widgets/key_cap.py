"""Keys as small caps, and rows of them with what they do."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import LINES, draw_icon
from pairview.window.widgets.key_names import key_name
from pairview.window.widgets.laid_out import empty
from pairview.window.widgets.wrap_label import plain_label

ARROWS = {"up", "down", "left", "right"}


class KeyCap(QWidget):
    """One key; the names up, down, left and right are drawn as arrows."""

    def __init__(self, parent: QWidget | None = None, key: str = "") -> None:
        super().__init__(parent)
        self._key = ""
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """Show the name of a key."""
        self._key = key_name(key)
        self.setAccessibleName(_spoken(key) if key in ARROWS else self._key)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        if self._key in ARROWS:
            return QSize(px(24), px(20))
        words = QFontMetrics(paint.font("small", 500)).horizontalAdvance(self._key)
        return QSize(max(px(18), words + px(12)), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(paint.pen("line"))
        painter.setBrush(paint.brush("bg"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(4), px(4))
        if self._key in ARROWS and self._key in LINES:
            side = px(12)
            arrow = QRectF(0, 0, side, side)
            arrow.moveCenter(box.center())
            draw_icon(painter, self._key, arrow, "text2", 1.2)
            return
        painter.setPen(paint.pen("text2"))
        painter.setFont(paint.font("small", 500))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


def _spoken(arrow: str) -> str:
    """Return what Qt calls a key that is drawn."""
    native = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(arrow.capitalize()).toString(native)


class KeyHints(QWidget):
    """What keys do here: caps and words in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._shown: list[tuple[tuple[str, ...], str]] = []

    def show_hints(self, hints: list[tuple[tuple[str, ...], str]]) -> None:
        """Show hints such as (("1", "to", "5"), "rate and move on")."""
        if hints != self._shown:
            self._shown = hints
            self._build()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._build()

    def _build(self) -> None:
        self._row.setSpacing(px(6))
        empty(self._row)
        for number, (keys, words) in enumerate(self._shown):
            if number:
                self._row.addSpacing(px(10))
            for key in keys:
                between = key == "to"
                self._add(plain_label(self.tr("to"), "muted") if between else KeyCap(key=key))
            self._add(plain_label(words, "muted"))

    def _add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
        widget.ensurePolished()  # before it is shown the foot asks whether there is room
