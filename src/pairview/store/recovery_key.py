"""The row of a case file that says with which key its recovery copy is made."""

from sqlcipher3 import dbapi2

from pairview.store.keys import FileKey


def write_recovery_key(connection: dbapi2.Connection, recovery_key: FileKey) -> None:
    """Put into an open case file with which key its recovery copy is made."""
    connection.execute(
        'INSERT OR REPLACE INTO "recovery" VALUES (1, ?, ?, NULL)',
        (recovery_key.key.hex(), recovery_key.salt.hex()),
    )


def read_recovery_key(connection: dbapi2.Connection) -> FileKey | None:
    """Return with which key the recovery copy of an open case file is made, if there is one."""
    row = connection.execute('SELECT "key", "salt" FROM "recovery"').fetchone()
    return FileKey(bytes.fromhex(row[0]), bytes.fromhex(row[1])) if row else None
