"""Remembers which case files people took off the list of the start page, and nothing of them."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILE = "off_the_list.txt"
DIGITS = 16
BEFORE = re.compile(r"before ([0-9]{1,12}\.[0-9]{1,6})")


class OffTheList:
    """A file with a line for each: digits made of the path, or the moment all were cleared."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def add(self, path: str) -> None:
        """Leave a file out."""
        self._write([*self._lines(), _digits(path)])

    def add_all(self, now: float) -> None:
        """Leave out whatever was changed last before now, in seconds since 1970."""
        self._write([f"before {now:.6f}"])

    def reader(self) -> Callable[[str, float], bool]:
        """Return what says of a path and the moment of its last change whether it is left out."""
        lines = frozenset(self._lines())
        moments = (found[1] for line in lines if (found := BEFORE.fullmatch(line)))
        cleared = max(map(float, moments), default=0.0)
        return lambda path, when: when <= cleared or _digits(path) in lines

    def _lines(self) -> list[str]:
        try:
            return self._file.read_text(encoding="ascii").split("\n")[:-1]
        except (OSError, UnicodeDecodeError):
            return []

    def _write(self, lines: list[str]) -> None:
        with suppress(OSError):  # a list that cannot be kept is no reason to stop
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
            self._file.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")


def _digits(path: str) -> str:
    from hashlib import sha256
    from os import fsencode
    from os.path import realpath

    return sha256(fsencode(realpath(path))).hexdigest()[:DIGITS]
