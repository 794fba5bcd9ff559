"""A case file made by a stranger who knows the documented key: refused in words, or harmless."""

import os
import shutil
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import DamagedCase, NotACase, PairViewError, StoreError
from pairview.store import connection as door
from pairview.store.case_file import create_case, open_case
from pairview.store.keys import SIZE_LIMIT, KeyKind, new_salt
from pairview.store.saved_documents import saved_documents
from tests.full_cases import full_case

GOLDEN = Path(__file__).parent.parent / "golden" / "format-1.pairview"
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "in" / "blue-kite.pairview"
    made.parent.mkdir()
    create_case(made, full_case()).close()
    return made


def tamper(path: Path, *statements: str) -> None:
    with closing(door.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)


def opened(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


def refused(path: Path, error: type[PairViewError] = DamagedCase) -> str:
    """Return the sentence of the refusal, which came at once and changed nothing."""
    before = path.read_bytes()
    start = time.process_time()
    with pytest.raises(error) as caught:
        open_case(path)
    assert time.process_time() - start < 2
    assert path.read_bytes() == before
    assert str(caught.value).endswith(".")
    return str(caught.value)


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE moments", f"CREATE VIEW moments AS {ENDLESS} AS id FROM n"),
        (f"CREATE VIEW endless AS {ENDLESS} FROM n",),
        ("DROP TABLE _sqlite_migrations", f"CREATE VIEW _sqlite_migrations AS {ENDLESS} FROM n"),
        ("DROP TABLE _sqlite_migrations", "CREATE VIRTUAL TABLE _sqlite_migrations USING fts5(a)"),
        ("CREATE VIRTUAL TABLE notes USING fts5(a)",),
        ("CREATE TRIGGER t AFTER UPDATE ON progress BEGIN DELETE FROM moments; END",),
        ("CREATE TRIGGER t INSTEAD OF DELETE ON v BEGIN SELECT 1; END",),
        ("CREATE TABLE extra (a)",),
        ("CREATE INDEX extra ON moments (upper(saw))",),
        ("ALTER TABLE moments ADD COLUMN extra TEXT AS (saw || saw)",),
        ("ALTER TABLE moments RENAME COLUMN reading TO saw_2",),
        ("DROP TABLE unknowns", "CREATE TABLE unknowns (id, position, text, origin)"),
        ("ANALYZE",),
        ("PRAGMA user_version = -1",),
        ("PRAGMA user_version = 1",),
    ],
)
def test_tables_are_compared_before_a_row_is_read(path: Path, statements: tuple[str, ...]) -> None:
    if "INSTEAD" in statements[0]:
        tamper(path, "CREATE VIEW v AS SELECT 1")
    tamper(path, *statements)
    assert "tables" in refused(path)


def loosened(path: Path, table: str, statement: str) -> None:
    """Write into a table what its types forbid, and put the words of its types back."""
    where = f"WHERE name = '{table}'"
    write = "PRAGMA writable_schema = ON"
    loosen = f"UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') {where}"
    tamper(path, write, loosen)
    tamper(path, statement)
    tamper(path, write, f"UPDATE sqlite_schema SET sql = sql || ' STRICT' {where}")


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("moments", "UPDATE moments SET saw = x'ff00'"),
        ("moments", "UPDATE moments SET saw = zeroblob(1000000)"),
        ("moments", "UPDATE moments SET saw = 5"),
        ("moments", "UPDATE moments SET position = 'first' || id"),
        ("moments", "UPDATE moments SET position = 1e999"),
        ("agreement", "UPDATE agreement SET slot = 'x'"),
        ("this_case", "UPDATE this_case SET id = x'00'"),
    ],
)
def test_wrong_types_behind_the_right_words_are_damage(
    path: Path, table: str, statement: str
) -> None:
    loosened(path, table, statement)
    refused(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE junk(' WHERE name = 'moments'",
        "UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'moments'",
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'moments'",
        "UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'moments'",
        "UPDATE sqlite_schema SET rootpage = rootpage + 1 WHERE name = 'moments'",
    ],
)
def test_a_schema_that_lies_about_its_pages_is_damage(path: Path, statement: str) -> None:
    tamper(path, "PRAGMA writable_schema = ON", statement)
    refused(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE progress SET finished = replace(hex(zeroblob(100000)), '00', '[')",
        "UPDATE progress SET finished = '[' || replace(hex(zeroblob(9000)), '0', '9') || ']'",
        "UPDATE progress SET step = 99",
        "UPDATE agreement SET promised = 7",
        "UPDATE agreement SET created_on = '20261-01-01'",
        "UPDATE agreement SET language = '../en'",
        "UPDATE moments SET saw = replace(hex(zeroblob(100000)), '0', 'x') WHERE position = 0",
        f"INSERT INTO unknowns (id, position, text) {ENDLESS}, x, 'y' FROM n LIMIT 20000",
        "INSERT INTO recovery VALUES (1, 'zz', '--', NULL)",
        "INSERT INTO recovery VALUES (1, 'abcd', 'ef', NULL)",
        f"INSERT INTO recovery VALUES (1, '{'ab' * 16}', '{'cd' * 32}', NULL)",
    ],
)
def test_rows_that_would_choke_a_program_are_damage(path: Path, statement: str) -> None:
    tamper(path, statement)
    refused(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE this_case SET id = '../../../etc/passwd'",
        "UPDATE this_case SET id = ''",
        "UPDATE moments SET id = '../' || id",
        "UPDATE plan SET follow_up_on = '9999-12-31'",
        "UPDATE agreement SET created_on = '9999-12-31'",
        "UPDATE agreement SET created_on = '0001-01-01', code_name = '../../x'",
        "UPDATE moments SET saw = 'a' || char(0) || 'b'",
        "UPDATE hypotheses SET lens = 'none', expects = NULL",
        "DELETE FROM hypotheses",
        "DELETE FROM evidence",
        "DROP TABLE _sqlite_migrations",
    ],
)
def test_what_only_looks_strange_opens_and_leaves_the_folders_alone(
    path: Path, statement: str
) -> None:
    tamper(path, statement)
    before = {found.name for found in path.parent.parent.iterdir()}
    case = opened(path)
    assert {found.name for found in path.parent.parent.iterdir()} == before
    names = {found.name for found in path.parent.iterdir()}
    assert names <= {path.name, f"{path.name}-journal", ".pairview-copies"}
    case_file, _ = open_case(path)
    case_file.keep_copy(case)
    case_file.close()
    assert {found.name for found in path.parent.parent.iterdir()} == before


def test_files_that_a_stranger_named_are_neither_read_nor_offered(
    path: Path, tmp_path: Path
) -> None:
    thesis = tmp_path / "thesis.pdf"
    thesis.write_bytes(b"%PDF-1.7 not ours")
    tamper(path, f"UPDATE where_it_went SET document = 'handout', place = '{thesis}'")
    case = opened(path)
    assert all(item.place == str(thesis) for item in case.where_it_went)
    assert saved_documents(case).found == ()
    assert thesis.read_bytes() == b"%PDF-1.7 not ours"


NOTES = "_sqlite_migrations"
SECOND = "m002_opening_again_with_a_recovery_code"


@pytest.mark.parametrize(
    "statements",
    [
        (f"DROP TABLE {NOTES}",),
        (f"DELETE FROM {NOTES}",),
        (f"DROP TABLE {NOTES}", f"CREATE TABLE {NOTES} (a)"),
        (f"INSERT INTO {NOTES} SELECT 9, migration_set, '{SECOND}', applied_at FROM {NOTES}",),
    ],
)
def test_an_older_file_whose_notes_lie_is_refused(
    tmp_path: Path, statements: tuple[str, ...]
) -> None:
    path = tmp_path / "old.pairview"
    shutil.copyfile(GOLDEN, path)
    tamper(path, *statements)
    before = path.read_bytes()
    refused(path, StoreError)
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no pipe in a folder on Windows")
@pytest.mark.parametrize("passphrase", [None, "three blue oaks"])
def test_a_pipe_or_a_device_is_refused_and_not_waited_for(
    tmp_path: Path, passphrase: str | None
) -> None:
    pipe, endless = tmp_path / "pipe.pairview", tmp_path / "endless.pairview"
    os.mkfifo(pipe)
    endless.symlink_to("/dev/zero")
    for path in (pipe, endless):
        with pytest.raises(NotACase, match="no file that can be read"):
            open_case(path, passphrase)


@pytest.mark.parametrize("kind", KeyKind)
def test_a_file_larger_than_any_case_is_not_taken_into_memory(
    tmp_path: Path, kind: KeyKind
) -> None:
    path = tmp_path / "blue-kite.pairview"
    path.write_bytes(new_salt(kind))
    os.truncate(path, SIZE_LIMIT + 1)
    with pytest.raises(NotACase, match="larger than any"):
        open_case(path, "three blue oaks")
