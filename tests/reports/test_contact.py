"""Whom to call stands on the worksheet and on the facilitator page, or there is a line for it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pairview.content import load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.slot import Slot
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.worksheet_options import WorksheetOptions
from tests.reports.conftest import MET
from tests.reports.tagged import Tagged

ReadPages = Callable[[bytes], list[str]]
OPTIONS = PageOptions(MET)
CONTACT = "Ms Lee <b>room 4</b> & extension 210"
NAMING = (Document.WORKSHEET, Document.FACILITATOR)


@pytest.mark.parametrize("document", NAMING)
def test_the_contact_of_the_school_stands_there_as_it_was_written(
    document: Document, read_pages: ReadPages
) -> None:
    named = replace(OPTIONS, contact=CONTACT)
    pages = " ".join(read_pages(make_document(document, new_case(MET), named)))
    assert pages.count(f"Contact: {CONTACT}") == 1


@pytest.mark.parametrize("document", NAMING)
def test_without_one_there_is_a_line_to_write_it_on(document: Document) -> None:
    pdf = make_document(document, new_case(MET), OPTIONS)
    label = load_wording()("safety.contact_to_write")
    heard = load_wording()("tags.to_write", label=label)
    assert [one.says for one in Tagged(pdf).root.all()].count(heard) == 1


def test_no_other_document_names_it(river: Case, read_pages: ReadPages) -> None:
    named = replace(OPTIONS, contact=CONTACT)
    for document in set(Document) - {*NAMING}:
        assert CONTACT not in " ".join(read_pages(make_document(document, river, named)))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("slot", Slot)
def test_a_long_contact_takes_no_page_more(slot: Slot, paper: Paper, read_pages: ReadPages) -> None:
    counts = set()
    for contact in ("", CONTACT, "longer " * 22):
        options = WorksheetOptions(MET, paper, slot=slot, contact=contact)
        counts.add(len(read_pages(make_document(Document.WORKSHEET, new_case(MET), options))))
    assert len(counts) == 1
