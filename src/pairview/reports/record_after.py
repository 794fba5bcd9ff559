"""What comes after the talk in the whole record: the plan, second looks, and how it is kept."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from pairview.domain.keeping import kept_until
from pairview.domain.looking_again import asked_then
from pairview.domain.plan import LookFor, Question
from pairview.domain.rating_again import Again
from pairview.domain.seat import Seat
from pairview.domain.second_look import LookForOutcome, SecondLook, StatusChange
from pairview.domain.slot import Step
from pairview.reports import styles, telling_again, telling_rated
from pairview.reports.boxes import Gap, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.record_parts import (
    WIDE_ANSWERS,
    Cells,
    Parts,
    fact,
    in_class,
    in_order_of_seats,
    of_both_classes,
    said_of,
    stated_fact,
    subheaded,
)
from pairview.reports.statements import statements_on
from pairview.reports.table import table
from pairview.reports.telling import (
    document_name,
    joined,
    language_name,
    maybe_then,
    seat_or_both,
    statements_apart,
    yes,
)
from pairview.reports.text import Run, one_line, paragraphs, width_of_words
from pairview.reports.words import Words

_WHERE_SHARE: Final = 126.0
_WHO_SHARE: Final = 54.0
_WHO_AT_MOST: Final = 96.0
_OUTCOME_SHARE: Final = 230.0
_CARD_WIDTHS: Final = (None, _WHERE_SHARE, _WHERE_SHARE)
_CARD_WHOLE: Final = 360.0
"""A card lower than this stays with its title."""
_FOLDERS: Final = re.compile(r"[\\/]")


def plan(words: Words) -> Parts:
    """Yield all that was planned."""
    case = words.case
    widths = (None, _who_width(words), _WHERE_SHARE)
    look_fors = [_look_for(words, one) for one in case.look_fors]
    yield from _tabled(words, ("look_fors", "who_does", "where_when"), look_fors, widths)
    questions = [_question(words, one) for one in case.questions]
    yield from _tabled(words, ("questions", "who_does", "when_where"), questions, widths)
    changes = [
        part
        for change in in_order_of_seats(case.small_changes)
        for part in stated_fact(
            words, in_class(words, change.seat), change.text, "small_changes", change.id
        )
    ]
    yield from subheaded(words("whole_record.small_change"), iter(changes))
    unknowns = [
        part
        for one in case.unknowns
        for part in (
            *paragraphs(styles.BODY, one.text),
            *statements_on(words, "unknowns", one.id),
            Gap(2),
        )
    ]
    yield from subheaded(words("whole_record.unknowns"), iter(unknowns))
    yield from _once(words)


def _who_width(words: Words) -> float:
    """Return how wide the names of the classes stand: a long word of one is not broken."""
    parts = [part for seat in Seat for part in one_line(words.room(seat)).split()]
    widest = max(width_of_words(part, styles.BODY) for part in parts) + 0.5
    return min(max(_WHO_SHARE, widest), _WHO_AT_MOST)


def _once(words: Words) -> Parts:
    plan = words.case.plan
    lines = [
        part
        for name in ("student_will_notice", "other_adult")
        for part in stated_fact(
            words, words(f"plain_text.{name}"), getattr(plan, name), "plan", name
        )
    ]
    if plan.follow_up_on:
        lines += fact(words("whole_record.follow_up_on"), words.weekday(plan.follow_up_on))
    if lines:
        yield Gap(5)
        yield from lines


def _look_for(words: Words, one: LookFor) -> Cells:
    where = words.activity(one.activity, one.own_activity)
    by = words("handout.by", day=words.day(one.by)) if one.by else ""
    number = words.case.number_of(one.hypothesis)
    checks = words("whole_record.checks", number=number) if number else ""
    return [
        [
            *paragraphs(styles.BODY, one.text),
            *paragraphs(styles.SMALL, checks),
            *statements_on(words, "look_fors", one.id),
        ],
        paragraphs(styles.BODY, seat_or_both(words, one.who)),
        [*paragraphs(styles.BODY, where), *paragraphs(styles.BODY, by)],
    ]


def _question(words: Words, one: Question) -> Cells:
    return [
        [
            *paragraphs(styles.BODY, one.text),
            *said_of(words("plain_text.opening"), one.opening),
            *statements_on(words, "questions", one.id),
        ],
        paragraphs(styles.BODY, seat_or_both(words, one.who)),
        paragraphs(styles.BODY, one.when_where),
    ]


def second_look(words: Words, look: SecondLook) -> Parts:
    """Yield what one second look found and what moved."""
    yield from fact(words("plain_text.student_said"), look.student_said)
    yield from fact(words("plain_text.remember"), look.remember)
    yield from statements_on(words, "second_looks", look.id)
    found = [_outcome(words, o) for o in words.case.look_for_outcomes if o.second_look == look.id]
    yield from _tabled(words, ("look_for", "what_was_seen"), found, [None, _OUTCOME_SHARE])
    moved = [_moved(words, one) for one in words.case.status_changes if one.second_look == look.id]
    yield from _tabled(words, ("hypothesis", "before", "now"), moved, [None, _WHERE_SHARE, None])
    yield from fact(words("plain_text.done_alone"), telling_again.done_alone(words, look))
    yield from _rated_again(words, look)
    next_on = words.weekday(look.next_on) if look.next_on else ""
    yield from fact(words("plain_text.next_on"), next_on)
    yield from fact(words("plain_text.ended"), yes(words, look.ended))


def _rated_again(words: Words, look: SecondLook) -> Parts:
    """Yield then beside now for each class, and who said how much they tried, with its purpose."""
    rows = [
        (
            telling_rated.row_label(words, row),
            {view.seat: _again(words, look, row.dimension, view) for view in row.views},
        )
        for row in telling_rated.rated_rows(words, look)
    ]
    closed = telling_again.rated_closed(words, look)
    yield from [*paragraphs(styles.BODY, closed), Gap(2)] if closed else []
    tabled = list(of_both_classes(words, words("whole_record.rated_again"), rows, WIDE_ANSWERS))
    yield from [Gap(5), *tabled, Gap(5)] if tabled else []
    efforts = list(telling_rated.efforts(words, look))
    for name, label, said in efforts:
        yield from said_of(label, said)
        yield from statements_on(words, "efforts", name)
    if efforts:
        yield from paragraphs(styles.SMALL, words("plain_text.effort_for"))
        yield Gap(2)


def _again(words: Words, look: SecondLook, dimension: str, view: Again) -> Iterable[Flowable]:
    yield from paragraphs(styles.BODY, telling_rated.moved(words, view))
    name = telling_rated.rating_id(look, view, dimension)
    yield from statements_on(words, "later_ratings", name or "")


def student_cards(words: Words) -> Parts:
    """Yield each card with what was expected of it and what the student answered."""
    for card in words.case.check_cards:
        yield Gap(3)
        title = paragraphs(styles.BODY, Run(telling_again.card_title(words, card), bold=True))
        rows = [_on_card(words, one) for one in telling_again.on_card(words, card)]
        tabled = _tabled(words, ("asked", "expected", "answered"), rows, _CARD_WIDTHS)
        closed = paragraphs(styles.BODY, telling_again.closed_still(words, card))
        yield Stack([*title, *closed, *tabled], keep_under=_CARD_WHOLE)


def _on_card(words: Words, one: telling_again.CardLine) -> Cells:
    stated = [part for entry in one.entries for part in statements_on(words, *entry)]
    return [
        [*paragraphs(styles.BODY, one.question), *stated],
        paragraphs(styles.BODY, one.expected),
        paragraphs(styles.BODY, one.answered),
    ]


def _outcome(words: Words, outcome: LookForOutcome) -> Cells:
    seen = Run(words(f"plain_text.outcome_{outcome.outcome}"), bold=True)
    return [
        _name_of(words, asked_then(words.case, outcome)),
        [
            *paragraphs(styles.BODY, seen),
            *paragraphs(styles.BODY, outcome.line),
            *statements_on(words, "look_for_outcomes", outcome.id),
        ],
    ]


def _moved(words: Words, change: StatusChange) -> Cells:
    after = Run(words(f"plain_text.status_{change.after}"), bold=True)
    return [
        _name_of(words, maybe_then(words, change)),
        paragraphs(styles.BODY, words(f"plain_text.status_{change.before}")),
        [
            *paragraphs(styles.BODY, after),
            *paragraphs(styles.BODY, change.why),
            *statements_on(words, "status_changes", change.id),
        ],
    ]


def _name_of(words: Words, text: str) -> Iterable[Flowable]:
    return paragraphs(styles.BODY, text or words("whole_record.gone"))


def _tabled(
    words: Words, names: Sequence[str], rows: Sequence[Cells], widths: Sequence[float | None]
) -> Parts:
    """Yield a table under heads of that name with white around it; nothing without rows."""
    if rows:
        yield Gap(5)
        yield table([words(f"whole_record.{name}") for name in names], rows, widths)
        yield Gap(5)


def statements(words: Words) -> Parts:
    """Yield the statements that stand beside nothing."""
    for statement in statements_apart(words):
        day, concerned = words.day(statement.written_on), words.concerned(statement)
        name = "plain_text.said_of" if concerned else "plain_text.said_on"
        yield from said_of(words(name, day=day, item=concerned), statement.text)


def keeping(words: Words) -> Parts:
    """Yield the dates, the hold, how far the pair came, and where documents went."""
    case, agreed, progress = words.case, words.case.agreement, words.case.progress
    last_day = kept_until(case)
    until = words("whole_record.on_hold")
    if last_day:
        until = words("whole_record.kept_until_day", day=words.day(last_day))
    opened = words.day(progress.revealed_on) if progress.revealed_on else ""
    facts = (
        ("plain_text.created_on", words.day(agreed.created_on)),
        ("whole_record.kept_until", until),
        ("plain_text.hold_reason", agreed.hold_reason),
        ("whole_record.finished", joined(map(words.room, progress.finished))),
        ("whole_record.opened", opened),
        ("plain_text.keeps_guesses", yes(words, progress.keeps_guesses)),
        ("whole_record.theories_opened", yes(words, progress.hypotheses_opened)),
        ("whole_record.table_opened", yes(words, progress.table_opened)),
        ("whole_record.step", words("whole_record.step_of", step=progress.step, steps=len(Step))),
        ("whole_record.put_away", str(len(progress.nudges_put_away) or "")),
        ("plain_text.language", language_name(words)),
        ("plain_text.practice", agreed.practice),
    )
    for name, text in facts:
        yield from fact(words(name), text)
    yield from _where_it_went(words)


def _where_it_went(words: Words) -> Parts:
    """Yield each document with its file's name; its folder may hold names of people."""
    rows = [
        [
            paragraphs(styles.BODY, document_name(words, went.document)),
            paragraphs(styles.BODY, _FOLDERS.split(went.place)[-1]),
            paragraphs(styles.BODY, words.day(went.saved_on)),
        ]
        for went in words.case.where_it_went
    ]
    names = ("document", "file_name", "saved_on")
    yield from _tabled(words, names, rows, [None, None, _WHERE_SHARE])
