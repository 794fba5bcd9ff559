"""The only door to a database: keyed, locked, careful, and with errors in words.

A case file is a SQLCipher 4 database. Without a passphrase its key is `keys.OPEN_KEY`, which
is no secret: it is there so that every page is authenticated and a single changed bit is seen.
To look into one by hand, with the sqlcipher shell:

    PRAGMA key = "x'<OPEN_KEY in hexadecimal>'";    or, with a passphrase, PRAGMA key = '...';
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.errors import (
    DamagedCase,
    NewerCase,
    NoAccess,
    NotACase,
    OpenElsewhere,
    StoreError,
)
from pairview.store.keys import OPEN_KEY, FileKey
from pairview.store.migrations import SCHEMAS, VERSION, schema_digest

APPLICATION_ID: Final = 0x50565731

_DAMAGED = Sentence("case_file.damaged")
_OPEN_ELSEWHERE = Sentence("case_file.open_elsewhere")

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

_PRAGMAS_TO_LOOK = ("cipher_log_level = NONE", "trusted_schema = OFF", "cell_size_check = ON")


def connect(path: Path, key: bytes = OPEN_KEY) -> dbapi2.Connection:
    """Open an existing case file for us alone, taking back what a crash left half-written.

    Raises OpenElsewhere, or DamagedCase where the file cannot be read with the key.
    """
    with reading():
        return _locked(path, key.hex())


def connect_new(path: Path, file_key: FileKey) -> dbapi2.Connection:
    """Open an empty file for us alone, to become a case file with that key and salt.

    Raises an error of SQLite: what is new cannot be damaged, so the disk is full, say.
    """
    return _locked(path, file_key.key.hex() + file_key.salt.hex())


def connect_to_look(path: Path, key: bytes) -> dbapi2.Connection:
    """Open a case file that has no journal to be read only; not a byte is written anywhere.

    Raises DamagedCase where the file cannot be read with the key.
    """
    with reading(), ExitStack() as on_failure:
        uri = f"{_uri(path, 'ro')}&immutable=1"
        connection = dbapi2.connect(uri, uri=True, timeout=0, isolation_level=None)
        on_failure.callback(connection.close)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in _PRAGMAS_TO_LOOK:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_schema")
        on_failure.pop_all()
    return connection


def check_not_open_elsewhere(path: Path, key: bytes = OPEN_KEY) -> None:
    """Raise OpenElsewhere where another process has it.

    It asks for reading only, so that a journal left by a crash is not touched, least of all
    with a wrong key.
    """
    uri = _uri(path, "ro")
    with suppress(dbapi2.Error), closing(dbapi2.connect(uri, uri=True, timeout=0)) as ours:
        try:
            ours.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            ours.execute("PRAGMA cipher_log_level = NONE")
            ours.execute("SELECT count(*) FROM sqlite_schema")
        except dbapi2.OperationalError as error:
            if primary_code(error) == dbapi2.SQLITE_BUSY:
                raise _reading_error(error) from None


def _locked(path: Path, raw_key: str) -> dbapi2.Connection:
    with ExitStack() as on_failure:
        connection = dbapi2.connect(_uri(path), uri=True, timeout=0, isolation_level=None)
        on_failure.callback(connection.close)
        connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        on_failure.pop_all()
    return connection


def _uri(path: Path, mode: str = "rw") -> str:
    plain = os.fsencode(path.absolute().as_posix())
    return f"file://{'' if plain.startswith(b'/') else '/'}{quote(plain)}?mode={mode}"


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
        raise NotACase(Sentence("case_file.no_case"))
    if version > VERSION:
        raise NewerCase(Sentence("case_file.newer"))
    if schema != SCHEMAS.get(version):
        raise DamagedCase(Sentence("case_file.tables_changed"))


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
        return NoAccess(Sentence("case_file.may_not_write"))
    return DamagedCase(_DAMAGED)


def close(connection: dbapi2.Connection, *, tidy: bool = True) -> None:
    """Close; tidily so that a closed case is one file, without an empty journal beside it."""
    if tidy:
        with suppress(dbapi2.Error):  # leaving this journal mode deletes the journal
            connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


@contextmanager
def transaction(connection: dbapi2.Connection) -> Iterator[None]:
    """Write all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(dbapi2.Error):
            connection.rollback()
        raise


def primary_code(error: dbapi2.Error) -> int:
    """Return SQLite's own code of an error, without its details; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
