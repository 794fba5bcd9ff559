"""Undo and redo as a list of snapshots; cases share their unchanged parts, so it stays small."""

from dataclasses import dataclass, replace

from pairview.domain.case import Case


@dataclass(frozen=True, slots=True)
class Change:
    """One step that can be taken back. Changes with the same merge key become one step."""

    label: str
    before: Case
    after: Case
    merge_key: str | None = None
    at: str = ""
    """Where people were when they made it, in the words of whoever shows the case."""


class History:
    """The changes done and undone since the last hand-over, reveal or opening."""

    def __init__(self) -> None:
        """Start with nothing to undo."""
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self.stepped: Change | None = None
        """What was undone or done again last."""

    @property
    def undo_label(self) -> str | None:
        """Return what undo would take back, or None."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """Return what redo would do again, or None."""
        return self._undone[-1].label if self._undone else None

    def record(self, change: Change) -> None:
        """Remember a change; what was undone before it is gone."""
        last = self._done[-1] if self._done else None
        if last and change.merge_key is not None and last.merge_key == change.merge_key:
            self._done[-1] = replace(change, label=last.label, before=last.before)
        else:
            self._done.append(change)
        self._undone.clear()

    def undo(self) -> Case | None:
        """Return the case before the last change, or None."""
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        self.stepped = change
        return change.before

    def redo(self) -> Case | None:
        """Return the case after the change undone last, or None."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(change)
        self.stepped = change
        return change.after

    def empty(self) -> None:
        """Forget everything, so that nobody can step back into the other's entries."""
        self._done.clear()
        self._undone.clear()
        self.stepped = None


def gone_back(now: Case, then: Case) -> Case:
    """Return an earlier state of a case, without undoing what was done about the case since.

    A hold, statements and the places of documents stay as they are, and so does its id.
    """
    return replace(
        then,
        id=now.id,
        agreement=replace(then.agreement, hold_reason=now.agreement.hold_reason),
        statements=now.statements,
        where_it_went=now.where_it_went,
    )
