"""A label of a fixed number of lines, so that what stands around it never jumps."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.wrapped_text import TypeStep, draw_lines, line_height, wrapped


class ElidedLabel(QWidget):
    """Shows as much of a text as there is room for; the whole of it is its accessible name."""

    def __init__(
        self, parent: QWidget | None = None, *, lines: int = 1, step: TypeStep = ("base", 400)
    ) -> None:
        super().__init__(parent)
        self.text = ""
        self._step = step
        self._lines = lines
        self._token = "text"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, step: TypeStep, token: str, lines: int = 1) -> None:
        """Set type, colour by token, and the number of lines."""
        self._step, self._token, self._lines = step, token, lines
        self.updateGeometry()

    def show_text(self, text: str) -> None:
        """Show a text."""
        if text != self.text:
            self.text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), self._lines * line_height(self._step))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        lines = wrapped(self.text, self._step, self.width(), self._lines)
        draw_lines(QPainter(self), lines, QRectF(self.rect()), self._step, self._token)
