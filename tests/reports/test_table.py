"""Tables: heads on every page, cells of any length."""

from collections.abc import Callable

import pypdfium2 as pdfium
from pypdfium2 import raw

from pairview.content import load_wording
from pairview.reports import styles
from pairview.reports.page import Sheet, print_document
from pairview.reports.paper import Paper
from pairview.reports.table import table
from pairview.reports.text import paragraphs

SHEET = Sheet(Paper.A4, load_wording("en"), "en", "Title", ("footer",))


def test_heads_stand_on_every_page(read_pages: Callable[[bytes], list[str]]) -> None:
    rows = [
        [paragraphs(styles.BODY, f"left{n}"), paragraphs(styles.BODY, f"right{n}")]
        for n in range(60)
    ]
    data = print_document(SHEET, lambda: [[table(["One", "Two"], rows, [100, None])]])
    first, second = read_pages(data)
    assert first.startswith("One Two left0 right0")
    assert second.startswith("One Two left")
    assert "right59" in second


def test_a_cell_longer_than_a_page_flows_on(read_pages: Callable[[bytes], list[str]]) -> None:
    long = [paragraphs(styles.BODY, "short"), paragraphs(styles.BODY, "word " * 3_000 + "end")]
    data = print_document(SHEET, lambda: [[table(["One", "Two"], [long], [100, None])]])
    pages = read_pages(data)
    assert len(pages) > 2
    assert "end" in pages[-1]


def test_heads_of_any_size_end_on_one_baseline() -> None:
    heads, small = ["How often", "almost\nnever", "often"], styles.SCALE_HEAD
    made = table(heads, [], [100, 60, 60], head_styles=[styles.COLUMN_HEAD, small, small])
    with pdfium.PdfDocument(print_document(SHEET, lambda: [[made]])) as document:
        shown = list(document[0].get_objects([raw.FPDF_PAGEOBJ_TEXT]))[:5]
        how, almost, _, never, often = (round(one.get_matrix().get()[5], 3) for one in shown)
    assert how == never == often < almost
