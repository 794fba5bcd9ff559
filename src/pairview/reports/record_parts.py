"""Pieces of the whole record: a fact under its label, an introduction, a table of both classes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from pairview.domain.knowledge import FirstTheory
from pairview.domain.plan import SmallChange
from pairview.domain.retelling import MyPart
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import Gap, SideBySide
from pairview.reports.flowable import Flowable
from pairview.reports.statements import statements_on
from pairview.reports.table import table
from pairview.reports.text import Run, paragraphs
from pairview.reports.words import Words

_LABEL_WIDTH: Final = 116.0
NARROW_ANSWERS: Final = (None, 104.0, 104.0)
WIDE_ANSWERS: Final = (_LABEL_WIDTH, None, None)
"""Widths of a table with a column for each class: a few words in each, or whole sentences."""

NUMBER_WIDTH: Final = 16.0

Parts = Iterator[Flowable]
Cells = Sequence[Iterable[Flowable]]
"""What stands side by side."""
_OfASeat = TypeVar("_OfASeat", FirstTheory, MyPart, SmallChange)


def in_class(words: Words, seat: Seat) -> str:
    """Return the label of what belongs to one class."""
    return words("whole_record.in_class", room=words.room(seat))


def in_order_of_seats(items: Iterable[_OfASeat]) -> list[_OfASeat]:
    """Return the lines of which each seat has one, seat A's first."""
    return sorted(items, key=lambda item: item.seat)


def fact(label: str, text: str, stated: Iterable[Flowable] = ()) -> Parts:
    """Yield a label with what it says beside it and statements below; nothing for nothing."""
    if text:
        told = [*paragraphs(styles.BODY, text), *stated]
        yield SideBySide(
            [paragraphs(styles.BODY, Run(label, bold=True)), told], [_LABEL_WIDTH, None], 8
        )
        yield Gap(1.5)


def stated_fact(words: Words, label: str, text: str, field: str, name: str) -> Parts:
    """Yield a fact with the statements on its entry."""
    yield from fact(label, text, statements_on(words, field, name))


def said_of(label: str, text: str) -> Parts:
    """Yield a short label with what it says in the same paragraph; nothing for nothing."""
    if text:
        yield from paragraphs(styles.BODY, Run(label, bold=True), f" {text}")


def introduced(words: Words, name: str, parts: Parts) -> Parts:
    """Yield the sentence that introduces the parts, and the parts; nothing for nothing."""
    told = list(parts)
    if told:
        yield from paragraphs(styles.BODY, words(f"whole_record.{name}_intro"))
        yield Gap(5)
        yield from told


def subheaded(heading: str, parts: Parts) -> Parts:
    """Yield parts under a heading within a section; nothing for nothing."""
    told = list(parts)
    if told:
        yield Gap(7)
        yield from paragraphs(styles.COLUMN_HEAD, heading)
        yield from told


def of_both_classes(
    words: Words,
    head: str,
    rows: Iterable[tuple[str, Mapping[Seat, Iterable[Flowable]]]],
    widths: Sequence[float | None],
) -> Parts:
    """Yield a table with a column for each class; nothing where there is no row."""
    lines = [
        [paragraphs(styles.BODY, label), *(cells.get(seat, ()) for seat in Seat)]
        for label, cells in rows
    ]
    if lines:
        heads = [head, *(words.room(seat) for seat in Seat)]
        yield table(heads, lines, widths)
