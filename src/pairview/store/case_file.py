"""A case on the disk: made, opened, saved and closed without ever losing what was there."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from weakref import WeakValueDictionary

from sqlcipher3 import dbapi2

from pairview.domain.case import Case
from pairview.domain.errors import (
    AlreadyThere,
    DamagedCase,
    NotSaved,
    OpenElsewhere,
    StoreError,
)
from pairview.store import connection as door
from pairview.store.file_names import journal_of, unused_name
from pairview.store.migrations import migrate
from pairview.store.not_saved import IS_A_FOLDER, why_not_saved
from pairview.store.saving import FileDiffersError, read_case, rows_of, write_all, write_changes
from pairview.store.soundness import grave_faults
from pairview.store.taking_place import put_in_place


class CaseFile:
    """One open case file; `CaseEditor` calls its two methods.

    `is_copy` is true for a case in a place where nothing can be written: it can be read, and
    every save is refused, so that nothing shows as saved that is not.
    """

    def __init__(self, path: Path, connection: dbapi2.Connection | None, key: bytes) -> None:
        """Take over an open connection, or none for a copy."""
        self.path = path
        self.is_copy = connection is None
        self._key = key
        self._connection: dbapi2.Connection | None = None
        self._place: tuple[int, int] | None = None
        if connection is not None:
            self._hold(connection)

    def save(self, before: Case, after: Case) -> None:
        """Write what changed in one transaction, or raise NotSaved and change nothing.

        After a failure the file is opened anew and must hold `before`, or already `after`.
        """
        if self.is_copy:
            raise NotSaved("Not saved: nothing can be written where this case lies.")
        with self._in_words():
            if self._connection is not None and _identity(self.path) != self._place:
                self._let_go()
            connection = self._connection
            if connection is None:
                _check_before_connecting(self.path)
                connection = door.connect(self.path, self._key)
                self._hold(connection)
                if _holds(connection, after):
                    return
                if not _holds(connection, before):
                    raise FileDiffersError
            with _transaction(connection):
                write_changes(connection, before, after)

    def close(self) -> None:
        """Let go of the file and take its empty journal away."""
        self._let_go()

    def _hold(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self._place = _identity(self.path)
        _held[self._place] = self

    def _let_go(self) -> None:
        if self._connection is not None:
            # A file that was put in the place of ours may have a journal of its own by now.
            _close(self._connection, tidy=_identity(self.path) == self._place)
            self._connection = None
            _held.pop(self._place, None)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Turn what can go wrong into NotSaved; the connection is not trusted after that."""
        try:
            yield
        except FileDiffersError:
            self._let_go()
            reason = "Not saved: another program changed the case file; keep the case elsewhere."
            raise NotSaved(reason) from None
        except (dbapi2.Error, StoreError) as error:
            self._let_go()
            raise NotSaved(why_not_saved(error)) from error


_held: WeakValueDictionary[tuple[int, int] | None, CaseFile] = WeakValueDictionary()
"""By device and inode every case open here. Reading such a file would end its lock (POSIX)."""


def _holds(connection: dbapi2.Connection, case: Case) -> bool:
    try:
        found = read_case(connection)
    except (ValueError, TypeError):
        return False
    return found.id == case.id and rows_of(found) == rows_of(case)


def create_case(path: Path, case: Case, key: bytes = door.OPEN_KEY) -> CaseFile:
    """Write a new case file and open it; it appears whole or not at all.

    Raises AlreadyThere where any file has that name, NotSaved where it cannot be written.
    """
    path = path.absolute()
    if path.is_dir():
        raise NotSaved(IS_A_FOLDER)
    if path.exists():
        raise AlreadyThere("There is a file of that name already; choose another name.")
    fresh = unused_name(path, "new")
    try:
        fresh.touch(mode=0o600, exist_ok=False)
        _fill(fresh, case, key)
        put_in_place(fresh, path)
    except FileExistsError:
        raise AlreadyThere("There is a file of that name already; choose another name.") from None
    except (dbapi2.Error, StoreError, OSError) as error:
        raise NotSaved(why_not_saved(error)) from error
    finally:
        for leftover in (fresh, journal_of(fresh)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return CaseFile(path, door.connect(path, key), key)


def _fill(path: Path, case: Case, key: bytes) -> None:
    connection = door.connect_new(path, key)
    try:
        migrate(connection)
        with _transaction(connection):
            connection.execute(f"PRAGMA application_id = {door.APPLICATION_ID}")
            write_all(connection, case)
    finally:
        _close(connection)


def open_case(path: Path, key: bytes = door.OPEN_KEY) -> tuple[CaseFile, Case]:
    """Open a case file, read all of it and keep it for us alone until `close`.

    Raises the StoreError that says what is wrong; then the file is as it was. Where nothing
    can be written a private copy is read instead, and the CaseFile says `is_copy`.
    """
    path = path.absolute()
    _check_before_connecting(path)
    if not _is_writable(path):
        return CaseFile(path, None, key), _read_copy(path, key)
    connection = door.connect(path, key)
    case_file = CaseFile(path, connection, key)
    try:
        return case_file, _read(connection)
    except BaseException:
        case_file.close()
        raise


def _check_before_connecting(path: Path) -> None:
    if _is_held(path):
        raise OpenElsewhere("This case is open already.")
    door.check_mark(path)


def _read(connection: dbapi2.Connection) -> Case:
    door.check_whole(connection)
    try:
        with door.reading():
            case = read_case(connection)
    except (ValueError, TypeError):
        raise DamagedCase("This case file holds what no PairView could have written.") from None
    for place, fault in grave_faults(case):
        raise DamagedCase(f"In this case file {place} {fault}.")
    return case


def _read_copy(path: Path, key: bytes) -> Case:
    door.check_not_open_elsewhere(path, key)
    with tempfile.TemporaryDirectory(prefix="pairview-") as folder:
        copy = Path(folder) / path.name
        try:
            for source, target in ((path, copy), (journal_of(path), journal_of(copy))):
                if source.exists():
                    shutil.copyfile(source, target)
        except OSError:
            raise StoreError("The case file could not be copied to be read.") from None
        connection = door.connect(copy, key)
        try:
            return _read(connection)
        finally:
            _close(connection)


def is_case_file(path: Path) -> bool:
    """Say whether a file begins as our files do, without disturbing one that is open here."""
    if _is_held(path):
        return True
    try:
        door.check_mark(path)
    except StoreError:
        return False
    return True


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _is_held(path: Path) -> bool:
    place = _identity(path)
    return place is not None and place in _held


def _is_writable(path: Path) -> bool:
    """Try it: write permission as told by the system is not the whole truth on all of them."""
    probe = unused_name(path, "probe")
    try:
        with path.open("r+b"):
            pass
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True


@contextmanager
def _transaction(connection: dbapi2.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(dbapi2.Error):
            connection.rollback()
        raise


def _close(connection: dbapi2.Connection, *, tidy: bool = True) -> None:
    if tidy:
        # Leaving this journal mode deletes the journal, so that a closed case is one file.
        with suppress(dbapi2.Error):
            connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
