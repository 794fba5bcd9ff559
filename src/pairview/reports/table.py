"""Tables: rows under heads that are set again on every page, any cell as long as it likes."""

from collections.abc import Iterable, Sequence

from reportlab.lib.styles import ParagraphStyle

from pairview.reports import styles
from pairview.reports.boxes import Gap, Headed, Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.prose import BASELINE
from pairview.reports.tags import head_row, table_row
from pairview.reports.text import paragraphs

_GAP = 10.0
_KEPT_WHOLE = 120.0
"""A row lower than this goes to the next page whole."""


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[Iterable[Flowable]]],
    widths: Sequence[float | None],
    *,
    gap: float = _GAP,
    head_styles: Sequence[ParagraphStyle] = (),
    row_heads: bool = True,
) -> Flowable:
    """Return rows of cells under heads, a line between two rows.

    Each cell is a stack of parts. `widths` are in points; the columns given None share what is
    left. `gap` is the white between two columns, `head_styles` has one style for each head.
    With `row_heads` the first cell of a row says what the row is about: a screen reader names it
    with the other cells, unless the heads would outnumber what they stand over.
    """
    looks = head_styles or [styles.COLUMN_HEAD] * len(heads)
    named = [_head(look, words) for look, words in zip(looks, heads, strict=True)]
    below_head = Rule(1, 3, 1, styles.INK)
    told_heads = head_row(len(named))
    head = Stack([SideBySide(named, widths, gap, at_foot=True, elements=told_heads), below_head])
    rows = list(rows)
    headed = row_heads and len(heads) + len(rows) <= (len(heads) - 1) * len(rows)
    told = (
        SideBySide(cells, widths, gap, elements=table_row(len(cells), headed=headed))
        for cells in rows
    )
    return Headed(head, (Stack([row, Rule(2.5, 3)], keep_under=_KEPT_WHOLE) for row in told))


def _head(look: ParagraphStyle, words: str) -> list[Flowable]:
    """Return a head whose last line, however small, is on the baseline of those beside it."""
    below = _below_baseline(styles.COLUMN_HEAD) - _below_baseline(look)
    return [*paragraphs(look, words), *([Gap(below)] if below else [])]


def _below_baseline(look: ParagraphStyle) -> float:
    return look.leading - BASELINE * look.fontSize
