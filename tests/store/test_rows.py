"""Every field of a case has its column, and comes back as it was."""

from typing import Any, get_type_hints

import pytest
from sqlcipher3 import dbapi2

from pairview.domain.case import Case
from pairview.store.migrations import migrate
from pairview.store.rows import storable, tables
from tests.full_cases import full_case


@pytest.fixture
def database() -> Any:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    migrate(connection)
    yield connection
    connection.close()


def test_the_tables_are_the_fields_of_a_case(database: dbapi2.Connection) -> None:
    rows = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    assert {name for (name,) in rows} == {
        "this_case",
        "_sqlite_migrations",
        "recovery",
        *(name for name in get_type_hints(Case) if name != "id"),
    }


@pytest.mark.parametrize("table", tables(), ids=lambda table: table.name)
def test_the_columns_are_the_fields_of_the_items(database: dbapi2.Connection, table: Any) -> None:
    found = database.execute(f'PRAGMA table_info("{table.name}")').fetchall()
    assert tuple(column[1] for column in found) == table.names
    may_be_null = {column[1] for column in found if not column[3]} - {"only"}
    hints = get_type_hints(table.shape).items()
    assert may_be_null == {
        name for name, hint in hints if type(None) in getattr(hint, "__args__", ())
    }


@pytest.mark.parametrize("table", tables(), ids=lambda table: table.name)
def test_an_item_comes_back_as_it_was(table: Any) -> None:
    value = getattr(full_case(), table.name)
    for item in value if table.is_list else (value,):
        assert table.item(table.row(item)) == item


def test_the_full_case_leaves_no_field_empty() -> None:
    case = full_case()
    for table in tables():
        value = getattr(case, table.name)
        for item in value if table.is_list else (value,):
            if table.name not in ("answers", "classrooms"):
                assert None not in table.row(item)
                assert "" not in table.row(item)


@pytest.mark.parametrize(
    ("name", "column", "value"),
    [
        ("moments", "seat", "C"),
        ("moments", "saw", 3),
        ("moments", "id", "another"),
        ("knowledge", "unknown", 2),
        ("knowledge", "unknown", "1"),
        ("knowledge", "id", "A-else"),
        ("progress", "finished", "{}"),
        ("progress", "finished", '["C"]'),
        ("progress", "finished", "["),
        ("progress", "revealed_on", "yesterday"),
        ("agreement", "slot", 30),
    ],
)
def test_a_row_that_no_item_makes_is_refused(name: str, column: str, value: Any) -> None:
    table = next(table for table in tables() if table.name == name)
    stored = getattr(full_case(), name)
    row = list(table.row(stored[0] if table.is_list else stored))
    row[table.names.index(column)] = value
    if (name, column) == ("moments", "id"):
        assert table.item(row).id == "another"
        return
    with pytest.raises((ValueError, TypeError)):
        table.item(row)


def test_halves_of_characters_and_nul_become_a_visible_mark() -> None:
    assert storable("a\ud800b\udc00c\0d") == "a\ufffdb\ufffdc\ufffdd"
    assert storable("\ud83d\ude00 ñ") == "😀 ñ"
    assert storable("plain") == "plain"
