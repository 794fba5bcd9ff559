"""Tables: rows under heads that are set again on every page, any cell as long as it likes."""

from collections.abc import Iterable, Sequence

from reportlab.platypus.flowables import Flowable

from pairview.reports import styles
from pairview.reports.boxes import Headed, Rule, SideBySide, Stack
from pairview.reports.text import paragraphs

_GAP = 10.0
_KEPT_WHOLE = 120.0
"""A row lower than this goes to the next page whole."""


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[Iterable[Flowable]]],
    widths: Sequence[float | None],
) -> Flowable:
    """Return rows of cells under heads, a line between two rows.

    Each cell is a stack of parts. `widths` are in points; the columns given None share what is
    left.
    """
    head = SideBySide([paragraphs(styles.COLUMN_HEAD, words) for words in heads], widths, _GAP)
    below_head = Rule(1, 3, 1, styles.INK)
    return Headed(Stack([head, below_head]), (_row(cells, widths) for cells in rows))


def _row(cells: Sequence[Iterable[Flowable]], widths: Sequence[float | None]) -> Flowable:
    return Stack([SideBySide(cells, widths, _GAP), Rule(2.5, 3)], keep_under=_KEPT_WHOLE)
