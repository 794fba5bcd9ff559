"""The second-look sheet: what was open then beside what was seen since, and what moved.

Before the pair looks again it is paper to fill in; afterwards it says what they wrote.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from pairview.domain.case import Case
from pairview.domain.gaps import HYPOTHESES_ASKED
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.looking_again import (
    Course,
    asked_then,
    course_of,
    courses_of_removed,
    found_since,
    has_ended,
    is_to_look_again,
    looks_again_on,
    looks_by_date,
)
from pairview.domain.moved_sentences import because, moved_sentences
from pairview.domain.plan import LookFor, Question
from pairview.domain.seat import Seat
from pairview.domain.second_look import Outcome
from pairview.reports import styles
from pairview.reports.answers import seen_boxes
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.check_parts import check_parts
from pairview.reports.flowable import Flowable
from pairview.reports.page import print_document, sheet_of
from pairview.reports.page_options import PageOptions
from pairview.reports.planned import look_for_parts
from pairview.reports.rated_again import rated_again
from pairview.reports.second_look_options import SecondLookOptions
from pairview.reports.statements import statements_on
from pairview.reports.table import table
from pairview.reports.telling import maybe_then
from pairview.reports.text import Run, aside, dotted, paragraphs
from pairview.reports.words import Words, words_for
from pairview.reports.writing_lines import BoxesToTick, WritingLines

_SINCE_WIDTH: Final = 204.0
"""Points of the right column: three boxes with their words."""
_GAP: Final = 10.0
_KEPT_WHOLE: Final = 200.0
_MOVED_WHOLE: Final = 320.0
"""What moved stands on one page, below its count, as long as it leaves room for the rest."""
_LINES_AT_MOST: Final = 5
_DOWN_TO_LINE: Final = styles.LINE_HEIGHT - styles.BODY.leading
"""Sets the line below the boxes on the second of two lines beside them."""
_UNDER_LINE: Final = 2.5
"""White that keeps a line to write on apart from the line between two rows."""

Row = tuple[list[Flowable], list[Flowable]]


def make_second_look_sheet(case: Case, options: SecondLookOptions) -> bytes:
    """Return the sheet as PDF; the same case and options give the same bytes.

    Raises NotYetRevealed before the reveal and CannotPrint where it cannot be laid out.
    """
    words = words_for(case, options.language)
    sheet = sheet_of(options, words, "second_look.file_title", words.footer)
    return print_document(sheet, lambda: [list(_parts(words, options))])


def _parts(words: Words, options: SecondLookOptions) -> Iterator[Flowable]:
    yield from _head(words, options)
    named = words.case.agreement.code_name
    said = words("second_look.was_said" if named else "second_look.somebody_said")
    for left, right, rows in (
        ("look_fors", words("second_look.was_seen"), _look_fors(words)),
        ("questions", said, _questions(words)),
        ("held_open", words("second_look.stands_now"), _hypotheses(words)),
    ):
        yield Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)
        yield table([words(f"second_look.{left}"), right], list(rows), [None, _SINCE_WIDTH])
    yield Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)
    yield from _moved(words)
    yield from rated_again(words)
    yield Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)
    last = SideBySide([_remember(words), _next(words)], [None, _SINCE_WIDTH], _GAP)
    yield Stack([last], keep_under=_KEPT_WHOLE)
    if options.with_card:
        yield from check_parts(words)


def _head(words: Words, options: PageOptions) -> Iterator[Flowable]:
    named = words.case.agreement.code_name
    title = "second_look.title" if named else "second_look.file_title"
    yield from paragraphs(styles.TITLE, words(title))
    said = [words("second_look.rooms", a=words.room(Seat.A), b=words.room(Seat.B))]
    met = words.case.progress.revealed_on or options.today
    said.append(words("second_look.talked", day=words.day(met)))
    held = [words.day(look.held_on) for look in looks_by_date(words.case)]
    planned = words.case.plan.follow_up_on
    if held:
        said.append(words("second_look.held", days=", ".join(held)))
    elif planned:
        said.append(words("second_look.planned", day=words.weekday(planned)))
    if options.today not in {met, *(look.held_on for look in words.case.second_looks)}:
        said.append(words("second_look.printed", day=words.day(options.today)))
    yield from paragraphs(styles.SMALL, dotted(said))
    yield from paragraphs(styles.SMALL, words("second_look.reading"))


def _look_fors(words: Words) -> Iterator[Row]:
    written = [item for item in words.case.look_fors if item.text]
    for item in written:
        yield _look_for(words, item), _found(words, item)
    yield from _looked_for_then(words)
    covered = {seat for item in written for seat in ([item.who] if item.who else Seat)}
    for seat in Seat:
        if seat not in covered:
            yield (
                [WritingLines(2, words.room(seat))],
                [Gap(_DOWN_TO_LINE), *seen_boxes(words), Gap(_UNDER_LINE)],
            )


def _look_for(words: Words, item: LookFor) -> list[Flowable]:
    who = words.room(item.who) if item.who else words("second_look.both_look")
    by = _day(words, item.by) if item.by else ""
    return look_for_parts(words, item, who, by, "second_look.checks")


def _looked_for_then(words: Words) -> Iterator[Row]:
    """Yield what second looks say of look-fors that are in the plan no more."""
    planned = {item.id for item in words.case.look_fors if item.text}
    for name, said in {one.look_for: one for one in words.case.look_for_outcomes}.items():
        item = LookFor(name, asked_then(words.case, said))
        if item.text and name not in planned:
            small = paragraphs(styles.SMALL, words("second_look.no_longer_planned"))
            yield [*paragraphs(styles.BODY, item.text), *small], _seen(words, item)


def _found(words: Words, item: LookFor) -> list[Flowable]:
    """Return what each second look says of it; boxes where that leaves it open."""
    found = found_since(words.case, item.id)
    last = found[-1].said if found else None
    is_new = last is None or asked_then(words.case, last) != item.text
    is_open = last is not None and last.outcome is Outcome.UNCLEAR and is_to_look_again(words.case)
    boxes = [*seen_boxes(words), Gap(_UNDER_LINE)] if is_new or is_open else []
    return [*_seen(words, item), *boxes]


def _seen(words: Words, item: LookFor) -> list[Flowable]:
    """Return what each second look says of it, in the words that were asked then."""
    parts: list[Flowable] = []
    for one in found_since(words.case, item.id):
        asked = asked_then(words.case, one.said)
        if asked != item.text:
            parts += paragraphs(styles.SMALL, words("second_look.asked_then", text=asked))
        outcome = Run(words(f"second_look.outcome_{one.said.outcome}"), bold=True)
        day = aside(_day(words, one.look.held_on))
        parts += paragraphs(styles.BODY, outcome, f" {one.said.line}" if one.said.line else "", day)
        parts += statements_on(words, "look_for_outcomes", one.said.id)
    return parts


def _questions(words: Words) -> Iterator[Row]:
    """Yield each question beside a line; once the student has said something, all beside that."""
    written = [item for item in words.case.questions if item.text]
    asked = [_question(words, item) for item in written] or [[WritingLines(2)]]
    said = list(_said(words))
    if not said:
        for question in asked:
            yield question, [WritingLines(2), Gap(_UNDER_LINE)]
        return
    if is_to_look_again(words.case):
        said += [WritingLines(2), Gap(_UNDER_LINE)]
    yield [part for question in asked for part in (*question, Gap(4))], said


def _question(words: Words, item: Question) -> list[Flowable]:
    asks = words("second_look.both_ask")
    if item.who:
        asks = words("second_look.asks", room=words.room(item.who))
    small = paragraphs(styles.SMALL, dotted([asks, item.when_where]))
    stated = statements_on(words, "questions", item.id)
    return [*paragraphs(styles.BODY, item.text), *small, *stated]


def _said(words: Words) -> Iterator[Flowable]:
    for look in looks_by_date(words.case):
        if look.student_said:
            day = aside(_day(words, look.held_on))
            yield from paragraphs(styles.BODY, look.student_said, day)


def _hypotheses(words: Words) -> Iterator[Row]:
    written = words.case.written_hypotheses
    for number, hypothesis in enumerate(written, start=1):
        course = course_of(words.case, hypothesis)
        yield _then(words, number, hypothesis, course), _now(words, course)
    for course in courses_of_removed(words.case):
        then = paragraphs(styles.SMALL, words("second_look.then_removed"))
        said = paragraphs(styles.BODY, words.maybe(course.hypothesis))
        yield [*said, *then], _turns(words, course)
    if not words.case.second_looks:
        for _ in range(len(written), HYPOTHESES_ASKED):
            maybe = WritingLines(1, words("second_look.maybe"), bold=True)
            yield [Gap(styles.BODY.leading), maybe], _status_boxes(words)


def _then(words: Words, number: int, hypothesis: Hypothesis, course: Course) -> list[Flowable]:
    then = words(f"second_look.then_{course.then}")
    if course.then is Status.SET_ASIDE and hypothesis.status_reason:
        then = words("second_look.then_because", reason=hypothesis.status_reason)
    return [
        *paragraphs(styles.BODY, Run(f"{number} ", bold=True), words.maybe(hypothesis)),
        *paragraphs(styles.SMALL, then),
        *statements_on(words, "hypotheses", hypothesis.id),
    ]


def _now(words: Words, course: Course) -> list[Flowable]:
    parts = _turns(words, course)
    if words.case.second_looks and not course.turns:
        parts += paragraphs(styles.BODY, words("second_look.no_change"))
    if is_to_look_again(words.case) and (not parts or course.now is not Status.SET_ASIDE):
        parts += _status_boxes(words)
    return parts


def _turns(words: Words, course: Course) -> list[Flowable]:
    parts: list[Flowable] = []
    for turn in course.turns:
        if turn.change.words not in {"", course.hypothesis.text}:
            said = maybe_then(words, turn.change)
            parts += paragraphs(styles.SMALL, words("second_look.asked_then", text=said))
        stands = words(f"second_look.now_{turn.change.after}")
        why = because(turn.change.why, words.wording)
        status = Run(stands.rstrip(".") if why else stands, bold=True)
        parts += paragraphs(styles.BODY, status, why, aside(_day(words, turn.look.held_on)))
        parts += statements_on(words, "status_changes", turn.change.id)
    return parts


def _status_boxes(words: Words) -> list[Flowable]:
    boxes = BoxesToTick([words(f"second_look.box_{status}") for status in Status])
    return [boxes, WritingLines(1, words("second_look.why")), Gap(_UNDER_LINE)]


def _moved(words: Words) -> Iterator[Flowable]:
    heading = paragraphs(styles.HEADING, words("second_look.moved"))
    sentences = moved_sentences(words.case, words.wording)
    said: list[Flowable] = []
    for sentence in sentences:
        said += [*([Gap(2)] if said else []), *paragraphs(styles.BODY, sentence)]
    if said or is_to_look_again(words.case):
        yield Stack([*heading, *said], keep_under=_MOVED_WHOLE)
    if is_to_look_again(words.case):
        asked = paragraphs(styles.SMALL, words("second_look.moved_blank"))
        yield Stack([*asked, WritingLines(1, more=_LINES_AT_MOST)], keep_under=_KEPT_WHOLE)


def _remember(words: Words) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, words("second_look.remember"))
    looks = looks_by_date(words.case)
    for look in looks:
        if look.remember:
            yield from paragraphs(styles.BODY, look.remember, aside(_day(words, look.held_on)))
        yield from statements_on(words, "second_looks", look.id)
    if is_to_look_again(words.case) or not any(look.remember for look in looks):
        yield WritingLines(1, more=_LINES_AT_MOST)


def _next(words: Words) -> Iterator[Flowable]:
    """Yield when they look again, or that they ended; before the first look both stand open."""
    yield Gap(styles.HEADING.leading)
    looks = looks_by_date(words.case)
    day = looks_again_on(words.case)
    if has_ended(words.case):
        yield from paragraphs(
            styles.BODY, words("second_look.ended", day=words.day(looks[-1].held_on))
        )
    elif looks and day:
        said = Run(_whole(words.weekday(day)), bold=True)
        yield from paragraphs(styles.BODY, words("second_look.again"), said, ".")
    else:
        yield WritingLines(1, words("second_look.again_on"), bold=True)
        yield BoxesToTick([words("second_look.end_here")])


def _day(words: Words, day: date) -> str:
    return _whole(words.day_only(day))


def _whole(words: str) -> str:
    """Return words that keep to one line."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")
