"""Edits of steps 5 and 6: hypotheses in rows, evidence in columns, answers in the cells."""

from collections.abc import Callable
from dataclasses import replace

from pairview.domain.case import Case, new_id
from pairview.domain.evidence import Answer, Evidence, Fit, Source
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.items import find, put, without
from pairview.domain.moment import Kind, Moment
from pairview.domain.seat import Seat

READY_COLUMNS = 5
"""With how many columns the table opens at the most."""

HYPOTHESES_HELD = 8
"""How many hypotheses a pair is asked to hold at the most."""


def open_hypotheses(case: Case) -> Case:
    """Open step 5: each first theory becomes a hypothesis, once."""
    if case.progress.hypotheses_opened:
        return case
    offered = tuple(
        Hypothesis(new_id(), text=theory.text, offered_by=theory.seat)
        for theory in sorted(case.first_theories, key=lambda theory: theory.seat)
        if theory.text
    )
    progress = replace(case.progress, hypotheses_opened=True)
    return replace(case, hypotheses=(*offered, *case.hypotheses), progress=progress)


def put_hypothesis(case: Case, hypothesis: Hypothesis) -> Case:
    """Write a hypothesis, or its new wording."""
    return replace(case, hypotheses=put(case.hypotheses, hypothesis))


def has_room(case: Case) -> bool:
    """Return whether the pair is asked for another hypothesis."""
    return len(case.hypotheses) < HYPOTHESES_HELD


def remove_hypothesis(case: Case, hypothesis_id: str) -> Case:
    """Take a hypothesis away with its answers and lines against; look-fors made from it stay."""
    answers = tuple(a for a in case.answers if a.hypothesis != hypothesis_id)
    used = {a.evidence for a in answers}
    lines = {item.id for item in lines_against(case, hypothesis_id)} - used
    return replace(
        case,
        hypotheses=without(case.hypotheses, hypothesis_id),
        evidence=tuple(item for item in case.evidence if item.id not in lines),
        answers=answers,
        look_fors=tuple(
            replace(item, hypothesis=None) if item.hypothesis == hypothesis_id else item
            for item in case.look_fors
        ),
    )


def open_table(case: Case, word_difference: Callable[[str], str]) -> Case:
    """Open step 6 with up to five columns ready, once.

    They are one moment from each class and the differences the pair sorted;
    `word_difference` turns the id of a dimension into the text of its column.
    """
    if case.progress.table_opened:
        return case
    moments = [found for seat in Seat if (found := _telling_moment(case, seat))]
    ready = [evidence_from_moment(moment) for moment in moments]
    ready += [
        Evidence(new_id(), word_difference(item.dimension), Source.SEEN_BY_BOTH, item.dimension)
        for item in case.differences
        if item.sorted_as is not None
    ]
    free = max(0, READY_COLUMNS - len(case.evidence))
    progress = replace(case.progress, table_opened=True)
    return replace(case, evidence=(*case.evidence, *ready[:free]), progress=progress)


def _telling_moment(case: Case, seat: Seat) -> Moment | None:
    written = [moment for moment in case.moments if moment.seat is seat and moment.saw]
    puzzles = [moment for moment in written if moment.kind is Kind.PUZZLE]
    return next(iter(puzzles or written), None)


def evidence_from_moment(moment: Moment) -> Evidence:
    """Return a column that says what was seen and heard, without the reading of it."""
    source = Source.SEEN_BY_A if moment.seat is Seat.A else Source.SEEN_BY_B
    return Evidence(new_id(), moment.saw, source, from_moment=moment.id)


def put_evidence(case: Case, evidence: Evidence) -> Case:
    """Write a piece of evidence, or its new wording."""
    return replace(case, evidence=put(case.evidence, evidence))


def remove_evidence(case: Case, evidence_id: str) -> Case:
    """Take a piece of evidence away with its answers."""
    return replace(
        case,
        evidence=without(case.evidence, evidence_id),
        answers=tuple(a for a in case.answers if a.evidence != evidence_id),
    )


def answer(case: Case, hypothesis: str, evidence: str, fit: Fit | None) -> Case:
    """Give the joint answer of a cell, ending a split; None makes it not considered."""
    return _fill_cell(case, hypothesis, evidence, [(None, fit)])


def answer_apart(
    case: Case, hypothesis: str, evidence: str, by_a: Fit | None, by_b: Fit | None
) -> Case:
    """Say "we see this differently", with one answer for each seat."""
    return _fill_cell(case, hypothesis, evidence, [(Seat.A, by_a), (Seat.B, by_b)])


def _fill_cell(
    case: Case, hypothesis: str, evidence: str, fits: list[tuple[Seat | None, Fit | None]]
) -> Case:
    kept = tuple(a for a in case.answers if (a.hypothesis, a.evidence) != (hypothesis, evidence))
    new = tuple(Answer(hypothesis, evidence, fit, seat) for seat, fit in fits if fit)
    return replace(case, answers=(*kept, *new))


def say_against(case: Case, hypothesis: Hypothesis, colleague: Seat, text: str) -> Case:
    """Store the colleague's line against a hypothesis: evidence with its answer.

    A partner asked to knock an idea down more than doubled the finding of the right one in
    lab tasks; listing ideas alone did not (a dissertation of 1989 on rule discovery in pairs).
    An empty text takes the line back.
    """
    old = line_against(case, hypothesis, colleague)
    if not text:
        return remove_evidence(case, old.id) if old else case
    if old:
        return put_evidence(case, replace(old, text=text))
    source = Source.SEEN_BY_A if colleague is Seat.A else Source.SEEN_BY_B
    new = Evidence(_line_id(hypothesis.id, colleague), text, source)
    return answer(put_evidence(case, new), hypothesis.id, new.id, Fit.AGAINST)


def line_against(case: Case, hypothesis: Hypothesis, colleague: Seat) -> Evidence | None:
    """Return the colleague's stored line against a hypothesis, or None."""
    return find(case.evidence, _line_id(hypothesis.id, colleague))


def lines_against(case: Case, hypothesis_id: str) -> tuple[Evidence, ...]:
    """Return every line said against a hypothesis; usually there is one at the most."""
    ids = {_line_id(hypothesis_id, seat) for seat in Seat}
    return tuple(item for item in case.evidence if item.id in ids)


def only_spoken_against(case: Case) -> bool:
    """Return whether there is nothing to weigh but lines against, each of one hypothesis."""
    lines = {line.id: h.id for h in case.hypotheses for line in lines_against(case, h.id)}
    answered = ((a.fit, lines.get(a.evidence), a.hypothesis) for a in case.answers)
    as_said = all(fit is Fit.AGAINST and about == of for fit, about, of in answered)
    return as_said and all(item.id in lines for item in case.evidence)


def _line_id(hypothesis_id: str, colleague: Seat) -> str:
    return f"against-{hypothesis_id}-{colleague.value}"
