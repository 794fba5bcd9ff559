"""Raises the banner of safety at the step of a practice case in which such words are read.

In a case of one's own they are seen as they are typed. A made-up case was typed by nobody here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pairview.window.screens.rail_steps import STEP_OF
from pairview.window.screens.safety_watch import banner_on
from pairview.window.screens.screen import Destination

if TYPE_CHECKING:
    from pairview.window.open_case_view import OpenCaseView


class PracticeSafety(QObject):
    """Reads on between two pictures, a phrase at a time: nobody waits for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view: OpenCaseView | None = None
        self._text = ""
        self._read = 0
        self._found: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_on)

    def serve(self, view: OpenCaseView) -> None:
        """Follow a case that was just opened, where it is one to practise with."""
        if view.editor.case.agreement.practice:
            self._view = view
            view.changed.connect(self._look)

    def end(self) -> None:
        """Forget what was read of a case that closes."""
        self._view = None
        self._text = ""
        self._timer.stop()

    def _look(self) -> None:
        from pairview.domain.practice import read_in

        if self._view is None:
            return
        place = self._view.area.place
        if place is Destination.LATER_FACTS:
            place = Destination.WEIGH
        step = STEP_OF.get(place) if place is not None else None
        text = "\n".join(read_in(self._view.editor.case, step)) if step is not None else ""
        if text != self._text:
            self._text, self._read = text, 0
            self._found = set()
            self._timer.start(0)

    def _read_on(self) -> None:
        from pairview.content import load_safety_phrases
        from pairview.domain.safety import find_safety_phrases

        if self._view is None:
            return
        bank = load_safety_phrases()
        self._found |= {*find_safety_phrases(self._text, bank[self._read : self._read + 1])}
        self._read += 1
        if self._read >= len(bank):
            self._timer.stop()
            message = banner_on(self._view.editor, self._found)
            if message is not None:
                self._view.message_bar.show_message(message)
