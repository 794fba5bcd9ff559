"""What a right click, the menu key or Shift+F10 offers: at a field, and by key anywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

Standard = QKeySequence.StandardKey
Field = QLineEdit | QTextEdit | QPlainTextEdit


class FieldMenu(QMenu):
    """Cut, copy, paste and select all; undo is the window's own, for whole steps."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        marked, filled = has_selection(field), bool(words_in(field))
        writes = not field.isReadOnly()
        for words, key, act, live in (
            (self.tr("Cu&t"), Standard.Cut, field.cut, writes and marked),
            (self.tr("&Copy"), Standard.Copy, field.copy, marked),
            (self.tr("&Paste"), Standard.Paste, field.paste, writes),
            (self.tr("Select &all"), Standard.SelectAll, field.selectAll, filled),
        ):
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            self.addAction(f"{words}\t{native}", act).setEnabled(live)

    def offer(self, place: QPoint) -> None:
        """Open at a place of the screen; gone with the choice."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place)


class ContextKey(QShortcut):
    """Shift+F10 on every system: Qt itself knows only the menu key on some."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(QKeySequence("Shift+F10"), window)
        self._window = window
        self.activated.connect(self._ask)

    def _ask(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:  # which gives it to the widget that has the keyboard
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
            QCoreApplication.sendEvent(handle, event)


def has_selection(field: Field) -> bool:
    """Say whether words are marked that may be copied: covered letters stay covered."""
    if isinstance(field, QLineEdit):
        return field.echoMode() is QLineEdit.EchoMode.Normal and field.hasSelectedText()
    return field.textCursor().hasSelection()


def words_in(field: Field) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
