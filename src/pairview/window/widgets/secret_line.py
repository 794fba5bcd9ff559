"""A line for a passphrase: its letters are covered until people ask to see them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pairview.window.widgets.context_menu import FieldMenu
from pairview.window.widgets.text_box import LEARN_NOTHING


class SecretLine(QLineEdit):
    """Asks keyboards to hide and to learn nothing, also while the letters are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_letters(False)

    def show_letters(self, shown: bool) -> None:
        """Show or cover what is typed."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)
        # Qt takes its hints back where the letters are shown.
        hint = Qt.InputMethodHint
        hidden = hint.ImhHiddenText | hint.ImhNoAutoUppercase
        self.setInputMethodHints(LEARN_NOTHING | hidden)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        FieldMenu(self).offer(event.globalPos())
