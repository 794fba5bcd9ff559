"""The plan on page 2: what each will look for and ask, with room for what comes of it."""

from collections.abc import Iterator
from typing import Final

from pairview.domain.looking_again import has_ended, looks_again_on
from pairview.domain.plan import LookFor, Question
from pairview.domain.seat import Seat
from pairview.reports import marks, styles
from pairview.reports.answers import ANSWER_WIDTH, said_line, seen_boxes
from pairview.reports.boxes import Gap, Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.handout_options import HandoutSection
from pairview.reports.planned import look_for_details
from pairview.reports.statements import statement_in_words, statements_on
from pairview.reports.tags import Element, a_list, list_item
from pairview.reports.text import Run, aside, dotted, paragraphs
from pairview.reports.words import Words, strung_together
from pairview.reports.writing_lines import WritingLines

_KEPT_WHOLE: Final = 150.0
_MARK_WIDTH: Final = 18.0
_BOTH_WIDTH: Final = 28.0
_DOWN_TO_LINE: Final = styles.LINE_HEIGHT - styles.BODY.leading
"""Sets the line below the boxes on the second of two lines beside them."""
_NUMBERED: Final = {HandoutSection.HELD_OPEN, HandoutSection.HYPOTHESES}
"""Where the numbers of the hypotheses stand."""


def planned(words: Words, sections: frozenset[HandoutSection]) -> Iterator[list[Flowable]]:
    """Yield the parts of the plan that print, with lines where the slot asks for more."""
    if HandoutSection.PLAN in sections:
        yield list(_look_fors(words, numbered=bool(sections & _NUMBERED)))
        yield list(_questions(words))
        if changes := list(_small_changes(words)):
            yield changes
        if HandoutSection.HELD_OPEN not in sections:
            again = list(look_again(words))
            if again:
                yield again
    if HandoutSection.UNKNOWNS in sections and (unknowns := list(_unknowns(words))):
        yield unknowns


def look_again(words: Words) -> Iterator[Flowable]:
    """Yield when the pair looks again, or a line for the date; nothing where they ended."""
    follow_up = looks_again_on(words.case)
    if has_ended(words.case):
        return
    if follow_up is None:
        yield WritingLines(1, words("handout.again_on"))
    else:
        day = Run(words.weekday(follow_up), bold=True)
        yield from paragraphs(styles.BODY, words("handout.again"), day, ".")


def _look_fors(words: Words, *, numbered: bool) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, words("handout.look_fors"))
    written = [item for item in words.case.look_fors if item.text]
    covered = {seat for item in written for seat in ([item.who] if item.who else Seat)}
    items = a_list()
    rows: list[Flowable] = [_look_for(words, items, item, numbered=numbered) for item in written]
    rows += [_blank_look_for(words, items, seat) for seat in Seat if seat not in covered]
    for number, row in enumerate(rows):
        if number:
            yield Rule(2.5 if number <= len(written) else styles.UNDER_LINE, 3)
        yield row


def _look_for(words: Words, items: Element, item: LookFor, *, numbered: bool) -> Flowable:
    by = words.day_only(item.by) if item.by else ""
    checks = "handout.checks" if numbered else ""
    small = aside(look_for_details(words, item, "", by, checks))
    parts = [
        *paragraphs(styles.BODY, item.text, small),
        *statements_on(words, "look_fors", item.id),
    ]
    looking = [words.room(item.who)] if item.who else [words.room(seat) for seat in Seat]
    drawn = marks.SEATS[item.who] if item.who else marks.both_seats
    cells: list[list[Flowable]] = [
        [marks.Mark(drawn, says=", ".join(looking))],
        parts,
        seen_boxes(words),
    ]
    return _beside_answer(items, cells, _MARK_WIDTH if item.who else _BOTH_WIDTH)


def _blank_look_for(words: Words, items: Element, seat: Seat) -> Flowable:
    line = WritingLines(2, words("handout.look_for_empty", room=words.room(seat)))
    drawn = marks.SEATS[seat]
    mark = marks.Mark(drawn, leading=styles.LINE_HEIGHT, on_line=True, says=words.room(seat))
    return _beside_answer(
        items, [[mark], [line], [Gap(_DOWN_TO_LINE), *seen_boxes(words)]], _MARK_WIDTH
    )


def _beside_answer(items: Element, cells: list[list[Flowable]], mark_width: float) -> Flowable:
    """Set what is planned on the left and room for what came of it on the right."""
    told = list_item(items, len(cells))
    row = SideBySide(cells, [mark_width, None, ANSWER_WIDTH], 8, elements=told)
    return Stack([row], keep_under=_KEPT_WHOLE)


def _questions(words: Words) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, words("handout.questions"))
    written = [item for item in words.case.questions if item.text]
    items = a_list()
    for number, item in enumerate(written):
        if number:
            yield Rule(2.5, 3)
        stated = statements_on(words, "questions", item.id)
        cells = [[*_question(words, item), *stated], [said_line(words)]]
        told = list_item(items, len(cells), labelled=False)
        row = SideBySide(cells, [None, ANSWER_WIDTH], 12, elements=told)
        yield Stack([row], keep_under=_KEPT_WHOLE)
    if not written:
        yield WritingLines(1, words("handout.question_empty"))
        yield said_line(words, more=5)


def _question(words: Words, item: Question) -> list[Flowable]:
    asks = words("handout.both_ask")
    if item.who:
        asks = words("handout.asks", room=words.room(item.who))
    details = dotted([asks, item.when_where])
    parts: list[Flowable] = [*paragraphs(styles.BODY, item.text, aside(details))]
    if item.opening:
        label = Run(words("handout.opening"), bold=True)
        parts += paragraphs(styles.BODY, label, f" {item.opening}")
    return parts


def _small_changes(words: Words) -> Iterator[Flowable]:
    parts = [*_changes(words), *_noticed(words), *_other_adult(words)]
    if parts:
        yield from paragraphs(styles.HEADING, words("handout.small_change"))
        yield from parts


def _changes(words: Words) -> Iterator[Flowable]:
    texts = {change.seat: change.text for change in words.case.small_changes}
    for seat in Seat:
        label = words("handout.small_change_in", room=words.room(seat))
        if texts.get(seat):
            yield from paragraphs(styles.BODY, Run(label, bold=True), f" {texts[seat]}")
            yield from statements_on(words, "small_changes", seat.value)
        elif words.asked.small_change:
            yield WritingLines(1, label, bold=True)


def _noticed(words: Words) -> Iterator[Flowable]:
    yield from _line(
        words("handout.will_notice"),
        words.case.plan.student_will_notice,
        asked=words.asked.small_change,
        stated=statements_on(words, "plan", "student_will_notice"),
    )


def _other_adult(words: Words) -> Iterator[Flowable]:
    adult = words.case.plan.other_adult
    stated = statements_on(words, "plan", "other_adult")
    yield from _line(
        words("handout.other_adult"), adult, asked=words.asked.whole_plan, stated=stated
    )


def _line(label: str, text: str, *, asked: bool, stated: Iterator[Flowable]) -> Iterator[Flowable]:
    if text:
        yield from paragraphs(styles.BODY, Run(label, bold=True), f" {text}")
        yield from stated
    elif asked:
        yield WritingLines(1, label, bold=True)


def _unknowns(words: Words) -> Iterator[Flowable]:
    written = [item for item in words.case.unknowns if item.text]
    if not written and not words.asked.whole_plan:
        return
    label = words("handout.unknowns")
    if written:
        text = strung_together(item.text for item in written)
        yield from paragraphs(styles.BODY, Run(label, bold=True), f" {text}")
    else:
        yield WritingLines(2, label, bold=True, more=1)
    for item in written:
        for statement in words.stated_on("unknowns", item.id):
            yield from statement_in_words(words, statement, item.text if written[1:] else "")
