"""How the handout grows: with its pages, over a hundred in one process, and in other scripts."""

import gc
import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import pypdfium2 as pdfium
from figure import Figure, ratio
from handout import TODAY, in_turn

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.reports.handout import HandoutOptions, make_handout

ROUNDS = 3
LINEAR = 1.3
MANY = 100
MEGABYTES = 2.0
TIMES_ENGLISH = 3.0
MOMENTS: Final = {20: 44, 200: 480}
"""About how many pages so many moments of a seat fill."""
OTHER_SCRIPTS: Final = {
    "Arabic": "جلس الطالب وفتح الكتاب ونظر إلى الصفحة 3 ثم سأل: «ماذا أفعل الآن؟» ",
    "Hindi": "छात्र ने किताब खोली, पृष्ठ 3 को देखा और पूछा कि अब क्या करना है। ",
}
LONG_TEXT: Final = "Sits down, opens the book and looks at the page for some time. " * 14


def figures() -> Iterator[Figure]:
    """Make handouts of 2, 20 and 200 pages, then a hundred of two, then some in other scripts."""
    river = load_practice_case("river", TODAY)
    short = _seconds_a_page(river)
    middle, long = (_seconds_a_page(_with_moments(river, count)) for count in MOMENTS.values())
    yield Figure("a page of 20, to a page of 2", middle / short, LINEAR, "x")
    yield Figure("a page of 200, to a page of 20", long / middle, LINEAR, "x")
    yield Figure(f"memory that {MANY} handouts leave behind", _kept(river), MEGABYTES, "MB")
    options = HandoutOptions(TODAY)
    for name, said in OTHER_SCRIPTS.items():
        ours = partial(make_handout, _in_script(river, said), options)
        times = in_turn(ours, partial(make_handout, river, options))
        yield Figure(f"a handout in {name}, to one in English", ratio(*times), TIMES_ENGLISH, "x")


def _with_moments(case: Case, count: int) -> Case:
    told = [replace(moment, saw=LONG_TEXT) for moment in case.moments]
    many = tuple(
        replace(told[number % len(told)], id=f"{number:032x}") for number in range(2 * count)
    )
    return replace(case, moments=many)


def _seconds_a_page(case: Case) -> float:
    make = partial(make_handout, case, HandoutOptions(TODAY))
    pages = len(pdfium.PdfDocument(make()))
    return min(in_turn(make, rounds=ROUNDS)[0]) / pages


def _kept(case: Case) -> float:
    """Return what a hundred more leave behind after a first hundred; 0 where that is unknown."""
    sizes = []
    for _ in range(2):
        for _ in range(MANY):
            make_handout(case, HandoutOptions(TODAY))
        gc.collect()
        sizes.append(_megabytes())
    return sizes[1] - sizes[0]


def _megabytes() -> float:
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0.0
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _in_script(value: Any, said: str) -> Any:
    """Return a case in which every text of several words is as long a text of another script."""
    if isinstance(value, str):
        return (said * (len(value) // len(said) + 1))[: len(value)] if " " in value else value
    if isinstance(value, tuple):
        return tuple(_in_script(item, said) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
        return replace(value, **{name: _in_script(part, said) for name, part in parts.items()})
    return value
