"""Hide screen, always in sight: a quiet link with its key at the end of the menu bar."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.key_cap import KeyCap
from pairview.window.widgets.link_button import LinkButton


class HideCorner(QWidget):
    """Emits `hide_wanted`."""

    hide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.link = LinkButton(self)
        set_look(self.link, "corner")
        self.link.clicked.connect(self.hide_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(18), px(2))  # in line with the words of the menus
        row.setSpacing(px(6))
        row.addWidget(self.link)
        self._key = KeyCap(key="F9")
        row.addWidget(self._key)
        self._speak()

    def _speak(self) -> None:
        self.link.show_text(self.tr("Hide screen"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._key.show_key("F9")
        elif event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass no letter on: the menu bar would open the menu that begins with it."""
        event.accept()
