"""Takes back from the clipboard what came from a case, before another person has the keyboard."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

Mode = QClipboard.Mode
WINDOWS = 'application/x-qt-windows-mime;value="{}"'
KEPT_NOWHERE = {
    WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\1\0\0\0",
    WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}
"""Asks Windows and KDE to keep no history of it, as KeePassXC does; macOS has no such history."""


class CopiedWords(QObject):
    """Knows what this window put on the clipboard; what other programs put there stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours: dict[QClipboard.Mode, bytes] = {}
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._look)

    def take_back(self) -> None:
        """Empty the clipboard, and the selection of X11, where the words are ours."""
        for mode in self._modes():
            if self._ours.pop(mode, None) == self._mark_of(mode):
                self._clipboard.clear(mode)

    def _modes(self) -> Iterator[QClipboard.Mode]:
        yield Mode.Clipboard
        if self._clipboard.supportsSelection():
            yield Mode.Selection

    def _look(self, mode: QClipboard.Mode) -> None:
        """Remember what was copied here; a manager of the clipboard may soon own it instead."""
        words = self._clipboard.text(mode)
        mark = self._mark_of(mode)
        if not words or self._ours.get(mode) == mark:
            return
        by_a_dialog = QApplication.activeModalWidget() is not None  # a report of an error, say
        # Qt does not know everywhere what it owns.
        if words == _selected() or (self._owns(mode) and not by_a_dialog):
            self._ours[mode] = mark
            if mode is Mode.Clipboard:
                self._clipboard.setMimeData(_plain(words), mode)

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode is Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()

    def _mark_of(self, mode: QClipboard.Mode) -> bytes:
        """Return what tells these words from others, so that the words themselves are not kept."""
        return sha256(self._clipboard.text(mode).encode("utf-8", "replace")).digest()


def _plain(words: str) -> QMimeData:
    """Return the words without fonts and colours, asked to be kept nowhere."""
    data = QMimeData()
    data.setText(words)
    for kind, value in KEPT_NOWHERE.items():
        data.setData(kind, value)
    return data


def _selected() -> str:
    """Return what is selected in the field that has the keyboard."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        return field.selectedText()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return field.textCursor().selection().toPlainText()
    return ""
