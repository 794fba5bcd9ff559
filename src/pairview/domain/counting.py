"""How much a case holds, in numbers only: what may be said of a case without telling it."""

from dataclasses import dataclass

from pairview.domain.case import Case


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of what was answered or written, both seats together."""

    ratings: int = 0
    moments: int = 0
    hypotheses: int = 0
    evidence: int = 0
    look_fors: int = 0
    questions: int = 0


def count_of(case: Case) -> Counts:
    """Return how much a case holds; an entry that says nothing yet does not count."""
    return Counts(
        ratings=sum(rating.level is not None for rating in case.ratings),
        moments=sum(not moment.is_blank for moment in case.moments),
        hypotheses=len(case.written_hypotheses),
        evidence=sum(bool(item.text) for item in case.evidence),
        look_fors=sum(bool(item.text) for item in case.look_fors),
        questions=sum(bool(item.text) for item in case.questions),
    )
