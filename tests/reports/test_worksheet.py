"""The worksheet: what the slot asks, each teacher's sheet apart, and nothing of any case."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pytest
from reportlab.lib.styles import ParagraphStyle

from pairview.content import (
    languages,
    load_activities,
    load_dimensions,
    load_lenses,
    load_questions,
    load_wording,
)
from pairview.domain.case import Agreement, Case, new_case
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot, asked_in
from pairview.domain.wording import Wording
from pairview.reports import styles
from pairview.reports.blank_form import PEN_BOX, Form
from pairview.reports.page import INNER, OUTER
from pairview.reports.paper import Paper
from pairview.reports.text import width_of_words
from pairview.reports.worksheet import make_worksheet
from pairview.reports.worksheet_options import WorksheetOptions
from pairview.reports.writing_lines import BoxesToTick
from tests.reports.conftest import MET
from tests.reports.margins import outside_margins, widest
from tests.reports.tagged import Tagged

ReadPages = Callable[[bytes], list[str]]
BLANK = new_case(MET)
PAGES = {Slot.SHORT: 6, Slot.STANDARD: 8, Slot.LONG: 14}
PAGES_DUPLEX = {Slot.SHORT: 9, Slot.STANDARD: 9, Slot.LONG: 15}
A_SHEET, B_SHEET = "A: what have you seen", "B: what have you seen"
HAIR = 2.0
"""Half of the heaviest line, in large print."""


def options(
    slot: Slot | None,
    paper: Paper = Paper.A4,
    *,
    duplex: bool = False,
    large_print: bool = False,
) -> WorksheetOptions:
    return WorksheetOptions(MET, paper, duplex=duplex, large_print=large_print, slot=slot)


def pages_of(
    read_pages: ReadPages, slot: Slot, *, duplex: bool = False, large_print: bool = False
) -> list[str]:
    chosen = options(slot, duplex=duplex, large_print=large_print)
    return read_pages(make_worksheet(BLANK, chosen))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("slot", Slot)
def test_a_slot_takes_so_many_pages_on_either_paper(
    slot: Slot, paper: Paper, read_pages: ReadPages
) -> None:
    assert len(read_pages(make_worksheet(BLANK, options(slot, paper)))) == PAGES[slot]


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("duplex", [False, True])
@pytest.mark.parametrize("slot", Slot)
def test_the_two_sheets_share_no_page(
    slot: Slot, duplex: bool, large_print: bool, read_pages: ReadPages
) -> None:
    pages = pages_of(read_pages, slot, duplex=duplex, large_print=large_print)
    first = next(n for n, text in enumerate(pages) if A_SHEET in text)
    second = next(n for n, text in enumerate(pages) if B_SHEET in text)
    joint = next(n for n, text in enumerate(pages) if "Where do your views differ?" in text)
    assert "Who is here" in pages[0]
    assert not any("B: " in text for text in pages[first:second] if "will B say" not in text)
    assert not any("A: " in text for text in pages[second:joint])
    for number in (first, second, joint):
        assert pages[number].startswith(("A: ", "B: ", "Step 3"))
        assert not duplex or number % 2 == 0


@pytest.mark.parametrize("slot", Slot)
def test_both_sides_of_the_paper_leave_the_back_of_a_sheet_empty(
    slot: Slot, read_pages: ReadPages
) -> None:
    pages = pages_of(read_pages, slot, duplex=True)
    assert len(pages) == PAGES_DUPLEX[slot]
    assert pages[1].startswith("This side stays empty")


@pytest.mark.parametrize("slot", Slot)
def test_it_asks_what_the_slot_asks(slot: Slot, read_pages: ReadPages) -> None:
    text = " ".join(pages_of(read_pages, slot))
    asked = asked_in(slot)
    rated = [one for one in load_dimensions() if one.short or asked.all_dimensions]
    in_grid = 4 if asked.guess else 2
    assert all(text.count(one.text) >= in_grid for one in rated)
    assert all(text.count(f"1: {one.low}") == 2 for one in rated)
    assert all(text.count(f"5: {one.high}") == 2 for one in rated)
    assert all(one.label in text for one in rated)
    assert text.count("Saw and heard") == 2 * sum(asked.moments)
    assert text.count("I do not know") == 2 * len(asked.topics) + 2
    assert text.count("My first theory is ...") == 2
    assert ("Sightings" in text) == asked.sightings
    assert ("what will B say of this student?" in text) == asked.guess
    assert ("Just before" in text) == asked.before_and_after
    assert ("Tried already" in text) == asked.tried
    assert ("The incident" in text) == asked.retelling
    assert ("What did I notice about my own part?" in text) == asked.my_part
    assert ("Both classes would show" in text) == asked.expects
    assert ("Kindest reading" in text) == asked.lens
    assert ("How do you know it?" in text) == asked.table
    assert ("Against it, so far" in text) == (not asked.table)
    assert ("One small change in A" in text) == asked.small_change
    assert ("Another adult to ask" in text) == asked.whole_plan
    assert ("6 Weigh" in text) == asked.table


def test_it_draws_from_the_banks(read_pages: ReadPages) -> None:
    text = " ".join(pages_of(read_pages, Slot.LONG))
    assert all(activity.text in text for activity in load_activities())
    assert all(lens.name in text for lens in load_lenses())
    assert all(question.text in text for question in load_questions()[:6])
    assert load_wording()("safety.question") in text


@pytest.mark.parametrize(("slot", "each"), [(Slot.SHORT, 3), (Slot.STANDARD, 5), (Slot.LONG, 10)])
def test_the_front_counts_the_minutes_as_the_sheets_do(
    read_pages: ReadPages, slot: Slot, each: int
) -> None:
    front, *sheets = pages_of(read_pages, slot)
    assert f"{each} + {each}" in front
    assert sum(f"Step 2, Record · {each} minutes" in sheet for sheet in sheets) >= len(Seat)


def test_without_a_slot_the_case_says_how_long(read_pages: ReadPages) -> None:
    short = replace(BLANK, agreement=Agreement(slot=Slot.SHORT))
    (front, *_) = read_pages(make_worksheet(short, options(None)))
    assert front.startswith("Worksheet, 20 minutes")


def test_no_word_of_a_case_is_on_it(river: Case) -> None:
    covered: Case = _covered(river)
    hidden = replace(covered, progress=replace(covered.progress, finished=(), revealed_on=None))
    for case in (covered, hidden):
        data = make_worksheet(case, options(None))
        assert data == make_worksheet(BLANK, options(None))
        with pdfium.PdfDocument(data) as document:
            assert document.get_metadata_dict()["Title"] == "Worksheet"


def _covered(value: Any) -> Any:
    """Return the value with every text in it replaced by one that would be found."""
    if isinstance(value, tuple):
        return tuple(_covered(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: _covered(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **changed | ({"language": "en"} if "language" in changed else {}))
    return "TYPED" if type(value) is str else value


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("slot", Slot)
def test_everything_stands_within_the_margins(
    slot: Slot, large_print: bool, paper: Paper, language: str
) -> None:
    chosen = options(slot, paper, large_print=large_print)
    data = make_worksheet(BLANK, replace(chosen, language=language))
    assert not outside_margins(data)
    left, right = widest(data)
    assert left > INNER - HAIR
    assert right < paper.size[0] - OUTER + HAIR


def test_its_grids_are_tables_with_heads() -> None:
    tree = Tagged(make_worksheet(BLANK, options(Slot.STANDARD))).root
    tables = [element for element in tree.all() if element.tag == "Table"]
    steps, of_a, of_b, contrast, weigh = (
        [kid.outline() for kid in table.all() if kid.tag == "TR"] for table in tables
    )
    assert [len(rows) - 1 for rows in (steps, of_a, of_b, contrast, weigh)] == [8, 8, 8, 8, 4]
    assert [rows[0].count("TH") for rows in (of_a, of_b, contrast, weigh)] == [7, 7, 10, 6]
    headings = [element.tag for element in tree.all() if element.tag in ("H1", "H2")]
    assert headings == ["H1", "H2", "H2", *(["H1", "H2", "H2"] * 2), *(["H2"] * 6)]


def test_lines_to_write_on_are_eight_millimetres_apart(read_pages: ReadPages) -> None:
    data = make_worksheet(BLANK, options(Slot.STANDARD))
    with pdfium.PdfDocument(data) as document:
        rules = sorted(
            round(thing.get_bounds()[1], 2)
            for thing in document[2].get_objects()
            if thing.get_bounds()[2] - thing.get_bounds()[0] > 300
        )
    steps = [round(b - a, 1) for a, b in pairwise(rules)]
    assert steps.count(22.7) >= 5


def test_its_own_words_are_calm() -> None:
    templates = load_wording().templates
    said = [words for key, words in templates.items() if key.startswith("worksheet.")]
    assert not re.search(
        r"(?i)diagnos|cause|prove|winner|likely|score|risk|normal|bias|!", f"{said}"
    )


def test_large_print_leaves_room_for_what_a_difference_is_called(read_pages: ReadPages) -> None:
    usual = " ".join(pages_of(read_pages, Slot.STANDARD))
    large = " ".join(pages_of(read_pages, Slot.STANDARD, large_print=True))
    assert "Then tick what you make of a difference." in usual
    assert "a: The student acts differently there" in large
    assert "c: Do not know yet" in large


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("Often", styles.SCALE_HEAD),
        ("A menudo", styles.NARROW_HEAD),
        ("Unwahrscheinlich", styles.NARROW_HEAD),
    ],
)
def test_no_word_over_a_box_for_a_cross_is_broken(words: str, style: ParagraphStyle) -> None:
    wording = Wording({f"scale.head_{level}": words for level in Level})
    form = Form(wording, "en", Slot.SHORT)
    assert form.scale_style is style
    assert form.box_width >= max(width_of_words(word, style) for word in words.split())
    assert (form.box_width == PEN_BOX) == (words == "Often")


def test_boxes_that_are_too_wide_for_a_line_go_on_below() -> None:
    boxes = BoxesToTick(["the same", "different", "cannot say"])
    _, in_one = boxes.wrap(400, 0)
    _, in_two = boxes.wrap(150, 0)
    _, in_three = boxes.wrap(20, 0)
    assert (in_two, in_three) == (2 * in_one, 3 * in_one)
