"""A whole case in a database: filled, read and checked, whatever becomes of the file."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.case import Case
from pairview.domain.errors import DamagedCase, OpenElsewhere, StoreError, WrongPassphrase
from pairview.store import connection as door
from pairview.store.file_names import journal_of
from pairview.store.keys import FileKey, fits_a_page
from pairview.store.migrations import is_old, migrate
from pairview.store.recovery_key import write_recovery_key
from pairview.store.saving import read_case, rows_of, write_all
from pairview.store.soundness import grave_faults


def fill(path: Path, case: Case, file_key: FileKey, recovery_key: FileKey | None = None) -> None:
    """Write a case into a new file; it holds nothing but that case."""
    path.touch(mode=0o600, exist_ok=False)
    connection = door.connect_new(path, file_key)
    try:
        migrate(connection)
        with door.transaction(connection):
            connection.execute(f"PRAGMA application_id = {door.APPLICATION_ID}")
            write_all(connection, case)
            if recovery_key is not None:
                write_recovery_key(connection, recovery_key)
    finally:
        door.close(connection)


def open_database(
    path: Path,
    file_key: FileKey,
    connect: Callable[[Path, bytes], dbapi2.Connection] = door.connect,
) -> dbapi2.Connection:
    """Open a case file; a passphrase that does not fit is told apart from damage."""
    try:
        return connect(path, file_key.key)
    except DamagedCase:
        if file_key.is_locked and not fits_a_page(path, file_key.key):
            raise WrongPassphrase(Sentence("case_file.wrong_passphrase")) from None
        raise


def read_whole(connection: dbapi2.Connection) -> Case:
    """Return the case of an open file, every page of it checked; raises a StoreError.

    A file of an older format is migrated; keep a copy before.
    """
    door.check_whole(connection)
    if is_old(connection):
        migrate(connection)
    try:
        with door.reading():
            case = read_case(connection)
    except (ValueError, TypeError):
        raise DamagedCase(Sentence("case_file.not_of_ours")) from None
    for place, fault in grave_faults(case):
        raise DamagedCase(Sentence("case_file.fault", place=place, fault=str(fault)))
    return case


def holds(connection: dbapi2.Connection, case: Case) -> bool:
    """Say whether the file holds this very case."""
    try:
        found = read_case(connection)
    except (ValueError, TypeError):
        return False
    return found.id == case.id and rows_of(found) == rows_of(case)


def read_aside(path: Path, file_key: FileKey) -> Case:
    """Read a file that nothing may be written to; OpenElsewhere where it changes meanwhile.

    Only one that a crash left half-written, or of an older format, needs a private copy: that
    would stay where a crash came again, out of reach of a passphrase that is set later.
    """
    door.check_not_open_elsewhere(path, file_key.key)
    if not journal_of(path).exists():
        with closing(open_database(path, file_key, door.connect_to_look)) as connection:
            if not is_old(connection):
                return _read_undisturbed(path, file_key, connection)
    return _read_private_copy(path, file_key)


def _read_undisturbed(path: Path, file_key: FileKey, connection: dbapi2.Connection) -> Case:
    """Read without a lock; what another writes meanwhile would give rows of two times."""
    before = path.stat()
    case = read_whole(connection)
    door.check_not_open_elsewhere(path, file_key.key)
    after = path.stat()
    if (before.st_mtime_ns, before.st_size) != (after.st_mtime_ns, after.st_size):
        raise OpenElsewhere(Sentence("case_file.changed_while_read"))
    return case


def _read_private_copy(path: Path, file_key: FileKey) -> Case:
    try:
        with tempfile.TemporaryDirectory(prefix="pairview-") as folder:
            copy = Path(folder) / path.name
            for source, target in ((path, copy), (journal_of(path), journal_of(copy))):
                if source.exists():
                    shutil.copyfile(source, target)
            with closing(open_database(copy, file_key)) as connection:
                return read_whole(connection)
    except OSError:
        raise StoreError(Sentence("case_file.no_private_copy")) from None


def remove_unfinished(fresh: Path) -> None:
    """Take away what is left of a new file that did not get its place."""
    for leftover in (fresh, journal_of(fresh)):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)
