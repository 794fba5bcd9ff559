"""What the window says and offers while something is not on the disk."""

from PySide6.QtCore import QObject, Signal

from pairview.case_editor import CaseEditor, Event
from pairview.window.save_retry import SaveRetry
from pairview.window.saving_elsewhere import elsewhere_words
from pairview.window.widgets.message import Kind, Message
from pairview.window.widgets.message_bar import MessageBar


class UnsavedNotice(QObject):
    """Emits `elsewhere_wanted` when the pair wants the case kept in another place.

    A bar that was put away comes back with the next change, and not with each retry.
    """

    elsewhere_wanted = Signal()

    def __init__(self, editor: CaseEditor, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._bar = bar
        self._said = ""
        self._retry = SaveRetry(editor, self)
        self._end_listening = editor.subscribe(self._hear)

    def close(self) -> None:
        """Say no more and try no more."""
        self._retry.close()
        self._end_listening()

    def say(self, why: str) -> None:
        """Say why it is not saved, and what can be done."""
        words = self.tr("{why} Your words are safe in this window.").format(why=why)
        actions = (
            (self.tr("Try again"), self._editor.retry),
            (elsewhere_words(), self.elsewhere_wanted.emit),
        )
        self._said = why
        self._bar.show_message(Message(words, Kind.NOT_SAVED, actions))

    def speak(self) -> None:
        """Say it in the language in use, where it stands there."""
        if self._bar.message is not None and self._bar.message.kind is Kind.NOT_SAVED:
            self.say(self._editor.why_not_saved or self._said)

    def _hear(self, event: Event) -> None:
        why = self._editor.why_not_saved
        if event is Event.SAVED:
            self._said = ""
            self._bar.clear_kind(Kind.NOT_SAVED)
        elif event is Event.NOT_SAVED and why and not self._is_known(why):
            self.say(why)

    def _is_known(self, why: str) -> bool:
        return self._retry.is_trying and why == self._said
