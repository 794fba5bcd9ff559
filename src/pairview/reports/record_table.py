"""Evidence and answers in the whole record: letters, and the table with hypotheses in rows.

What does not fit beside each other goes on in a second table: a column never gets narrower than
its words.
"""

from collections.abc import Iterator, Sequence
from math import ceil
from string import ascii_lowercase
from typing import Final

from pairview.domain.evidence import Evidence
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.items import find
from pairview.domain.seat import Seat
from pairview.domain.weighing import Stand, Table
from pairview.reports import marks, styles
from pairview.reports.boxes import Gap, SideBySide
from pairview.reports.flowable import Flowable
from pairview.reports.graphemes import beginning
from pairview.reports.record_parts import Parts, introduced, said_of
from pairview.reports.statements import statements_on
from pairview.reports.table import table
from pairview.reports.tags import Element, a_list, list_item
from pairview.reports.telling import joined, source_of
from pairview.reports.telling_again import made_from_later
from pairview.reports.text import Run, aside, dotted, paragraphs
from pairview.reports.words import Words

_LETTER_WIDTH: Final = 17.0
_HYPOTHESIS_AT_LEAST: Final = 138.0
_COLUMN: Final = 34.0
_BETWEEN: Final = 10.0
"""The gap that `table` leaves between two columns."""
_MARK_WIDTH: Final = 11.0
_NAME_AT_MOST: Final = 140
"""Letters of a hypothesis in the table."""

Lettered = tuple[str, Evidence]


def evidence(words: Words, width: float) -> Parts:
    """Yield each piece of evidence under its letter, and the tables, for a width in points."""
    lettered = list(zip(_letters(), words.case.evidence, strict=False))
    items = a_list()
    parts = [_piece(words, items, letter, piece) for letter, piece in lettered]
    yield from introduced(words, "evidence", iter(parts))
    if lettered and words.case.hypotheses:
        answers = Table(words.case)
        for columns in _shared_out(lettered, width):
            yield Gap(8)
            yield _table(words, answers, columns)
        yield Gap(2)
        yield from _key(words, answers)
        yield from _apart(words, answers, lettered)


def _letters() -> Iterator[str]:
    """Yield a, b, c and so on, then aa, ab: as many as a case may ever hold."""
    yield from ascii_lowercase
    yield from (f"{first}{second}" for first in ascii_lowercase for second in ascii_lowercase)


def _piece(words: Words, items: Element, letter: str, piece: Evidence) -> Flowable:
    beside = aside(dotted([source_of(words, piece), *_made_from(words, piece)]))
    told = [
        *paragraphs(styles.BODY, piece.text, beside),
        *statements_on(words, "evidence", piece.id),
    ]
    head = paragraphs(styles.BODY, Run(letter, bold=True))
    return SideBySide([head, told], [_LETTER_WIDTH, None], elements=list_item(items))


def _made_from(words: Words, piece: Evidence) -> Iterator[str]:
    """Yield the rating and the moment it was made from, by the number the moment has above."""
    if piece.from_dimension:
        yield words("plain_text.shows", label=words.label(piece.from_dimension))
    moment = find(words.case.moments, piece.from_moment or "")
    if moment:
        of_the_class = [one.id for one in words.case.moments if one.seat is moment.seat]
        number = of_the_class.index(moment.id) + 1
        yield words("whole_record.from_moment", number=number, room=words.room(moment.seat))
    yield from made_from_later(words, piece)


def _shared_out(lettered: Sequence[Lettered], width: float) -> Iterator[Sequence[Lettered]]:
    """Yield as few groups as the width allows, as even as can be."""
    most = max(1, int((width - _HYPOTHESIS_AT_LEAST) / (_COLUMN + _BETWEEN)))
    each = ceil(len(lettered) / ceil(len(lettered) / most))
    for first in range(0, len(lettered), each):
        yield lettered[first : first + each]


def _table(words: Words, answers: Table, columns: Sequence[Lettered]) -> Flowable:
    heads = [words("whole_record.hypothesis"), *(letter for letter, _ in columns)]
    rows = [
        [_name(words, one), *(_cell(words, answers, one, piece) for _, piece in columns)]
        for one in words.case.hypotheses
    ]
    return table(heads, rows, [None, *(_COLUMN for _ in columns)])


def _name(words: Words, hypothesis: Hypothesis) -> list[Flowable]:
    """Return number and words of a hypothesis; a long one, told in full above, is shortened."""
    said = words.maybe(hypothesis) or words("whole_record.unwritten")
    if len(said) > _NAME_AT_MOST:
        said = f"{beginning(said, _NAME_AT_MOST).rstrip()}…"
    number = Run(f"{words.case.number_of(hypothesis.id) or ''} ", bold=True)
    return [*paragraphs(styles.BODY, number, said)]


def _cell(words: Words, answers: Table, hypothesis: Hypothesis, piece: Evidence) -> list[Flowable]:
    stand = answers.cell(hypothesis.id, piece.id).stand
    said = paragraphs(styles.SMALL, words(f"whole_record.cell_{stand}"))
    mark = marks.Mark(marks.STANDS[stand])
    return [SideBySide([[mark]], [_MARK_WIDTH]), *said]


def _key(words: Words, answers: Table) -> Parts:
    """Yield what the words in the cells mean, as far as they stand there."""
    there = {stand for one in answers.hypotheses for stand in answers.row(one.id)}
    told = (words(f"whole_record.key_{stand}") for stand in Stand if stand in there)
    yield from paragraphs(styles.SMALL, " ".join(told))


def _apart(words: Words, answers: Table, lettered: Sequence[Lettered]) -> Parts:
    """Yield each seat's answer where the pair answered apart, a line for each hypothesis."""
    lines: list[Flowable] = []
    for one in words.case.hypotheses:
        said = [_seat_answers(words, answers, one, *pair) for pair in lettered]
        number = words.case.number_of(one.id)
        name = words("whole_record.unwritten")
        if number:
            name = words("entries.hypothesis_numbered", number=number)
        lines += said_of(f"{name}:", joined(said, "; "))
    if lines:
        yield Gap(4)
        yield from paragraphs(styles.COLUMN_HEAD, words("whole_record.apart"))
        yield from lines


def _seat_answers(
    words: Words, answers: Table, hypothesis: Hypothesis, letter: str, piece: Evidence
) -> str:
    cell = answers.cell(hypothesis.id, piece.id)
    said = [
        words("handout.seat_answer", room=words.room(seat), answer=words(f"weighing.answer_{fit}"))
        for seat, fit in ((Seat.A, cell.by_a), (Seat.B, cell.by_b))
        if fit
    ]
    return words("whole_record.apart_on", letter=letter, answers=joined(said)) if said else ""
