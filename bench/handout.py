"""River's handout, warm, beside a bare canvas that draws the same glyphs at the same places."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Final
from unittest.mock import patch

from bare_canvas import draw_again, glyphs_of
from figure import Figure, ratio

from pairview.content import load_practice_case
from pairview.reports import handout
from pairview.reports.handout import HandoutOptions, make_handout
from pairview.reports.page import print_document

ROUNDS = 31
TIMES_BARE = 2.0
TIMES_BARE_TAGGED = 2.6
KILOBYTES = 80.0
TODAY: Final = date(2026, 11, 23)


def figures() -> Iterator[Figure]:
    """Make all in turn, after a warm-up, in one process."""
    ours = partial(make_handout, load_practice_case("river", TODAY), HandoutOptions(TODAY))
    pdf = ours()
    bare = partial(draw_again, glyphs_of(pdf))
    untagged, tagged, floor = in_turn(partial(_without_tags, ours), ours, bare)
    name = "River's handout to a bare canvas"
    yield Figure(f"{name}, without tags", ratio(untagged, floor), TIMES_BARE, "x")
    yield Figure(f"{name}, tags included", ratio(tagged, floor), TIMES_BARE_TAGGED, "x")
    yield Figure("River's handout, fonts and tags included", len(pdf) / 1e3, KILOBYTES, "KB")


def _without_tags(make: Callable[[], bytes]) -> bytes:
    untagged = partial(print_document, tagged=False)
    with patch.object(handout, "print_document", untagged):
        return make()


def in_turn(*make: Callable[[], object], rounds: int = ROUNDS) -> list[list[float]]:
    """Return the seconds that each took, round after round, the first rounds left out."""
    times: list[list[float]] = [[] for _ in make]
    for _ in range(rounds + 2):
        for one, taken in zip(make, times, strict=True):
            began = time.perf_counter()
            one()
            taken.append(time.perf_counter() - began)
    return [taken[2:] for taken in times]
