"""Looks at what is typed for words that may mean someone is unsafe, and raises a calm banner.

Nothing found is stored, logged or passed on: which banner was shown is remembered in memory
only, for the case and for who is at the screen. One teacher's banner says nothing to the other.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from pairview.case_editor import CaseEditor
from pairview.content import load_safety_phrases, load_wording
from pairview.domain.safety import find_safety_phrases
from pairview.domain.seat import Seat
from pairview.domain.wording import Wording
from pairview.window.school_wording import in_use
from pairview.window.screens.screen import Screen
from pairview.window.widgets.message_bar import Kind, Message
from pairview.window.widgets.text_box import TextBox, TextLine

_shown: dict[tuple[str, Seat | None], set[str]] = {}


class SafetyWatch(QObject):
    """The watch of one screen. Give it every box: `watch(box, line, ...)`."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._read = 0
        self._timer = QTimer(self)  # a single shot would outlive the screen, and keep the case
        self._timer.timeout.connect(self._read_on)
        self._timer.start(0)

    def watch(self, *fields: TextBox | TextLine) -> None:
        """Look at whatever these fields hand in, and say when a text is too long for its box."""
        for field in fields:
            field.edited.connect(self.look)
            field.refused.connect(self._refuse)

    def look(self, text: str) -> None:
        """Show the banner where the text holds a phrase not met before in this case."""
        editor = self._screen.editor
        message = banner_on(editor, find_safety_phrases(text, load_safety_phrases()))
        if message is not None:
            self._screen.says.emit(message)

    def _read_on(self) -> None:
        """Read it phrase by phrase: all of them take three frames, and nobody waits for one."""
        bank = load_safety_phrases()
        find_safety_phrases("", bank[self._read : self._read + 1])
        self._read += 1
        if self._read >= len(bank):
            self._timer.stop()

    def _refuse(self, sentence: str) -> None:
        self._screen.says.emit(Message(sentence, Kind.ADVICE))


def banner_on(editor: CaseEditor, found: Iterable[str]) -> Message | None:
    """Return the banner where one of the phrases found was not met before in this case."""
    shown = _shown.setdefault((editor.case.id, editor.viewer), set())
    new = set(found) - shown
    if not new:
        return None
    shown |= new
    return banner_message()


def banner_message() -> Message:
    """Return the banner in the language in use."""
    return Message(banner(load_wording()), Kind.SAFETY)


def banner(wording: Wording) -> str:
    """Return the words of the banner: the question, what to do, whom to call, a line each."""
    parts = [wording(f"safety.banner_{part}") for part in ("stop", "proof", "typed")]
    return f"{wording('safety.banner_title')}\n{' '.join(parts)}\n{whom_to_call(wording)}"


def whom_to_call(wording: Wording) -> str:
    """Return the contact that the school named, or whom to ask for it."""
    contact = in_use().contact
    if contact:
        return wording("safety.banner_contact", contact=contact)
    return wording("safety.banner_no_contact")
