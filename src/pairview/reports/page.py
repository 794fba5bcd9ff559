"""Paper, margins, footer and page count: the sheet that every document is laid out on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from threading import RLock
from typing import Final, NamedTuple, Protocol

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from pairview.domain.errors import Cancelled, CannotPrint
from pairview.domain.wording import Wording
from pairview.reports import fonts, styles
from pairview.reports.boxes import Gap, Measured, draw_down, height_of, measure, take
from pairview.reports.direction import document_runs, from_begin, runs_right_to_left
from pairview.reports.flowable import Flowable
from pairview.reports.growing import grow_in_turn, growers
from pairview.reports.making import show_first, tell
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.pdf_file import file_of
from pairview.reports.tags import TaggedCanvas, Tags
from pairview.reports.text import one_line, paragraphs, width_of_words

INNER: Final = 22 * styles.MM
OUTER: Final = 15 * styles.MM
TOP: Final = 14 * styles.MM
NARROW: Final = 10 * styles.MM
BOTTOM: Final = 20 * styles.MM
PAGES_AT_MOST: Final = 2_000
"""A case as full as the format allows has some 900; a stranger's file might have no end.

So many take 4 s and 115 MB, in Arabic ten times the time and six times the memory.
"""
FIRST_PAGES: Final = 2
LONG_FROM: Final = 8
"""Pages from which the first ones are handed over before the rest is drawn."""

_ONE_AT_A_TIME: Final = RLock()
"""reportlab's fonts keep their place in their file: two documents would read at each other's.

What is given up prints on to its next page while the next document is asked for already.
"""

LARGE: Final = 14 / styles.BODY.fontSize
"""How much larger all is drawn in large print: running text comes to 14 points."""

_NUMBER_WIDTH: Final = 74.0
_BESIDE_NUMBER: Final = 8.0
_LINE_OVER_FOOTER: Final = -7.0
_BELOW_LINE: Final = 3.0
_EDGE: Final = 8 * styles.MM
"""No printer is asked to print nearer to the edge of the paper."""

Section = Sequence[Flowable]


class OwnSheet(list[Flowable]):
    """A section that shares no page with another, and no sheet of paper where both sides print."""


class _TooManyPagesError(Exception):
    """The page cap was passed."""


class _NoRoomError(Exception):
    """Something is taller than a page and cannot be split."""


@dataclass(frozen=True)
class Sheet:
    """What all pages of a document share. `title` is for the file and holds no code name.

    Large print lays the same parts out on a smaller page and draws that page larger. `duplex` puts
    the margin for the holes on the other side of every second page. A sheet without a footer has
    narrow margins at its top and foot.
    """

    paper: Paper
    wording: Wording
    language: str
    title: str
    footer: tuple[str, ...]
    large_print: bool = False
    duplex: bool = False
    counts_from: int = 1
    """Documents of fewer pages show no count: on a sheet that is torn apart it tells nothing."""

    @property
    def enlarged(self) -> float:
        """Return how many points on paper a point of the layout takes."""
        return LARGE if self.large_print else 1.0

    @property
    def width(self) -> float:
        """Return the width of the text in points of the layout."""
        return (self.paper.size[0] - INNER - OUTER) / self.enlarged

    @property
    def height(self) -> float:
        """Return the height of the text in points of the layout."""
        return (self.paper.size[1] - self.top - self.bottom) / self.enlarged

    @property
    def top(self) -> float:
        """Return where the text begins, in points from the upper edge of the paper."""
        return TOP if self.footer else NARROW

    @cached_property
    def bottom(self) -> float:
        """Return where the text ends, in points from the lower edge of the paper.

        A footer of many lines, as in large print, lifts the text.
        """
        if not self.footer:
            return NARROW
        lines = sum(height_of(line) for _, line in _footer_lines(self))
        return max(BOTTOM, _EDGE + (lines - _LINE_OVER_FOOTER + _BELOW_LINE) * self.enlarged)

    @property
    def middle(self) -> float:
        """Return how far below the top of the text the middle of the paper is."""
        return (self.paper.size[1] / 2 - self.top) / self.enlarged

    def left(self, page: int) -> float:
        """Return where the text of a page begins, in points from the left edge of the paper."""
        on_right = self.runs_right_to_left != (self.duplex and page % 2 == 0)
        return OUTER if on_right else INNER

    @property
    def runs_right_to_left(self) -> bool:
        """Say whether the pages are mirrored, because the language is written to the left."""
        return runs_right_to_left(self.language)


class Speaks(Protocol):
    """What a document has to say it with."""

    @property
    def wording(self) -> Wording:
        """The sentences of its language."""

    @property
    def language(self) -> str:
        """Such as "en"."""


class WordsAlone(NamedTuple):
    """What a document of no case has to say it with."""

    wording: Wording
    language: str


def sheet_of(
    options: PageOptions,
    words: Speaks,
    title: str,
    footer: tuple[str, ...],
    *,
    counts_from: int = 1,
) -> Sheet:
    """Return the sheet that was chosen; `title` is the id of a sentence without a code name."""
    return Sheet(
        options.paper,
        words.wording,
        words.language,
        words.wording(title),
        footer,
        options.large_print,
        options.duplex,
        counts_from,
    )


def print_document(
    sheet: Sheet, compose: Callable[[], Sequence[Section]], *, tagged: bool = True
) -> bytes:
    """Return the PDF of what `compose` gives, the same bytes each time.

    Each section begins on a page of its own as long as the one before it kept to one page.
    Without tags it is printed to be measured only.
    Raises CannotPrint, and Cancelled where the listener of `making` gives it up. reportlab's own
    errors quote what stands on the page, so only their kind is passed on and nothing is chained.
    """
    failure = "page.cannot_print"
    try:
        with _ONE_AT_A_TIME, document_runs(to_the_left=sheet.runs_right_to_left):
            tell(0)
            fonts.register()
            pages = [_grown(sheet, page) for page in _pages(sheet, compose())]
            if len(pages) >= LONG_FROM:
                show_first(lambda: _draw(sheet, pages[:FIRST_PAGES], len(pages), tagged=tagged))
            return _draw(sheet, pages, len(pages), tagged=tagged)
    except Cancelled:
        raise
    except _TooManyPagesError:
        failure, kind = "page.too_many_pages", ""
    except Exception as error:
        kind = type(error).__name__.lstrip("_")
    raise CannotPrint(sheet.wording(failure, kind=kind, pages=PAGES_AT_MOST))


def _pages(sheet: Sheet, sections: Iterable[Section]) -> list[list[Measured]]:
    pages: list[list[Measured]] = []
    open_pages = 0
    was_own = False
    for section in sections:
        is_own = isinstance(section, OwnSheet)
        if is_own or was_own:
            open_pages = 0
            pages += _empty_side(sheet, len(pages))
        was_own = is_own
        measured = measure(section, sheet.width)
        if open_pages > 1:
            measured = [*pages.pop(), (Gap(), styles.SECTION_GAP), *measured]
        before = len(pages)
        for page in _lay_out(sheet, measured):
            pages.append(page)
            tell(len(pages))
            if len(pages) > PAGES_AT_MOST:
                raise _TooManyPagesError
        open_pages = len(pages) - before
    return pages or [[]]


def _empty_side(sheet: Sheet, printed: int) -> list[list[Measured]]:
    """Return the back of a sheet of paper of which only the front is printed so far."""
    if not sheet.duplex or printed % 2 == 0:
        return []
    return [measure(paragraphs(styles.SMALL, sheet.wording("page.empty_side")), sheet.width)]


def _lay_out(sheet: Sheet, measured: list[Measured]) -> Iterable[list[Measured]]:
    while measured:
        page, measured = take(measured, sheet.width, sheet.height)
        if not page:
            raise _NoRoomError
        yield page


def _draw(sheet: Sheet, pages: Sequence[list[Measured]], total: int, *, tagged: bool) -> bytes:
    canvas = _canvas(sheet, tagged=tagged)
    for number, page in enumerate(pages, start=1):
        canvas.translate(sheet.left(number), sheet.bottom)
        if sheet.large_print:
            canvas.scale(sheet.enlarged, sheet.enlarged)
        canvas.begin_marks()
        _draw_page(canvas, sheet, page)
        _draw_footer(canvas, sheet, number, total)
        canvas.tags.end_page()
        canvas.showPage()
        tell(number, total)
    return file_of(canvas, sheet.title, sheet.language)


def _canvas(sheet: Sheet, *, tagged: bool) -> TaggedCanvas:
    rl_config.useA85 = 0
    canvas = TaggedCanvas(
        BytesIO(),
        pagesize=sheet.paper.size,
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.REGULAR,  # type: ignore[arg-type]  # the stubs say float
        initialFontSize=styles.BODY.fontSize,
        lang=sheet.language,
    )
    canvas.setTitle(sheet.title)
    canvas.setAuthor("PairView")
    canvas.setCreator("PairView")
    canvas.setSubject("")
    canvas.runs_right_to_left = sheet.runs_right_to_left
    if tagged:
        canvas.tags = Tags(sheet.wording)
    return canvas


def _grown(sheet: Sheet, page: list[Measured]) -> list[Measured]:
    """Give what room is left to the lines to write on, one line to each in turn."""
    parts = [part for part, _ in page]
    if not grow_in_turn(parts, sheet.height - height_of(page)):
        return page
    return [
        (part, part.wrap(sheet.width, sheet.height)[1] if any(growers([part])) else height)
        for part, height in page
    ]


def _draw_page(canvas: Canvas, sheet: Sheet, page: list[Measured]) -> None:
    """Draw the parts of a page; what room is left over goes into the gaps, in measure."""
    y = sheet.height
    stretch = sum(part.stretch for part, _ in page if isinstance(part, Gap))
    left_over = max(0.0, sheet.height - height_of(page))
    share = min(1.0, left_over / stretch) if stretch else 0.0
    for part, height in page:
        y -= height + (part.stretch * share if isinstance(part, Gap) else 0)
        part.drawOn(canvas, 0, y)


def _draw_footer(canvas: TaggedCanvas, sheet: Sheet, number: int, total: int) -> None:
    """Draw what stands at the foot of each page; a screen reader says it once, at the end."""
    counted = total >= sheet.counts_from
    if not counted and not sheet.footer:
        return
    canvas.setStrokeColor(styles.HAIR)
    canvas.setLineWidth(0.5)
    canvas.line(0, _LINE_OVER_FOOTER, sheet.width, _LINE_OVER_FOOTER)
    if number < total:
        canvas.tags.mark_margin("Footer")
    y = _LINE_OVER_FOOTER - _BELOW_LINE
    for width, line in _footer_lines(sheet):
        draw_down(canvas, line, from_begin(canvas, sheet.width, 0, width), y)
        y -= height_of(line)
    if number < total:
        canvas.tags.unmark()
    if not counted:
        return
    canvas.tags.mark_margin("Footer")
    count = one_line(sheet.wording("page.number", page=number, pages=total))
    wide = width_of_words(count, styles.FOOTER)
    left = from_begin(canvas, sheet.width, sheet.width - wide, wide)
    counted_in_words = measure(paragraphs(styles.FOOTER, count), wide)
    draw_down(canvas, counted_in_words, left, _LINE_OVER_FOOTER - _BELOW_LINE)
    canvas.tags.unmark()


def _footer_lines(sheet: Sheet) -> list[tuple[float, list[Measured]]]:
    """Return each line of the footer with its width: the count stands beside the first."""
    widest = one_line(sheet.wording("page.number", page=99, pages=99))
    count = max(_NUMBER_WIDTH, width_of_words(widest, styles.FOOTER) + _BESIDE_NUMBER)
    widths = [sheet.width - count, *[sheet.width] * (len(sheet.footer) - 1)]
    return [
        (width, measure(paragraphs(styles.FOOTER, line), width))
        for width, line in zip(widths, sheet.footer, strict=False)
    ]
