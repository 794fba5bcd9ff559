"""River's handout, warm, beside a bare canvas that draws the same glyphs at the same places."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Final

from bare_canvas import draw_again, glyphs_of
from figure import Figure, ratio

from pairview.content import load_practice_case
from pairview.reports.handout import HandoutOptions, make_handout

ROUNDS = 21
TIMES_BARE = 2.0
TODAY: Final = date(2026, 11, 23)


def figures() -> Iterator[Figure]:
    """Make both in turn, after a warm-up, in one process."""
    case = load_practice_case("river", TODAY)
    ours = partial(make_handout, case, HandoutOptions(TODAY))
    bare = partial(draw_again, glyphs_of(ours()))
    times = in_turn(ours, bare)
    yield Figure("River's handout, to a bare canvas", ratio(*times), TIMES_BARE, "x")


def in_turn(*make: Callable[[], bytes], rounds: int = ROUNDS) -> list[list[float]]:
    """Return the seconds that each took, round after round, the first rounds left out."""
    times: list[list[float]] = [[] for _ in make]
    for _ in range(rounds + 2):
        for one, taken in zip(make, times, strict=True):
            began = time.perf_counter()
            one()
            taken.append(time.perf_counter() - began)
    return [taken[2:] for taken in times]
