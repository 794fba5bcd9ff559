"""Marks are told apart by shape, and lines that mean something stay, on a copy of a copy."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image, ImageChops
from reportlab.pdfgen.canvas import Canvas

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.reports import marks, styles
from pairview.reports.boxes import measure
from pairview.reports.chart import Chart
from pairview.reports.documents import Document, make_document
from pairview.reports.handout_front import front
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.page import Sheet, print_document
from pairview.reports.paper import Paper
from pairview.reports.words import words_for
from pairview.reports.writing_lines import WritingLines
from tests.reports.conftest import MET
from tests.reports.photocopy import copied_twice, ink, pixel, printed
from tests.reports.tagged import Tagged

HALF = 17
"""Half the side of the square around a mark, in pixels: a mark fills it."""
DRAWN: dict[str, marks.Draw] = {
    "A": marks.disc,
    "B": marks.diamond,
    "no chance A": marks.no_chance_a,
    "no chance B": marks.no_chance_b,
    "both": marks.both_seats,
    "apart": marks.apart,
    "fits": marks.tick,
    "against": marks.cross,
    "either way": marks.both_ways,
    "drop it": marks.arrow,
    "not considered": marks.dashed_box,
    "to tick": marks.box,
}
OFFSETS = [(0, 0), (0.13, 0.31), (0.24, 0.07), (0.4, 0.4)]
"""In points: a printer's raster meets a mark anywhere."""


def page_of_marks(
    offset: tuple[float, float] = (0, 0),
) -> tuple[bytes, dict[str, tuple[float, float]]]:
    stream = BytesIO()
    canvas = Canvas(stream, (400, 60), invariant=1)
    places = {name: (20 + 30 * n + offset[0], 30 + offset[1]) for n, name in enumerate(DRAWN)}
    for name, place in places.items():
        DRAWN[name](canvas, *place)
    canvas.save()
    return stream.getvalue(), places


def around(page: Image.Image, place: tuple[float, float]) -> Image.Image:
    x, y = pixel(*place, page.height)
    return page.crop((x - HALF, y - HALF, x + HALF, y + HALF))


def templates() -> dict[str, Image.Image]:
    pdf, places = page_of_marks()
    page = printed(pdf)
    return {name: around(page, place) for name, place in places.items()}


def likeness(cut: Image.Image, template: Image.Image) -> float:
    """Return how little two squares differ, at the best of nine places."""
    shifts = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    return -min(
        sum(n * grey for grey, n in enumerate(ImageChops.difference(moved, template).histogram()))
        for moved in (ImageChops.offset(cut, *shift) for shift in shifts)
    )


def recognised(cut: Image.Image, among: dict[str, Image.Image]) -> str:
    return max(among, key=lambda name: likeness(cut, among[name]))


@pytest.mark.parametrize("offset", OFFSETS)
def test_every_mark_is_told_from_every_other(offset: tuple[float, float]) -> None:
    pdf, places = page_of_marks(offset)
    copy = copied_twice(printed(pdf))
    among = templates()
    assert {name: recognised(around(copy, place), among) for name, place in places.items()} == {
        name: name for name in DRAWN
    }


def rivers_chart(case: Case) -> tuple[Chart, Image.Image, tuple[float, float]]:
    """Return the chart of the handout, a copy of its page, and where the chart stands there."""
    options = HandoutOptions(MET)
    pdf = make_document(Document.HANDOUT, case, options)
    (figure,) = (one for one in Tagged(pdf).root.all() if one.tag == "Figure")
    parts = front(words_for(case, None), options)
    (chart,) = (part for part in parts if isinstance(part, Chart))
    chart.canv = Canvas(BytesIO())
    measure([chart], figure.box[2] - figure.box[0])
    return chart, copied_twice(printed(pdf)), (figure.box[0], figure.box[1])


def test_each_mark_of_rivers_chart_is_told_from_the_others(practice: Case) -> None:
    chart, copy, corner = rivers_chart(practice)
    among = {name: picture for name, picture in templates().items() if name[-1] in "AB"}
    found = {
        (number, seat): recognised(around(copy, place), among)
        for number, seat, place in marks_of(chart, corner)
    }
    expected = {
        (number, seat): seat.value if level.step else f"no chance {seat.value}"
        for number, row in enumerate(chart._rows)
        for seat, level in row.levels.items()
        if level
    }
    assert found == expected
    assert set(expected.values()) >= {"A", "B", "no chance A"}


def marks_of(
    chart: Chart, corner: tuple[float, float]
) -> Iterator[tuple[int, Seat, tuple[float, float]]]:
    """Yield row, seat and place on the paper of each mark of a chart."""
    for number, (row, y) in enumerate(zip(chart._rows, middles(chart), strict=True)):
        equal = row.levels[Seat.A] is row.levels[Seat.B]
        for seat, side in ((Seat.A, -1), (Seat.B, 1)):
            level = row.levels[seat]
            if level:
                x = chart._x(level) + (side * 6.4 if equal else 0)
                yield number, seat, (corner[0] + x, corner[1] + y)


def middles(chart: Chart) -> list[float]:
    left = chart.height - chart._head_height
    return [left - sum(chart._heights[:n]) - high / 2 for n, high in enumerate(chart._heights)]


def test_thick_and_thin_joints_are_told_apart(practice: Case) -> None:
    chart, copy, corner = rivers_chart(practice)
    thick: list[float] = []
    thin: list[float] = []
    for row, y in zip(chart._rows, middles(chart), strict=True):
        levels = [level for level in row.levels.values() if level and level.step]
        if len(levels) == 2 and levels[0] is not levels[1]:
            between = (chart._x(levels[0]) + chart._x(levels[1])) / 2 + 6
            x, at = pixel(corner[0] + between, corner[1] + y, copy.height)
            wide = ink(copy, (x - 8, at - 8, x + 8, at + 8)) * 16
            (thick if row.is_apart else thin).append(wide)
    assert len(thick) == 5
    assert min(thin) > 1
    assert min(thick) > 1.6 * max(thin)


def test_the_scale_of_the_chart_is_still_there(practice: Case) -> None:
    chart, copy, corner = rivers_chart(practice)
    last = middles(chart)[-1]
    for level in (Level.ALMOST_NEVER, Level.NOW_AND_THEN, Level.ABOUT_HALF, Level.ALMOST_ALWAYS):
        x, y = pixel(corner[0] + chart._x(level), corner[1] + last, copy.height)
        assert drawn_down(copy.crop((x - 3, y - 14, x + 4, y + 14))) > 0.6


def drawn_down(cut: Image.Image) -> float:
    """Return the share of rows of pixels in which there is ink."""
    rows = (cut.crop((0, y, cut.width, y + 1)).getextrema()[0] for y in range(cut.height))
    return sum(darkest == 0 for darkest in rows) / cut.height


@pytest.mark.parametrize("paper", Paper)
def test_lines_to_write_on_are_still_there(paper: Paper) -> None:
    sheet = Sheet(paper, load_wording(), "en", "A title", ())
    copy = copied_twice(printed(print_document(sheet, lambda: [[WritingLines(8)]])))
    lengths = [ink(copy, (0, y, copy.width, y + 2)) for y in range(copy.height - 2)]
    long = [y for y, share in enumerate(lengths) if share > 0.3]
    lines = [y for before, y in pairwise([0, *long]) if y - before > 3]
    assert len(lines) == 8


def test_what_is_too_faint_would_be_seen_to_vanish() -> None:
    """The copier is bad enough: a hairline in light grey does not come through."""
    stream = BytesIO()
    canvas = Canvas(stream, (200, 40), invariant=1)
    for x, color in ((60, styles.HAIR), (140, styles.INK)):
        canvas.setStrokeColor(color)
        canvas.setLineWidth(0.5)
        canvas.line(x, 5, x, 35)
    canvas.save()
    copy = copied_twice(printed(stream.getvalue()))
    faint, plain = (copy.crop((x - 3, 15, x + 4, 65)) for x in (125, 292))
    assert drawn_down(faint) < 0.1 < drawn_down(plain)
