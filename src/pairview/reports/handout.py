"""The session handout: two pages that the pair takes along when the conversation is over."""

from typing import Final

from pairview.domain.case import Case
from pairview.reports import styles
from pairview.reports.boxes import Gap
from pairview.reports.flowable import Flowable
from pairview.reports.handout_front import front
from pairview.reports.handout_hypotheses import hypotheses
from pairview.reports.handout_options import HandoutOptions, HandoutSection
from pairview.reports.handout_plan import planned
from pairview.reports.handout_ticked import statements_left_over, ticked
from pairview.reports.page import Section, print_document, sheet_of
from pairview.reports.words import Words, words_for

__all__ = ["HandoutOptions", "HandoutSection", "make_handout"]

_FILL_A_PAGE: Final = {HandoutSection.TWO_VIEWS, HandoutSection.MOMENTS}


def make_handout(case: Case, options: HandoutOptions) -> bytes:
    """Return the handout as PDF; the same case and options give the same bytes.

    Raises NotYetRevealed before the reveal and CannotPrint where it cannot be laid out.
    """
    words = words_for(case, options.language)
    sheet = sheet_of(options, words, "handout.file_title", words.footer)
    return print_document(sheet, lambda: _pages(words, options))


def _pages(words: Words, options: HandoutOptions) -> list[Section]:
    """Return both pages; without what fills the first, the second begins right below it."""
    first, second = front(words, options), _back(words, options)
    if options.sections >= _FILL_A_PAGE:
        return [first, second]
    between = [Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)] if second else []
    return [[*first, *between, *second]]


def _back(words: Words, options: HandoutOptions) -> list[Flowable]:
    back: list[Flowable] = []
    if HandoutSection.HYPOTHESES in options.sections:
        back += hypotheses(words, options)
    for parts in planned(words, options.sections):
        back += [Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)] if back else []
        back += parts
    return [*back, *ticked(words, options), *statements_left_over(words, options)]
