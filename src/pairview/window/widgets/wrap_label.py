"""A label for text of any length: wraps, never clips, never reads markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px


class WrapLabel(QLabel):
    """Qt clips word-wrapped labels in nested layouts; this one asks for the height it needs."""

    def __init__(self, parent: QWidget | None = None, text: str = "", look: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._placed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if look:
            set_look(self, look)
        self.setText(text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._placed:
            return hint
        return QSize(hint.width(), min(hint.height(), self.heightForWidth(self.width())))

    def minimumSizeHint(self) -> QSize:
        if not self.text():
            return QSize(0, 0)
        if not self._placed:
            return QSize(px(40), self.fontMetrics().height())
        return QSize(px(40), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = True
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def plain_label(text: str = "", look: str = "") -> QLabel:
    """Return a label of one line that never reads markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        set_look(label, look)
    return label
