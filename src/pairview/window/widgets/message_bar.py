"""A quiet bar for one message, with what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.laid_out import empty
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.message import Kind, Message
from pairview.window.widgets.wrap_label import WrapLabel

LEAST_WORDS = 300
"""Design pixels for the words of a message beside its buttons."""
NOWHERE = Qt.AlignmentFlag(0)
LOOKS = {
    Kind.INFO: "info",
    Kind.ADVICE: "advice",
    Kind.REMOVED: "info",
    Kind.NOT_SAVED: "notice",
    Kind.SAFETY: "notice",
}


class MessageBar(QFrame):
    """Shows one message; a safety message gives way only when it is put away."""

    appeared = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = WrapLabel(self)
        # Qt would keep the height that the words had if the bar were narrow.
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        self.close_button = IconButton("cross", self.tr("Put this message away"))
        self.close_button.clicked.connect(self.clear)
        self._said = QHBoxLayout()
        self._said.addWidget(self.words, 1)
        self._said.addLayout(self._buttons)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._said, 1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.message: Message | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before it."""
        safety = self.message is not None and self.message.kind is Kind.SAFETY
        if safety and message.kind is not Kind.SAFETY:
            return
        self._empty()
        self.message = message
        set_look(self, LOOKS[message.kind])
        self.words.setText(message.words)
        for label, act in message.actions:
            button = LinkButton(self, label)
            button.clicked.connect(lambda _checked=False, act=act: self._act(act))
            self._buttons.addWidget(button)
        self.fit(self.width())
        self.show()
        self.appeared.emit()
        if message.seconds:
            self._timer.start(message.seconds * 1000)
        announce(self, message.words)

    def fit(self, width: int) -> None:
        """Put the buttons below the words where they would squeeze them, at `width` pixels."""
        self._row.setContentsMargins(px(14), px(6), px(8), px(6))
        self._row.setSpacing(px(10))
        self._said.setSpacing(px(10))
        self._buttons.setSpacing(px(10))
        ways = self._buttons.sizeHint().width()
        room = width - ways - self.close_button.width() - px(42)
        below = bool(ways) and room < px(LEAST_WORDS)
        direction, start = QBoxLayout.Direction, Qt.AlignmentFlag.AlignLeft
        self._said.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self._said.setAlignment(self._buttons, start if below else NOWHERE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.message is not None:
            self.fit(self.width())
        elif event.type() is QEvent.Type.LanguageChange:
            self.close_button.show_name(self.tr("Put this message away"))

    def clear(self) -> None:
        """Put the message away."""
        if self.message is None:
            return
        self._empty()
        self.hide()
        self.put_away.emit()

    def clear_kind(self, kind: Kind) -> None:
        """Put the message away if it is of this kind."""
        if self.message is not None and self.message.kind is kind:
            self.clear()

    def _act(self, act: Callable[[], object]) -> None:
        self.clear()
        act()

    def _empty(self) -> None:
        self._timer.stop()
        self.message = None
        self.words.setText("")
        empty(self._buttons)


__all__ = ["Kind", "Message", "MessageBar"]
