"""The table of what was rated again: from what to what, here beside there; effort is not in it."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final

from pairview.content import load_dimensions
from pairview.domain.again_sentences import moved_words
from pairview.domain.looking_again import looks_by_date
from pairview.domain.rating_again import AgainRow, compared
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.reports import styles
from pairview.reports.boxes import Gap, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.table import table
from pairview.reports.text import paragraphs
from pairview.reports.words import Words

_KEPT_WHOLE: Final = 420.0


def last_rated_look(words: Words) -> SecondLook | None:
    """Return the last second look of which both see something that was rated again."""
    rated = {one.second_look for one in words.case.later_ratings}
    looks = reversed(looks_by_date(words.case))
    return next((look for look in looks if look.id in rated), None)


def rated_again(words: Words) -> Iterator[Flowable]:
    """Yield the table of the last look, those before it within; nothing where nobody rated."""
    look = last_rated_look(words)
    if look is None:
        return
    known = [one.id for one in load_dimensions(words.language)]
    named = [one.dimension for one in words.case.later_ratings]
    named += [one.dimension for one in words.case.ratings]
    rows = compared(words.case, look, dict.fromkeys((*known, *named)))
    heads = [words("rating_again.column", day=_day(words, look.held_on)), *map(words.room, Seat)]
    cells = [_cells(words, row) for row in rows if row.is_rated_again]
    yield Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)
    tabled = table(heads, cells, [None] * len(heads))  # in large print a width would leave none
    others = ", ".join(words.label(row.dimension) for row in rows if not row.is_rated_again)
    small = [words("rating_again.others", labels=others)] if others else []
    small.append(words("rating_again.no_finding"))
    below = [part for line in small for part in paragraphs(styles.SMALL, line)]
    yield Stack([tabled, *below], keep_under=_KEPT_WHOLE)


def _cells(words: Words, row: AgainRow) -> list[list[Flowable]]:
    """Return the cells of a row: what was rated, then a class each."""
    label = words.label(row.dimension)
    cells: list[list[Flowable]] = [[*paragraphs(styles.BODY, label[:1].upper() + label[1:])]]
    for view in row.views:
        said = moved_words(view, words.wording, partial(_day, words))
        cells.append([*paragraphs(styles.BODY, said)])
    return cells


def _day(words: Words, day: date) -> str:
    """Return a day that keeps to one line."""
    return words.day_only(day).replace(" ", "\N{NO-BREAK SPACE}")
