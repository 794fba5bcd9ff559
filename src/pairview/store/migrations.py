"""Every change of the file format, oldest first; a released step is never edited."""

import sys
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.errors import DamagedCase

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

VERSION: Final = 4
"""The format that this PairView writes; kept in a file's `user_version`."""

SCHEMAS: Final = {
    1: "9730432f7f3428246ea83c95bd0826b0ded102f7f691a771748d3353d94b34fc",
    2: "a37e99ee23c5e35dff38ecbdad8e4ce3b3759d664f3c6c3243ec79f7095ec8a2",
    3: "cb9cc10dd0ccf5875f912d39981a08e6bdcda7342eb12f5b64a3f176aeca3a2e",
    4: "3ff7fc2f605160b99a7a9349368f4fb011d1bbc34dd9e9cc89cb49f36db2df25",
}
"""For each version the digest of its tables, so that opening a file needs no sqlite_utils."""


def migrate(connection: dbapi2.Connection, steps: "Migrations | None" = None) -> None:
    """Take an open file, empty or older, to the present format: all steps or none.

    Imports sqlite_utils, which takes a tenth of a second; a current file does without. Raises
    DamagedCase, and changes nothing, where a stranger noted that a step had been taken.
    """
    database = _database(connection)
    with database.atomic():
        (steps or _steps()).apply(database)
        if steps is None and schema_digest(connection) != SCHEMAS[VERSION]:
            raise DamagedCase(Sentence("case_file.tables_changed"))


def _database(connection: dbapi2.Connection) -> "Database":
    # sqlite_utils catches the errors of the library it finds under this name, else of sqlite3.
    sys.modules.setdefault("pysqlite3", sys.modules["sqlcipher3"])
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)


@cache
def _steps() -> "Migrations":
    from sqlite_utils.migrations import Migrations

    steps = Migrations("pairview")

    @steps()
    def m001_the_tables_of_the_first_release(database: "Database") -> None:
        _run(database, "m001.sql", 1)

    @steps()
    def m002_opening_again_with_a_recovery_code(database: "Database") -> None:
        _run(database, "m002.sql", 2)

    @steps()
    def m003_second_looks_alone_and_the_relationship_check(database: "Database") -> None:
        _run(database, "m003.sql", 3)

    @steps()
    def m004_one_number_for_the_slips_of_a_case(database: "Database") -> None:
        _run(database, "m004.sql", 4)

    return steps


def _run(database: "Database", name: str, version: int) -> None:
    sql = (Path(__file__).parent / name).read_text(encoding="utf-8")
    for statement in sql.split(";")[:-1]:
        database.execute(statement)
    database.execute(f"PRAGMA user_version = {version}")


def is_old(connection: dbapi2.Connection) -> bool:
    """Say whether an open file has an older format than this PairView writes."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0]) < VERSION


def schema_digest(connection: dbapi2.Connection) -> str:
    """Return the digest of every table, index, view and trigger.

    Left out is the table that sqlite_utils takes notes in, which may change with its version.
    """
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
        " WHERE tbl_name != '_sqlite_migrations' OR type NOT IN ('table', 'index')"
        " ORDER BY type, name"
    ).fetchall()
    return sha256(repr(rows).encode()).hexdigest()
