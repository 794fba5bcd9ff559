"""Clears a folder of cases that were kept for longer than was agreed; holds are respected."""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pairview.content.sentence import Sentence
from pairview.domain.errors import MissingCase, NeedsPassphrase, OnHold, StoreError
from pairview.domain.keeping import kept_until
from pairview.store.case_file import open_case
from pairview.store.copies import FOLDER, copies_beside
from pairview.store.erasing import ON_HOLD, delete_case
from pairview.store.file_names import ENDING
from pairview.store.keys import salt_or_none
from pairview.store.restoring import Orphan, discard_orphan, orphans


class Stayed(NamedTuple):
    """A case that was not looked at to the end, or not deleted, and the sentence that says why."""

    path: Path
    why: str


class Expired(NamedTuple):
    """What is past its last day, and what could not be judged or is on hold."""

    cases: tuple[Path, ...]
    orphans: tuple[Orphan, ...]
    stayed: tuple[Stayed, ...]


class Purge(NamedTuple):
    """What was deleted with its leftovers, and what stayed."""

    removed: tuple[Path, ...]
    left: tuple[Path, ...]
    stayed: tuple[Stayed, ...]


def expired(folder: Path, today: date) -> Expired:
    """Look at every case of a folder; raises MissingCase where there is no such folder.

    Nothing is deleted. A case closed with a passphrase is judged by the name of its newest copy.
    """
    if not folder.is_dir():
        raise MissingCase(Sentence("case_file.no_folder"))
    cases: list[Path] = []
    stayed: list[Stayed] = []
    for path in sorted(folder.glob(f"*{ENDING}")):
        if path.name.startswith(".") or path.is_symlink() or path.is_dir():
            continue
        try:
            if _last_day(path) < today:
                cases.append(path)
        except StoreError as error:
            stayed.append(Stayed(path, str(error)))
    linked = (folder / FOLDER).is_symlink()
    late = () if linked else tuple(one for one in orphans(folder) if one.is_overdue(today))
    return Expired(tuple(cases), late, tuple(stayed))


def purge(folder: Path, today: date) -> Purge:
    """Delete what `expired` finds, each case with its copies; documents stay where they are."""
    found = expired(folder, today)
    done = delete_cases(found.cases)
    removed, left = list(done.removed), list(done.left)
    for orphan in found.orphans:
        try:
            discard_orphan(orphan)
        except StoreError:
            left.append(orphan.folder)
        else:
            removed += [copy.path for copy in orphan.copies]
    stayed = (*found.stayed, *done.stayed)
    there = tuple(one for one in stayed if one.path.exists())  # set aside ones went with theirs
    return Purge(tuple(removed), tuple(left), there)


def delete_cases(cases: Iterable[Path]) -> Purge:
    """Delete cases, each with its copies; what keeps one from going keeps no other."""
    removed: list[Path] = []
    left: list[Path] = []
    stayed: list[Stayed] = []
    for path in cases:
        try:
            deletion = delete_case(path)
        except StoreError as error:
            if os.path.lexists(path):  # set aside ones went with theirs
                stayed.append(Stayed(path, str(error)))
        else:
            removed += deletion.removed
            left += deletion.left
    return Purge(tuple(removed), tuple(left), tuple(stayed))


def _last_day(path: Path) -> date:
    """Return the last day of a case, or raise the StoreError that says why it stays."""
    try:
        case_file, case = open_case(path)
    except NeedsPassphrase:
        return _last_day_of_locked(path)
    case_file.close()
    last_day = kept_until(case)
    if last_day is None:
        raise OnHold(ON_HOLD)
    return last_day


def _last_day_of_locked(path: Path) -> date:
    """Return what the newest copy with the same key says; one of another case says nothing."""
    salt = salt_or_none(path)
    newest = next((copy for copy in copies_beside(path) if salt_or_none(copy.path) == salt), None)
    if newest is None:
        raise NeedsPassphrase(Sentence("case_file.date_unknown"))
    if newest.until is None:
        raise OnHold(ON_HOLD)
    return newest.until
