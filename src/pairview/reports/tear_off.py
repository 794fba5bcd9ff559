"""Two parts for two people: the halves of one sheet to tear apart, or pages of their own."""

from collections.abc import Iterable, Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from pairview.reports import styles
from pairview.reports.boxes import Gap, Rule, SideBySide, height_of, measure, take
from pairview.reports.flowable import Flowable
from pairview.reports.growing import grow_in_turn
from pairview.reports.page import Section, Sheet
from pairview.reports.page_options import PageOptions
from pairview.reports.prose import BASELINE
from pairview.reports.text import paragraphs, width_of_words
from pairview.reports.writing_lines import WritingLines

Parts = Sequence[Flowable]

CLEAR: Final = 20.0
NARROW: Final = 13.0
"""White on either side of the line where the sheet is torn or cut."""
_MIDDLE: Final = (BASELINE - 0.27) * styles.SMALL.fontSize
"""How far below the top of a small line the middle of its letters is."""
_NOTES: Final = 60


def counted_from(options: PageOptions) -> int:
    """Return from how many pages on they are counted: a single page for each says nothing by it."""
    return 4 if options.duplex else 3


class TearLine(Rule):
    """A dashed line."""

    def __init__(self) -> None:
        """Stand in the middle of a small line of words."""
        super().__init__(_MIDDLE, styles.SMALL.leading - _MIDDLE, 0.8, styles.RULE)

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw at a place; the name is reportlab's own."""
        canvas.setDash(4, 3)
        super().drawOn(canvas, x, y)
        canvas.setDash()


def torn_apart(
    sheet: Sheet, parts: Sequence[Parts], wording: str, clear: float = CLEAR
) -> list[Section]:
    """Return two parts as halves of one sheet, else each on pages of its own.

    `wording` names the file whose `tear` stands on the dashed line and whose `notes` heads a page
    that keeps the two parts from standing back to back; `clear` is the white on either side of that
    line. The upper half repeats the footer.
    """
    first, second = parts
    foot = _foot(sheet)
    upper = sheet.middle - clear - height_of(measure(foot, sheet.width))
    lower = sheet.height - sheet.middle - clear
    if max(_height(first, sheet) - upper, _height(second, sheet) - lower) <= 0:
        halves = _filled(first, sheet, upper), _filled(second, sheet, lower)
        tear = _tear_line(sheet.wording(f"{wording}.tear"), clear)
        return [[*halves[0], *foot, *tear, *halves[1]]]
    pages = _own_pages(sheet, first)
    if sheet.duplex and len(pages) % 2:
        notes = paragraphs(styles.HEADING, sheet.wording(f"{wording}.notes"))
        pages.append([*notes, WritingLines(more=_NOTES)])
    return [*pages, *_own_pages(sheet, second)]


def _height(parts: Iterable[Flowable], sheet: Sheet) -> float:
    return height_of(measure(parts, sheet.width))


def _foot(sheet: Sheet) -> list[Flowable]:
    """Return the footer of the page as it stands on the half that has no foot of the page."""
    lines = [part for line in sheet.footer for part in paragraphs(styles.FOOTER, line)]
    return [Rule(7, 3), *lines] if lines else []


def _tear_line(words: str, clear: float) -> list[Flowable]:
    wide = width_of_words(words, styles.SMALL) + 1
    cells: list[list[Flowable]] = [[TearLine()], [*paragraphs(styles.SMALL, words)], [TearLine()]]
    above = Gap(clear - _MIDDLE)
    below = Gap(clear - styles.SMALL.leading + _MIDDLE)
    return [above, SideBySide(cells, [None, wide, None], 8), below]


def _filled(parts: Parts, sheet: Sheet, room: float) -> list[Flowable]:
    """Return the parts with what fills the room: lines to write on, then white."""
    grow_in_turn(parts, room - _height(parts, sheet))
    spread = _spread(parts, room - _height(parts, sheet))
    return [*spread, Gap(room - _height(spread, sheet))]


def _spread(parts: Parts, left: float) -> list[Flowable]:
    """Return the parts with what is left over in their gaps, in measure."""
    stretch = sum(part.stretch for part in parts if isinstance(part, Gap))
    share = min(1.0, left / stretch) if stretch else 0.0
    return [
        Gap(part.height + share * part.stretch) if isinstance(part, Gap) and part.stretch else part
        for part in parts
    ]


def _own_pages(sheet: Sheet, parts: Parts) -> list[Section]:
    """Return the parts as one section for each page, so that what follows begins on a new one."""
    pages: list[Section] = []
    measured = measure(parts, sheet.width)
    while measured:
        page, rest = take(measured, sheet.width, sheet.height)
        # What fits on no page stays together: printing says so.
        pages.append([part for part, _ in page or measured])
        measured = rest if page else []
    return pages
