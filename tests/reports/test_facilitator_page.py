"""The facilitator page: a sheet of steps, minutes and prompts, the same for every case."""

import re
from collections.abc import Callable
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from pairview.content import load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.room_timer import Part, spans_of
from pairview.domain.room_words import say, what_ifs
from pairview.domain.slot import Slot
from pairview.reports.facilitator_page import make_facilitator_page
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from tests.reports.conftest import MET

ReadPages = Callable[[bytes], list[str]]
BLANK = new_case(MET)
OPTIONS = PageOptions(MET)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("large_print", "pages"), [(False, 2), (True, 4)])
def test_it_is_one_sheet_and_two_in_large_print(
    paper: Paper, large_print: bool, pages: int, read_pages: ReadPages
) -> None:
    options = replace(OPTIONS, paper=paper, large_print=large_print)
    assert len(read_pages(make_facilitator_page(BLANK, options))) == pages


def test_every_part_stands_there_with_the_minutes_from_and_to(read_pages: ReadPages) -> None:
    page, _ = read_pages(make_facilitator_page(BLANK, OPTIONS))
    wording = load_wording()
    for part in Part:
        spans = [spans_of(slot, looks_again=part is Part.SECOND_LOOK).get(part) for slot in Slot]
        told = " ".join(f"{span[0]}–{span[1]}" if span else "–" for span in spans)
        said = say(wording, part, Slot.STANDARD).replace("\N{NO-BREAK SPACE}", " ")
        assert f"{told} {said}" in page
    assert "1 Agree 0–1 0–2 0–4 Take" in page
    assert "2 Record, one 1–4 2–7 4–14 Alone" in page
    assert "2 Record, the other 4–7 7–12 14–24 Pass" in page
    assert "6 Weigh – 28–33 57–67 The colleague" in page
    assert "Slack 18–20 39–45 79–90 Leave what" in page
    assert "9 Second look 0–5 0–10 0–20 Each look-for" in page
    assert "Left over" not in page


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_to_say_does_not_begin_with_the_name_of_its_part(language: str) -> None:
    wording = load_wording(language)
    assert not say(wording, Part.SLACK, Slot.STANDARD).startswith(wording("facilitator.slack"))


def test_what_helps_during_the_session_stands_below_the_steps(read_pages: ReadPages) -> None:
    page, _ = read_pages(make_facilitator_page(BLANK, OPTIONS))
    assert all(load_wording()(f"facilitator.during_{number}") in page for number in range(1, 7))


def test_it_says_what_to_do_when_something_goes_another_way(read_pages: ReadPages) -> None:
    _, back = read_pages(make_facilitator_page(BLANK, OPTIONS))
    wording = load_wording()
    assert all(f"{one.question} {one.answer}" in back for one in what_ifs(wording))
    for name in ("print", "laptop", "passphrase", "projector", "late", "early"):
        told = [wording(f"facilitator.{key}_{name}") for key in ("happens", "do")]
        assert " ".join(told) in back


def test_what_is_done_before_and_after_stands_on_the_back(read_pages: ReadPages) -> None:
    _, back = read_pages(make_facilitator_page(BLANK, OPTIONS))
    for part in ("before", "after"):
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
