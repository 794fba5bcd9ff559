"""A room summary over 1,000 slips: beside the plain reading of those files, and in the window.

The window was open before, as while somebody chooses the folder; the page is made for the first
time, and its pages are drawn. A beat of one millisecond tells how long the window stands still.
"""

import gc
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter

from figure import Figure, ratio
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_window import open_window

from pairview.content import load_practice_case, load_slip_banks, load_wording
from pairview.domain.case import new_id
from pairview.domain.count_slip import OWN, CountSlip
from pairview.domain.room_summary import RoomSummary, sum_up
from pairview.domain.slot import Slot, Step
from pairview.reports.page_options import PageOptions
from pairview.reports.room_summary import make_room_summary
from pairview.store.case_file import create_case
from pairview.store.count_slip import slip_name, slips_in, write_slip
from pairview.window.screens.room_summary_dialog import RoomSummaryDialog

MANY, SOME = 1000, 100
ROUNDS = 9
TIMES_PLAIN = 3.0
LINEAR = 1.3
STILL_MS = 50.0
WAITS_MS = 20_000
TODAY = date(2026, 11, 23)


def figures() -> Iterator[Figure]:
    """Measure on real files, in turn, and then in a real window."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        many, some = _slips(home / "many", MANY), _slips(home / "some", SOME)
        plain, summed, fewer = _in_turn(many, some)
        yield Figure(f"{MANY} slips summed up, to plain reading", ratio(summed, plain), TIMES_PLAIN)
        grown = min(summed) / MANY / (min(fewer) / SOME)
        yield Figure(f"a slip of {MANY}, to a slip of {SOME}", grown, LINEAR, "x")
        yield Figure(f"{MANY} slips summed up, median", median(summed), None, "ms")
        still, until = _in_the_window(home, many)
        yield Figure(f"the window stands still over {MANY} slips", still, STILL_MS, "ms")
        yield Figure("from the folder to the page in the window", until, None, "ms")
        yield Figure("the page alone, median", _page(many), None, "ms")


def _slips(folder: Path, count: int) -> Path:
    """Write slips of about the length that pairs give."""
    banks = load_slip_banks()
    activities, lenses = tuple(banks.activities), tuple(banks.lenses)
    folder.mkdir()
    for number in range(count):
        first = number % 20
        named = (*activities[first : first + 6], OWN)
        chosen = lenses[number % 5 : number % 5 + 3]
        slip = CountSlip(new_id(), Slot.STANDARD, 5, named, chosen, 4, 1, 1, True, 1)
        write_slip(folder / slip_name(slip), slip)
    return folder


def _in_turn(many: Path, some: Path) -> tuple[list[float], list[float], list[float]]:
    """Return milliseconds of reading the files, of summing them up, and of summing up fewer."""
    spent: tuple[list[float], list[float], list[float]] = ([], [], [])
    gc.disable()
    for _ in range(ROUNDS):
        for times, do, folder in zip(
            spent, (_read, _sum_up, _sum_up), (many, many, some), strict=True
        ):
            began = perf_counter()
            do(folder)
            times.append((perf_counter() - began) * 1000)
    gc.enable()
    return spent


def _read(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        path.read_bytes()


def _sum_up(folder: Path) -> RoomSummary:
    return sum_up(slips_in(folder, {}), load_slip_banks(), load_wording())


def _page(folder: Path) -> float:
    summary, spent = _sum_up(folder), []
    for _ in range(ROUNDS):
        began = perf_counter()
        make_room_summary(summary, PageOptions(TODAY))
        spent.append((perf_counter() - began) * 1000)
    return median(spent)


def _in_the_window(home: Path, slips: Path) -> tuple[float, float]:
    """Return milliseconds of the longest standstill, and until the page is there."""
    path = home / "river.pairview"
    river = load_practice_case("river", TODAY)  # at a step that makes no pages meanwhile
    create_case(path, replace(river, progress=replace(river.progress, step=Step.CONTRAST))).close()
    window = open_window(path)
    beats: list[float] = []
    beat = QTimer(window)
    beat.timeout.connect(lambda: beats.append(perf_counter()))
    beat.start(1)
    QTest.qWait(100)
    began = perf_counter()
    beats.append(began)
    dialog = RoomSummaryDialog(window, slips, lambda: TODAY)
    dialog.open()
    while dialog.making.pdf is None and (perf_counter() - began) * 1000 < WAITS_MS:
        QTest.qWait(2)
    until = perf_counter() - began
    QTest.qWait(200)
    beat.stop()
    assert "What this room found" in dialog.form.preview.text
    dialog.close()
    window.close()
    QApplication.processEvents()
    since = [moment for moment in beats if moment >= began]
    return max(later - sooner for sooner, later in pairwise(since)) * 1000, until * 1000
