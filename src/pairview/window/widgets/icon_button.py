"""A small square button with a drawn sign and a name in words."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon


class IconButton(QAbstractButton):
    """28 pixels wide and high, so that it can be hit; the name is its tooltip too."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.show_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def show_name(self, name: str) -> None:
        """Say in words what it does, also where they rest on it with the mouse."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(px(28), px(28))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFixedSize(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(paint.pen("accent", 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(paint.brush("row") if self.underMouse() else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, px(6), px(6))
        token = "text2" if self.isEnabled() else "muted"
        draw_icon(painter, self._icon, box.adjusted(px(6), px(6), -px(6), -px(6)), token)
