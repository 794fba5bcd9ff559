"""Says when a case is opened that the day to look again has come, and leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.domain.looking_again import is_due, looks_again_on
from pairview.window.screens.screen import Destination
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.window.notices import Notices
    from pairview.window.open_case_view import OpenCaseView


class LookDue(QObject):
    """One calm line; on the page of the second look itself there is nothing to say."""

    def __init__(self, notices: Notices, today: Callable[[], date]) -> None:
        super().__init__()
        self._notices = notices
        self._today = today

    def serve(self, view: OpenCaseView) -> None:
        """Look at a case that was just opened."""
        case = view.editor.case
        day = looks_again_on(case)
        if day is None or not is_due(case, self._today()):
            return
        if view.area.place is Destination.SECOND_LOOK:
            return
        words = self.tr("You set {day} to look again.").format(day=long_day_words(day))
        ways = ((self.tr("Open the second look"), lambda: view.go(Destination.SECOND_LOOK)),)
        message = Message(words, actions=ways)
        self._notices.show_message(message)
        view.changed.connect(lambda: _put_away(view, message))


def _put_away(view: OpenCaseView, message: Message) -> None:
    """Take the line away once they are there by another way."""
    if view.area.place is Destination.SECOND_LOOK and view.message_bar.message is message:
        view.message_bar.clear()
