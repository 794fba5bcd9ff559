"""What step 7 offers ready-made: questions that fit the open hypotheses, and look-fors."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.case import Case
from pairview.domain.difference import SortedAs
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.plan import BankQuestion

QUESTIONS_OFFERED = 3


def open_hypotheses_of(case: Case) -> tuple[Hypothesis, ...]:
    """Return the written hypotheses that were not set aside, those to check first in front."""
    held = [h for h in case.hypotheses if h.text and h.status is not Status.SET_ASIDE]
    return tuple(sorted(held, key=lambda h: h.status is not Status.CHECK_FIRST))


def offered_questions(
    case: Case, bank: Iterable[BankQuestion], count: int = QUESTIONS_OFFERED
) -> tuple[BankQuestion, ...]:
    """Return three bank questions, or `count`, not chosen yet, one for each open lens in turn."""
    chosen = {question.bank for question in case.questions}
    free = [question for question in bank if question.id not in chosen]
    lenses = list(dict.fromkeys(h.lens for h in open_hypotheses_of(case) if h.lens))
    offered: list[BankQuestion] = []
    for fitting in [[q for q in free if lens in q.lenses] for lens in lenses]:
        offered += [q for q in fitting if q not in offered][:1]
    rest = [q for q in free if not lenses or set(lenses) & set(q.lenses)]
    offered += [q for q in [*rest, *free] if q not in offered]
    return tuple(dict.fromkeys(offered))[:count]


def hypotheses_fitting(case: Case, question: BankQuestion) -> tuple[int, ...]:
    """Return the numbers, from 1, of the open hypotheses whose lens a question fits."""
    held = {h.id for h in open_hypotheses_of(case)}
    return tuple(
        number
        for number, h in enumerate(case.written_hypotheses, 1)
        if h.id in held and h.lens in question.lenses
    )


class OfferKind(StrEnum):
    """What a look-for is made from."""

    DROP_IF = "drop_if"
    WATCH_THE_SAME_WAY = "watch_the_same_way"


@dataclass(frozen=True, slots=True)
class LookForOffer:
    """A look-for to take over: from what would make them drop a hypothesis, or a difference."""

    kind: OfferKind
    text: str
    hypothesis: str | None = None
    dimension: str | None = None


def offered_look_fors(case: Case) -> tuple[LookForOffer, ...]:
    """Return look-fors to take over, what would drop a hypothesis that none checks yet first."""
    tested = {item.hypothesis for item in case.look_fors}
    drops = [
        LookForOffer(OfferKind.DROP_IF, h.drop_if, hypothesis=h.id)
        for h in open_hypotheses_of(case)
        if h.drop_if and h.id not in tested
    ]
    judged = [
        LookForOffer(OfferKind.WATCH_THE_SAME_WAY, "", dimension=item.dimension)
        for item in case.differences
        if item.sorted_as is SortedAs.JUDGED_DIFFERENTLY
    ]
    return (*drops, *judged)
