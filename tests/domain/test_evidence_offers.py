from dataclasses import replace
from datetime import date

from pairview.domain.case import Case, new_case
from pairview.domain.comparing import sort_difference
from pairview.domain.contrast import ContrastRow
from pairview.domain.difference import SortedAs
from pairview.domain.evidence import Evidence
from pairview.domain.evidence_offers import offered_differences, offered_moments
from pairview.domain.explaining import evidence_from_moment, put_evidence
from pairview.domain.moment import Moment
from pairview.domain.rating import Level, Rating
from pairview.domain.seat import Seat


def _case() -> Case:
    return new_case(date(2026, 11, 21))


def _row(name: str, a: Level, b: Level) -> ContrastRow:
    return ContrastRow(name, Rating(Seat.A, name, a), Rating(Seat.B, name, b))


APART = _row("start", Level.ALMOST_NEVER, Level.OFTEN)
CLOSE = _row("join", Level.OFTEN, Level.ALMOST_ALWAYS)


def test_a_row_seen_differently_is_offered_and_a_close_one_is_not() -> None:
    assert offered_differences(_case(), (APART, CLOSE)) == (APART,)


def test_a_close_row_is_offered_once_the_pair_sorted_it() -> None:
    case = sort_difference(_case(), "join", SortedAs.NOT_KNOWN)
    assert offered_differences(case, (APART, CLOSE)) == (APART, CLOSE)


def test_a_difference_in_the_table_is_offered_no_more() -> None:
    case = put_evidence(_case(), Evidence("e", "text", from_dimension="start"))
    assert offered_differences(case, (APART,)) == ()


def test_written_moments_are_offered_until_they_are_in_the_table() -> None:
    written = Moment("m1", Seat.A, saw="Waits.")
    blank = Moment("m2", Seat.B, reading="Shy.")
    case = replace(_case(), moments=(written, blank))
    assert offered_moments(case) == (written,)
    assert offered_moments(put_evidence(case, evidence_from_moment(written))) == ()
