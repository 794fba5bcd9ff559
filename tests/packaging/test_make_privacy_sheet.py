"""The privacy sheet names every field there is, and no other."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from make_privacy_sheet import PROJECT, SHEET, SheetError, fields, load_texts, make_sheet
from pairview.domain.case import Case
from pairview.domain.sight import PRIVATE_AT_SECOND_LOOK, PRIVATE_UNTIL_REVEAL
from pairview.reports.plain_text import case_as_markdown
from pairview.store.rows import tables
from tests.full_cases import full_case

TEXTS = load_texts()
LEFT_OUT_OF_MARKDOWN = {
    "agreement.slip_number",
    "progress.step",
    "progress.table_opened",
    "progress.nudges_put_away",
    "questions.bank",
    "unknowns.origin",
    "efforts.step",
}
"""Marks of the program's own and how much one tried, as the sheet says; besides these only ids."""


def test_the_sheet_in_docs_is_the_one_that_is_made() -> None:
    assert SHEET.read_text(encoding="utf-8") == make_sheet(TEXTS), "run.py privacy writes it anew"


def test_every_field_is_told_in_words() -> None:
    sheet = make_sheet(TEXTS).casefold()
    rows = [*TEXTS["row"], *TEXTS["elsewhere"]]
    words = [*TEXTS["everywhere"].values(), *(w for row in rows for w in row["fields"].values())]
    assert [told for told in words if told.casefold() not in sheet] == []
    assert len(fields()) > 130


def test_a_field_without_a_purpose_stops_it() -> None:
    texts = deepcopy(TEXTS)
    for row in texts["row"]:
        row["fields"].pop("moments.reading", None)
    with pytest.raises(SheetError, match=r"has no purpose in privacy_sheet.toml: moments.reading"):
        make_sheet(texts)


def test_a_setting_without_a_purpose_stops_it() -> None:
    texts = deepcopy(TEXTS)
    for row in texts["elsewhere"]:
        row["fields"].pop("settings.theme", None)
    with pytest.raises(SheetError, match=r"settings\.theme"):
        make_sheet(texts)


@pytest.mark.parametrize("name", ["moments.shoe_size", "*.shoe_size"])
def test_a_purpose_of_a_field_that_is_gone_stops_it(name: str) -> None:
    texts = deepcopy(TEXTS)
    texts["everywhere"][name] = "size of the shoes"
    with pytest.raises(SheetError, match=r"is no field any more: .*shoe_size"):
        make_sheet(texts)


def test_a_field_that_stands_twice_stops_it() -> None:
    texts = deepcopy(TEXTS)
    texts["everywhere"]["moments.reading"] = "once more"
    with pytest.raises(SheetError, match=r"stands twice: moments.reading"):
        make_sheet(texts)


def test_a_part_of_the_case_without_a_row_stops_it() -> None:
    texts = deepcopy(TEXTS)
    for row in texts["row"]:
        row["tables"] = [name for name in row["tables"] if name != "tried"]
    with pytest.raises(SheetError, match=r"has no row: tried"):
        make_sheet(texts)


def test_what_is_sealed_in_the_program_is_private_on_the_sheet() -> None:
    rows = [line for line in make_sheet(TEXTS).splitlines() if "rivate until" in line]
    told = {name for name in PRIVATE_UNTIL_REVEAL for row in rows if f"`{name}`" in row}
    assert told == set(PRIVATE_UNTIL_REVEAL)
    assert all(any(f"`{name}`" in row for row in rows) for name in PRIVATE_AT_SECOND_LOOK)
    assert not any("`hypotheses`" in row for row in rows)


def test_markdown_leaves_out_only_what_the_sheet_says() -> None:
    case = full_case()
    whole = case_as_markdown(case)
    unseen = {
        name for name, changed in one_field_changed(case) if case_as_markdown(changed) == whole
    }
    assert {name for name in unseen if not name.endswith(".id")} == LEFT_OUT_OF_MARKDOWN


def test_every_menu_entry_that_the_sheet_names_is_in_the_menu() -> None:
    named = re.findall(r"\*((?!In )[A-Z]\w+ [\w ]+(?:\.{3})?|\w+\.{3})\*", make_sheet(TEXTS))
    form = ET.parse(PROJECT / "ui" / "main_window.ui")
    offered = {(text.text or "").replace("&", "") for text in form.iter("string")}
    assert len(set(named)) >= 5
    assert set(named) - offered == set()


def one_field_changed(case: Case) -> Iterator[tuple[str, Case]]:
    """Yield each field that is typed or chosen, with the case in which the first such differs."""
    for table in tables():
        value = getattr(case, table.name)
        item = value[0] if table.is_list else value
        for column in table.columns:
            found = getattr(item, column.name)
            if column.name in REFERENCES or found is None:
                continue
            changed = replace(item, **{column.name: another(found)})
            items: Any = (changed, *value[1:]) if table.is_list else changed
            yield f"{table.name}.{column.name}", replace(case, **{table.name: items})


REFERENCES = {"seat", "language", "hypothesis", "look_for", "second_look", "evidence", "concerns"}
REFERENCES |= {"from_outcome", "card", "item"}
"""What would point nowhere if it were changed alone; and a language that is not there."""


def another(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, Enum):
        kinds = list(type(value))
        return kinds[(kinds.index(value) + 1) % len(kinds)]
    if isinstance(value, date):
        return value.replace(year=value.year + 1)
    return value[:-1] if isinstance(value, tuple) else f"{value} and more"
