"""One more copy of a case with a passphrase, which opens with its recovery code.

The key and salt of that copy lie in the case itself, so that it is made anew with every good
copy without the code being typed. It also holds the key of the case: so the code opens the
case as it is now, and where that is damaged, the case as it was at the last good copy.
"""

from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.errors import StoreError
from pairview.store import connection as door
from pairview.store.copies import back_up_to
from pairview.store.database import open_database, read_aside, remove_unfinished
from pairview.store.file_names import unused_name
from pairview.store.keys import FileKey
from pairview.store.recovery_key import read_recovery_key

RECOVERY: Final = "recovery.pairview"


def keep_recovery_copy(connection: dbapi2.Connection, folder: Path, file_key: FileKey) -> None:
    """Make the recovery copy of an open case file anew; without a recovery key there is none.

    Raises OSError, StoreError or an error of SQLite; then the older one is as it was.
    """
    recovery_key = read_recovery_key(connection)
    target = folder / RECOVERY
    if recovery_key is None:
        target.unlink(missing_ok=True)
        return
    fresh = unused_name(target, "new")
    try:
        back_up_to(fresh, connection, recovery_key)
        _write_case_key(fresh, recovery_key, file_key)
        read_aside(fresh, recovery_key)
        fresh.replace(target)
    finally:
        remove_unfinished(fresh)


def _write_case_key(fresh: Path, recovery_key: FileKey, file_key: FileKey) -> None:
    connection = open_database(fresh, recovery_key)
    try:
        with door.transaction(connection):
            connection.execute('UPDATE "recovery" SET "case_key" = ?', (file_key.key.hex(),))
    finally:
        door.close(connection)


def read_case_key(copy: Path, recovery_key: FileKey) -> bytes:
    """Return the key of the case that a recovery copy was made of; raises StoreError."""
    connection = open_database(copy, recovery_key)
    try:
        door.check_whole(connection)
        with door.reading():
            row = connection.execute('SELECT "case_key" FROM "recovery"').fetchone()
        return bytes.fromhex(row[0])
    except (ValueError, TypeError):
        raise StoreError(Sentence("case_file.copy_without_key")) from None
    finally:
        door.close(connection)
