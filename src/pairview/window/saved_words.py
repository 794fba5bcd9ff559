"""Says in the rail whether the open case is saved, and since when."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.case_editor import Event

if TYPE_CHECKING:
    from pairview.window.widgets.step_rail import StepRail


class SavedWords(QObject):
    """A case that is not kept is there to practise with."""

    def __init__(self, rail: StepRail) -> None:
        super().__init__(rail)
        self._rail = rail
        self._is_kept = True
        self._is_saved = True
        self._time = ""

    def begin(self, *, kept: bool) -> None:
        """Say it of a case that was just opened."""
        self._is_kept = kept
        self.speak()

    def hear(self, event: Event) -> None:
        """Say what came of saving."""
        self._is_saved = event is Event.SAVED
        self._time = f"{datetime.now():%H:%M}"
        self.speak()

    def speak(self) -> None:
        """Say how it stands, in the language in use."""
        self._rail.show_saved(self._words(), saved=self._is_saved)

    def _words(self) -> str:
        if not self._is_saved:
            return self.tr("Not saved yet")
        if not self._is_kept:
            return self.tr("Practice only")
        if not self._time:
            return self.tr("Everything is saved")
        return self.tr("Saved {time}").format(time=self._time)
