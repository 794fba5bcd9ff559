"""Takes everything of an account off the disk: cases, copies, lists, settings; holds respected."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from errno import EWOULDBLOCK
from pathlib import Path
from typing import BinaryIO, NamedTuple

from pairview.content.sentence import Sentence
from pairview.domain.errors import NotErased, OnHold, StoreError
from pairview.store.account_places import KEPT_BESIDE, AccountPlaces
from pairview.store.copies import FOLDER
from pairview.store.erasing import belongings, case_that_may_go
from pairview.store.file_names import ENDING, UNFINISHED
from pairview.store.purging import Stayed, delete_cases
from pairview.store.recovery_copy import RECOVERY
from pairview.store.restoring import Orphan, discard_orphan, orphans
from pairview.store.saved_documents import saved_documents


class Everything(NamedTuple):
    """What an account keeps and may lose; `held` stays, and so does `stayed`, which says why.

    Which documents came of the cases in `unread` is not known: a passphrase closes them. `links`
    lie where cases do and lead elsewhere; they are neither followed nor taken away.
    """

    cases: tuple[Path, ...]
    orphans: tuple[Orphan, ...]
    documents: tuple[Path, ...]
    settings: tuple[Path, ...]
    held: tuple[Path, ...]
    stayed: tuple[Stayed, ...]
    unread: tuple[Path, ...]
    links: tuple[Path, ...]

    @property
    def files(self) -> tuple[Path, ...]:
        """Return every file that goes, but for what lies beside a case."""
        copies = (copy.path for orphan in self.orphans for copy in orphan.copies)
        return (*self.cases, *copies, *self.documents, *self.settings)


class Erased(NamedTuple):
    """Files that are gone, files that should be, what is on hold, and what stayed and why."""

    removed: tuple[Path, ...]
    left: tuple[Path, ...]
    held: tuple[Path, ...]
    stayed: tuple[Stayed, ...]

    @property
    def is_all(self) -> bool:
        """True where nothing of the account is left."""
        return not (self.left or self.held or self.stayed)


def everything_of(places: AccountPlaces) -> Everything:
    """Look at all that an account keeps; nothing is changed.

    Documents are those that its cases remember, are still there and were made by PairView.
    """
    may_go: list[Path] = []
    documents: list[Path] = []
    held: list[Path] = []
    stayed: list[Stayed] = []
    unread: list[Path] = []
    paths = _case_paths(places)
    for path in filter(_is_file, paths):
        try:
            case = case_that_may_go(path)
        except OnHold:
            held.append(path)
        except StoreError as error:
            stayed.append(Stayed(path, str(error)))
        else:
            may_go.append(path)
            if case is None:
                unread.append(path)
            else:
                documents += [Path(went.place) for went in saved_documents(case).found]
    kept = {one for path in held for one in belongings(path, None)}
    lonely = tuple(orphans(places.cases)) if _is_ours(places.cases / FOLDER) else ()
    held += [orphan.path for orphan in lonely if _is_held(orphan)]
    settings = [places.settings / name for name in KEPT_BESIDE]
    return Everything(
        tuple(path for path in may_go if path not in kept),
        tuple(orphan for orphan in lonely if not _is_held(orphan)),
        tuple(dict.fromkeys(documents)),
        tuple(file for file in settings if os.path.lexists(file)),
        tuple(held),
        tuple(stayed),
        tuple(unread),
        tuple(path for path in paths if path.is_symlink()),
    )


def _case_paths(places: AccountPlaces) -> list[Path]:
    """Return what is called like a case in the folder for cases, and what is on the list, once."""
    in_folder: list[Path] = []
    with suppress(OSError):
        in_folder = sorted(places.cases.glob(f"*{ENDING}"))
    listed = [path for path in places.recent_cases() if path.suffix == ENDING]
    return [path for path in dict.fromkeys((*in_folder, *listed)) if path.name[0] != "."]


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _is_ours(folder: Path) -> bool:
    return folder.is_dir() and not folder.is_symlink()


def _is_held(orphan: Orphan) -> bool:
    """Say whether copies left alone are of a case on hold; a recovery copy names no day."""
    return orphan.until is None and orphan.copies[0].path.name != RECOVERY


def erase_everything(places: AccountPlaces, *, with_documents: bool = False) -> Erased:
    """Erase what `everything_of` finds; settings and lists go last.

    Raises NotErased, with nothing touched, while PairView is open for this account.
    """
    if is_open(places.lock):
        raise NotErased(Sentence("command_line_erasing.is_open"))
    found = everything_of(places)
    done = delete_cases(found.cases)
    removed, left = list(done.removed), list(done.left)
    for orphan in found.orphans:
        with suppress(NotErased):
            discard_orphan(orphan)
        for copy in orphan.copies:
            (left if copy.path.exists() else removed).append(copy.path)
    documents = found.documents if with_documents else ()
    for file in (*documents, *_unfinished(places.cases), *found.settings):
        _remove(file, removed, left)
    _remove_empty(places)
    stayed = (*found.stayed, *done.stayed)
    return Erased(tuple(removed), tuple(left), found.held, stayed)


def _remove(file: Path, removed: list[Path], left: list[Path]) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        left.append(file)
    else:
        removed.append(file)


def _unfinished(folder: Path) -> Iterable[Path]:
    """Return what a crash left half-written."""
    try:
        return [path for path in folder.iterdir() if UNFINISHED.fullmatch(path.name)]
    except OSError:
        return []


def _remove_empty(places: AccountPlaces) -> None:
    """Take away the folders of ours that hold nothing any more."""
    own = places.cases.name == "Cases" and places.cases.parent.name == places.settings.name
    above = (places.cases.parent,) if own else ()
    for folder in (places.cases / FOLDER, places.cases, *above, places.settings):
        with suppress(OSError):
            folder.rmdir()


def is_open(lock: Path, system: str = sys.platform) -> bool:
    """Say whether PairView is open for this account: it would write its settings anew.

    The system holds the lock file for as long as PairView runs, and lets go of it after a crash.
    """
    try:
        if system == "win32":  # it is held open there, so that nobody else can write it
            lock.open("r+b").close()
            return False
        with lock.open("rb") as file:
            return _is_locked(file)
    except OSError as error:
        return isinstance(error, PermissionError)


def _is_locked(file: BinaryIO) -> bool:
    """Say whether a process has locked a file as Qt does, with `flock`."""
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:  # a disk without locks leaves only the number, which may be anybody's
        return _lives(file.readline()) or error.errno == EWOULDBLOCK
    return False


def _lives(number: bytes) -> bool:
    """Say whether there is a process of that number."""
    try:
        os.kill(int(number), 0)
    except (OSError, ValueError, OverflowError) as error:
        return isinstance(error, PermissionError)  # it is of another account
    return True
