"""The facilitator page: a sheet of steps, minutes and prompts, the same for every case."""

import re
from collections.abc import Callable
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from pairview.content import load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.room_words import what_ifs
from pairview.domain.slot import Slot, Step, asked_in, slack
from pairview.reports.facilitator_page import make_facilitator_page
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from tests.reports.conftest import MET

ReadPages = Callable[[bytes], list[str]]
BLANK = new_case(MET)
OPTIONS = PageOptions(MET)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("large_print", "pages"), [(False, 2), (True, 3)])
def test_it_is_one_sheet_and_three_pages_in_large_print(
    paper: Paper, large_print: bool, pages: int, read_pages: ReadPages
) -> None:
    options = replace(OPTIONS, paper=paper, large_print=large_print)
    assert len(read_pages(make_facilitator_page(BLANK, options))) == pages


def test_every_step_stands_there_with_its_minutes(read_pages: ReadPages) -> None:
    page, _ = read_pages(make_facilitator_page(BLANK, OPTIONS))
    wording = load_wording()
    for step in Step:
        named = step is not Step.SECOND_LOOK
        name = wording(f"worksheet.steps_{int(step)}" if named else "facilitator.second_look")
        minutes = [asked_in(slot).minutes_of(step) for slot in Slot]
        said = wording(f"facilitator.say_{int(step)}").replace("\N{NO-BREAK SPACE}", " ")
        told = " ".join(str(count) if count else "–" for count in minutes)
        assert f"{int(step)} {name} {told} {said}" in page
    assert "9 Second look 5 10 20 Each look-for" in page
    assert "6 Weigh – 5 10 The colleague" in page
    left_over = " ".join(str(slack(slot)) for slot in Slot)
    assert f"Left over {left_over}" in page


def test_it_says_what_to_do_when_something_goes_another_way(read_pages: ReadPages) -> None:
    page, _ = read_pages(make_facilitator_page(BLANK, OPTIONS))
    wording = load_wording()
    assert all(f"{one.question} {one.answer}" in page for one in what_ifs(wording))


def test_what_is_done_before_and_after_stands_on_the_back(read_pages: ReadPages) -> None:
    _, back = read_pages(make_facilitator_page(BLANK, OPTIONS))
    for part in ("before", "during", "after"):
        first, last = (load_wording()(f"facilitator.{part}_{number}") for number in (1, 6))
        assert back.index(part.title()) < back.index(first) < back.index(last)


def test_no_case_leaves_a_trace_on_it(river: Case) -> None:
    hidden = replace(river, progress=replace(river.progress, finished=(), revealed_on=None))
    blank = make_facilitator_page(BLANK, OPTIONS)
    assert make_facilitator_page(river, OPTIONS) == blank
    assert make_facilitator_page(hidden, OPTIONS) == blank
    with pdfium.PdfDocument(blank) as document:
        assert document.get_metadata_dict()["Title"] == "For the facilitator"


def test_its_own_words_are_calm() -> None:
    templates = load_wording().templates
    said = [words for key, words in templates.items() if key.startswith("facilitator.")]
    unfit = r"(?i)diagnos|cause|prove|winner|likely|score|risk|normal|bias|disagree|!"
    assert not re.search(unfit, f"{said}")
