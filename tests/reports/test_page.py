"""Sheets: pages, footers, caps, and errors that quote nothing."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest

from pairview.content import load_wording
from pairview.domain.errors import CannotPrint
from pairview.reports import page, styles
from pairview.reports.boxes import Gap, Stack
from pairview.reports.days import in_words, with_weekday
from pairview.reports.flowable import Flowable
from pairview.reports.making import listening
from pairview.reports.page import Sheet, print_document
from pairview.reports.paper import Paper
from pairview.reports.text import paragraphs
from pairview.reports.writing_lines import WritingLines

WORDING = load_wording("en")
SHEET = Sheet(Paper.A4, WORDING, "en", "A title", ("first line", "second line"))
ReadPages = Callable[[bytes], list[str]]


class Block(Flowable):
    """Something of a height that cannot be split."""

    def __init__(self, height: float, error: Exception | None = None) -> None:
        super().__init__()
        self.height, self._error = height, error

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, self.height

    def draw(self) -> None:
        if self._error:
            raise self._error


def words(count: int, word: str = "word") -> Sequence[Flowable]:
    return [part for n in range(count) for part in paragraphs(styles.BODY, f"{word}{n}")]


@pytest.mark.parametrize("paper", Paper)
def test_every_page_has_the_footer_and_its_number(paper: Paper, read_pages: ReadPages) -> None:
    data = print_document(replace(SHEET, paper=paper), lambda: [words(100)])
    for number, text in enumerate(read_pages(data), start=1):
        assert "first line" in text
        assert f"page {number} of 2" in text


def test_sections_begin_on_their_own_page_unless_one_runs_over(read_pages: ReadPages) -> None:
    short = read_pages(print_document(SHEET, lambda: [words(2), words(3, "later")]))
    assert ["later1" in text for text in short] == [False, True]
    over = read_pages(print_document(SHEET, lambda: [words(70), words(3, "later")]))
    assert len(over) == 2
    assert "word69 later0" in over[1]


def test_a_document_may_be_empty(read_pages: ReadPages) -> None:
    (text,) = read_pages(print_document(SHEET, lambda: [[]]))
    assert "page 1 of 1" in text


def test_a_sheet_may_leave_out_the_count_of_few_pages(read_pages: ReadPages) -> None:
    bare = replace(SHEET, counts_from=2)
    (text,) = read_pages(print_document(bare, lambda: [words(1)]))
    assert text == "word0 first line second line"
    assert "page 2 of 2" in read_pages(print_document(bare, lambda: [words(100)]))[1]


def test_a_sheet_without_a_footer_has_narrow_margins(read_pages: ReadPages) -> None:
    bare = replace(SHEET, footer=(), counts_from=2)
    assert read_pages(print_document(bare, lambda: [words(1)])) == ["word0"]
    assert bare.bottom == bare.top == page.NARROW < page.TOP
    assert bare.middle == pytest.approx(bare.height / 2)


def test_the_file_names_title_and_language_and_only_our_fonts() -> None:
    data = print_document(SHEET, lambda: [words(1)])
    with pikepdf.open(BytesIO(data)) as document:
        assert str(document.docinfo["/Title"]) == "A title"
        assert str(document.Root.Lang) == "en"
        fonts = document.pages[0].Resources.Font
        assert all("NotoSans" in str(font.BaseFont) for font in fonts.values())


def test_what_cannot_be_laid_out_says_only_its_kind() -> None:
    with pytest.raises(CannotPrint, match="NoRoomError") as caught:
        print_document(SHEET, lambda: [[Block(5_000)]])
    assert caught.value.__context__ is None


@pytest.mark.parametrize("error", [ValueError("typed words"), KeyError("typed words")])
def test_an_error_of_the_layout_quotes_nothing_and_carries_nothing(error: Exception) -> None:
    with pytest.raises(CannotPrint) as caught:
        print_document(SHEET, lambda: [[Block(10, error)]])
    assert type(error).__name__ in str(caught.value)
    assert "typed words" not in str(caught.value)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("sections", [1, 2])
def test_a_document_without_end_is_refused(sections: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "PAGES_AT_MOST", 3)
    count = 200 // sections
    with pytest.raises(CannotPrint, match="more than 3 pages"):
        print_document(SHEET, lambda: [[Block(700)] * 2, words(count), words(count)][-sections:])


def test_many_short_sections_meet_the_cap_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "PAGES_AT_MOST", 3)
    with pytest.raises(CannotPrint, match="more than 3 pages"):
        print_document(SHEET, lambda: [words(1)] * 4)


def test_room_left_over_goes_to_the_lines_to_write_on() -> None:
    line = WritingLines(1, "said", more=2)
    print_document(SHEET, lambda: [[line, Gap(5, 10), Stack([WritingLines(1)])]])
    assert line.height == 3 * styles.LINE_HEIGHT


def test_pages_shown_first_are_the_pages_of_the_document() -> None:
    """They are drawn twice, but their lines to write on grow once."""

    class Waiting:
        first = b""

        def went_on(self, done: int, total: int) -> None:
            """Nothing is shown of it here."""

        def first_pages(self, pdf: bytes) -> None:
            self.first = pdf

    def printed() -> bytes:
        return print_document(SHEET, lambda: [[WritingLines(5, more=40)] for _ in range(9)])

    waiting = Waiting()
    with listening(waiting):
        whole = printed()
    assert whole == printed()
    with pdfium.PdfDocument(waiting.first) as first, pdfium.PdfDocument(whole) as document:
        assert len(first) == 2
        assert first[1].render().to_pil() == document[1].render().to_pil()


def test_a_full_page_leaves_the_lines_as_they_are() -> None:
    line = WritingLines(1, "said", more=2)
    print_document(SHEET, lambda: [[Block(SHEET.height - styles.LINE_HEIGHT), line]])
    assert line.height == styles.LINE_HEIGHT


def boxes_of_words(data: bytes) -> list[tuple[float, float, float]]:
    """Return left edge, right edge and height of the first letter of each page, in points."""
    with pdfium.PdfDocument(data) as document:
        rects = [page.get_textpage().get_charbox(0, loose=True) for page in document]
    return [(left, right, top - bottom) for left, bottom, right, top in rects]


def test_large_print_draws_text_of_14_points_on_more_pages() -> None:
    usual = boxes_of_words(print_document(SHEET, lambda: [words(50)]))
    large = boxes_of_words(print_document(replace(SHEET, large_print=True), lambda: [words(50)]))
    assert (len(usual), len(large)) == (1, 2)
    assert large[0][2] == pytest.approx(usual[0][2] * 14 / 10.5, rel=0.01)
    assert large[0][0] == pytest.approx(usual[0][0], abs=0.5)


def test_below_the_count_of_pages_a_footer_has_the_whole_width() -> None:
    long = "word " * 21
    beside = replace(SHEET, footer=(long, "short"))
    below = replace(SHEET, footer=("short", long))
    assert below.bottom == page.BOTTOM < beside.bottom


def test_a_footer_of_many_lines_stays_on_the_paper() -> None:
    footer = ("word " * 50, "word " * 50)
    sheet = replace(SHEET, large_print=True, footer=footer, counts_from=2)
    with pdfium.PdfDocument(print_document(sheet, lambda: [words(1)])) as document:
        letters = document[0].get_textpage()
        lowest = min(letters.get_charbox(n)[1] for n in range(letters.count_chars()))
    assert page.BOTTOM / 3 < lowest < sheet.bottom
    assert sheet.bottom > replace(sheet, large_print=False).bottom > page.BOTTOM


def test_printed_on_both_sides_the_margin_for_the_holes_changes_sides() -> None:
    data = print_document(replace(SHEET, duplex=True), lambda: [words(100)])
    (first, second) = boxes_of_words(data)
    assert first[0] - second[0] == pytest.approx(page.INNER - page.OUTER, abs=0.5)


def test_dates_are_said_in_words() -> None:
    day = date(2026, 12, 14)
    assert in_words(day, WORDING) == "14 December 2026"
    assert in_words(day, WORDING, with_year=False) == "14 December"
    assert with_weekday(day, WORDING) == "Monday 14 December 2026"


MAKE = """
import sys
from datetime import date
from pairview.content import load_practice_case
from pairview.reports.handout import HandoutOptions, make_handout
day = date(2026, 11, 23)
case = load_practice_case("river", day)
for again in range(int(sys.argv[1])):
    data = make_handout(case, HandoutOptions(day))
sys.stdout.buffer.write(data)
"""


def test_two_processes_make_the_same_bytes() -> None:
    made = [
        subprocess.run(
            [sys.executable, "-c", MAKE, times],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)} | surroundings,
            check=True,
            capture_output=True,
        ).stdout
        for times, surroundings in (
            ("1", {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1"}),
            ("2", {"TZ": "America/Lima", "PYTHONHASHSEED": "2"}),
        )
    ]
    assert made[0].startswith(b"%PDF")
    assert made[0] == made[1]


@pytest.mark.parametrize(("duplex", "first_words"), [(False, "abc"), (True, "aTbTc")])
def test_a_sheet_of_its_own_shares_no_paper(
    duplex: bool, first_words: str, read_pages: ReadPages
) -> None:
    sections: list[page.Section] = [
        paragraphs(styles.BODY, "a joint page"),
        page.OwnSheet(paragraphs(styles.BODY, "b own sheet")),
        paragraphs(styles.BODY, "c joint again"),
    ]
    pages = read_pages(print_document(replace(SHEET, duplex=duplex), lambda: sections))
    assert "".join(text[0] for text in pages) == first_words


def test_a_sheet_of_its_own_is_left_however_long_it_was(read_pages: ReadPages) -> None:
    words = "long " * 2_000
    own = [page.OwnSheet(paragraphs(styles.BODY, f"{name} {words}")) for name in "xy"]
    pages = read_pages(print_document(SHEET, lambda: own))
    assert len(pages) > 2
    assert not any("x " in text and "y " in text for text in pages)
    assert sum(text.startswith(("x", "y")) for text in pages) == 2
