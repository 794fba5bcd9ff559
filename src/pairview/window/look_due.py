"""Opens a case whose day to look again has come with the second look, and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.domain.looking_again import is_due, looks_again_on, looks_by_date
from pairview.domain.slot import Step
from pairview.window.screens.rail_steps import PLACE_OF, STEP_OF
from pairview.window.screens.screen import Destination
from pairview.window.widgets.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.case_editor import CaseEditor
    from pairview.window.notices import Notices
    from pairview.window.open_case_view import OpenCaseView


def where_they_stopped(editor: CaseEditor) -> Destination:
    """Return the step on screen last; the hand-over where one of them rated again alone."""
    case = editor.case
    if not case.is_revealed:
        return Destination.HAND_OVER
    last = looks_by_date(case)[-1:]
    half_way = bool(last) and last[0] in editor.looks_left_half_way()
    if half_way and case.progress.step is Step.SECOND_LOOK:
        return Destination.RATE_AGAIN
    return PLACE_OF.get(case.progress.step, Destination.CONTRAST)


def where_to_begin(editor: CaseEditor, today: date) -> Destination:
    """Return where an opened case begins: on the day to look again that is the second look."""
    stopped = where_they_stopped(editor)
    if is_due(editor.case, today) and STEP_OF[stopped] is not Step.SECOND_LOOK:
        return Destination.SECOND_LOOK
    return stopped


class LookDue(QObject):
    """One calm line, with the way back to where they stopped; there alone it is nothing new."""

    def __init__(self, notices: Notices, today: Callable[[], date]) -> None:
        super().__init__()
        self._notices = notices
        self._today = today

    def serve(self, view: OpenCaseView, stopped: Destination) -> None:
        """Look at a case that was just opened, and where they had stopped in it."""
        from pairview.window.widgets.date_pick import long_day_words

        case = view.editor.case
        day = looks_again_on(case)
        if day is None or not is_due(case, self._today()):
            return
        if STEP_OF[stopped] is Step.SECOND_LOOK:
            return
        words = self.tr("You set {day} to look again: this is the second look.")
        ways = ((self.tr("Go to where you stopped"), lambda: view.go(stopped)),)
        message = Message(words.format(day=long_day_words(day)), actions=ways)
        self._notices.show_message(message)
        view.changed.connect(lambda: _put_away(view, message))


def _put_away(view: OpenCaseView, message: Message) -> None:
    """Take the line away once they are elsewhere."""
    if view.area.place is not Destination.SECOND_LOOK and view.message_bar.message is message:
        view.message_bar.clear()
