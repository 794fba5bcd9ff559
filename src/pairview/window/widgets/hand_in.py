"""When typed text leaves a field: soon after the first key, on leaving, on being asked."""

import unicodedata
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence

AFTER_MS = 350
"""Every key is handed in within 400 ms; the timer is started by the first and never restarted."""

_visits = count(1)


def normalised(text: str) -> str:
    """Return text with one kind of line end, plain spaces, no control characters, no edges."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    for line_end in ("\u2028", "\u2029", "\v", "\f", "\x85"):
        lines = lines.replace(line_end, "\n")
    return "".join(_plain(letter) for letter in lines).strip()


def _plain(letter: str) -> str:
    if letter == "\n":
        return letter
    if letter == "\t" or unicodedata.category(letter) == "Zs":
        return " "
    return "" if unicodedata.category(letter) == "Cc" or letter == "\ufeff" else letter


class HandIn(QObject):
    """Remembers what the case knows of a field and hands in what it does not know yet."""

    def __init__(
        self, field: QObject, read: Callable[[], str], hand: Callable[[str], None]
    ) -> None:
        super().__init__(field)
        self._read = read
        self._hand = hand
        self.known = ""
        self.merge_key = ""
        self.new_visit()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.flush)

    def new_visit(self) -> None:
        """Begin a new step for undo: all typing of one visit is one step."""
        self.merge_key = f"field-{next(_visits)}"

    def typed(self) -> None:
        """The text may have changed; hand it in soon."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Hand in now what the case does not know."""
        self._timer.stop()
        text = normalised(self._read())
        if text != self.known:
            self.known = text
            self._hand(text)

    def takes(self, text: str) -> bool:
        """Say whether the field must show this text of the case, and remember it.

        What the case knows already is not set again: typing goes on while it is saved.
        """
        if text == self.known:
            return False
        self._timer.stop()
        self.known = text
        self.new_visit()
        return True


def is_undo(event: QEvent) -> bool:
    """Say whether a key asks for undo or redo, which belong to the window and not to a field."""
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )
