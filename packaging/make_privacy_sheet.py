"""Writes docs/privacy-sheet.md from the program's own list of fields and privacy_sheet.toml.

run.py privacy    writes the sheet anew; a field without words, or words without a field, stop it
"""

import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pairview.domain.sight import PRIVATE_UNTIL_REVEAL
from pairview.store.rows import tables
from pairview.window.preferences import Preferences
from pairview.window.recent_cases import RecentCase

PROJECT = Path(__file__).resolve().parent.parent
SHEET = PROJECT / "docs" / "privacy-sheet.md"
TEXTS = Path(__file__).with_suffix(".toml").with_stem("privacy_sheet")
OUTSIDE = "## What lies outside the case"
ANY = "*"
SEALED_LONGER = {
    "first_theories": "*Private until step 5 is opened.*",
    "later_ratings": "*Private until both have rated again.*",
    "predictions": "*Predictions: private until the card is back.*",
}


class SheetError(Exception):
    """The sheet and the program differ; the text says in which fields."""


def main() -> int:
    """Write the sheet; returns the exit code."""
    try:
        SHEET.write_text(make_sheet(load_texts()), encoding="utf-8", newline="\n")
    except SheetError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def load_texts() -> dict[str, Any]:
    """Return what a person wrote for the sheet."""
    return tomllib.loads(TEXTS.read_text(encoding="utf-8"))


def fields() -> list[str]:
    """Return every field of a case, of the settings and of the list of recent cases."""
    in_tables = [f"{table.name}.{column.name}" for table in tables() for column in table.columns]
    settings = [f"settings.{name}" for name in Preferences._fields]
    return ["case.id", *in_tables, *settings, *(f"recent.{name}" for name in RecentCase._fields)]


def make_sheet(texts: dict[str, Any]) -> str:
    """Return the sheet; raises SheetError unless words and fields match one to one."""
    _check(texts)
    parts = (texts["before"], _table(_rows(texts)), OUTSIDE, _table(_elsewhere(texts)))
    return "\n\n".join(part.strip("\n") for part in (*parts, texts["after"])) + "\n"


def _check(texts: dict[str, Any]) -> None:
    known, words = fields(), set(_words(texts))
    general = {name for name in texts["everywhere"] if name.startswith(ANY)}
    missing = [name for name in known if name not in words and _general(name) not in general]
    gone = words - set(known) - general
    unused = general - {_general(name) for name in known}
    rows = {name for row in texts["row"] for name in row["tables"]}
    told = [f"has no purpose in {TEXTS.name}: {name}" for name in missing]
    told += [f"is no field any more: {name}" for name in sorted(gone | unused)]
    told += [f"has no row: {table.name}" for table in tables() if table.name not in rows]
    told += [f"stands twice: {name}" for name in sorted(_twice(_words(texts)))]
    if told:
        raise SheetError("\n".join(told))


def _words(texts: dict[str, Any]) -> list[str]:
    rows = [*texts["row"], *texts["elsewhere"]]
    return [*texts["everywhere"], *(name for row in rows for name in row["fields"])]


def _general(name: str) -> str:
    return f"{ANY}.{name.partition('.')[2]}"


def _twice(names: Iterable[str]) -> set[str]:
    listed = list(names)
    return {name for name in listed if listed.count(name) > 1}


def _rows(texts: dict[str, Any]) -> Iterator[str]:
    yield _line("step", "recorded", "why", "handout")
    yield _line(*["---"] * 4)
    for row in texts["row"]:
        names = ", ".join(f"`{name}`" for name in row["tables"])
        recorded = _sentence("; ".join(row["fields"].values()))
        told = " ".join(filter(None, (recorded, _private(row["tables"]))))
        yield _line(f"**{row['step']}** {row['name']} {names}", told, row["why"], row["handout"])
    everywhere = _sentence("; ".join(texts["everywhere"].values()))
    yield _line("**In all of it**", everywhere, "so that entries belong together", "no")


def _elsewhere(texts: dict[str, Any]) -> Iterator[str]:
    yield _line("where", "what", "why")
    yield _line(*["---"] * 3)
    for row in texts["elsewhere"]:
        yield _line(row["where"], _sentence("; ".join(row["fields"].values())), row["why"])


def _sentence(words: str) -> str:
    joined = words.replace(":;", ":")
    return f"{joined[0].upper()}{joined[1:]}."


def _private(names: list[str]) -> str:
    longer = [SEALED_LONGER[name] for name in names if name in SEALED_LONGER]
    sealed = [name for name in names if name in PRIVATE_UNTIL_REVEAL and name not in SEALED_LONGER]
    if not sealed:
        return " ".join(longer)
    which = "" if sealed == names else f": {', '.join(f'`{name}`' for name in sealed)}"
    return f"*Private until the reveal{which}.*"


def _table(lines: Iterator[str]) -> str:
    return "\n".join(lines)


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
