"""The one door for changes: show, save, remember for undo, announce.

Autosave and undo are one thing. When a save fails, memory keeps the change and the retry
writes the difference from the last saved case.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from pairview.content.sentence import Sentence
from pairview.domain.bounds import check_bounds_of_change
from pairview.domain.case import Case
from pairview.domain.counting import Counts, count_of
from pairview.domain.errors import NotErased, NotSaved, PairViewError, StoreError
from pairview.domain.flow import enter_hypotheses, finish_turn, reach, reopen_turn, reveal
from pairview.domain.history import Change, History, gone_back
from pairview.domain.planning import remember_place
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.sight import as_seen_by, left_behind, with_sealed
from pairview.domain.slot import Step

if TYPE_CHECKING:
    from pairview.store.copies import Copy


class Place(Protocol):
    """Where a case is kept; `store.case_file.CaseFile` is one."""

    def save(self, before: Case, after: Case) -> None:
        """Write what changed in one transaction, or raise StoreError and change nothing."""

    def copy_to(self, path: Path, case: Case) -> "Place":
        """Write the case into a new file with the same key, or raise StoreError."""

    def close(self) -> None:
        """Let go of the file."""


@runtime_checkable
class Archive(Place, Protocol):
    """A place that also keeps good copies, closes with a passphrase, and erases for good."""

    @property
    def is_locked(self) -> bool:
        """True where the case is closed with a passphrase."""

    def keep_copy(self, case: Case) -> None:
        """Keep a good copy of the file, which holds `case`; raises StoreError."""

    def copies(self, case_id: str) -> "tuple[Copy, ...]":
        """Return the good copies, newest first."""

    def read_copy(self, copy: "Copy") -> Case:
        """Return what a copy holds; raises StoreError."""

    def set_passphrase(
        self, case: Case, passphrase: str | None, code: str | None = None
    ) -> str | None:
        """Set, change or, with None, remove the passphrase; returns a new recovery code."""

    def erase(self, before: Case, after: Case) -> None:
        """Make file and copies anew, so that nothing is left that `after` lacks."""


class CopyNote(NamedTuple):
    """What may be said of a good copy: when it was made, how far the pair was, how much it holds.

    `step` and `counts` are None for a copy that cannot be read any more.
    """

    copy: "Copy"
    step: Step | None
    counts: Counts | None
    is_now: bool = False
    """True where it holds the very case as it is now."""


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
    UNDONE = auto()
    """A step was taken back; `stepped` is what."""
    REDONE = auto()


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
        self.at = ""  # the place on screen, kept with every change made there
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
    def is_kept(self) -> bool:
        """False for a case that is there to practise with and lies in no file."""
        return self._place is not None

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

    @property
    def stepped(self) -> Change | None:
        """Return what was undone or done again last."""
        return self._history.stepped

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
            check_bounds_of_change(self._seen, new_case, Sentence)
        except PairViewError as error:
            self.why_refused = str(error)
            self._tell(Event.REFUSED)
            return False
        before = self._whole
        self._take(_with_looks_in_use(with_sealed(new_case, before, self._viewer), before))
        self._history.record(Change(label, before, self._whole, merge_key, self.at))
        self._tell(Event.CHANGED)
        self._save()
        return True

    def undo(self) -> None:
        """Take the last step back."""
        self._go_to(self._history.undo(), Event.UNDONE)

    def redo(self) -> None:
        """Do the step undone last again."""
        self._go_to(self._history.redo(), Event.REDONE)

    def look_as(self, viewer: Seat | None) -> None:
        """Let another look at the screen; undo forgets, so nobody steps into the other's notes."""
        self._viewer = viewer
        self._history.empty()
        self._take(self._whole)
        self._tell(Event.CHANGED)

    def look_to_rate(self, today: date) -> SecondLook:
        """Return the second look in which they rate again; one of them may have begun unseen."""
        from pairview.domain.rating_again import look_to_rate

        return look_to_rate(self._whole, today)

    def looks_left_half_way(self) -> tuple[SecondLook, ...]:
        """Return the second looks at which one of them began to rate, and both see nothing yet."""
        from pairview.domain.rating_again import looks_in_the_middle

        return looks_in_the_middle(self._whole)

    def begun_again(self, look: SecondLook) -> tuple[Seat, ...]:
        """Return who has begun to rate at a look and is not done; what they say stays sealed."""
        from pairview.domain.rating_again import begun_again

        return begun_again(self._whole, look)

    def guessed_by(self) -> tuple[Seat, ...]:
        """Return who guessed what a card that is not back will say; the guesses stay sealed."""
        from pairview.domain.relationship_check import guessed_by

        return guessed_by(self._whole)

    def left_behind(self) -> tuple[str, ...]:
        """Return the lists of which no export takes everything along."""
        return left_behind(self._whole)

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

    @property
    def is_locked(self) -> bool:
        """True where the case is closed with a passphrase."""
        return isinstance(self._place, Archive) and self._place.is_locked

    def keep_copy(self) -> None:
        """Keep a good copy of what is on the disk; raises StoreError."""
        if isinstance(self._place, Archive):
            self._place.keep_copy(self._on_disk)

    def copies(self) -> tuple[CopyNote, ...]:
        """Return the good copies, newest first; each is read, which takes milliseconds."""
        if not isinstance(self._place, Archive):
            return ()
        copies = self._place.copies(self._whole.id)
        return tuple(_note(self._place, copy, self._whole) for copy in copies)

    def go_back_to(self, copy: "Copy") -> None:
        """Take everything from a good copy, after one of now was kept; raises StoreError.

        What was done about the case since then stays: see `gone_back`. Undo is emptied, as a
        copy may be older than the reveal.
        """
        if isinstance(self._place, Archive):
            self._save_or_raise()
            then = self._place.read_copy(copy)
            self._place.keep_copy(self._on_disk)
            self._pass(gone_back(self._whole, then), None)

    def set_passphrase(self, passphrase: str | None, code: str | None = None) -> str | None:
        """Set, change or, with None, remove the passphrase; returns a new recovery code.

        That is `code` where people have it on paper already: so nothing locks before they do.
        Raises BadPassphrase, or NotSaved where nothing was changed.
        """
        if not isinstance(self._place, Archive):
            return None
        self._save_or_raise()
        return self._place.set_passphrase(self._whole, passphrase, code)

    def erase(self, new_case: Case) -> None:
        """Take an edited version of `case` and leave nothing of what it lacks.

        Neither undo nor an earlier copy brings it back. Raises NotSaved where nothing was
        changed, NotErased where it is gone from the case and a copy of it is left.
        """
        check_bounds_of_change(self._seen, new_case, Sentence)
        after = _without_what_hangs(with_sealed(new_case, self._whole, self._viewer))
        try:
            if isinstance(self._place, Archive):
                self._save_or_raise()
                self._place.erase(self._on_disk, after)
        except NotErased:
            self._pass_erased(after)
            raise
        self._pass_erased(after)

    def _pass_erased(self, after: Case) -> None:
        self._on_disk = after
        self._pass(after, self._viewer)

    def _save_or_raise(self) -> None:
        if not (self.saved or self.retry()):
            raise NotSaved(self.why_not_saved)

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

    def _go_to(self, whole: Case | None, event: Event) -> None:
        if whole is not None:
            now = self._whole
            progress = replace(whole.progress, step=now.progress.step)
            self._take(replace(whole, progress=progress, where_it_went=now.where_it_went))
            self._tell(Event.CHANGED)
            self._tell(event)
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


def _note(archive: Archive, copy: "Copy", now: Case) -> CopyNote:
    try:
        then = archive.read_copy(copy)
    except StoreError:
        return CopyNote(copy, None, None)
    return CopyNote(copy, then.progress.step, count_of(then), is_now=then == now)


def _is_rated_again(case: Case) -> bool:
    """Say whether edits must mind second looks; few cases know of them when PairView starts."""
    return bool(case.later_ratings or case.efforts)


def _with_looks_in_use(after: Case, before: Case) -> Case:
    if not _is_rated_again(after):
        return after
    from pairview.domain.rating_again import with_looks_in_use

    return with_looks_in_use(after, before)


def _without_what_hangs(after: Case) -> Case:
    if not _is_rated_again(after):
        return after
    from pairview.domain.rating_again import without_what_hangs

    return without_what_hangs(after)
