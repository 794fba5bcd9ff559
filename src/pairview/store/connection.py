"""The only door to a database: keyed, locked, careful, and with errors in words.

A case file is a SQLCipher 4 database. Without a passphrase its key is `OPEN_KEY` below, which
is no secret: it is there so that every page is authenticated and a single changed bit is seen.
Its salt, the first 16 bytes of the file, begins with `MARK`, so that a case file is known
before any key. To look into one by hand, with the sqlcipher shell:

    PRAGMA key = "x'<OPEN_KEY in hexadecimal>'";
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlcipher3 import dbapi2

from pairview.domain.errors import (
    DamagedCase,
    MissingCase,
    NewerCase,
    NoAccess,
    NotACase,
    OpenElsewhere,
    StoreError,
)
from pairview.store.migrations import SCHEMAS, VERSION, schema_digest

MARK: Final = b"PairView"
OPEN_KEY: Final = b"PairView keeps no secret in here"
APPLICATION_ID: Final = 0x50565731

_DAMAGED = "This case file is damaged: some of it was changed or is missing."
_OPEN_ELSEWHERE = "This case is open in another PairView; close it there first."

_PRAGMAS = (
    "cipher_log_level = NONE",
    "locking_mode = EXCLUSIVE",
    "journal_mode = TRUNCATE",
    "synchronous = FULL",
    "fullfsync = 1",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


def check_mark(path: Path) -> None:
    """Raise a StoreError unless the file begins as our files do; looks at 8 bytes only.

    Never call it for a file that this process has open: closing it would end the lock.
    """
    try:
        with path.open("rb") as file:
            head = file.read(len(MARK))
    except FileNotFoundError:
        raise MissingCase("There is no case file of that name.") from None
    except IsADirectoryError:
        raise NotACase("This is a folder and not a case file.") from None
    except PermissionError:
        raise NoAccess("This account may not read the case file.") from None
    except OSError:
        raise StoreError("The disk or stick did not let the case file be read.") from None
    if not head:
        raise NotACase("This file is empty; it holds no case.")
    if head != MARK:
        raise NotACase("This file is not a PairView case.")


def connect(path: Path, key: bytes = OPEN_KEY) -> dbapi2.Connection:
    """Open an existing case file for us alone, taking back what a crash left half-written.

    Raises OpenElsewhere, or DamagedCase where the file cannot be read with the key.
    """
    return _locked(path, key.hex())


def connect_new(path: Path, key: bytes = OPEN_KEY) -> dbapi2.Connection:
    """Open an empty file for us alone, to become a case file."""
    salt = MARK + os.urandom(16 - len(MARK))
    return _locked(path, key.hex() + salt.hex())


def check_not_open_elsewhere(path: Path, key: bytes) -> None:
    """Raise OpenElsewhere where another process writes; for a file we may only read."""
    with suppress(dbapi2.Error), closing(dbapi2.connect(_uri(path), uri=True, timeout=0)) as ours:
        try:
            ours.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            ours.execute("PRAGMA cipher_log_level = NONE")
            ours.execute("SELECT count(*) FROM sqlite_schema")
        except dbapi2.OperationalError as error:
            if primary_code(error) == dbapi2.SQLITE_BUSY:
                raise _reading_error(error) from None


def _locked(path: Path, raw_key: str) -> dbapi2.Connection:
    with reading(), ExitStack() as on_failure:
        connection = dbapi2.connect(_uri(path), uri=True, timeout=0, isolation_level=None)
        on_failure.callback(connection.close)
        connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        on_failure.pop_all()
    return connection


def _uri(path: Path) -> str:
    plain = os.fsencode(path.absolute().as_posix())
    return f"file://{'' if plain.startswith(b'/') else '/'}{quote(plain)}?mode=rw"


def check_whole(connection: dbapi2.Connection) -> None:
    """Read the whole file: every page authenticated, the tables ours, the version known."""
    with reading():
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        schema = schema_digest(connection)
    if faults:
        raise DamagedCase(_DAMAGED)
    if not ours:
        raise NotACase("This file is not a PairView case.")
    if version > VERSION:
        raise NewerCase("This case was written by a newer PairView; open it with that one.")
    if schema != SCHEMAS.get(version):
        raise DamagedCase("The tables of this case file were changed by another program.")


@contextmanager
def reading() -> Iterator[None]:
    """Turn the errors of SQLite on opening and reading into StoreErrors."""
    try:
        yield
    except dbapi2.Error as error:
        raise _reading_error(error) from None


def _reading_error(error: dbapi2.Error) -> StoreError:
    """Return the sentence for what SQLite met on opening or reading."""
    code = primary_code(error)
    if code == dbapi2.SQLITE_BUSY:
        return OpenElsewhere(_OPEN_ELSEWHERE)
    if code in (dbapi2.SQLITE_CANTOPEN, dbapi2.SQLITE_READONLY, dbapi2.SQLITE_PERM):
        return NoAccess("This account may not write to the case file or its folder.")
    return DamagedCase(_DAMAGED)


def primary_code(error: dbapi2.Error) -> int:
    """Return SQLite's own code of an error, without its details; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
