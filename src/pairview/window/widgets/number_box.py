"""A small whole number to type; the arrow keys change it."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.text_box import LEARN_NOTHING

WIDTH = 56
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class NumberBox(QLineEdit):
    """Emits `changed` with each number typed; what was cleared is back once it is left."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None, name: str, least: int, most: int) -> None:
        super().__init__(parent)
        self.least, self.most = least, most
        self.number = least
        self.setAccessibleName(name)
        self.setInputMethodHints(LEARN_NOTHING | Qt.InputMethodHint.ImhDigitsOnly)
        self.setValidator(QIntValidator(least, most, self))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._take)
        self.show_number(least)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), super().sizeHint().height())

    def show_number(self, number: int) -> None:
        """Show a number without telling anyone."""
        self.number = number
        if self.text() != str(number):
            self.setText(str(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        self.show_number(min(max(self.number + step, self.least), self.most))
        self.changed.emit(self.number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)  # after the click that brought it

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_number(self.number)

    def _take(self, text: str) -> None:
        if self.hasAcceptableInput():
            self.number = int(text)
            self.changed.emit(self.number)
