"""The row of a case file that says with which key its recovery copy is made."""

import re

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.errors import DamagedCase
from pairview.store.keys import KEY_SIZE, SALT_SIZE, FileKey

_KEY = re.compile(f"[0-9a-f]{{{2 * KEY_SIZE}}}")
_SALT = re.compile(f"[0-9a-f]{{{2 * SALT_SIZE}}}")


def write_recovery_key(connection: dbapi2.Connection, recovery_key: FileKey) -> None:
    """Put into an open case file with which key its recovery copy is made."""
    connection.execute(
        'INSERT OR REPLACE INTO "recovery" VALUES (1, ?, ?, NULL)',
        (recovery_key.key.hex(), recovery_key.salt.hex()),
    )


def read_recovery_key(connection: dbapi2.Connection) -> FileKey | None:
    """Return with which key the recovery copy of an open case file is made, if there is one.

    Raises DamagedCase where the row holds no key.
    """
    row = connection.execute('SELECT "key", "salt" FROM "recovery"').fetchone()
    if row is None:
        return None
    key, salt = row
    if not (_KEY.fullmatch(str(key)) and _SALT.fullmatch(str(salt))):
        raise DamagedCase(Sentence("case_file.not_of_ours"))
    return FileKey(bytes.fromhex(key), bytes.fromhex(salt))
