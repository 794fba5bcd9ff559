"""A line of text with a quiet note right after it, for what is only needed to tell lines apart."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.wrap_label import WrapLabel, plain_label


class NotedLine(QWidget):
    """The text wraps where there is little room; without a note it is the text alone."""

    def __init__(
        self, parent: QWidget | None = None, text: str = "", look: str = "", note: str = ""
    ) -> None:
        super().__init__(parent)
        self.words = WrapLabel(self, text, look)
        self.note = plain_label(note, "muted")
        self.note.setParent(self)
        self.note.setVisible(bool(note))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.words, 1)
        if note:
            self.words.ensurePolished()
            wide = self.words.fontMetrics().horizontalAdvance(text)
            self.words.setMaximumWidth(wide + px(2))
            row.addWidget(self.note)
            filling, least = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
            row.addItem(QSpacerItem(0, 0, filling, least))

    def text(self) -> str:
        """Return what is read out: the text, then the note."""
        return ", ".join(part for part in (self.words.text(), self.note.text()) if part)
