"""Page 1 says what the case is for and where it goes well."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from pairview.domain.case import Case
from pairview.domain.moment import Kind, Moment
from pairview.domain.seat import Seat
from pairview.reports.handout import HandoutOptions, make_handout

OPTIONS = HandoutOptions(date(2026, 11, 23))
ReadPages = Callable[[bytes], list[str]]


def texts(read_pages: ReadPages, case: Case) -> tuple[list[str], str]:
    pages = read_pages(make_handout(case, OPTIONS))
    return pages, " ".join(pages)


def test_the_purpose_the_pair_agreed_on_stands_below_the_title(
    river: Case, read_pages: ReadPages
) -> None:
    agreement = replace(river.agreement, purpose="Find out what helps River begin.")
    pages, text = texts(read_pages, replace(river, agreement=agreement))
    assert "23 November 2026 What for: Find out what helps River begin. What we are" in text
    assert len(pages) == 2
    assert "What for" not in texts(read_pages, river)[1]


def test_where_it_goes_well_in_both_classes_names_neither(
    river: Case, read_pages: ReadPages
) -> None:
    both = Moment("m", Seat.B, Kind.STRENGTH, saw="waits", activity="pair_work")
    _, text = texts(read_pages, replace(river, moments=(*river.moments, both)))
    assert "goes well: pair work; team game (PE)." in text
