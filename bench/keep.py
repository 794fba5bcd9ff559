"""How long the window waits for a good copy, and what a passphrase adds to opening a case."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from big_case import ten_rivers
from figure import Figure, p95, ratio

from pairview.domain.case import Case
from pairview.store.case_file import create_case, open_case
from pairview.store.keys import passphrase_key

COPIES = 40
OPENINGS = 9
LIMIT_OF_COPY = 50.0
"""A copy is made in the thread of the window, which may stand still for so long unnoticed."""
LIMIT_OF_OPENING = 1.3
PASSPHRASE = "three blue oaks"


def figures() -> Iterator[Figure]:
    """Measure on real files in the folder for temporary files."""
    with tempfile.TemporaryDirectory() as folder:
        path, case = Path(folder) / "ten-rivers.pairview", ten_rivers()
        copies = _copies(path, case)
        yield Figure(
            "a good copy kept and verified, ten Rivers, p95", p95(copies), LIMIT_OF_COPY, "ms"
        )
        yield Figure("the same, median", median(copies), None, "ms")
        opened, derived = _openings(path)
        locked = "a case opened with its passphrase / the key derived"
        yield Figure(locked, ratio(opened, derived), LIMIT_OF_OPENING)
        yield Figure("a key derived from a passphrase, median", median(derived), None, "ms")


def _copies(path: Path, case: Case) -> list[float]:
    case_file = create_case(path, case)
    spent = []
    for number in range(COPIES):
        changed = replace(case, agreement=replace(case.agreement, purpose=f"{number}"))
        case_file.save(case, changed)
        began = perf_counter()
        case_file.keep_copy(changed)
        spent.append((perf_counter() - began) * 1000)
        case = changed
    case_file.set_passphrase(case, PASSPHRASE)
    case_file.close()
    return spent


def _openings(path: Path) -> tuple[list[float], list[float]]:
    opened, derived = [], []
    for _ in range(OPENINGS):
        began = perf_counter()
        case_file, _ = open_case(path, PASSPHRASE)
        opened.append((perf_counter() - began) * 1000)
        case_file.close()
        began = perf_counter()
        passphrase_key(PASSPHRASE)
        derived.append((perf_counter() - began) * 1000)
    return opened, derived
