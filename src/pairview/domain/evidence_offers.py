"""What step 6 offers as columns: differences and moments that are not in the table yet."""

from collections.abc import Iterable

from pairview.domain.case import Case
from pairview.domain.contrast import ContrastRow, Seen
from pairview.domain.moment import Moment

MANY_COLUMNS = 10
"""Above this a kind word is due; the format holds more."""


def offered_differences(case: Case, rows: Iterable[ContrastRow]) -> tuple[ContrastRow, ...]:
    """Return the rows seen differently, and any other that the pair sorted, as asked."""
    taken = {item.from_dimension for item in case.evidence}
    sorted_ones = {item.dimension for item in case.differences if item.sorted_as}
    return tuple(
        row
        for row in rows
        if row.dimension not in taken
        and (row.seen is Seen.DIFFERENTLY or row.dimension in sorted_ones)
    )


def offered_moments(case: Case) -> tuple[Moment, ...]:
    """Return the written moments of both classes, in the order written."""
    taken = {item.from_moment for item in case.evidence}
    return tuple(moment for moment in case.moments if moment.saw and moment.id not in taken)
