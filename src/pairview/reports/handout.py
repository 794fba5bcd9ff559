"""The session handout: two pages that the pair takes along when the conversation is over."""

from pairview.domain.case import Case
from pairview.reports import styles
from pairview.reports.boxes import Gap
from pairview.reports.handout_front import front
from pairview.reports.handout_hypotheses import hypotheses
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.handout_plan import plan
from pairview.reports.handout_ticked import statements_left_over, ticked
from pairview.reports.page import Section, Sheet, print_document
from pairview.reports.words import Words, words_for

__all__ = ["HandoutOptions", "make_handout"]


def make_handout(case: Case, options: HandoutOptions) -> bytes:
    """Return the handout as PDF; the same case and options give the same bytes.

    Raises NotYetRevealed before the reveal and CannotPrint where it cannot be laid out.
    """
    words = words_for(case, options.language)
    sheet = Sheet(
        options.paper,
        words.wording,
        words.language,
        words("handout.file_title"),
        (words("page.standing"), words.private_line()),
        options.large_print,
        options.duplex,
    )
    return print_document(sheet, lambda: [front(words, options), _back(words, options)])


def _back(words: Words, options: HandoutOptions) -> Section:
    return [
        *hypotheses(words, options),
        Gap(styles.SECTION_GAP, styles.SECTION_STRETCH),
        *plan(words),
        *ticked(words, options),
        *statements_left_over(words, options),
    ]
