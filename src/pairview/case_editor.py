"""The one door for changes: show, save, remember for undo, announce.

Autosave and undo are one thing. When a save fails, memory keeps the change and the retry
writes the difference from the last saved case.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from pairview.domain.bounds import check_bounds_of_change
from pairview.domain.case import Case
from pairview.domain.errors import PairViewError, StoreError
from pairview.domain.flow import enter_hypotheses, finish_turn, reach, reopen_turn, reveal
from pairview.domain.history import Change, History
from pairview.domain.planning import remember_place
from pairview.domain.seat import Seat
from pairview.domain.sight import as_seen_by, with_sealed
from pairview.domain.slot import Step


class Place(Protocol):
    """Where a case is kept; `store.case_file.CaseFile` is one."""

    def save(self, before: Case, after: Case) -> None:
        """Write what changed in one transaction, or raise StoreError and change nothing."""

    def copy_to(self, path: Path, case: Case) -> "Place":
        """Write the case into a new file with the same key, or raise StoreError."""

    def close(self) -> None:
        """Let go of the file."""


class Event(Enum):
    """What listeners are told."""

    CHANGED = auto()
    """The case, or what may be seen of it, is another."""
    SAVED = auto()
    """Everything in memory is on the disk."""
    NOT_SAVED = auto()
    """The last save failed; `why_not_saved` says why."""
    REFUSED = auto()
    """A change was not taken; `why_refused` says why."""


class CaseEditor:
    """An open case. Without a place nothing is kept, as in the practice case read from wording."""

    def __init__(self, case: Case, place: Place | None = None) -> None:
        """Open a case that is already on the disk as `case`."""
        self._whole = case
        self._on_disk = case
        self._place = place
        self._viewer: Seat | None = None
        self._history = History()
        self._listeners: list[Callable[[Event], None]] = []
        self.why_not_saved: str | None = None
        self.why_refused: str | None = None
        self._seen = as_seen_by(case, None)

    @property
    def case(self) -> Case:
        """Return what the present viewer may see."""
        return self._seen

    @property
    def viewer(self) -> Seat | None:
        """Return the seat at the screen alone, or None for the pair."""
        return self._viewer

    @property
    def saved(self) -> bool:
        """True where everything in memory is on the disk."""
        return self._whole is self._on_disk

    @property
    def undo_label(self) -> str | None:
        """Return what undo would take back."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """Return what redo would do again."""
        return self._history.redo_label

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Tell `listener` of every event; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def change(self, label: str, new_case: Case, merge_key: str | None = None) -> bool:
        """Take an edited version of `case`; False where a bound refuses it.

        Changes in a row with the same merge key are one step of undo.
        """
        if new_case is self._seen or new_case == self._seen:
            return True
        try:
            check_bounds_of_change(self._seen, new_case)
        except PairViewError as error:
            self.why_refused = str(error)
            self._tell(Event.REFUSED)
            return False
        before = self._whole
        self._take(with_sealed(new_case, before, self._viewer))
        self._history.record(Change(label, before, self._whole, merge_key))
        self._tell(Event.CHANGED)
        self._save()
        return True

    def undo(self) -> None:
        """Take the last step back."""
        self._go_to(self._history.undo())

    def redo(self) -> None:
        """Do the step undone last again."""
        self._go_to(self._history.redo())

    def look_as(self, viewer: Seat | None) -> None:
        """Let another look at the screen; undo forgets, so nobody steps into the other's notes."""
        self._viewer = viewer
        self._history.empty()
        self._take(self._whole)
        self._tell(Event.CHANGED)

    def begin_turn(self, seat: Seat) -> None:
        """Begin or go on with a private turn."""
        self._pass(reopen_turn(self._whole, seat), seat)

    def finish_turn(self) -> None:
        """End the private turn; the screen belongs to the pair again."""
        if self._viewer is not None:
            self._pass(finish_turn(self._whole, self._viewer), None)

    def reveal(self, today: date) -> None:
        """Open both views, when both have finished."""
        self._pass(reveal(self._whole, today), None)

    def open_hypotheses(self) -> None:
        """Unseal the first theories as hypotheses; the first time only."""
        opened = enter_hypotheses(self._whole)
        if opened is not self._whole:
            self._pass(opened, self._viewer)

    def reach(self, step: Step) -> None:
        """Remember the step that is on screen; looking around is not a step of undo."""
        self._take(reach(self._whole, step))
        self._save()

    def remember_place(self, document: str, place: str, today: date) -> None:
        """Remember where a document was saved; undo takes back words, not files."""
        self._take(remember_place(self._whole, document, place, today))
        self._tell(Event.CHANGED)
        self._save()

    def retry(self) -> bool:
        """Try again to save; return whether everything is on the disk now."""
        self._save()
        return self.saved

    def save_elsewhere(self, path: Path) -> None:
        """Write the whole case into a new file and go on there; the old one stays as it was.

        Raises StoreError where it cannot be written, and changes nothing then.
        """
        if self._place is None:
            return
        place = self._place.copy_to(path, self._whole)
        self._place.close()
        self._place, self._on_disk = place, self._whole
        self.why_not_saved = None
        self._tell(Event.SAVED)

    def close(self) -> None:
        """Save once more where needed and let go of the file."""
        if not self.saved:
            self._save()
        if self._place is not None:
            self._place.close()

    def _pass(self, whole: Case, viewer: Seat | None) -> None:
        self._whole = whole
        self.look_as(viewer)
        self._save()

    def _go_to(self, whole: Case | None) -> None:
        if whole is not None:
            now = self._whole
            progress = replace(whole.progress, step=now.progress.step)
            self._take(replace(whole, progress=progress, where_it_went=now.where_it_went))
            self._tell(Event.CHANGED)
            self._save()

    def _take(self, whole: Case) -> None:
        self._whole = whole
        self._seen = as_seen_by(whole, self._viewer)

    def _save(self) -> None:
        if self._place is not None and not self.saved:
            try:
                self._place.save(self._on_disk, self._whole)
            except StoreError as error:
                self.why_not_saved = str(error)
                self._tell(Event.NOT_SAVED)
                return
        self._on_disk = self._whole
        self.why_not_saved = None
        self._tell(Event.SAVED)

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)
