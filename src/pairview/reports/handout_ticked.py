"""What prints only where it was ticked, and the statements that stand beside nothing printed."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from pairview.domain.case import Case
from pairview.domain.contrast import guesses_beside_answers
from pairview.domain.entries import reference_to
from pairview.domain.explaining import lines_against
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import Gap
from pairview.reports.flowable import Flowable
from pairview.reports.handout_front import told_where_it_goes_well
from pairview.reports.handout_hypotheses import speaks_against
from pairview.reports.handout_options import HandoutOptions, HandoutSection
from pairview.reports.statements import statement_in_words, statements_on
from pairview.reports.text import Run, paragraphs
from pairview.reports.words import Words
from pairview.reports.writing_lines import WritingLines

_PLANNED: Final = ("look_fors", "questions", "small_changes")


def ticked(words: Words, options: HandoutOptions) -> Iterator[Flowable]:
    """Yield the private parts that were ticked."""
    if options.with_retelling:
        yield from _headed(words("handout.retelling"), _retelling(words))
    if options.with_my_part:
        yield from _headed(words("handout.my_part"), _my_parts(words))
    if options.with_guesses:
        yield from _headed(words("handout.guesses"), _guesses(words))


def statements_left_over(words: Words, options: HandoutOptions) -> Iterator[Flowable]:
    """Yield the statements on the case as a whole and on what the handout does not show."""
    beside = set(_shown(words, options))
    left = [one for one in words.case.statements if one.concerns not in beside]
    parts = [p for one in left for p in statement_in_words(words, one, words.concerned(one))]
    yield from _headed(words("handout.statements"), iter(parts))


def _shown(words: Words, options: HandoutOptions) -> Iterator[str]:
    """Yield what the handout shows, and so what has its statements beside it."""
    case = words.case
    spoken = speaks_against(words)
    lines = [line for one in case.written_hypotheses for line in lines_against(case, one.id)]
    known = set(told_where_it_goes_well(words))
    told = (
        (HandoutSection.TWO_VIEWS, "ratings", case.ratings),
        (HandoutSection.MOMENTS, "moments", [one for one in case.moments if not one.is_blank]),
        (HandoutSection.GOES_WELL, "knowledge", [o for o in case.knowledge if o.id in known]),
        (HandoutSection.HYPOTHESES, "hypotheses", case.written_hypotheses),
        (HandoutSection.HYPOTHESES, "evidence", lines if spoken else case.evidence),
        *((HandoutSection.PLAN, name, _written(getattr(case, name))) for name in _PLANNED),
        (HandoutSection.UNKNOWNS, "unknowns", _written(case.unknowns)),
    )
    for section, name, items in told:
        if section in options.sections:
            yield from (reference_to(name, item.id) for item in items)
    yield from _lines_shown(case, options)
    yield from _ticked_shown(case, options)


def _written(items: Iterable[Any]) -> list[Any]:
    return [item for item in items if item.text]


def _lines_shown(case: Case, options: HandoutOptions) -> Iterator[str]:
    if HandoutSection.PUZZLE in options.sections and not case.puzzle.is_blank:
        yield reference_to("puzzle", "puzzle")
    for name in ("student_will_notice", "other_adult"):
        if HandoutSection.PLAN in options.sections and getattr(case.plan, name):
            yield reference_to("plan", name)


def _ticked_shown(case: Case, options: HandoutOptions) -> Iterator[str]:
    if options.with_my_part:
        yield from (reference_to("my_parts", part.id) for part in _written(case.my_parts))
    if options.with_guesses:
        yield from (reference_to("guesses", guess.id) for guess in case.guesses)
    for name in ("incident", "voice"):
        if options.with_retelling and getattr(case.retelling, name):
            yield reference_to("retelling", name)


def _headed(heading: str, parts: Iterator[Flowable]) -> Iterator[Flowable]:
    told = list(parts)
    if told:
        yield Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)
        yield from paragraphs(styles.HEADING, heading)
        yield from told


def _retelling(words: Words) -> Iterator[Flowable]:
    retelling, asked = words.case.retelling, words.asked.retelling
    for name in ("incident", "voice"):
        stated = statements_on(words, "retelling", name)
        label, text = words(f"handout.retelling_{name}"), getattr(retelling, name)
        yield from _labelled(label, text, asked=asked, stated=stated)


def _my_parts(words: Words) -> Iterator[Flowable]:
    texts = {part.seat: part.text for part in words.case.my_parts}
    for seat in Seat:
        text = texts.get(seat, "")
        stated = statements_on(words, "my_parts", seat.value)
        yield from _labelled(words.room(seat), text, asked=words.asked.my_part, stated=stated)


def _labelled(
    label: str, text: str, *, asked: bool, stated: Iterator[Flowable]
) -> Iterator[Flowable]:
    if text:
        yield from paragraphs(styles.BODY, Run(f"{label}:", bold=True), f" {text}")
        yield from stated
    elif asked:
        yield WritingLines(1, f"{label}:", bold=True)


def _guesses(words: Words) -> Iterator[Flowable]:
    for found in guesses_beside_answers(words.case):
        guess = found.guess
        answer = words("contrast.short_not_answered")
        if found.answer:
            answer = words(f"scale.{found.answer}")
        line = words(
            "handout.guess_line",
            label=words.label(guess.dimension),
            room=words.room(guess.seat),
            guess=words(f"scale.{guess.level}"),
            other=words.room(guess.seat.other),
            answer=answer,
        )
        yield from paragraphs(styles.BODY, line)
        yield from statements_on(words, "guesses", guess.id)
