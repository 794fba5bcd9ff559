"""My next lesson: what each teacher will look for, ask and change, on a half of their own.

A half is carried into a lesson. So it names no hypothesis and no view of the student: only what
the plan wants, and by their number which hypothesis it would tell about.
"""

from collections.abc import Iterator
from typing import Final

from pairview.domain.case import Case
from pairview.domain.looking_again import looks_again_on
from pairview.domain.plan import LookFor, Question
from pairview.domain.seat import Seat
from pairview.reports import marks, styles
from pairview.reports.answers import ANSWER_WIDTH, said_line, seen_boxes
from pairview.reports.boxes import Gap, Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.page import print_document, sheet_of
from pairview.reports.page_options import PageOptions
from pairview.reports.planned import look_for_parts
from pairview.reports.statements import statements_on
from pairview.reports.tear_off import counted_from, torn_apart
from pairview.reports.text import Run, dotted, paragraphs
from pairview.reports.words import Words, words_for
from pairview.reports.writing_lines import WritingLines

_KEPT_WHOLE: Final = 150.0
_SECTION: Final = (7.0, 12.0)
"""White before a heading, and how much more where there is room."""
_DOWN_TO_LINE: Final = styles.LINE_HEIGHT - styles.BODY.leading
"""Sets the line below the boxes on the second of two lines beside them."""


def make_next_lesson(case: Case, options: PageOptions) -> bytes:
    """Return both halves as PDF; the same case and options give the same bytes.

    Raises NotYetRevealed before the reveal and CannotPrint where it cannot be laid out.
    """
    words = words_for(case, options.language)
    sheet = sheet_of(
        options, words, "next_lesson.file_title", words.footer, counts_from=counted_from(options)
    )
    return print_document(sheet, lambda: torn_apart(sheet, _halves(words, options), "next_lesson"))


def _halves(words: Words, options: PageOptions) -> list[list[Flowable]]:
    return [list(_half(words, seat, options)) for seat in Seat]


def _half(words: Words, seat: Seat, options: PageOptions) -> Iterator[Flowable]:
    yield from _head(words, seat, options)
    for parts in (_look_fors(words, seat), _questions(words, seat), _small_change(words, seat)):
        section = list(parts)
        if section:
            yield Gap(*_SECTION)
            yield from section
    yield Gap(*_SECTION)
    yield from _again(words)


def _head(words: Words, seat: Seat, options: PageOptions) -> Iterator[Flowable]:
    title = paragraphs(styles.TITLE, words("next_lesson.title", room=words.room(seat)))
    mark = marks.Mark(marks.SEATS[seat], styles.TITLE.fontSize, styles.TITLE.leading)
    yield SideBySide([[mark], title], [marks.WIDEST, None], 6)
    met = words.case.progress.revealed_on or options.today
    said = [words.case.agreement.code_name, words.day(met)]
    if options.today != met:
        said.append(words("next_lesson.printed", day=words.day(options.today)))
    yield from paragraphs(styles.SMALL, dotted(said))


def _look_fors(words: Words, seat: Seat) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, words("next_lesson.look_fors"))
    mine = [item for item in words.case.look_fors if item.text and item.who in (seat, None)]
    for number, item in enumerate(mine):
        if number:
            yield Rule(2.5, 3)
        yield _beside_answer(_look_for(words, item), seen_boxes(words))
    if not mine:
        yield _beside_answer([WritingLines(2)], [Gap(_DOWN_TO_LINE), *seen_boxes(words)])


def _look_for(words: Words, item: LookFor) -> list[Flowable]:
    who = "" if item.who else words("next_lesson.both_look")
    by = words.day_only(item.by) if item.by else ""
    return look_for_parts(words, item, who, by, "next_lesson.checks")


def _beside_answer(left: list[Flowable], right: list[Flowable]) -> Flowable:
    """Set what is planned on the left and room for what came of it on the right."""
    row = SideBySide([left, right], [None, ANSWER_WIDTH], 12)
    return Stack([row], keep_under=_KEPT_WHOLE)


def _questions(words: Words, seat: Seat) -> Iterator[Flowable]:
    """Yield a seat's questions; a line where the pair has none, for the slot asks for one."""
    written = [item for item in words.case.questions if item.text]
    mine = [item for item in written if item.who in (seat, None)]
    if mine or not written:
        yield from paragraphs(styles.HEADING, words("next_lesson.questions"))
    for number, item in enumerate(mine):
        if number:
            yield Rule(2.5, 3)
        yield _beside_answer(_question(words, item), [said_line(words, more=3)])
    if not written:
        yield WritingLines(1, words("next_lesson.question_empty"))
        yield said_line(words, more=3)


def _question(words: Words, item: Question) -> list[Flowable]:
    details = ["" if item.who else words("next_lesson.both_ask"), item.when_where]
    parts: list[Flowable] = [*paragraphs(styles.BODY, item.text)]
    parts += paragraphs(styles.SMALL, dotted(details))
    if item.opening:
        label = Run(words("handout.opening"), bold=True)
        parts += paragraphs(styles.BODY, label, f" {item.opening}")
    return [*parts, *statements_on(words, "questions", item.id)]


def _small_change(words: Words, seat: Seat) -> Iterator[Flowable]:
    text = next((one.text for one in words.case.small_changes if one.seat is seat), "")
    if text or words.asked.small_change:
        yield from paragraphs(styles.HEADING, words("next_lesson.small_change"))
    if text:
        yield from paragraphs(styles.BODY, text)
        yield from statements_on(words, "small_changes", seat.value)
    elif words.asked.small_change:
        yield WritingLines(1)


def _again(words: Words) -> Iterator[Flowable]:
    day = looks_again_on(words.case)
    if day is None:
        yield WritingLines(1, words("handout.again_on"), bold=True)
    else:
        said = Run(words.weekday(day), bold=True)
        yield from paragraphs(styles.BODY, words("handout.again"), said, ".")
