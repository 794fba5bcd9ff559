"""Whatever stands in a case, it prints or is refused in a sentence that holds nothing of it."""

import pypdfium2 as pdfium
import pytest

from pairview.content import load_wording
from pairview.domain.errors import CannotPrint
from pairview.reports.documents import Document, make_document
from pairview.reports.page import PAGES_AT_MOST
from tests.reports.hostile_cases import SECRET, HostileDocument, hostile_documents

TOO_LONG = load_wording()("page.too_many_pages", kind="", pages=PAGES_AT_MOST)


def print_or_refuse(hostile: HostileDocument) -> bool:
    """Print it; False where it was refused for its length, which is the only reason there is."""
    try:
        pdf = make_document(hostile.document, hostile.case, hostile.options)
    except CannotPrint as error:
        said, told = str(error), error.__context__
    else:
        text = text_of(pdf)
        assert text
        if hostile.document is Document.WHOLE_RECORD:
            assert (SECRET in repr(hostile.case)) == (SECRET in text)
        return True
    assert (said, told) == (TOO_LONG, None)
    return False


def text_of(pdf: bytes) -> str:
    """Return what stands on all pages, without any space: a long word is broken anywhere."""
    with pdfium.PdfDocument(pdf) as document:
        said = [page.get_textpage().get_text_range() for page in document]
    return "".join("".join(said).split())


def print_many(count: int, seed: int) -> None:
    printed = [print_or_refuse(hostile) for hostile in hostile_documents(count, seed)]
    assert sum(printed) > 0.9 * count


@pytest.mark.parametrize("seed", range(15))
def test_750_hostile_documents_print(seed: int) -> None:
    print_many(50, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1_000, 1_040))
def test_10000_hostile_documents_print(seed: int) -> None:
    print_many(250, seed)
