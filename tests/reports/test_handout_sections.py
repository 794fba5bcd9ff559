"""A pair leaves sections of the handout out; the rest still reads as one piece."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from pairview.domain.case import Case
from pairview.domain.second_look import SecondLook
from pairview.domain.statement import Statement
from pairview.reports.handout import make_handout
from pairview.reports.handout_options import HandoutOptions, HandoutSection
from pairview.reports.paper import Paper

TODAY, WAS_DUE = date(2026, 11, 23), date(2026, 12, 14)
EVERY = frozenset(HandoutSection)
ReadPages = Callable[[bytes], list[str]]

BEGINS = {
    HandoutSection.HELD_OPEN: "What we are holding open",
    HandoutSection.PUZZLE: "The puzzle It is hard for River",
    HandoutSection.TWO_VIEWS: "The two views",
    HandoutSection.MOMENTS: "In our own words",
    HandoutSection.GOES_WELL: "Where it goes well:",
    HandoutSection.HYPOTHESES: "What speaks for and against each",
    HandoutSection.PLAN: "What we will look for",
    HandoutSection.UNKNOWNS: "What we do not know yet:",
}


def pages_with(read_pages: ReadPages, case: Case, sections: frozenset[HandoutSection]) -> list[str]:
    return read_pages(make_handout(case, HandoutOptions(TODAY, sections=sections)))


def test_everything_prints_by_itself() -> None:
    assert HandoutOptions(TODAY).sections == EVERY == frozenset(BEGINS)


@pytest.mark.parametrize("left_out", HandoutSection)
def test_a_section_left_out_is_gone_and_the_others_stay_in_order(
    left_out: HandoutSection, river: Case, read_pages: ReadPages
) -> None:
    text = " ".join(pages_with(read_pages, river, EVERY - {left_out}))
    places = {section: text.find(words) for section, words in BEGINS.items()}
    assert places.pop(left_out) == -1
    assert -1 not in places.values()
    assert list(places.values()) == sorted(places.values())


@pytest.mark.parametrize("alone", HandoutSection)
def test_one_section_alone_takes_one_page_under_its_title(
    alone: HandoutSection, river: Case, read_pages: ReadPages
) -> None:
    (page,) = pages_with(read_pages, river, frozenset({alone}))
    assert page.startswith("Our hypotheses: River Maths and PE")
    assert [section for section, words in BEGINS.items() if words in page] == [alone]


def test_nothing_at_all_is_a_title(river: Case, read_pages: ReadPages) -> None:
    (page,) = pages_with(read_pages, river, frozenset())
    assert page.startswith("Our hypotheses: River")


def test_without_the_views_both_halves_flow_together(practice: Case, read_pages: ReadPages) -> None:
    pages = pages_with(read_pages, practice, EVERY - {HandoutSection.TWO_VIEWS})
    assert BEGINS[HandoutSection.HYPOTHESES] in pages[0]
    assert len(pages) == 2


def test_the_date_moves_into_the_plan_where_nothing_is_held_open(
    river: Case, read_pages: ReadPages
) -> None:
    usual = " ".join(pages_with(read_pages, river, EVERY))
    text = " ".join(pages_with(read_pages, river, EVERY - {HandoutSection.HELD_OPEN}))
    again = "We look again on Monday 14 December 2026."
    assert usual.count(again) == text.count(again) == 1
    assert text.index(again) > text.index("One small change")


def test_a_number_is_named_only_where_the_hypotheses_stand(
    river: Case, read_pages: ReadPages
) -> None:
    for names, named in ((("hypotheses",), True), (("held-open", "hypotheses"), False)):
        left_out = {HandoutSection(name) for name in names}
        text = " ".join(pages_with(read_pages, river, EVERY - left_out))
        assert ("checks 3" in text) is named


@pytest.mark.parametrize(
    ("section", "concerns", "name"),
    [
        (HandoutSection.MOMENTS, "moments/a-puzzle", "Maths: moment"),
        (HandoutSection.PUZZLE, "puzzle/puzzle", "The puzzle"),
        (HandoutSection.HYPOTHESES, "hypotheses/h2", "Hypothesis 2"),
        (HandoutSection.PLAN, "plan/student_will_notice", "How River will notice"),
        (HandoutSection.UNKNOWNS, "unknowns/u1", "Not known yet"),
        (HandoutSection.TWO_VIEWS, "ratings/A-start", "Maths: rating"),
        (HandoutSection.GOES_WELL, "knowledge/B-enjoys", "PE: what is known"),
    ],
)
def test_a_statement_on_what_is_left_out_stands_at_the_end(
    section: HandoutSection, concerns: str, name: str, river: Case, read_pages: ReadPages
) -> None:
    case = replace(river, statements=(Statement("s", "WE SAW IT TOO", TODAY, concerns),))
    text = " ".join(pages_with(read_pages, case, EVERY - {section}))
    assert text.count("WE SAW IT TOO") == 1
    assert f"Statements Statement of 23 November 2026, on {name}" in text
    assert "Statements Statement" not in " ".join(pages_with(read_pages, case, EVERY))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large", [False, True])
def test_any_two_sections_print(river: Case, paper: Paper, large: bool) -> None:
    for pair in combinations(HandoutSection, 2):
        options = HandoutOptions(TODAY, paper, large_print=large, sections=frozenset(pair))
        assert make_handout(river, options).startswith(b"%PDF")


def test_nothing_private_comes_in_by_leaving_out(river: Case, read_pages: ReadPages) -> None:
    for section in HandoutSection:
        assert "SEALED" not in " ".join(pages_with(read_pages, river, EVERY - {section}))


@pytest.mark.parametrize(
    ("look", "said"),
    [
        (SecondLook("s", TODAY, next_on=date(2027, 1, 11)), "We look again on Monday 11 January"),
        (SecondLook("s", WAS_DUE), "We look again on"),
        (SecondLook("s", TODAY, ended=True), ""),
    ],
    ids=["another day", "no day", "ended"],
)
@pytest.mark.parametrize("left_out", [None, HandoutSection.HELD_OPEN])
def test_once_they_looked_again_it_names_the_look_to_come(
    river: Case,
    look: SecondLook,
    said: str,
    left_out: HandoutSection | None,
    read_pages: ReadPages,
) -> None:
    case = replace(river, second_looks=(look,))
    text = " ".join(pages_with(read_pages, case, EVERY - {left_out}))
    assert said in text
    assert ("We look again on" in text) is bool(said)
    assert "14 December 2026." not in text
