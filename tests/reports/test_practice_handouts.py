"""The handout of each practice case is two pages, as every facilitator shows it."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from pairview.content import languages, load_practice_case, practice_names
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", practice_names())
def test_the_handout_of_a_practice_case_is_two_pages(
    name: str, paper: Paper, language: str
) -> None:
    case = load_practice_case(name, TODAY, language)
    made = make_document(Document.HANDOUT, case, PageOptions(TODAY, paper))
    with pikepdf.open(BytesIO(made)) as pdf:
        assert len(pdf.pages) == 2
