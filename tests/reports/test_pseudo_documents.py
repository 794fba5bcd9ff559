"""Every document in a language with longer words: nothing is cut, nothing leaves the paper."""

from collections.abc import Callable, Iterator

import pytest

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from tests.reports.conftest import MET
from tests.reports.margins import outside_margins, text_over_text
from tests.window.pseudo_language import CODE, pseudo_content

ReadPages = Callable[[bytes], list[str]]


@pytest.fixture(scope="module", autouse=True)
def _language(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pseudo_content(tmp_path_factory.mktemp("language")):
        yield


@pytest.fixture(scope="module")
def river() -> Case:
    return load_practice_case("river", MET, "en")


@pytest.mark.parametrize("document", Document)
def test_no_word_of_a_document_is_cut(
    document: Document, river: Case, read_pages: ReadPages
) -> None:
    made = make_document(document, river, PageOptions(MET, Paper.A4, CODE))
    assert outside_margins(made) == []
    assert text_over_text(made) == []
    words = "".join(read_pages(made))
    assert words.count("[") == words.count("]") > 9
