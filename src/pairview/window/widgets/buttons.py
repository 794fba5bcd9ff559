"""Buttons whose words may come from people: an ampersand stays an ampersand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from pairview.window.theme.looks import set_look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


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


class PrimaryButton(LookButton):
    """The one button of a screen that goes on."""

    look = "primary"


class OutlinedButton(LookButton):
    """The first of several side actions."""

    look = "outlined"
