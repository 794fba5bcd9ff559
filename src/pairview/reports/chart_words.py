"""What the contrast chart says, row by row, for those who do not see it."""

from collections.abc import Iterable

from pairview.domain.contrast import ContrastRow
from pairview.domain.seat import Seat
from pairview.domain.sentences import changed_words, spoken_row
from pairview.reports.words import Words, ended


def chart_in_words(words: Words, rows: Iterable[ContrastRow]) -> str:
    """Return the rows in the order they are drawn, a sentence for each."""
    return words("tags.chart", rows=" ".join(_row(words, row) for row in rows))


def blank_chart_in_words(words: Words, rows: Iterable[ContrastRow]) -> str:
    """Return what there is to mark with a pen, where nobody has rated anything."""
    labels = " ".join(ended(words.label(row.dimension)) for row in rows)
    return words("tags.blank_chart", rows=labels)


def _row(words: Words, row: ContrastRow) -> str:
    said = [spoken_row(row, words.dimensions[row.dimension], words.case, words.wording)]
    for seat in Seat:
        changed = changed_words(row.rating(seat), words.wording)
        said += [f"{words.room(seat)}: {changed}"] if changed else []
    told = " ".join(map(ended, said))
    return told[:1].upper() + told[1:]
