"""How long from choosing a step to its picture: the first time in a fresh window, and again.

A window is fresh for each round. It stood open for two seconds, as while people look at
the start page, in which it reads modules and banks in slices.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from big_case import ten_rivers
from figure import Figure
from PySide6.QtWidgets import QApplication
from real_window import open_window

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.domain.slot import Step
from pairview.store.case_file import create_case
from pairview.window.open_case_view import OpenCaseView
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.screen import Destination

ROUNDS = 7
FIRST_TIME = 60.0
AGAIN = 16.0
SLICES = 200
"""How often the window is asked whether it still builds something after the first picture."""

Spent = dict[str, tuple[float, float, float]]
"""Milliseconds of each step: the first time, the longest standstill after it, and again."""


def figures() -> Iterator[Figure]:
    """Start a window for each round, so that nothing was imported or built before."""
    with tempfile.TemporaryDirectory() as folder:
        river, large = load_practice_case("river", date.today()), ten_rivers()
        yield from _worst("River", _rounds(river, Path(folder)), FIRST_TIME, AGAIN)
        yield from _worst("ten Rivers", _rounds(large, Path(folder)), None, AGAIN)


def _rounds(case: Case, folder: Path) -> list[Spent]:
    """Open each case at two places: what it opens at is not opened for the first time later."""
    paths = []
    for step in (Step.CONTRAST, Step.READ_BACK):
        paths.append(folder / f"{len(case.moments)}-{step}.pairview")
        there = replace(case, progress=replace(case.progress, step=step))
        create_case(paths[-1], there).close()
    return [_slower(*(_one_round(path) for path in paths)) for _ in range(ROUNDS)]


def _slower(one: Spent, other: Spent) -> Spent:
    return {step: max(one[step], other[step]) for step in one}


def _worst(case: str, rounds: list[Spent], *limits: float | None) -> Iterator[Figure]:
    """Yield the slowest step of each kind, by the medians of the rounds."""
    first, again = limits
    kinds = ("opened first", first), ("stands still after that", again), ("opened again", again)
    for kind, (words, limit) in enumerate(kinds):
        medians = {step: median(spent[step][kind] for spent in rounds) for step in rounds[0]}
        worst = max(medians, key=lambda step: medians[step])
        yield Figure(f"a step {words}, {case}, worst {worst}", medians[worst], limit, "ms")


def _one_round(path: Path) -> Spent:
    run = subprocess.run(
        [sys.executable, __file__, str(path)], capture_output=True, text=True, check=False
    )
    try:
        return {step: tuple(spent) for step, spent in json.loads(run.stdout).items()}
    except json.JSONDecodeError:
        raise SystemExit(run.stderr) from None


def measure(path: Path) -> Spent:
    """Open every step of a case in one fresh window, and every step again."""
    window = open_window(path)
    view = window.view
    assert view is not None
    first = {place: _open(view, place) for place in _in_turn(view)}
    view.editor.look_as(None)
    again = {place: _open(view, place) for place in _in_turn(view)}
    return {place.value: (*first[place], again[place][0]) for place in first}


def _in_turn(view: OpenCaseView) -> Iterator[Destination]:
    """Yield what both see, then what seat A sees alone."""
    yield from (place for place in SCREENS if place not in PRIVATE)
    view.go(Destination.AGREE)
    view.editor.look_as(Seat.A)
    yield from (place for place in SCREENS if place in PRIVATE)


def _open(view: OpenCaseView, place: Destination) -> tuple[float, float]:
    """Return milliseconds until the picture is there, and of the longest slice after it."""
    until_painted = _time(lambda: _go(view, place))
    return until_painted, max(_time(QApplication.processEvents) for _ in range(SLICES))


def _go(view: OpenCaseView, place: Destination) -> None:
    view.go(place)
    QApplication.processEvents()
    assert view.area.place is place


def _time(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return (perf_counter() - began) * 1000


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
