"""What stands where on River's pages is kept in `tests/golden/pages`, and is seen to change.

After a change that is meant, `python3 run.py test tests/reports/test_golden_pages.py --renew`
writes the files anew; git then shows what moved.
"""

from collections.abc import Iterator
from difflib import unified_diff
from itertools import groupby
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from pairview.domain.case import Case
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from tests.reports.conftest import MET

FOLDER = Path(__file__).parents[1] / "golden" / "pages"
GAP = 7.0
"""Points between two words that stand in columns of their own."""
WIDE = 60.0
"""Points from which a shape is a rule, a frame or a line to write on, and not a mark."""


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("document", Document)
def test_every_line_stands_where_it_stood(
    document: Document, paper: Paper, practice: Case, request: pytest.FixtureRequest
) -> None:
    pdf = make_document(document, practice, PageOptions(MET, paper))
    now = "\n".join(["left bottom right top", *_told(pdf)]) + "\n"
    kept = FOLDER / f"{document}-{paper}.txt"
    if request.config.getoption("--renew", default=False):
        FOLDER.mkdir(exist_ok=True)
        kept.write_text(now, encoding="utf-8")
    before = kept.read_text(encoding="utf-8") if kept.exists() else ""
    moved = list(unified_diff(before.splitlines(), now.splitlines(), "kept", "now", "", "", 1))
    if moved:
        pytest.fail("\n".join([*moved, str(__doc__)]), pytrace=False)


def lines_of(pdf: bytes) -> Iterator[str]:
    """Yield the words of each line, in the order they are drawn."""
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            letters = page.get_textpage()
            for left, bottom, right, top in _lines(page):
                text = letters.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1)
                yield " ".join(text.split())


def _told(pdf: bytes) -> Iterator[str]:
    """Yield each line and each wide shape of each page with its box in whole points."""
    with pdfium.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            yield f"page {number}"
            letters = page.get_textpage()
            for left, bottom, right, top in _lines(page):
                text = letters.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1)
                yield f"{_whole(left, bottom, right, top)}  {' '.join(text.split())}"
            for shape in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
                left, bottom, right, top = shape.get_bounds()
                if right - left > WIDE:
                    yield f"{_whole(left, bottom, right, top)}  --"


Box = tuple[float, float, float, float]


def _lines(page: pdfium.PdfPage) -> Iterator[Box]:
    """Yield the box of what stands on one baseline without a gap, in the order it is drawn."""
    shown = page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
    parts = [(one.get_matrix().get()[5], one.get_bounds()) for one in shown]
    for _, on_line in groupby(parts, lambda part: round(part[0], 1)):
        line: Box | None = None
        for _, box in on_line:
            if line and not -1 < box[0] - line[2] < GAP:
                yield line
                line = None
            line = _around(line, box) if line else box
        if line:
            yield line


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _whole(*box: float) -> str:
    return " ".join(f"{round(number):4d}" for number in box)
