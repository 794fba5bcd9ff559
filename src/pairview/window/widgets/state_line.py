"""A line that says what became of something: sign and words tell done from undone, not colour."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.icons import Icon
from pairview.window.widgets.wrap_label import WrapLabel


class StateLine(QWidget):
    """Away while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = Icon("saved", "accent", 18)
        self.label = WrapLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self.label.text()

    def say_done(self, words: str) -> None:
        """Say what was done, or with no words nothing."""
        self._say(words, "saved", "accent", "quiet")

    def say_undone(self, words: str) -> None:
        """Say what was not done, and why."""
        self._say(words, "undone", "warn", "strong")

    def _say(self, words: str, sign: str, token: str, look: str) -> None:
        self.sign.show_icon(sign, token)
        set_look(self.label, look)
        self.label.setText(words)
        self.setVisible(bool(words))
        announce(self, words)
