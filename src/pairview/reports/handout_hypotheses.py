"""The hypotheses on page 2: what speaks for and against each, and what would make us drop it.

Each piece of evidence is set once, under a letter, and every hypothesis names the letters: five
hypotheses that repeat eight pieces of evidence in full would fill the page by themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Final

from pairview.domain.evidence import Source
from pairview.domain.explaining import lines_against, only_spoken_against
from pairview.domain.gaps import HYPOTHESES_ASKED
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.looking_again import reason_now
from pairview.domain.seat import Seat
from pairview.domain.sentences import row_remarks, row_sentence
from pairview.domain.weighing import Stand, Table
from pairview.reports import marks, styles
from pairview.reports.boxes import Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.flowing import AFTER_MARK, MARK_WIDTH, Flowing, Piece
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.statements import statements_on
from pairview.reports.tags import a_list, list_item
from pairview.reports.text import Run, aside, paragraphs
from pairview.reports.words import Words
from pairview.reports.writing_lines import WritingLines

_KEPT_WHOLE: Final = 260.0
_NUMBER_WIDTH: Final = 22.0
_LETTER_WIDTH: Final = 14.0
_ALWAYS_SAID: Final = frozenset({Stand.FITS, Stand.AGAINST})
_SEATS: Final = {Source.SEEN_BY_A: Seat.A, Source.SEEN_BY_B: Seat.B}


@dataclass(frozen=True)
class _Block:
    """One hypothesis and what is needed to speak of it."""

    words: Words
    table: Table
    options: HandoutOptions
    hypothesis: Hypothesis
    spoken: bool
    """True where colleagues said a line against each instead of filling a table."""


def hypotheses(words: Words, options: HandoutOptions) -> Iterator[Flowable]:
    """Yield every hypothesis in the order written, then blanks for those the slot still asks."""
    yield from paragraphs(styles.HEADING, words("handout.for_and_against"))
    spoken = speaks_against(words)
    columns = [] if spoken else list(_evidence(words))
    yield from columns
    table = Table(words.case)
    written = words.case.written_hypotheses
    items = a_list()
    for number in range(1, max(len(written), HYPOTHESES_ASKED) + 1):
        if number > 1 or columns:
            yield Rule(2.5 if number <= len(written) + 1 else styles.UNDER_LINE, 2.5)
        if number <= len(written):
            numeral = marks.Numeral(number)
            parts = list(_told(_Block(words, table, options, written[number - 1], spoken)))
        else:
            numeral = marks.Numeral(number, on_line=True)
            parts = list(_blank(words))
        row = SideBySide([[numeral], parts], [_NUMBER_WIDTH, None], elements=list_item(items))
        yield Stack([row], keep_under=_KEPT_WHOLE)


def speaks_against(words: Words) -> bool:
    """Say whether colleagues said a line against each instead of filling a table."""
    return not words.asked.table and only_spoken_against(words.case)


def _evidence(words: Words) -> Iterator[Flowable]:
    items = a_list()
    for letter, evidence in zip(ascii_lowercase, words.case.evidence, strict=False):
        room = words.room(_SEATS.get(evidence.source, Seat.A))
        source = words(f"handout.source_{evidence.source}", room=room)
        text = paragraphs(styles.BODY, evidence.text, aside(source))
        head = paragraphs(styles.BODY, Run(letter, bold=True))
        beside = [*text, *statements_on(words, "evidence", evidence.id)]
        yield SideBySide([head, beside], [_LETTER_WIDTH, None], elements=list_item(items))


def _told(block: _Block) -> Iterator[Flowable]:
    words, hypothesis = block.words, block.hypothesis
    yield from paragraphs(styles.LEAD_BOLD, words.maybe(hypothesis), aside(_status(block)))
    if block.spoken:
        yield from _spoken_against(block)
    elif block.table.evidence:
        yield Flowing(_weighed(block))
    else:
        yield from _not_weighed(words)
    if hypothesis.drop_if:
        label = Run(words("handout.drop_if"), bold=True)
        text = paragraphs(styles.BODY, label, f" {hypothesis.drop_if}")
        yield SideBySide([[marks.Mark(marks.arrow)], text], [MARK_WIDTH, None], AFTER_MARK)
    else:
        yield _to_write(marks.arrow, words("handout.drop_if"))
    if not block.spoken:
        yield from _computed(block)
    yield from statements_on(words, "hypotheses", hypothesis.id)


def _spoken_against(block: _Block) -> Iterator[Flowable]:
    """Yield the colleague's line, without whose it is: that would tell who offered what."""
    words = block.words
    lines = lines_against(words.case, block.hypothesis.id)
    for line in lines:
        label = Run(words("handout.against"), bold=True)
        text = paragraphs(styles.BODY, label, f" {line.text}")
        beside = [*text, *statements_on(words, "evidence", line.id)]
        yield SideBySide([[marks.Mark(marks.cross)], beside], [MARK_WIDTH, None], AFTER_MARK)
    if not lines:
        yield from _not_weighed(words)


def _computed(block: _Block) -> Iterator[Flowable]:
    words, hypothesis = block.words, block.hypothesis
    sentence = row_sentence(block.table, hypothesis.id, words.wording)
    remarks = row_remarks(block.table, hypothesis, words.rows, words.case, words.wording)
    said = paragraphs(styles.SMALL, " ".join([sentence, *remarks]).strip())
    if said:
        yield SideBySide([[], said], [MARK_WIDTH, None], AFTER_MARK)


def _status(block: _Block) -> str:
    words, hypothesis = block.words, block.hypothesis
    said = []
    if hypothesis.status is Status.CHECK_FIRST:
        said.append(words("handout.check_first"))
    if hypothesis.status is Status.SET_ASIDE:
        because = reason_now(words.case, hypothesis)
        name = "handout.set_aside_because" if because else "handout.set_aside"
        said.append(words(name, reason=because))
    if block.options.with_who_offered:
        seat = hypothesis.offered_by
        name = "handout.offered_by" if seat else "handout.offered_by_both"
        said.append(words(name, room=words.room(seat) if seat else ""))
    return " ".join(said)


def _weighed(block: _Block) -> Iterator[Piece]:
    row = block.table.row(block.hypothesis.id)
    for stand, mark in marks.STANDS.items():
        letters = ", ".join(
            f"{letter}{_answers_apart(block, evidence.id)}"
            for letter, evidence, found in zip(
                ascii_lowercase, block.table.evidence, row, strict=False
            )
            if found is stand
        )
        if letters or stand in _ALWAYS_SAID:
            text = letters or block.words("handout.nothing_marked")
            yield Piece(mark, block.words(f"handout.{stand}"), text)


def _answers_apart(block: _Block, evidence: str) -> str:
    """Return each seat's answer where the pair answers apart, else nothing."""
    words, cell = block.words, block.table.cell(block.hypothesis.id, evidence)
    if cell.stand not in {Stand.SEEN_DIFFERENTLY, Stand.BY_ONE}:
        return ""
    fits = {Seat.A: cell.by_a, Seat.B: cell.by_b}
    answers = "; ".join(
        words("handout.seat_answer", room=words.room(seat), answer=words(f"weighing.answer_{fit}"))
        for seat, fit in fits.items()
        if fit
    )
    return f" ({answers})"


def _not_weighed(words: Words) -> Iterator[Flowable]:
    """Yield lines for what the slot asks: the table, or the colleague's one line against it."""
    if words.asked.table:
        yield _to_write(marks.tick, words("handout.fits"))
    yield _to_write(marks.cross, words("handout.against"))


def _blank(words: Words) -> Iterator[Flowable]:
    yield WritingLines(1, words("handout.maybe"), bold=True)
    yield from _not_weighed(words)
    yield _to_write(marks.arrow, words("handout.drop_if"))


def _to_write(mark: marks.Draw, label: str) -> Flowable:
    drawn = marks.Mark(mark, leading=styles.LINE_HEIGHT, on_line=True)
    line = WritingLines(1, label, bold=True, more=1)
    return SideBySide([[drawn], [line]], [MARK_WIDTH, None], AFTER_MARK)
