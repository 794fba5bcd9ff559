"""Fields for words: a box that grows and a single line, both handing in what was typed."""

import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget
from shiboken6 import isValid

from pairview.domain.case import TEXT_LIMIT
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.context_menu import FieldMenu
from pairview.window.widgets.hand_in import HandIn, is_undo

LINE_HEIGHT_PERCENT = 132
_WRAPS = Qt.TextFlag.TextWordWrap.value
_ENDLESS = 10_000
"""Pixels of height that no words fill."""
LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
LEARN_NOTHING = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""Asks keyboards and input methods to learn no word of what is typed, and to offer none."""

ARRIVES = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
"""Who comes to a box by key goes on at the end of what stands there."""


class TextBox(QTextEdit):
    """Grows with its text from `min_lines` to `max_lines`, then scrolls; Tab leaves it."""

    edited = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        min_lines: int = 2,
        max_lines: int = 6,
    ) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setInputMethodHints(LEARN_NOTHING | Qt.InputMethodHint.ImhMultiLine)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._lines = (min_lines, max_lines)
        self._last = ""
        self._is_placed = False
        self._hand_in = HandIn(self, self.toPlainText, self.edited.emit)
        self.set_words(name, placeholder)
        self._set_text("")
        self.textChanged.connect(self._typed)

    @property
    def merge_key(self) -> str:
        """One undo step for each visit of the field."""
        return self._hand_in.merge_key

    def set_words(self, name: str, placeholder: str = "") -> None:
        """Set what a screen reader says and what stands in the empty box."""
        if name:
            self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._grow()

    def set_lines(self, min_lines: int, max_lines: int) -> None:
        """Set between which heights the box grows."""
        self._lines = (min_lines, max_lines)
        self._grow()

    def show_text(self, text: str) -> None:
        """Show the text of the case unless it is there already; the cursor stays."""
        if self._hand_in.takes(text):
            self._set_text(text)

    def flush(self) -> None:
        """Hand in now what was typed."""
        self._hand_in.flush()

    def sizeHint(self) -> QSize:
        return QSize(px(240), self.height())

    def event(self, event: QEvent) -> bool:
        if not isValid(self):  # Qt asks fields things while it destroys them
            return False
        if event.type() is QEvent.Type.ShortcutOverride and is_undo(event):
            self.flush()  # so that there is something to undo when the window looks
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        FieldMenu(self).offer(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._hand_in.new_visit()
        super().focusInEvent(event)
        if event.reason() in ARRIVES:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_placed = True
        self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands in the empty box too: Qt would paint no more than its first line."""
        super().paintEvent(event)
        document = self.document()
        if document.isEmpty() and not document.firstBlock().layout().preeditAreaText():
            painter = QPainter(self.viewport())
            painter.setPen(paint.pen("muted"))
            painter.drawText(self.viewport().rect(), _WRAPS, self.placeholderText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    def _typed(self) -> None:
        text = self.toPlainText()
        if text == self._last:
            return
        if len(text) > TEXT_LIMIT:
            self._set_text(self._last)
            self.refused.emit(room_sentence())
            return
        self._last = text
        self._grow()
        self._hand_in.typed()

    def _set_text(self, text: str) -> None:
        place = self.textCursor().position()
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        height = QTextBlockFormat()
        height.setLineHeight(
            LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        everything.mergeBlockFormat(height)
        cursor = self.textCursor()
        cursor.setPosition(min(place, max(0, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)
        self.blockSignals(blocked)
        self._last = text
        self._grow()

    def _grow(self) -> None:
        line = QFontMetrics(paint.font()).lineSpacing() * LINE_HEIGHT_PERCENT / 100
        around = px(6) * 2 + 2
        least, most = (round(line * lines) + around for lines in self._lines)
        needed = round(self.document().size().height()) + around
        height = max(least, min(most, max(needed, self._hint_height() + around)))
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        fits = needed <= most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )

    def _hint_height(self) -> int:
        """Return how high what stands in the empty box is: it keeps its room when they type."""
        if not self._is_placed:
            return 0
        room = self.viewport().rect()
        room.setHeight(_ENDLESS)
        return self.fontMetrics().boundingRect(room, _WRAPS, self.placeholderText()).height()


class TextLine(QLineEdit):
    """One line for words."""

    edited = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(parent)
        self.setInputMethodHints(LEARN_NOTHING)
        self.set_words(name, placeholder)
        self._last = ""
        self._hand_in = HandIn(self, self.text, self.edited.emit)
        self.textEdited.connect(self._typed)

    @property
    def merge_key(self) -> str:
        """One undo step for each visit of the field."""
        return self._hand_in.merge_key

    def set_words(self, name: str, placeholder: str = "") -> None:
        """Set what a screen reader says and what stands in the empty line."""
        if name:
            self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def show_text(self, text: str) -> None:
        """Show the text of the case unless it is there already; the cursor stays."""
        if self._hand_in.takes(text):
            place = self.cursorPosition()
            self.setText(text)
            self._last = text
            self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)

    def flush(self) -> None:
        """Hand in now what was typed."""
        self._hand_in.flush()

    def event(self, event: QEvent) -> bool:
        if not isValid(self):  # Qt asks fields things while it destroys them
            return False
        if event.type() is QEvent.Type.ShortcutOverride and is_undo(event):
            self.flush()  # so that there is something to undo when the window looks
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        FieldMenu(self).offer(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._hand_in.new_visit()
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)
        self.left.emit()

    def _typed(self, text: str) -> None:
        plain = LINE_ENDS.sub(" ", text)
        if plain != text:  # pasted; a line stays one line, in names and in what is printed
            place = self.cursorPosition()
            self.setText(plain)
            self.setCursorPosition(min(place, len(plain)))
            text = plain
        if len(text) > TEXT_LIMIT:
            place = self.cursorPosition()
            self.setText(self._last)
            self.setCursorPosition(min(place, len(self._last)))
            self.refused.emit(room_sentence())
            return
        self._last = text
        self._hand_in.typed()


def room_sentence() -> str:
    """Return what is said when a text is too long for its box."""
    from pairview.content import load_wording

    return load_wording()("bounds.text_kept", most=TEXT_LIMIT)
