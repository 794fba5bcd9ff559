"""No sentence waits to be translated that nobody says."""

import ast
import re
import tomllib
from collections.abc import Iterator

from pairview.content import FOLDER

SOURCES = FOLDER.parent
FILES = sorted((FOLDER / "en" / "wording").glob("*.toml"))
ANY = r"\w*"
JOINED = re.compile(r"relationship_check\.(beside|further)_(higher|lower)")
"""Keys that are put together of what a function returns."""


def asked_for() -> Iterator[str]:
    """Yield a pattern for each text in the program that may be a key of the wording.

    One with blanks must say more than the file: a door such as `f"practice.{name}"` asks for any
    key of it, and the names that are handed to such a door are texts themselves. Where a key is
    blanks alone, it is one of a file that the module names.
    """
    for path in SOURCES.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        named = [file.stem for file in FILES if f"{file.stem}." in source]
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value)
            elif isinstance(node, ast.JoinedStr):
                told = "".join(map(said_by, node.values))
                pattern = "".join(re.escape(said_by(part)) or ANY for part in node.values)
                if told == "_":
                    yield from (rf"{file}\.{pattern}" for file in named)
                elif re.search("[a-z]{2}", told) and not told.endswith("."):
                    yield pattern


def said_by(part: ast.expr) -> str:
    """Return the words of a part of a text, "" where it is a blank."""
    return str(part.value) if isinstance(part, ast.Constant) else ""


def test_every_sentence_of_the_wording_is_said_somewhere() -> None:
    known = set(asked_for())
    with_blanks = [JOINED, *(re.compile(pattern) for pattern in known if ANY in pattern)]
    unsaid = [
        key
        for file in FILES
        for name in tomllib.loads(file.read_text(encoding="utf-8"))
        for key in [f"{file.stem}.{name}"]
        if known.isdisjoint((re.escape(key), re.escape(name)))
        and not any(one.fullmatch(key) or one.fullmatch(name) for one in with_blanks)
    ]
    assert unsaid == []
