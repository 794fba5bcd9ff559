"""How long one change takes to reach the disk, and how long a case takes to open."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

from big_case import ten_rivers
from figure import Figure, p95

from pairview.domain.case import Case
from pairview.store.case_file import create_case, open_case

SAVES = 400
OPENINGS = 20
LIMIT = 8.0
"""Half of the 16 ms in which a change is painted, saving included."""


def figures() -> Iterator[Figure]:
    """Measure on a real file in the folder for temporary files."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ten-rivers.pairview"
        case = ten_rivers()
        case_file = create_case(path, case)
        spent = []
        for number in range(SAVES):
            changed = replace(case, moments=(_reworded(case, number), *case.moments[1:]))
            began = perf_counter()
            case_file.save(case, changed)
            spent.append((perf_counter() - began) * 1000)
            case = changed
        case_file.close()
        yield Figure("one change saved, ten Rivers, p95", p95(spent), LIMIT, "ms")
        yield Figure("a case opened and read, ten Rivers, p95", p95(_openings(path)), None, "ms")


def _reworded(case: Case, number: int) -> Any:
    return replace(case.moments[0], saw=f"{number} times the same words " * 20)


def _openings(path: Path) -> list[float]:
    spent = []
    for _ in range(OPENINGS):
        began = perf_counter()
        case_file, _ = open_case(path)
        spent.append((perf_counter() - began) * 1000)
        case_file.close()
    return spent
