"""The recovery page says what it is, the code, how to use it and where to keep it, on one page."""

import re
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from pairview.reports.paper import Paper
from pairview.reports.recovery_page import make_recovery_page
from pairview.store.recovery_code import new_recovery_code, plain_code

TODAY = date(2026, 11, 21)
WIDEST = "-".join(["WWWWW"] * 5)
ReadPages = Callable[[bytes], list[str]]


def page(code: str, paper: Paper = Paper.A4) -> bytes:
    return make_recovery_page(code, "Blue Kite", TODAY, paper)


@pytest.mark.parametrize("paper", Paper)
def test_it_is_one_page_that_says_all_in_order(paper: Paper, read_pages: ReadPages) -> None:
    code = new_recovery_code()
    (text,) = read_pages(page(code, paper))
    place = 0
    for words in (
        "Recovery page",
        "For the case Blue Kite · 21 November 2026",
        "opens the case when its passphrase is forgotten",
        code[:5],
        "How to use it",
        "“I have the recovery code”",
        "Choose a new passphrase",
        "Where to keep it",
        "With the class list, not with the laptop",
        "Nobody can open the case then",
    ):
        assert words in text[place:], words
        place += text[place:].index(words)


def test_the_code_can_be_typed_from_what_the_page_says(read_pages: ReadPages) -> None:
    code = new_recovery_code()
    (text,) = read_pages(page(code))
    found = re.search(r"([0-9A-Z]{5}[ -]+){4}[0-9A-Z]{5}", text)
    assert found
    assert plain_code(found[0]) == code


@pytest.mark.parametrize("paper", Paper)
def test_the_code_is_large_and_keeps_to_the_page(paper: Paper) -> None:
    document = pypdfium2.PdfDocument(page(WIDEST, paper))
    text = document[0].get_textpage()
    letters = [n for n in range(text.count_chars()) if text.get_text_range(n, 1) == "W"]
    boxes = [text.get_charbox(n) for n in letters if text.get_charbox(n)[3] > 0]
    high = [top - bottom for _left, bottom, _right, top in boxes]
    assert sum(height > 16 for height in high) == 25
    assert max(right for _left, _bottom, right, _top in boxes) < paper.size[0] - 40


def test_data_about_the_file_hold_neither_name_nor_code() -> None:
    code = new_recovery_code()
    raw = page(code)
    with pikepdf.open(BytesIO(raw)) as document:
        about = f"{document.docinfo!r} {document.Root!r}"
        outside = [str(value) for value in document.docinfo.values()]
    for words in ("Blue", "Kite", *code.split("-")):
        assert words not in about
        assert words not in outside
        assert words.encode() not in raw
    assert "Recovery page" in about


def test_it_is_black_and_white() -> None:
    picture = pypdfium2.PdfDocument(page(new_recovery_code()))[0].render(scale=1).to_pil()
    colours = picture.convert("RGB").getcolors(100_000)
    assert all(max(colour) - min(colour) <= 2 for _count, colour in colours)
