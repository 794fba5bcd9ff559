"""The cases opened lately: path, code name, step and dates, newest first; nothing else."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

FILE = "recent_cases.txt"
AT_ONCE = 50
BETWEEN = "\t"


class RecentCase(NamedTuple):
    """One line of the list. `when` is a local time, ISO 8601 to the minute; `step` 1 to 9.

    `kept_until` is a day of ISO 8601, empty while the case is on hold or where it is not known;
    `again_on` the day on which the pair looks again, empty where none is to come; `ended_on` the
    day on which they said that they are done, empty until then.
    """

    path: str
    code_name: str
    step: int
    when: str
    kept_until: str = ""
    again_on: str = ""
    ended_on: str = ""


class RecentCases:
    """One case on each line of a file, so that the first fifty are read without the rest.

    Where it is not `is_kept`, it is empty and stays so.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.is_kept = True

    def read(self, skip: int = 0, at_most: int = AT_ONCE) -> list[RecentCase]:
        """Return cases from the newest on; a line that makes no sense is passed over."""
        try:
            with self._file.open(encoding="utf-8") as lines:
                wanted = list(islice(lines, skip, skip + at_most))
        except (OSError, UnicodeDecodeError):
            return []
        return [case for line in wanted if (case := _read_line(line))]

    def overdue(self, today: date) -> list[RecentCase]:
        """Return the cases kept for longer than was agreed, the longest first."""
        cases = [case for line in self._lines() if (case := _read_line(line)) is not None]
        late = [case for case in cases if case.kept_until and case.kept_until < today.isoformat()]
        return sorted(late, key=lambda case: case.kept_until)

    def put(self, case: RecentCase) -> None:
        """Put a case on top, once. A path that does not fit on a line of text is not remembered."""
        line = BETWEEN.join(_one_line(str(value)) for value in case)
        others = [other for other in self._lines() if _path(other) != case.path]
        self._write([line, *others] if _path(line) == case.path else others)

    def remove(self, path: str) -> None:
        """Take a case off the list; the file stays."""
        self._write([line for line in self._lines() if _path(line) != path])

    def clear(self) -> None:
        """Forget all cases."""
        self._write([])

    def _lines(self) -> list[str]:
        try:
            return self._file.read_text(encoding="utf-8").split("\n")[:-1]
        except (OSError, UnicodeDecodeError):
            return []

    def _write(self, lines: list[str]) -> None:
        new = self._file.with_suffix(".new")
        with suppress(OSError):  # a list that cannot be kept is no reason to stop
            if not (lines and self.is_kept):
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            new.touch(mode=0o600)  # code names are nobody else's business on this laptop
            new.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            new.replace(self._file)


def _one_line(text: str) -> str:
    text = text.encode("utf-8", "replace").decode()  # a name of a file may be any bytes
    return " ".join(text.split()) if BETWEEN in text or len(text.splitlines()) > 1 else text


def _read_line(line: str) -> RecentCase | None:
    match line.rstrip("\n").split(BETWEEN):
        case [path, code_name, step, when, *rest] if path and re.fullmatch("[0-9]{1,4}", step):
            return RecentCase(path, code_name, int(step), when, *rest[:3])
    return None


def _path(line: str) -> str | None:
    case = _read_line(line)
    return case.path if case else None
