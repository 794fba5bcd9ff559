"""What the window says in a line: above the open case, else above the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.domain.errors import PairViewError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.window.screens.start_screen import StartScreen
    from pairview.window.widgets.message import Message
    from pairview.window.widgets.message_bar import MessageBar


class Notices(QObject):
    """`case_bar` gives the message bar of the open case, or None where no case is open."""

    def __init__(self, start: StartScreen, case_bar: Callable[[], MessageBar | None]) -> None:
        super().__init__(start)
        self._start = start
        self._case_bar = case_bar

    def say(self, words: str, seconds: int = 0) -> None:
        """Say something for so many seconds; with 0 it stays until it is put away."""
        from pairview.window.widgets.message import Message

        self.show_message(Message(words, seconds=seconds))

    def say_failure(self, error: Exception) -> None:
        """Say why something did not work; only our own errors have words fit to be shown."""
        known = isinstance(error, PairViewError)
        self.say(str(error) if known else self.tr("The folder for cases cannot be written."))

    def say_copy(self, elsewhere: Callable[[], object], *, refused: bool = False) -> None:
        """Say that nothing can be saved where the case lies, and offer another place.

        It is `refused` where the school lets no case lie there.
        """
        from pairview.window.saving_elsewhere import elsewhere_words
        from pairview.window.widgets.message import Message

        words = self.tr("You are looking at a copy. Changes are not kept.")
        if refused:
            words = self.tr(
                "Set by your school: no case is changed in a folder that is synced or on a "
                "network. You are looking at a copy."
            )
        way = (elsewhere_words(), elsewhere)
        self.show_message(Message(words, actions=(way,)))

    def say_not_saved(
        self,
        try_again: Callable[[], None],
        elsewhere: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        """Say that closing now would lose something, and offer three ways on."""
        from pairview.window.saving_elsewhere import elsewhere_words
        from pairview.window.widgets.message import Kind, Message

        words = self.tr(
            "This case is not saved yet. If it is closed now, the last changes are lost."
        )
        actions = (
            (self.tr("Try again"), try_again),
            (elsewhere_words(), elsewhere),
            (self.tr("Close without saving"), leave),
        )
        self.show_message(Message(words, Kind.NOT_SAVED, actions))

    def show_message(self, message: Message) -> None:
        """Show a message with what can be done about it."""
        (self._case_bar() or self._start).show_message(message)
