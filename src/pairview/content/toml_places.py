"""Finds the line on which each key, table and list item of a TOML file stands.

`tomllib` tells the line of what is no TOML, but not of a value that makes no sense. A file is read
by `tomllib` first, so this one need not know what is allowed.
"""

import re
import tomllib
from typing import Final, TypeAlias

Place: TypeAlias = tuple[str | int, ...]
"""Names and, in lists, numbers from 0: ("questions", 2, "text")."""

DEPTH: Final = 4
"""What lies deeper has no place of its own; a file made to do harm may be thousands deep."""

_TOKEN = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*+'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*+"'
    r"|'[^'\n]*+'"
    r"|#[^\n]*+|\n|[ \t]++|[\[\]{}=,.]"
    r"|[^\s\"'#\[\]{}=,.]++",
    re.DOTALL,
)
_BLANK: Final = frozenset(" \t\n#")


def find_places(text: str) -> dict[Place, int]:
    """Return the lines, counted from 1, of everything in a text that `tomllib` has read.

    Raises RecursionError where lists lie too deep within each other.
    """
    return _Places(text.replace("\r\n", "\n")).found


class _Places:
    """Reads statement by statement; `_at` is the next token, `_line` its line."""

    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.findall(text)
        self._at, self._line = 0, 1
        self._counts: dict[Place, int] = {}
        self.found: dict[Place, int] = {}
        table: Place = ()
        while self._skip():
            if self._next == "[":
                table = self._header()
            else:
                self._pair(table)

    @property
    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._next
        self._line += token.count("\n")
        self._at += 1
        return token

    def _skip(self) -> bool:
        """Go on to what is no blank; False at the end."""
        while self._next[:1] in _BLANK and self._next:
            self._take()
        return bool(self._next)

    def _note(self, place: Place, line: int) -> None:
        for depth in range(1, min(len(place), DEPTH) + 1):
            self.found.setdefault(place[:depth], line)

    def _header(self) -> Place:
        line, brackets = self._line, 0
        while self._next == "[":
            self._take()
            brackets += 1
        *names, last = self._key("]")
        place: Place = ()
        for name in names[:DEPTH]:
            place = self._within((*place, name))
        place = (*place, last)
        if brackets > 1:
            self._counts[place] = self._counts.get(place, 0) + 1
            place = self._within(place)
            self._take()
        self._note(place, line)
        return place

    def _within(self, place: Place) -> Place:
        """Return the last table of a list of tables, or the place itself."""
        count = self._counts.get(place)
        return place if count is None else (*place, count - 1)

    def _key(self, end: str) -> list[str]:
        """Return the names of a dotted key, and go behind its end."""
        names = []
        while (token := self._take()) not in (end, ""):
            if token[0] in "\"'":
                names.append(str(tomllib.loads(f"key = {token}")["key"]))
            elif token != "." and token[0] not in _BLANK:
                names.append(token)
        return names

    def _pair(self, table: Place) -> None:
        line = self._line
        place = (*table, *self._key("=")[:DEPTH])
        self._note(place, line)
        self._value(place)

    def _value(self, place: Place) -> None:
        self._skip()
        self._note(place, self._line)
        if self._next == "[":
            self._list(place)
        elif self._next == "{":
            self._table(place)
        else:
            while self._next not in ("", "\n", ",", "]", "}") and self._next[0] != "#":
                self._take()

    def _list(self, place: Place) -> None:
        self._take()
        number = 0
        while self._skip() and self._next != "]":
            if self._next == ",":
                self._take()
                number += 1
            else:
                self._value((*place[:DEPTH], number))
        self._take()

    def _table(self, place: Place) -> None:
        self._take()
        while self._skip() and self._next != "}":
            if self._next == ",":
                self._take()
            else:
                self._pair(place[:DEPTH])
        self._take()
