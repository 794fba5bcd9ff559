"""Says what undo took back; in sight where it was not made on the screen on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from pairview.case_editor import Event
from pairview.window.screens.rail_steps import STEP_OF
from pairview.window.screens.screen import Destination
from pairview.window.screens.step_names import step_name
from pairview.window.widgets.announce import announce
from pairview.window.widgets.message import Kind, Message

if TYPE_CHECKING:
    from pairview.window.open_case_view import OpenCaseView

SECONDS = 10


class UndoneWords(QObject):
    """Undo is emptied whenever another may look, so it only names what the viewer did."""

    def __init__(self, view: OpenCaseView) -> None:
        super().__init__(view)
        self._view = view
        self._shown: Message | None = None

    def hear(self, event: Event) -> None:
        """Say what was undone or done again, and offer the way to where it shows."""
        step, bar = self._view.editor.stepped, self._view.message_bar
        if step is None:
            return
        undone = event is Event.UNDONE
        words = self.tr("Undone: {what}") if undone else self.tr("Done again: {what}")
        words = words.format(what=step.label)
        elsewhere = bool(step.at) and step.at != self._view.area.place
        if bar.message is not None and bar.message is self._shown:
            bar.clear()
        if elsewhere and (bar.message is None or bar.message.kind not in _TO_BE_KEPT):
            self._show(words, Destination(step.at))
        else:
            announce(self._view.area.current or bar, words)

    def _show(self, words: str, place: Destination) -> None:
        where = f"{words} ({_name(place)})."
        go = (self.tr("Go there"), lambda: self._view.go(place))
        self._shown = Message(where, Kind.ADVICE, (go,), SECONDS)
        self._view.message_bar.show_message(self._shown)


_TO_BE_KEPT = frozenset({Kind.SAFETY, Kind.NOT_SAVED})
"""Messages that give way to none such as this."""


def _name(place: Destination) -> str:
    """Return what people call a place: its page where the name of a step would not find it."""
    pages = {
        Destination.RATINGS: _tr("Ratings"),
        Destination.MOMENTS: _tr("Moments"),
        Destination.KNOWLEDGE: _tr("What I know"),
        Destination.CARD_BACK: _tr("The card is back"),
        Destination.KEEPING: _tr("Keeping this case"),
        Destination.STATEMENTS: _tr("Corrections and statements"),
        Destination.LATER_FACTS: _tr("What was found out later"),
    }
    if place in STEP_OF and place not in pages:
        step = STEP_OF[place]
        return _tr("step {n}, {name}").format(n=int(step), name=step_name(step))
    return pages.get(place, "")


def _tr(words: str) -> str:
    return QCoreApplication.translate("UndoneWords", words)
