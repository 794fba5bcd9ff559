"""Every document by its name."""

from collections.abc import Callable

import pytest

from pairview.domain.case import Case
from pairview.reports.documents import Document, make_document
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.page_options import PageOptions
from tests.reports.conftest import MET


@pytest.mark.parametrize("document", Document)
def test_every_document_is_made_with_what_is_usual(document: Document, practice: Case) -> None:
    assert make_document(document, practice, PageOptions(MET)).startswith(b"%PDF")


def test_options_of_a_document_hold(
    practice: Case, read_pages: Callable[[bytes], list[str]]
) -> None:
    usual, ticked = (
        " ".join(read_pages(make_document(Document.HANDOUT, practice, options)))
        for options in (PageOptions(MET), HandoutOptions(MET, with_readings=True))
    )
    reading = practice.moments[0].reading
    assert reading not in usual
    assert reading in ticked
