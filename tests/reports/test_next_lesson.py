"""Each teacher tears off a half that says all it needs, and nothing of what was held open."""

from collections.abc import Callable
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairview.domain.case import Case, Progress
from pairview.domain.plan import LookFor, Plan, Question
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot
from pairview.domain.statement import Statement
from pairview.reports.next_lesson import make_next_lesson
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from tests.reports.conftest import MET
from tests.reports.margins import outside_margins
from tests.reports.plans import MARK, with_all_but

A, B = Seat.A, Seat.B
OPTIONS = PageOptions(MET)
ReadPages = Callable[[bytes], list[str]]
EVERY_PAGE = [
    replace(OPTIONS, paper=paper, large_print=large, duplex=duplex)
    for paper in Paper
    for large in (False, True)
    for duplex in (False, True)
]


def halves(read_pages: ReadPages, case: Case, options: PageOptions = OPTIONS) -> list[str]:
    """Return the words of both halves of the one page."""
    (page,) = read_pages(make_next_lesson(case, options))
    return page.split(" tear here ")


@pytest.mark.parametrize("paper", Paper)
def test_each_half_is_complete_and_says_only_its_own(
    practice: Case, paper: Paper, read_pages: ReadPages
) -> None:
    maths, pe = halves(read_pages, practice, replace(OPTIONS, paper=paper))
    for words in (
        "My next lesson: Maths River · 23 November 2026 What I will look for",
        "Minutes to the first line in three lessons",
        "copying or taking notes · by 7 December · checks hypothesis 3",
        "seen not seen unclear",
        "Minutes to the first line with the friend at another table",
        "What I will ask From which seat do you see and hear best? At the door, before maths",
        "River said:",
        "My small change Say the first task aloud",
    ):
        assert words in maths
        assert words not in pe or words in {"seen not seen unclear", "River said:"}
    assert "Opening line: I noticed that a full board" in pe
    for half in (maths, pe):
        assert "We look again on Monday 14 December 2026. Two adults' working notes" in half
        assert "Delete and shred by 28 December 2026." in half
        assert "page 1" not in half


@pytest.mark.parametrize("paper", Paper)
def test_the_line_to_tear_is_in_the_middle_of_the_paper(practice: Case, paper: Paper) -> None:
    data = make_next_lesson(practice, replace(OPTIONS, paper=paper))
    with pdfium.PdfDocument(data) as document:
        text = document[0].get_textpage()
        (start, count) = text.search("tear here").get_next()
        boxes = [text.get_charbox(start + n) for n in range(count) if n != 4]
    middle = (min(box[1] for box in boxes) + max(box[3] for box in boxes)) / 2
    assert middle == pytest.approx(paper.size[1] / 2, abs=1.5)


@pytest.mark.parametrize("slot", Slot)
def test_what_the_slot_asks_and_was_skipped_is_lines_on_both_halves(
    empty: Case, slot: Slot, read_pages: ReadPages
) -> None:
    case = replace(empty, agreement=replace(empty.agreement, slot=slot))
    for half in halves(read_pages, case):
        for words in ("look for seen not seen unclear", "I ask: The student said:"):
            assert words in half
        assert "We look again on Two adults'" in half
        assert ("My small change" in half) is (slot is not Slot.SHORT)


def test_what_both_do_stands_on_both_halves(empty: Case, read_pages: ReadPages) -> None:
    case = replace(
        empty,
        look_fors=(LookFor("l", "who begins", own_activity="circle"), LookFor("m")),
        questions=(
            Question("q", "What helps?", when_where="at the door"),
            Question("r"),
            Question("s", "How is the speed?"),
        ),
    )
    for half in halves(read_pages, case):
        assert "who begins both of us · circle seen not seen unclear" in half
        assert "What helps? both of us ask · at the door The student said:" in half
        assert "How is the speed? both of us ask The student said:" in half


def test_a_teacher_without_a_question_has_no_lines_for_one(
    empty: Case, read_pages: ReadPages
) -> None:
    first, second = halves(
        read_pages, replace(empty, questions=(Question("q", "What helps?", who=B),))
    )
    assert "What I will ask" not in first
    assert "What I will ask What helps? The student said:" in second


def test_nothing_but_the_plan_stands_on_a_half(practice: Case, read_pages: ReadPages) -> None:
    case = with_all_but(practice)
    case = replace(case, plan=Plan(MARK, MARK, practice.plan.follow_up_on), statements=())
    assert MARK not in " ".join(halves(read_pages, case))


def test_a_statement_stands_below_what_it_concerns(practice: Case, read_pages: ReadPages) -> None:
    concerned = ("look_fors/play-on-the-board", "questions/when-it-goes-wrong", "small_changes/B")
    statements = tuple(
        Statement(f"s{n}", f"SAID{n}", MET, item) for n, item in enumerate(concerned)
    )
    maths, pe = halves(read_pages, replace(practice, statements=statements))
    assert "SAID" not in maths
    assert "correction at the side, not across the hall Statement of 23 November 2026: SAID2" in pe


def test_a_later_printing_says_so(practice: Case, read_pages: ReadPages) -> None:
    later = replace(OPTIONS, today=MET.replace(day=30))
    for half in halves(read_pages, practice, later):
        assert "River · 23 November 2026 · printed 30 November 2026" in half


@pytest.mark.parametrize("duplex", [False, True])
def test_what_is_longer_than_a_half_gets_pages_of_its_own(
    tenfold: Case, duplex: bool, read_pages: ReadPages
) -> None:
    pages = read_pages(make_next_lesson(tenfold, replace(OPTIONS, duplex=duplex)))
    begins = next(n for n, page in enumerate(pages) if page.startswith("My next lesson: PE"))
    assert begins > 0
    assert not duplex or begins % 2 == 0
    text = " ".join(pages)
    assert text.count("How long to the first line") == 10
    assert text.count("walking back from the field") == 10


def test_many_pages_are_counted(tenfold: Case, read_pages: ReadPages) -> None:
    long = replace(tenfold.look_fors[0], text="word " * 900 + "end")
    pages = read_pages(make_next_lesson(replace(tenfold, look_fors=(long,)), OPTIONS))
    assert len(pages) > 2
    assert "end" in " ".join(pages).split()
    assert f"page {len(pages)} of {len(pages)}" in pages[-1]


def test_printed_on_both_sides_two_teachers_never_share_a_sheet(
    practice: Case, read_pages: ReadPages
) -> None:
    large = replace(OPTIONS, large_print=True)
    alone = read_pages(make_next_lesson(practice, large))
    both_sides = read_pages(make_next_lesson(practice, replace(large, duplex=True)))
    assert len(alone) == 2
    assert "page 1" not in alone[0]
    assert [page.split(" ")[0] for page in both_sides] == ["My", "Notes", "My"]


@pytest.mark.parametrize("options", EVERY_PAGE)
def test_everything_keeps_inside_the_margins(
    practice: Case, empty: Case, tenfold: Case, options: PageOptions
) -> None:
    label = "Mathematics and Statistics for Year Eleven"[:40]
    rooms = (Classroom(A, label), Classroom(B, label))
    for case in (practice, empty, tenfold, replace(practice, classrooms=rooms)):
        assert outside_margins(make_next_lesson(case, options)) == []


@given(st.text(max_size=400), st.booleans())
@settings(max_examples=15)
def test_no_text_stops_the_halves(typed: str, large: bool) -> None:
    case = Case(
        "0123456789abcdef",
        progress=Progress(revealed_on=MET),
        look_fors=(LookFor("l", typed, own_activity=typed, who=A),),
        questions=(Question("q", typed, when_where=typed, opening=typed * 20),),
        classrooms=(Classroom(A, typed[:40]), Classroom(B, typed[:40])),
    )
    options = replace(OPTIONS, large_print=large)
    assert make_next_lesson(case, options).startswith(b"%PDF")
