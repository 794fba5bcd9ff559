"""The page with the recovery code: printed once, kept apart from the laptop."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from pairview.content import load_wording
from pairview.domain.wording import Wording
from pairview.reports import styles
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.days import in_words
from pairview.reports.flowable import Flowable
from pairview.reports.fonts import BOLD, width_of
from pairview.reports.page import Sheet, print_document
from pairview.reports.paper import Paper
from pairview.reports.tags import Element, Tag, a_list, list_item, tags_of
from pairview.reports.text import one_line, paragraphs

STEPS: Final = 3
_SIZE: Final = 25.0
"""Points of the letters of the code: five groups fill a line."""
_NUMBER_WIDTH: Final = 14.0


def make_recovery_page(
    code: str, code_name: str, today: date, paper: Paper = Paper.A4, language: str = "en"
) -> bytes:
    """Return the page as PDF. Title and other data about the file hold neither name nor code.

    `code` is in groups with hyphens between them. Raises CannotPrint.
    """
    say = load_wording(language)
    footer = (say("recovery_page.footer_code"), say("recovery_page.footer_until"))
    sheet = Sheet(paper, say, language, say("recovery_page.file_title"), footer)
    return print_document(sheet, lambda: [list(_page(say, code, code_name, today))])


def _page(say: Wording, code: str, code_name: str, today: date) -> Iterator[Flowable]:
    yield from paragraphs(styles.TITLE, say("recovery_page.title"))
    day = in_words(today, say)
    yield from paragraphs(styles.LEAD, say("recovery_page.for_case", case=code_name, day=day))
    yield Gap(12)
    yield from paragraphs(styles.LEAD, say("recovery_page.what"))
    yield Gap(12)
    yield Stack([_Groups(code)], pad=(12, 16), framed=True)
    yield Gap(5)
    yield from paragraphs(styles.SMALL, say("recovery_page.reading"))
    yield Gap(22)
    yield from paragraphs(styles.HEADING, say("recovery_page.how"))
    steps = a_list()
    for number in range(1, STEPS + 1):
        words = paragraphs(styles.LEAD, say(f"recovery_page.step_{number}"))
        cells = [paragraphs(styles.LEAD_BOLD, str(number)), words]
        yield SideBySide(cells, [_NUMBER_WIDTH, None], elements=list_item(steps))
        yield Gap(3)
    for heading, *lines in (("where", "keep", "copy"), ("without", "nobody")):
        yield Gap(19)
        yield from paragraphs(styles.HEADING, say(f"recovery_page.{heading}"))
        for line in lines:
            yield from paragraphs(styles.LEAD, say(f"recovery_page.{line}"))
            yield Gap(3)


class _Groups(Flowable):
    """The groups of the code over the whole width, a hyphen in the middle between two."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._groups = [one_line(group) for group in code.split("-")]
        self._told = Element(Tag.P)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self.height = _SIZE
        return width, self.height

    def draw(self) -> None:
        canvas = self.canv
        tags_of(canvas).mark(self._told)
        canvas.setFillColor(styles.INK)
        canvas.setFont(BOLD, _SIZE)
        widths = [width_of(group, BOLD, _SIZE) for group in self._groups]
        between = (self.width - sum(widths)) / max(1, len(widths) - 1)
        left, base = 0.0, 0.15 * _SIZE
        for number, (group, width) in enumerate(zip(self._groups, widths, strict=True)):
            if number:
                canvas.drawCentredString(left - between / 2, base, "-")
            canvas.drawString(left, base, group)
            left += width + between
        tags_of(canvas).unmark()
