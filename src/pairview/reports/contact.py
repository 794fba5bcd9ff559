"""Whom to call when someone could be unsafe: as the school says, or a line to write it on."""

from collections.abc import Iterator

from pairview.domain.wording import Wording
from pairview.reports import styles
from pairview.reports.flowable import Flowable
from pairview.reports.text import Run, paragraphs
from pairview.reports.writing_lines import WritingLines


def contact_line(wording: Wording, contact: str) -> Iterator[Flowable]:
    """Yield one line; `contact` is empty where the school named nobody."""
    if contact:
        words = wording("safety.banner_contact", contact=contact)
        yield from paragraphs(styles.BODY, Run(words, bold=True))
    else:
        yield WritingLines(1, wording("safety.contact_to_write"), bold=True)
