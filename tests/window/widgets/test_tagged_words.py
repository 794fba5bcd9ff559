"""A page in words says what its tags say, in reading order."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from pairview.content import load_practice_case
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.window.widgets.pdf_pages import PdfPages
from pairview.window.widgets.tagged_words import tagged_words

MET = date(2026, 11, 23)


def lines_of(document: Document, page: int = 0) -> list[str]:
    pages = PdfPages(make_document(document, load_practice_case("river", MET), PageOptions(MET)))
    try:
        return pages.words(page).split("\n")
    finally:
        pages.close()


def test_a_paragraph_is_a_line_however_often_it_breaks_on_paper() -> None:
    assert (
        "It is hard for River to begin written problems when they stand on the board in maths, "
        "while River can begin at once when the task is told aloud."
    ) in lines_of(Document.HANDOUT)


def test_the_chart_is_said_row_by_row_and_not_as_its_heads() -> None:
    lines = lines_of(Document.HANDOUT)
    (chart,) = [line for line in lines if line.startswith("Chart of the two views.")]
    assert "Stays with the task: Maths now and then, PE often, seen differently." in chart
    assert "never" not in lines


def test_a_row_of_a_table_is_a_line() -> None:
    row = "stays with the task without a reminder \u00b7 now and then \u00b7 often"
    assert row in lines_of(Document.WHOLE_RECORD)


def test_a_number_stands_before_what_it_counts_and_the_rest_below() -> None:
    lines = lines_of(Document.HANDOUT, page=1)
    place = lines.index("2 Maybe River needs to move before sitting still")
    assert lines[place + 1 : place + 3] == ["Fits: d", "Counts against: b"]


def test_what_only_decorates_a_page_is_not_said() -> None:
    assert not [line for line in lines_of(Document.HANDOUT) if "page 1 of 2" in line]


@pytest.fixture
def untagged() -> Iterator[pypdfium2.PdfPage]:
    stream = BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(72, 700, "Nothing but words")
    canvas.save()
    with pypdfium2.PdfDocument(stream.getvalue()) as document:
        yield document[0]


def test_without_tags_nothing_is_said(untagged: pypdfium2.PdfPage) -> None:
    assert tagged_words(untagged) == ""
