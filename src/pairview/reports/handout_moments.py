"""The two columns of the handout: each teacher's moments in their own words."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from reportlab.platypus.flowables import Flowable

from pairview.domain.moment import Kind, Moment
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import Gap, Headed, Rule, SideBySide
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.statements import statements_on
from pairview.reports.text import Run, aside, paragraphs
from pairview.reports.words import Words
from pairview.reports.writing_lines import WritingLines

_ORDER: Final = (Kind.STRENGTH, Kind.PUZZLE, Kind.NEUTRAL)
Entry = tuple[Kind, Moment | None]
"""A moment, or the kind of one that was asked for and not written."""


def moments_of_both(words: Words, options: HandoutOptions) -> Flowable:
    """Return both columns, strengths beside strengths, with lines where the slot asks for more."""
    heads = [
        [*paragraphs(styles.COLUMN_HEAD, words("handout.in_room", room=words.room(seat))),
         Rule(1.5, 2.5, 1.2, styles.INK)]
        for seat in Seat
    ]  # fmt: skip
    rows: list[Flowable] = []
    for number, pair in enumerate(_paired(words)):
        cells = [_cell(words, entry, options, later=number > 0) for entry in pair]
        rows.append(SideBySide(cells, [None, None], styles.COLUMN_GAP))
    return Headed(SideBySide(heads, [None, None], styles.COLUMN_GAP), rows)


def _paired(words: Words) -> Iterator[tuple[Entry | None, Entry | None]]:
    columns = [[e for kind in _ORDER for e in _entries(words, seat, kind)] for seat in Seat]
    yield from zip_longest(*columns)


def _entries(words: Words, seat: Seat, kind: Kind) -> list[Entry]:
    """Return a seat's moments of a kind, then a blank for each that the slot asks for."""
    told = [m for m in words.case.moments if m.seat is seat and not m.is_blank]
    of_kind: list[Entry] = [(kind, moment) for moment in told if moment.kind is kind]
    asked = words.asked.moments[_ORDER.index(kind)]
    missing = asked - len(of_kind)
    if kind is Kind.NEUTRAL:
        missing = words.asked.moments_a_seat - len(told) - _missing(words, told)
    return of_kind + [(kind, None)] * missing


def _missing(words: Words, told: list[Moment]) -> int:
    """Return how many strengths and puzzles the slot asks for beyond those told."""
    kinds = [moment.kind for moment in told]
    asked = zip(_ORDER[:2], words.asked.moments[:2], strict=True)
    return sum(max(0, count - kinds.count(kind)) for kind, count in asked)


def _cell(
    words: Words, entry: Entry | None, options: HandoutOptions, *, later: bool
) -> list[Flowable]:
    if entry is None:
        return []
    kind, moment = entry
    rule: list[Flowable] = [Rule(3.5, 3.5)] if later else []
    if moment is None:
        head = paragraphs(styles.COLUMN_HEAD, words(f"handout.kind_{kind}"))
        return [*rule, *head, WritingLines(2), Gap(2)]
    return [*rule, *_told(words, moment, options)]


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
    return [*lines, *statements_on(words, [moment.id])]
