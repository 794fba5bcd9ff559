"""Spanish runs longer than English, and keeps to the same pages; River's handout was read aloud."""

from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest

from pairview.content import load_practice_case, load_wording
from pairview.domain.slot import Slot
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.recovery_page import make_recovery_page
from pairview.reports.worksheet import make_worksheet
from pairview.reports.worksheet_options import WorksheetOptions
from tests.reports.conftest import MET
from tests.reports.test_golden_pages import lines_of

ReadPages = Callable[[bytes], list[str]]
READ = Path(__file__).parents[1] / "golden" / "handout-river-es.txt"
"""The handout of River as it was read line by line; renew it only to read it again."""


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("document", Document)
def test_a_document_takes_the_pages_it_takes_in_english(
    document: Document, paper: Paper, read_pages: ReadPages
) -> None:
    pages = {
        len(read_pages(make_document(document, case, PageOptions(MET, paper))))
        for case in (load_practice_case("river", MET, language) for language in ("en", "es"))
    }
    assert len(pages) == 1


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("slot", Slot)
def test_the_worksheet_takes_the_pages_it_takes_in_english(
    slot: Slot, paper: Paper, read_pages: ReadPages
) -> None:
    case = load_practice_case("river", MET, "es")
    made = (
        make_worksheet(case, WorksheetOptions(MET, paper, language, slot=slot))
        for language in ("en", "es")
    )
    assert len({len(read_pages(pdf)) for pdf in made}) == 1


def test_the_recovery_page_is_one_page_of_spanish(read_pages: ReadPages) -> None:
    (text,) = read_pages(make_recovery_page("ABCDE-FGHJK", "Cometa Azul", MET, language="es"))
    assert "Para el caso Cometa Azul · 23 de noviembre de 2026" in text


def test_no_sentence_of_english_is_left_on_a_page(read_pages: ReadPages) -> None:
    case, english = load_practice_case("river", MET, "es"), load_wording("en")
    heads = [
        english(f"{name}.{key}")
        for name, key in (
            ("handout", "held_open"),
            ("handout", "for_and_against"),
            ("second_look", "held_open"),
            ("whole_record", "what_this_is"),
            ("facilitator", "what_if"),
        )
    ]
    for document in Document:
        text = " ".join(read_pages(make_document(document, case, PageOptions(MET))))
        assert not [head for head in heads if head in text]


def test_the_handout_of_river_reads_as_it_was_read(request: pytest.FixtureRequest) -> None:
    case = load_practice_case("river", MET, "es")
    now = "\n".join(lines_of(make_document(Document.HANDOUT, case, PageOptions(MET)))) + "\n"
    if request.config.getoption("--renew", default=False):
        READ.write_text(now, encoding="utf-8")
    moved = unified_diff(READ.read_text("utf-8").splitlines(), now.splitlines(), "read", "now", n=1)
    assert list(moved) == []
