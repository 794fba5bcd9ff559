"""The two columns of the handout: each teacher's moments in their own words."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from pairview.domain.moment import Moment
from pairview.domain.moment_places import Place, moment_places
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import Gap, Headed, Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.statements import statements_on
from pairview.reports.tags import head_row, table_row
from pairview.reports.text import Run, aside, paragraphs
from pairview.reports.words import Words
from pairview.reports.writing_lines import WritingLines

_KEPT_WHOLE: Final = 150.0
"""A pair of moments lower than this goes to the next page whole."""


def moments_of_both(words: Words, options: HandoutOptions) -> Flowable:
    """Return both columns, strengths beside strengths, with lines where the slot asks for more."""
    heads = [
        [*paragraphs(styles.COLUMN_HEAD, words("handout.in_room", room=words.room(seat))),
         Rule(1.5, 2.5, 1.2, styles.INK)]
        for seat in Seat
    ]  # fmt: skip
    rows: list[Flowable] = []
    pairs = list(_paired(words))
    for pair, below in zip_longest(pairs, pairs[1:], fillvalue=()):
        cells = [_cell(words, place, options) for place in pair]
        told = table_row(len(cells))
        row = SideBySide(cells, [None, None], styles.COLUMN_GAP, elements=told)
        parts = [row, *_between(*pair, *below)] if below else [row]
        rows.append(Stack(parts, keep_under=_KEPT_WHOLE))
    head = SideBySide(heads, [None, None], styles.COLUMN_GAP, elements=head_row(len(heads)))
    return Headed(head, rows)


def _paired(words: Words) -> Iterator[tuple[Place | None, Place | None]]:
    told = replace(words.case, moments=tuple(m for m in words.case.moments if not m.is_blank))
    yield from zip_longest(*(moment_places(told, seat) for seat in Seat))


def _between(*places: Place | None) -> Iterator[Flowable]:
    """Yield a line in each column; where nothing is written it would pass for one to write on."""
    if any(place and place.moment for place in places):
        rules = [[Rule(3.5, 3.5)] for _ in Seat]
        yield SideBySide(rules, [None, None], styles.COLUMN_GAP)
    else:
        yield Gap(5)


def _cell(words: Words, place: Place | None, options: HandoutOptions) -> list[Flowable]:
    if place is None:
        return []
    if place.moment is None:
        return [WritingLines(2, words(f"handout.kind_{place.kind}"), bold=True, more=1)]
    return _told(words, place.moment, options)


def _told(words: Words, moment: Moment, options: HandoutOptions) -> list[Flowable]:
    kind = Run(words(f"handout.kind_{moment.kind}"), bold=True)
    where = [words.activity(moment.activity, moment.own_activity)]
    where.append(words(f"handout.part_{moment.part}") if moment.part else "")
    small = aside(", ".join(filter(None, where)))
    lines = paragraphs(styles.BODY, kind, f" {moment.saw}", small)
    for name in ("before", "after", "how_often"):
        text = getattr(moment, name)
        if text:
            label = Run(words(f"handout.{name}"), small=True)
            lines += paragraphs(styles.BODY, label, f" {text}")
    if options.with_readings and moment.reading:
        label = Run(words("handout.reading"), bold=True)
        lines += paragraphs(styles.BODY, label, f" {moment.reading}")
    return [*lines, *statements_on(words, "moments", moment.id)]
