"""The chart is read from where its marks stand on the page."""

from collections.abc import Callable
from dataclasses import dataclass

import pypdfium2 as pdfium
import pytest

from pairview.content import load_wording
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.reports.chart import Chart, ChartRow, Scale
from pairview.reports.marks import DIAMOND, DISC, RING, SMALL_CROSS
from pairview.reports.page import Sheet, print_document
from pairview.reports.paper import Paper

HEADS = ("Almost never", "Now and then", "About half", "Often", "Almost always", "No chance")
SHEET = Sheet(Paper.A4, load_wording("en"), "en", "Title", ("footer",))
CROSS = 2 * (SMALL_CROSS + 1.1 * 2**0.5)
CIRCLE = 2 * (RING + 1.1)
"""As pdfium bounds them: with a whole weight of their line around."""
"""pdfium counts the weight of a line into the size of a mark."""
ReadPages = Callable[[bytes], list[str]]


@dataclass(frozen=True)
class Drawn:
    """What a page shows of one row: where the marks stand, and how long the joint is."""

    disc: float | None
    diamond: float | None
    joint: float
    crossed_out: bool = False


def row(a: str, b: str, **more: object) -> ChartRow:
    levels = {
        seat: Level(level) if level else None for seat, level in zip(Seat, (a, b), strict=True)
    }
    return ChartRow("stays", levels, **more)  # type: ignore[arg-type]


def printed(*rows: ChartRow, for_the_pen: bool = False) -> bytes:
    return print_document(SHEET, lambda: [[Chart(Scale(HEADS, for_the_pen), rows)]])


def drawn(a: str, b: str) -> Drawn:
    """Return the marks of a one-row chart by their size, and the one level line between them."""
    discs, diamonds, joints, crosses = [], [], [0.0], []
    with pdfium.PdfDocument(printed(row(a, b))) as document:
        for item in document[0].get_objects([pdfium.raw.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = item.get_bounds()
            width, height = right - left, top - bottom
            if width == pytest.approx(height, abs=0.1) and abs(width - CROSS) < 0.05:
                crosses.append(left)
            elif min(abs(width - 2 * DISC), abs(width - CIRCLE)) < 0.05:
                discs.append((left + right) / 2)
            elif abs(width - height) < 0.1 and width > 2 * DIAMOND - 0.5:
                diamonds.append((left + right) / 2)
            elif 1.5 < height < 6 and width > 20:
                joints.append(width - height)
    return Drawn(next(iter(discs), None), next(iter(diamonds), None), max(joints), bool(crosses))


def test_marks_stand_further_right_the_more_often() -> None:
    places = [drawn(str(step), "5").disc or 0 for step in range(1, 6)]
    assert places == sorted(places)


def test_marks_of_two_views_are_joined() -> None:
    seen = drawn("1", "5")
    assert seen.disc
    assert seen.diamond
    assert seen.joint == pytest.approx(seen.diamond - seen.disc, abs=0.5)


@pytest.mark.parametrize("level", ["1", "3", "5", "X"])
def test_equal_marks_stand_side_by_side(level: str) -> None:
    seen = drawn(level, level)
    assert seen.disc
    assert seen.diamond
    assert seen.diamond - seen.disc > DISC + DIAMOND


def test_no_chance_stands_beyond_the_scale_and_is_joined_to_nothing() -> None:
    seen = drawn("X", "5")
    assert seen.disc
    assert seen.diamond
    assert seen.disc > seen.diamond + 40
    assert seen.joint == 0


@pytest.mark.parametrize(
    ("a", "b", "crossed_out"), [("X", "5", True), ("4", "X", True), ("3", "5", False)]
)
def test_no_chance_has_a_mark_of_its_own(a: str, b: str, crossed_out: bool) -> None:
    assert drawn(a, b).crossed_out is crossed_out


def test_what_was_not_answered_has_no_mark() -> None:
    assert drawn("", "4").disc is None
    assert drawn("2", "").diamond is None
    assert drawn("", "") == Drawn(None, None, 0)


@pytest.mark.parametrize(("a", "b"), [("", "1"), ("", "5"), ("", ""), ("X", "")])
def test_a_missing_view_is_said_where_there_is_room(a: str, b: str, read_pages: ReadPages) -> None:
    (text,) = read_pages(printed(row(a, b, unanswered=("Maths: not answered", "not answered"))))
    assert "Maths: not answered" in text


def test_a_very_long_label_leaves_the_words_for_a_missing_view(read_pages: ReadPages) -> None:
    said = ("very long " * 9 + ": not answered", "not answered")
    (text,) = read_pages(printed(row("", "1", unanswered=said, notes=("a note",))))
    assert "very long" not in text
    assert "a note" in text
    assert "not answered" in text


def test_only_what_is_seen_differently_is_bold_and_thick() -> None:
    assert row("1", "3").is_apart
    assert not row("1", "2").is_apart
    assert not row("X", "5").is_apart
    assert not row("", "5").is_apart


def test_for_the_pen_there_are_lines_and_no_marks() -> None:
    data = printed(row("", ""), for_the_pen=True)
    with pdfium.PdfDocument(data) as document:
        assert len(list(document[0].get_objects([pdfium.raw.FPDF_PAGEOBJ_PATH]))) == 5 + 1 + 1


def test_rows_flow_on_under_the_words_of_the_scale(read_pages: ReadPages) -> None:
    pages = read_pages(printed(*[row("1", "2")] * 64))
    assert len(pages) == 2
    assert all("Almost never" in page for page in pages)
    assert sum(page.count("stays") for page in pages) == 64


def test_words_of_the_scale_never_stand_alone() -> None:
    chart = Chart(Scale(HEADS), [row("1", "2")] * 3)
    chart.wrap(400, 0)
    assert chart.split(400, 30) == []
