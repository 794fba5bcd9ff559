"""What prints only where it was ticked, and the statements that stand beside nothing printed."""

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from pairview.domain.contrast import guesses_beside_answers
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import Gap
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.statements import statement_in_words
from pairview.reports.text import Run, paragraphs
from pairview.reports.words import Words
from pairview.reports.writing_lines import WritingLines


def ticked(words: Words, options: HandoutOptions) -> Iterator[Flowable]:
    """Yield the private parts that were ticked."""
    if options.with_retelling:
        yield from _headed(words("handout.retelling"), _retelling(words))
    if options.with_my_part:
        yield from _headed(words("handout.my_part"), _my_parts(words))
    if options.with_guesses:
        yield from _headed(words("handout.guesses"), _guesses(words))


def statements_left_over(words: Words) -> Iterator[Flowable]:
    """Yield the statements on the case as a whole and on what the handout does not show."""
    shown = _ids_shown(words)
    left = [one for one in words.case.statements if one.concerns not in shown]
    parts = [part for one in left for part in statement_in_words(words, one)]
    yield from _headed(words("handout.statements"), iter(parts))


def _ids_shown(words: Words) -> set[str | None]:
    case = words.case
    shown: set[str | None] = {rating.id for rating in case.ratings}
    shown |= {moment.id for moment in case.moments if not moment.is_blank}
    for told in (case.hypotheses, case.evidence, case.look_fors, case.questions, case.unknowns):
        shown |= {item.id for item in told if item.text or told is case.evidence}
    return shown


def _headed(heading: str, parts: Iterator[Flowable]) -> Iterator[Flowable]:
    told = list(parts)
    if told:
        yield Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)
        yield from paragraphs(styles.HEADING, heading)
        yield from told


def _retelling(words: Words) -> Iterator[Flowable]:
    retelling, asked = words.case.retelling, words.asked.retelling
    yield from _labelled(words("handout.retelling_incident"), retelling.incident, asked=asked)
    yield from _labelled(words("handout.retelling_voice"), retelling.voice, asked=asked)


def _my_parts(words: Words) -> Iterator[Flowable]:
    texts = {part.seat: part.text for part in words.case.my_parts}
    for seat in Seat:
        text = texts.get(seat, "")
        yield from _labelled(words.room(seat), text, asked=words.asked.my_part)


def _labelled(label: str, text: str, *, asked: bool) -> Iterator[Flowable]:
    if text:
        yield from paragraphs(styles.BODY, Run(f"{label}:", bold=True), f" {text}")
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
