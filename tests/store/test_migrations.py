"""All steps or none; and a file of each released format still opens."""

import re
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pairview.store.case_file import open_case
from pairview.store.migrations import SCHEMAS, VERSION, migrate, schema_digest
from tests.full_cases import full_case, without_version_3

GOLDEN = Path(__file__).parents[1] / "golden"


def in_memory() -> dbapi2.Connection:
    return dbapi2.connect(":memory:", isolation_level=None)


def test_a_step_that_fails_takes_the_steps_before_it_along() -> None:
    steps = Migrations("trial")

    @steps()
    def m001(database: Database) -> None:
        database.execute("CREATE TABLE first (a)")

    @steps()
    def m002(database: Database) -> None:
        database.execute("CREATE TABLE second (a)")
        raise dbapi2.OperationalError

    with closing(in_memory()) as connection:
        with pytest.raises(dbapi2.OperationalError):
            migrate(connection, steps)
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == []


def test_the_known_schemas_are_those_of_the_steps() -> None:
    with closing(in_memory()) as connection:
        migrate(connection)
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert SCHEMAS[VERSION] == schema_digest(connection)
        migrate(connection)
        assert SCHEMAS[VERSION] == schema_digest(connection)


@pytest.mark.parametrize("version", SCHEMAS)
def test_a_stored_file_of_each_released_format_opens_and_saves(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "stored.pairview"
    shutil.copy(GOLDEN / f"format-{version}.pairview", path)
    case_file, case = open_case(path)
    assert case == (full_case() if version >= 3 else without_version_3(full_case()))
    case_file.save(case, replace(case, moments=()))
    case_file.close()


@pytest.mark.parametrize("version", SCHEMAS)
def test_an_older_case_draws_the_number_of_its_slips_once(tmp_path: Path, version: int) -> None:
    numbers = set()
    for name in ("one", "two"):
        shutil.copy(GOLDEN / f"format-{version}.pairview", tmp_path / name)
        for _ in range(2):
            case_file, case = open_case(tmp_path / name)
            case_file.close()
            numbers.add(case.agreement.slip_number)
    if version == VERSION:
        assert numbers == {full_case().agreement.slip_number}
    else:
        assert len(numbers) == 2
        assert all(re.fullmatch("[0-9a-f]{16}", number) for number in numbers)
