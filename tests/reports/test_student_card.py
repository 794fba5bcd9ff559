"""The card for the student: voluntary, about one class, and nothing of what the teachers hold."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairview.content import load_relationship
from pairview.domain.case import Case, Progress
from pairview.domain.plan import Plan, Question
from pairview.domain.seat import Classroom, Seat
from pairview.reports.paper import Paper
from pairview.reports.student_card import StudentCardOptions, make_student_card
from tests.reports.conftest import MET
from tests.reports.margins import outside_margins
from tests.reports.plans import MARK, with_all_but

A, B = Seat.A, Seat.B
OPTIONS = StudentCardOptions(MET)
ReadPages = Callable[[bytes], list[str]]
EVERY_PAGE = [
    replace(OPTIONS, paper=paper, large_print=large, duplex=duplex)
    for paper in Paper
    for large in (False, True)
    for duplex in (False, True)
]


def cards(read_pages: ReadPages, case: Case, options: StudentCardOptions = OPTIONS) -> list[str]:
    """Return the words of both cards of the one page."""
    (page,) = read_pages(make_student_card(case, options))
    return page.split(" cut here ")


@pytest.mark.parametrize("paper", Paper)
def test_each_class_has_a_card_of_half_a_page(
    practice: Case, paper: Paper, read_pages: ReadPages
) -> None:
    maths, pe = cards(read_pages, practice, replace(OPTIONS, paper=paper))
    begins = "Nobody gets a grade for it. You do not have to answer."
    assert maths.startswith(f"Questions for you about Maths {begins}")
    assert pe.startswith(f"Questions for you about PE {begins}")
    for card in (maths, pe):
        for words in (
            "Skip what you like; nothing bad happens.",
            "Your teachers in Maths and PE read this; your family may ask to see it.",
            "We talk with you about it by Monday 14 December 2026.",
            "If you write that someone is not safe, we must get help.",
        ):
            assert words in card
        for item in load_relationship():
            assert item.text in card
            assert all(step in card for step in item.steps)
        assert card.split("How often ...")[0].count("?") >= 4


def test_the_questions_of_the_plan_come_first(practice: Case, read_pages: ReadPages) -> None:
    maths, pe = cards(read_pages, practice)
    assert "give it to one of us. From which seat do you see and hear best?" in maths
    assert "give it to one of us. When do you first notice it is going wrong?" in pe
    assert "first notice" not in maths


def test_chosen_questions_stand_on_the_card_of_their_class(
    practice: Case, read_pages: ReadPages
) -> None:
    chosen = replace(OPTIONS, questions={A: ("laugh", "when-it-goes-wrong"), B: ()})
    maths, pe = cards(read_pages, practice, chosen)
    asked = "Who or what makes you laugh? When do you first notice it is going wrong? How often ..."
    assert f"one of us. {asked}" in maths
    assert "one of us. How often ..." in pe
    usual = cards(read_pages, practice)
    assert cards(read_pages, practice, replace(chosen, questions={B: ()})) == [usual[0], pe]


def test_nothing_tells_whose_card_it_is_or_what_the_teachers_hold(
    practice: Case, read_pages: ReadPages
) -> None:
    assert practice.agreement.code_name == "River"
    text = " ".join(cards(read_pages, with_all_but(practice)))
    assert MARK not in text
    for words in ("River", "Opening line", "hypothes", "otes about a child", "orking notes"):
        assert words not in text


@pytest.mark.parametrize(
    ("follow_up", "answer_by", "said"),
    [
        (None, None, "about it by ____________."),
        (date(2026, 11, 22), None, "about it by ____________."),
        (date(2026, 11, 23), None, "about it by Monday 23 November 2026."),
        (date(2026, 12, 14), date(2026, 11, 27), "about it by Friday 27 November 2026."),
    ],
)
def test_the_student_hears_by_a_day_that_is_not_past(
    practice: Case,
    follow_up: date | None,
    answer_by: date | None,
    said: str,
    read_pages: ReadPages,
) -> None:
    case = replace(practice, plan=Plan(follow_up_on=follow_up))
    for card in cards(read_pages, case, replace(OPTIONS, answer_by=answer_by)):
        assert said in card


@pytest.mark.parametrize("paper", Paper)
def test_an_empty_case_prints_two_cards_with_blanks(
    empty: Case, paper: Paper, read_pages: ReadPages
) -> None:
    for card in cards(read_pages, empty, replace(OPTIONS, paper=paper)):
        assert card.startswith("Questions for you about ____________")
        assert "Your teachers in ____________ and ____________ read this" in card
        assert card.split("How often ...")[0].count("?") >= 4


@pytest.mark.parametrize("duplex", [False, True])
def test_large_cards_and_long_questions_have_sheets_of_their_own(
    practice: Case, duplex: bool, read_pages: ReadPages
) -> None:
    long = Question("q", "Why " * 300 + "so?", who=A)
    options = replace(OPTIONS, duplex=duplex)
    for case, chosen in (
        (practice, replace(options, large_print=True)),
        (replace(practice, questions=(long,)), options),
    ):
        pages = read_pages(make_student_card(case, chosen))
        begins = [n for n, page in enumerate(pages) if page.startswith("Questions for you about")]
        assert begins == ([0, 2] if duplex else [0, 1])
        assert not duplex or pages[1] == "More room, if you like"
        assert "page 1" not in " ".join(pages)


@pytest.mark.parametrize("options", EVERY_PAGE)
def test_everything_keeps_inside_the_margins(
    practice: Case, empty: Case, tenfold: Case, options: StudentCardOptions
) -> None:
    label = "Mathematics and Statistics for Year Eleven"[:40]
    rooms = (Classroom(A, label), Classroom(B, label))
    for case in (practice, empty, tenfold, replace(practice, classrooms=rooms)):
        assert outside_margins(make_student_card(case, options)) == []


@given(st.text(max_size=400), st.booleans())
@settings(max_examples=15)
def test_no_text_stops_the_card(typed: str, large: bool) -> None:
    case = Case(
        "0123456789abcdef",
        progress=Progress(revealed_on=MET),
        questions=(Question("q", typed * 8),),
        classrooms=(Classroom(A, typed[:40]), Classroom(B, typed[:40])),
    )
    options = replace(OPTIONS, large_print=large)
    assert make_student_card(case, options).startswith(b"%PDF")
