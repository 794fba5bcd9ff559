"""Page 2 tells for each hypothesis what speaks for and against it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from pairview.domain.case import Case
from pairview.domain.evidence import Answer, Evidence, Fit, Source
from pairview.domain.explaining import put_hypothesis, say_against
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.seat import Seat
from pairview.domain.second_sitting import move_hypothesis, say_why, sitting_on
from pairview.domain.slot import Slot
from pairview.reports.handout import HandoutOptions, make_handout

OPTIONS = HandoutOptions(date(2026, 11, 23))
ReadPages = Callable[[bytes], list[str]]


def texts(read_pages: ReadPages, case: Case) -> tuple[list[str], str]:
    pages = read_pages(make_handout(case, OPTIONS))
    return pages, " ".join(pages)


def test_twenty_minutes_print_the_line_against_beside_what_it_speaks_against(
    empty: Case, read_pages: ReadPages
) -> None:
    case = replace(empty, agreement=replace(empty.agreement, slot=Slot.SHORT))
    for name in ("one", "two"):
        case = put_hypothesis(case, Hypothesis(name, name, Seat.A))
    case = say_against(case, case.hypotheses[0], Seat.B, "not so on Fridays")
    _, text = texts(read_pages, case)
    assert "each 1 Maybe one Counts against: not so on Fridays We drop it if:" in text
    assert "2 Maybe two Counts against: We drop it if:" in text
    assert "seen in" not in text


def test_answers_of_one_and_of_both_are_told_apart(river: Case, read_pages: ReadPages) -> None:
    answers = (Answer("h1", "e1", Fit.FITS, Seat.B), Answer("h1", "e2", Fit.EITHER_WAY))
    sources = tuple(Evidence(f"e{n}", f"text{n}", source) for n, source in enumerate(Source))
    _, text = texts(read_pages, replace(river, answers=answers, evidence=sources))
    assert "Answered by one of us: b (PE: fits)" in text
    assert "Either way: c" in text
    assert "text3 said by River" in text
    assert "text5 heard from others" in text


def test_what_a_second_look_set_aside_prints_with_the_reason_of_that_look(
    river: Case, read_pages: ReadPages
) -> None:
    look = sitting_on(river, OPTIONS.today)
    case = move_hypothesis(river, look, river.hypotheses[0].id, Status.SET_ASIDE)
    case = say_why(case, look, river.hypotheses[0].id, "the table made no difference")
    _, text = texts(read_pages, case)
    assert "Set aside for now, because the table made no difference" in text
