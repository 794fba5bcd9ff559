"""Good copies: the newest six verified ones of each case, in a hidden folder beside it.

Where the school lays down another number, as many as that.

The folder of a case is named by its file and its id, `.pairview-copies/blue-kite~<16 digits>`.
A copy is a case file itself, with the key and salt of the case. Its name says when it was made
(UTC) and until when it is kept, so that one whose case is gone can be judged without a key:
`2026-11-21T104203-until-2027-01-12.pairview`, or `...-hold.pairview`.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.case import Case
from pairview.domain.errors import NotErased, StoreError
from pairview.domain.keeping import kept_until
from pairview.store import connection as door
from pairview.store.database import fill, open_database, read_aside, remove_unfinished
from pairview.store.file_names import ENDING, file_itself, sweep, unused_name
from pairview.store.hidden_folder import make_hidden_folder
from pairview.store.keys import FileKey, salt_of, salt_or_none
from pairview.store.policies import policy_in_force
from pairview.store.saving import all_rows
from pairview.store.taking_place import put_in_place, sync_folder

FOLDER: Final = ".pairview-copies"
KEPT: Final = 6

_ERASING: Final = "erasing"

_MADE = "%Y-%m-%dT%H%M%S"
_NAME = re.compile(
    r"(\d{4}-\d\d-\d\dT\d{6})(?:-(\d+))?-(?:hold|until-(\d{4}-\d\d-\d\d))" + re.escape(ENDING)
)


@dataclass(frozen=True, slots=True)
class Copy:
    """One good copy. `made_at` is UTC; `until` is None where the case was on hold.

    `number` tells those of one second apart.
    """

    made_at: datetime
    number: int
    path: Path
    until: date | None


def folder_of(path: Path, case_id: str) -> Path:
    """Return where the copies of a case lie; an id from a stranger's file is no file name."""
    return path.parent / FOLDER / f"{path.stem}~{sha256(case_id.encode()).hexdigest()[:16]}"


def folders_beside(path: Path) -> tuple[Path, ...]:
    """Return every folder with copies of a case of that file name; needs no key."""
    path = file_itself(path)
    with suppress(OSError):
        named = (path.parent / FOLDER).glob(f"{_escaped(path.stem)}~" + "[0-9a-f]" * 16)
        return tuple(sorted(folder for folder in named if folder.is_dir()))
    return ()


def _escaped(text: str) -> str:
    return re.sub(r"([\[*?])", r"[\1]", text)


def copies_in(folders: Iterable[Path]) -> tuple[Copy, ...]:
    """Return the copies in folders, newest first; the recovery copy is none of them."""
    found = [
        copy
        for folder in folders
        for path in _files(folder)
        if (copy := _copy_named(path)) is not None
    ]
    return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.number), reverse=True))


def copies_beside(path: Path) -> tuple[Copy, ...]:
    """Return all copies for a file name, newest first, for a file that cannot be opened."""
    return copies_in(folders_beside(path))


def _files(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _copy_named(path: Path) -> Copy | None:
    named = _NAME.fullmatch(path.name)
    try:
        if named is not None:
            made_at = datetime.strptime(named[1], _MADE).replace(tzinfo=UTC)
            until = date.fromisoformat(named[3]) if named[3] else None
            return Copy(made_at, int(named[2] or 1), path, until)
    except ValueError:
        pass
    return None


def read_copy(copy: Copy, file_key: FileKey) -> Case:
    """Return what a copy holds, wholly checked; raises StoreError."""
    salt = salt_of(copy.path)
    return read_aside(copy.path, FileKey(file_key.key, salt))


def keep_copy(connection: dbapi2.Connection, path: Path, case: Case, file_key: FileKey) -> None:
    """Keep a verified copy of the open case file, unless the newest one says the same.

    Raises OSError, StoreError or an error of SQLite; then the older copies are as they were.
    """
    folder = folder_of(path, case.id)
    # First: where there is no room, what anyone can read goes all the same; and whoever was killed
    # after each new copy would leave one more each time.
    with suppress(OSError):
        _thin_out(folder, file_key)
    newest = next(iter(copies_in([folder])), None)
    kept = newest is not None and newest.until == kept_until(case)
    if newest is None or not (kept and _holds_same(newest.path, connection, file_key)):
        make_hidden_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        _back_up(connection, _next_name(folder, case), file_key)
    _thin_out(folder, file_key)


def _holds_same(copy: Path, connection: dbapi2.Connection, file_key: FileKey) -> bool:
    """Read all of a copy and compare it, row for row, with the open case file."""
    try:
        other = open_database(copy, file_key)
        try:
            door.check_whole(other)
            return all_rows(other) == all_rows(connection)
        finally:
            door.close(other)
    except StoreError:
        return False


def _next_name(folder: Path, case: Case) -> Path:
    """Return a name that is newer than all others, also after a clock was set back."""
    until, now = kept_until(case), datetime.now(UTC).replace(microsecond=0)
    newest = next(iter(copies_in([folder])), None)
    same_time = newest is not None and newest.made_at >= now
    made = newest.made_at if newest and same_time else now
    number = f"-{newest.number + 1}" if newest and same_time else ""
    kept = f"until-{until}" if until else "hold"
    return folder / f"{made:{_MADE}}{number}-{kept}{ENDING}"


def _back_up(connection: dbapi2.Connection, target: Path, file_key: FileKey) -> None:
    fresh = unused_name(target, "new")
    try:
        back_up_to(fresh, connection, file_key)
        if not _holds_same(fresh, connection, file_key):
            raise StoreError(Sentence("case_file.copy_differs"))
        put_in_place(fresh, target)
    finally:
        remove_unfinished(fresh)


def back_up_to(fresh: Path, connection: dbapi2.Connection, file_key: FileKey) -> None:
    """Write the open file, page by page, into a new file with a key of its own."""
    fresh.touch(mode=0o600, exist_ok=False)
    copy = door.connect_new(fresh, file_key)
    try:
        connection.backup(copy)
    finally:
        door.close(copy)


def _thin_out(folder: Path, file_key: FileKey) -> None:
    """Leave the newest ones, and of a locked case none that another key opens."""
    _drop_strange(folder, file_key)
    for copy in copies_in([folder])[policy_in_force().copies or KEPT :]:
        copy.path.unlink(missing_ok=True)


def _drop_strange(folder: Path, file_key: FileKey) -> None:
    """Remove what is no copy any more, and what would let others read a locked case.

    An open case leaves locked copies alone: where somebody put an old backup of it back, they
    may be newer.
    """
    sweep(folder)
    for copy in copies_in([folder]):
        salt = salt_or_none(copy.path)
        if salt is None or (file_key.is_locked and salt != file_key.salt):
            copy.path.unlink(missing_ok=True)


def prepare_rekeyed(
    folder: Path, old: FileKey, new: FileKey, recovery_key: FileKey | None
) -> list[tuple[Path, Path]]:
    """Write each copy anew with another key; returns (new file, copy that it will replace).

    A copy that cannot be read is left out. Raises OSError, StoreError or an error of SQLite.
    """
    prepared: list[tuple[Path, Path]] = []
    try:
        for copy in copies_in([folder]):
            with suppress(StoreError):
                case = read_copy(copy, old)
                fresh = unused_name(copy.path, "new")
                prepared.append((fresh, copy.path))
                fill(fresh, case, new, recovery_key)
    except BaseException:
        for fresh, _ in prepared:
            remove_unfinished(fresh)
        raise
    return prepared


def put_rekeyed(folder: Path, prepared: Iterable[tuple[Path, Path]], new: FileKey) -> None:
    """Let the prepared files take the places of the copies, and remove what has another key.

    That is a copy that could not be made anew, and the recovery copy of an earlier code.
    """
    for fresh, target in prepared:
        with suppress(OSError):
            fresh.replace(target)
    for path in _files(folder):
        if path.suffix == ENDING and salt_or_none(path) != new.salt:
            with suppress(OSError):
                path.unlink()
    sync_folder(folder)


def discard(folder: Path) -> None:
    """Remove the copies of a case and their folder; raises NotErased where one stays."""
    for path in _files(folder):
        if path.name != _ERASING:
            with suppress(OSError):
                path.unlink(missing_ok=True)
    if any(path.name != _ERASING for path in _files(folder)):
        raise NotErased(Sentence("case_file.copy_stays"))
    stop_erasing(folder)
    for empty in (folder, folder.parent):
        with suppress(OSError):
            empty.rmdir()


def begin_erasing(folder: Path) -> None:
    """Note that the copies of a case are about to go, in case a crash comes first; raises OSError.

    The case may then open without an entry that its copies still hold.
    """
    if folder.is_dir():
        (folder / _ERASING).touch(mode=0o600)


def stop_erasing(folder: Path) -> None:
    """Take the note away: the copies went, or the case is as it was."""
    with suppress(OSError):
        (folder / _ERASING).unlink(missing_ok=True)


def end_erasing(folder: Path) -> None:
    """Remove the copies of a whole case where a crash kept that from being done."""
    with suppress(OSError, NotErased):  # the note stays, for the next opening
        if (folder / _ERASING).exists():
            discard(folder)


def follow(old: Path, new: Path) -> None:
    """Let the copies of a case that was renamed in its folder go with it."""
    for folder in folders_beside(old):
        with suppress(OSError):
            folder.rename(folder.with_name(f"{new.stem}~{folder.name.rpartition('~')[2]}"))


def adopt(path: Path, case_id: str) -> None:
    """Take over the copies of this case from a file name that is not there any more."""
    folder = folder_of(path, case_id)
    if folder.exists():
        return
    digest = folder.name.rpartition("~")[2]
    for old in (path.parent / FOLDER).glob(f"*~{digest}"):
        if not path.with_stem(old.name.rpartition("~")[0]).exists():
            with suppress(OSError):
                old.rename(folder)
            return
