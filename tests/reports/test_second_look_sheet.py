"""The second-look sheet is paper to fill in before the look and a report of it afterwards."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairview.content import PRACTICE, languages, load_practice_case, load_wording
from pairview.domain.case import Case, Progress
from pairview.domain.explaining import remove_hypothesis
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.plan import LookFor, Plan, Question
from pairview.domain.seat import Classroom, Seat
from pairview.domain.second_look import LookForOutcome, Outcome, SecondLook, StatusChange
from pairview.domain.second_sitting import move_hypothesis, sitting_on
from pairview.domain.statement import Statement
from pairview.reports.paper import Paper
from pairview.reports.second_look_options import SecondLookOptions
from pairview.reports.second_look_sheet import make_second_look_sheet
from tests.reports.conftest import MET
from tests.reports.looked_again import FIRST, looked_again, looked_twice
from tests.reports.margins import outside_margins
from tests.reports.plans import MARK, with_all_but

A, B = Seat.A, Seat.B
OPTIONS = SecondLookOptions(MET)
ReadPages = Callable[[bytes], list[str]]
BOXES = "seen not seen unclear"
STATUSES = "open check first set aside because"
EVERY_PAGE = [
    replace(OPTIONS, paper=paper, large_print=large, duplex=duplex)
    for paper in Paper
    for large in (False, True)
    for duplex in (False, True)
]


def words_of(read_pages: ReadPages, case: Case, options: SecondLookOptions = OPTIONS) -> str:
    return " ".join(read_pages(make_second_look_sheet(case, options)))


@pytest.mark.parametrize("paper", Paper)
def test_before_the_look_it_is_a_page_to_fill_in(
    practice: Case, paper: Paper, read_pages: ReadPages
) -> None:
    (text,) = read_pages(make_second_look_sheet(practice, replace(OPTIONS, paper=paper)))
    place = 0
    for words in (
        "Second look: River Maths and PE · first talk 23 November 2026 · planned for Monday",
        "What we wanted to look for What was seen Minutes to the first line in three",
        "Maths · copying or taking notes · by 7 December · checks 3",
        "What we wanted to ask What River said When do you first notice",
        "PE asks · While carrying mats after PE",
        "What we held open How it stands now, and why 1 Maybe River hates maths",
        "Then: set aside, because nine of ten right when the quiz was read aloud",
        "Then: worth checking first.",
        "What moved Which stays, which stands differently now, which is set aside, and by what?",
        "Remember this We look again on or we end here",
        "Delete and shred by 28 December 2026.",
    ):
        found = text.find(words, place)
        assert found >= 0, words
        place = found
    assert text.count(BOXES) == 3
    assert text.count(STATUSES) == 5


def test_after_the_look_it_says_what_was_found(practice: Case, read_pages: ReadPages) -> None:
    text = words_of(read_pages, looked_again(practice), replace(OPTIONS, today=FIRST))
    for words in (
        "· held 14 December 2026 On the left",
        "Seen. Eight minutes from the board, under one when told aloud. 14 December",
        "Not seen. 14 December",
        "In PE you just say it. 14 December",
        "Then: open. Worth checking first. 14 December",
        "Set aside, because the table made no difference. 14 December",
        "Hypothesis 4, on 14 December: from open to set aside, because the table made no",
        "The handball match on Saturday. 14 December",
        "We look again on Monday 11 January 2027.",
    ):
        assert words in text
    assert "printed" not in text


def test_what_is_still_open_has_boxes_for_the_next_look(
    practice: Case, read_pages: ReadPages
) -> None:
    once = looked_again(practice)
    text = words_of(read_pages, once)
    assert f"Unclear. Only once; all waited. 14 December {BOXES}" in text
    assert text.count(BOXES) == 1
    assert text.count(STATUSES) == 3
    assert "Hypothesis 2, on 14 December: from open to worth checking first." in text
    assert "Which stays, which stands differently now" in text
    undated = replace(once, second_looks=(replace(once.second_looks[0], next_on=None),))
    text = words_of(read_pages, undated)
    assert BOXES not in text
    assert STATUSES not in text
    assert "and by what?" not in text
    assert "We look again on or we end here" in text


def test_several_looks_are_told_by_date_and_nothing_is_overwritten(
    practice: Case, read_pages: ReadPages
) -> None:
    text = words_of(read_pages, looked_twice(practice))
    for words in (
        "held 14 December 2026, 11 January 2027",
        "Unclear. Only once; all waited. 14 December Seen. River moved first. 11 January",
        "In PE you just say it. 14 December It is better now. 11 January",
        "Worth checking first. 14 December Set aside, because no difference after PE. 11 January",
        "Hypothesis 1, on 11 January: from set aside to open, because River asked for more.",
        "We ended here on 11 January 2027.",
    ):
        assert words in text
    assert text.count("Not looked at again.") == 2
    assert "We look again" not in text


def test_what_was_said_of_a_removed_hypothesis_stays_on_the_sheet(
    practice: Case, read_pages: ReadPages
) -> None:
    case = looked_again(practice)
    moved = replace(case.status_changes[-1], words="it is the board", why="it was dark")
    case = replace(case, status_changes=(*case.status_changes[:-1], moved))
    said = words_of(read_pages, case, replace(OPTIONS, today=FIRST))
    removed = remove_hypothesis(case, moved.hypothesis)
    text = words_of(read_pages, removed, replace(OPTIONS, today=FIRST))
    assert "Removed since." not in said
    assert "Maybe it is the board Removed since." in text
    assert ", because it was dark." in text


def test_the_reason_then_stays_when_a_look_moved_the_hypothesis(
    practice: Case, read_pages: ReadPages
) -> None:
    look = sitting_on(practice, FIRST)
    moved = move_hypothesis(practice, look, practice.hypotheses[0].id, Status.OPEN)
    then = "Then: set aside, because nine of ten right when the quiz was read aloud"
    assert then in words_of(read_pages, moved)


def test_a_look_for_that_nobody_spoke_of_keeps_its_boxes(
    practice: Case, read_pages: ReadPages
) -> None:
    silent = replace(looked_twice(practice), look_for_outcomes=(), status_changes=())
    assert words_of(read_pages, silent).count(BOXES) == 3


def test_what_was_asked_then_stands_in_its_words_when_the_plan_says_another_thing(
    practice: Case, read_pages: ReadPages
) -> None:
    case = looked_again(practice)
    then, gone = case.look_fors[0].text, case.look_fors[1].text
    case = replace(
        case,
        look_fors=(replace(case.look_fors[0], text="Another thing"), case.look_fors[2]),
        look_for_outcomes=tuple(
            replace(said, words=text)
            for said, text in zip(case.look_for_outcomes, (then, gone, ""), strict=True)
        ),
        status_changes=tuple(replace(one, words="an old guess") for one in case.status_changes),
    )
    text = " ".join(" ".join(read_pages(make_second_look_sheet(case, OPTIONS))).split())
    assert "Another thing" in text
    assert f"asked then as: {then}" in text
    assert f"{gone} no longer in the plan" in text
    assert "asked then as: Maybe an old guess" in text


def test_an_empty_case_is_a_page_of_lines(empty: Case, read_pages: ReadPages) -> None:
    (text,) = read_pages(make_second_look_sheet(empty, OPTIONS))
    for words in ("Second look A and B", "What the student said", "Maybe", STATUSES):
        assert words in text
    assert (text.count(BOXES), text.count(STATUSES)) == (2, 2)


def test_what_both_do_is_said_to_be_of_both(empty: Case, read_pages: ReadPages) -> None:
    case = replace(
        empty,
        look_fors=(LookFor("l", "who begins"),),
        questions=(Question("q", "What helps?"),),
        hypotheses=(Hypothesis("h", "it is the noise", status=Status.SET_ASIDE),),
    )
    text = words_of(read_pages, case)
    assert text.count(BOXES) == 1
    for words in ("who begins both of us", "What helps? both of us ask", "Then: set aside."):
        assert words in text


def test_nothing_private_stands_on_the_sheet(practice: Case, read_pages: ReadPages) -> None:
    looks = ("second_looks", "look_for_outcomes", "status_changes", "hypotheses")
    case = replace(with_all_but(looked_again(practice), *looks), statements=())
    assert MARK not in words_of(read_pages, replace(case, plan=Plan(MARK, MARK)))


def test_a_statement_stands_below_what_it_concerns(practice: Case, read_pages: ReadPages) -> None:
    case = looked_again(practice)
    concerned = (
        "look_fors/other-table",
        "look_for_outcomes/s1-other-table",
        "questions/best-seat",
        "hypotheses/one-friend",
        "status_changes/s1-one-friend",
        "second_looks/s1",
    )
    statements = tuple(
        Statement(f"s{n}", f"SAID{n}", MET, item) for n, item in enumerate(concerned)
    )
    text = words_of(read_pages, replace(case, statements=statements))
    places = [text.find(f"Statement of 23 November 2026: SAID{n}") for n in range(len(concerned))]
    assert min(places) >= 0
    assert places[2] > max(places[:2])
    assert places[5] == max(places)


def test_a_later_printing_says_so(practice: Case, read_pages: ReadPages) -> None:
    later = replace(OPTIONS, today=MET.replace(day=30))
    assert "14 December 2026 · printed 30 November 2026" in words_of(read_pages, practice, later)


def test_a_long_case_flows_on_under_its_heads(tenfold: Case, read_pages: ReadPages) -> None:
    pages = read_pages(make_second_look_sheet(tenfold, OPTIONS))
    text = " ".join(pages)
    assert len(pages) > 1
    assert text.count("the board text is too long to take in") == 10
    assert text.count("How long to the first line") == 10


def test_the_last_row_is_never_torn_apart(read_pages: ReadPages) -> None:
    for name, language, paper in product(PRACTICE, languages(), Paper):
        say, case = load_wording(language), load_practice_case(name, MET, language)
        last = [say(f"second_look.{key}") for key in ("remember", "end_here")]
        for page in read_pages(make_second_look_sheet(case, SecondLookOptions(MET, paper))):
            assert len({words in page for words in last}) == 1


@pytest.mark.parametrize("options", EVERY_PAGE)
def test_everything_keeps_inside_the_margins(
    practice: Case, empty: Case, tenfold: Case, options: SecondLookOptions
) -> None:
    label = "Mathematics and Statistics for Year Eleven"[:40]
    rooms = (Classroom(A, label), Classroom(B, label))
    looked = replace(looked_again(practice), classrooms=rooms)
    for case in (practice, empty, tenfold, looked, looked_twice(practice)):
        assert outside_margins(make_second_look_sheet(case, options)) == []


@given(st.text(max_size=400), st.booleans())
@settings(max_examples=15)
def test_no_text_stops_the_sheet(typed: str, large: bool) -> None:
    case = Case(
        "0123456789abcdef",
        progress=Progress(revealed_on=MET),
        hypotheses=(Hypothesis("h", typed * 10, status_reason=typed),),
        look_fors=(LookFor("l", typed, own_activity=typed, hypothesis="h"),),
        questions=(Question("q", typed, when_where=typed),),
        second_looks=(SecondLook("s", MET, typed * 10, typed),),
        look_for_outcomes=(LookForOutcome("s", "l", Outcome.SEEN, typed * 10),),
        status_changes=(StatusChange("s", "h", Status.OPEN, Status.SET_ASIDE, typed),),
        classrooms=(Classroom(A, typed[:40]), Classroom(B, typed[:40])),
    )
    options = replace(OPTIONS, large_print=large)
    assert make_second_look_sheet(case, options).startswith(b"%PDF")
