"""Six quiet notes of a practice case, each above the step in which there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.domain.slot import Step
from pairview.window.screens.rail_steps import PLACE_OF, STEP_OF
from pairview.window.screens.screen import Destination

if TYPE_CHECKING:
    from pairview.domain.practice import PracticeNote
    from pairview.window.main_window import MainWindow
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.widgets.practice_note import PracticeNoteStrip


class PracticeNotes(QObject):
    """Shown in a made-up case, until they are put away for this case."""

    def __init__(self, window: MainWindow, strip: PracticeNoteStrip) -> None:
        super().__init__(window)
        self._window = window
        self._strip = strip
        self._action = window.form.practice_notes_action
        self._view: OpenCaseView | None = None
        self._action.setChecked(True)
        self._action.toggled.connect(self.show)
        strip.next_wanted.connect(self._go_on)
        strip.later_wanted.connect(self._go_to_later_facts)
        strip.put_away.connect(self._put_away)

    def serve(self, view: OpenCaseView) -> None:
        """Follow a case that was just opened."""
        self._view = view
        view.changed.connect(self.show)

    def end(self) -> None:
        """Take the note away with its case; the next practice begins with notes again."""
        self._view = None
        self._action.setChecked(True)
        self.show()

    def show(self) -> None:
        """Show the note of the step on screen, where there is one."""
        view = self._view
        practising = view is not None and bool(view.editor.case.agreement.practice)
        self._action.setEnabled(practising and not self._window.is_hidden)
        number = self._number() if practising and self._action.isChecked() else 0
        if number:
            notes = self._notes
            note = notes[number - 1]
            self._strip.show_note(number, len(notes), note.text, later=note.step >= Step.WEIGH)
        else:
            self._strip.show_none()

    @property
    def _notes(self) -> tuple[PracticeNote, ...]:
        """The notes of the case on screen, in the order of the steps."""
        from pairview.content import load_practice_notes

        practice = self._view.editor.case.agreement.practice if self._view is not None else ""
        return tuple(note for note in load_practice_notes() if note.case == practice)

    def _number(self) -> int:
        """Return which note belongs to the screen on top, from 1; 0 where none does."""
        place = self._view.area.place if self._view is not None else None
        step = STEP_OF.get(place) if place is not None else None
        return next((n for n, note in enumerate(self._notes, start=1) if note.step is step), 0)

    def _go_on(self) -> None:
        number = self._number()
        if self._view is not None and number < len(self._notes):
            self._view.go(PLACE_OF[self._notes[number].step])

    def _go_to_later_facts(self) -> None:
        if self._view is not None:
            self._view.go(Destination.LATER_FACTS)

    def _put_away(self) -> None:
        self._action.setChecked(False)
        if self._view is not None and self._view.area.current is not None:
            self._view.area.current.focus_first()
