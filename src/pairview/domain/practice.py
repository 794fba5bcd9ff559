"""Made-up students to practise on: no real student is shown, nobody is scored.

What was found out later comes one fact at a time, so that a pair weighs each before it knows the
next: looking for what counts against, evidence by evidence, is the habit it practises.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pairview.domain.case import Case, new_id
from pairview.domain.entries import entries
from pairview.domain.evidence import Evidence, Source
from pairview.domain.explaining import put_evidence
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.slot import Step
from pairview.domain.weighing import Stand, Table, count_row


@dataclass(frozen=True, slots=True)
class LaterFact:
    """Something found out later; `for_lenses` and `against_lenses` are ids of lenses.

    They are what the writer of the case had in mind, not what is right.
    """

    id: str
    text: str
    source: Source = Source.ON_RECORD
    for_lenses: tuple[str, ...] = ()
    against_lenses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpeningLine:
    """One of three ways to begin the talk with the student, and what it may do. None is right."""

    text: str
    comment: str


@dataclass(frozen=True, slots=True)
class PracticeNote:
    """What there is to notice in one step of a practice case, which `case` names."""

    id: str
    case: str
    step: Step
    text: str


class Effect(StrEnum):
    """What several facts together did to a hypothesis, by the answers of the pair."""

    GAINED = "gained"
    LOST = "lost"
    BOTH = "both"
    STILL = "still"
    OPEN = "open"


def read_in(case: Case, step: Step) -> tuple[str, ...]:
    """Return what a pair reads in a step of a case that somebody else wrote.

    Both views are read in the contrast, the first theories as hypotheses.
    """
    steps = {Step.RECORD, step} if step is Step.CONTRAST else {step} - {Step.RECORD}
    read = (entry for entry in entries(case) if entry.shelf.step in steps)
    return tuple(t for e in read if e.shelf.field != "first_theories" for t in e.texts)


def revealed(case: Case, facts: Iterable[LaterFact]) -> tuple[tuple[LaterFact, Evidence], ...]:
    """Return the facts the pair has seen, each with the piece of evidence it became, as told."""
    made = {item.from_fact: item for item in case.evidence if item.from_fact}
    return tuple((fact, made[fact.id]) for fact in facts if fact.id in made)


def is_weighed(case: Case, evidence: Evidence) -> bool:
    """Say whether a pair answered at least once for a piece of evidence."""
    return any(answer.evidence == evidence.id for answer in case.answers)


def next_fact(case: Case, facts: Iterable[LaterFact]) -> LaterFact | None:
    """Return the fact that comes next, None where all were seen."""
    seen = {item.from_fact for item in case.evidence}
    return next((fact for fact in facts if fact.id not in seen), None)


def reveal_fact(case: Case, fact: LaterFact) -> Case:
    """Make a fact a piece of evidence, once; its answers are answers like any other."""
    if any(item.from_fact == fact.id for item in case.evidence):
        return case
    return put_evidence(case, Evidence(new_id(), fact.text, fact.source, from_fact=fact.id))


def only_with(case: Case, evidence: Sequence[Evidence]) -> Case:
    """Return the case with these columns alone, to look at what they did."""
    return replace(case, evidence=tuple(evidence))


def stands(case: Case, evidence: Evidence) -> dict[Stand, tuple[Hypothesis, ...]]:
    """Return how the written hypotheses stand to one piece of evidence; who stands alike together.

    The order is that of `Stand`, and within it the order written.
    """
    table = Table(only_with(case, [evidence]))
    found = {held.id: table.cell(held.id, evidence.id).stand for held in case.written_hypotheses}
    groups = {s: [h for h in case.written_hypotheses if found[h.id] is s] for s in Stand}
    return {stand: tuple(group) for stand, group in groups.items() if group}


def effect_of(table: Table, hypothesis: Hypothesis) -> Effect:
    """Return what every piece of evidence in the table together did to a hypothesis.

    Where the two see a cell differently, nothing is gained or lost by it.
    """
    found = count_row(table, hypothesis.id)
    if found.fits:
        return Effect.BOTH if found.against else Effect.GAINED
    if found.against:
        return Effect.LOST
    return Effect.OPEN if found.not_considered == found.of else Effect.STILL
