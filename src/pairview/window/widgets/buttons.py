"""Buttons whose words may come from people: an ampersand stays an ampersand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QPushButton, QWidget

from pairview.window.theme.early import fill
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


def plain(text: str) -> str:
    """Return words for a button or menu without turning an ampersand into a mnemonic."""
    return text.replace("&", "&&")


class LookButton(QPushButton):
    """A push button with a look; `show_text` takes any words."""

    look = ""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        if self.look:
            set_look(self, self.look)
        if text:
            self.show_text(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, as Space does."""
        from PySide6.QtCore import Qt  # at the first key: asking for it loads all of its flags

        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def show_text(self, text: str) -> None:
        """Show words as they are."""
        self.setText(plain(text))
        self.setAccessibleName(text)


class RingButton(LookButton):
    """A button whose border is in the colour of the focus already: a ring inside it shows that."""

    ring = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_ring(self, self.ring, 4)


def draw_ring(button: QWidget, token: str, radius: float) -> None:
    """Draw the focus inside a border, in the colour of a token, `radius` pixels at 100 %.

    Filled between two outlines, as a pen would load much of Qt before the first picture.
    """
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, ring = px(2), QPainterPath()
    outer = QRectF(button.rect()).adjusted(4, 4, -4, -4)
    ring.addRoundedRect(outer, px(radius), px(radius))
    inner = outer.adjusted(wide, wide, -wide, -wide)
    ring.addRoundedRect(inner, max(1, px(radius) - wide), max(1, px(radius) - wide))
    fill(painter, ring, token)


class PrimaryButton(RingButton):
    """The one button of a screen that goes on."""

    look = "primary"
    ring = "on_accent"


class OutlinedButton(RingButton):
    """The first of several side actions."""

    look = "outlined"
    ring = "accent"
