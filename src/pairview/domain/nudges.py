"""Quiet thoughts on the list of hypotheses; one shows at a time, each can be put away.

Two alternatives help and ten backfire (Sanna, Schwarz and Stocker 2002, on hindsight), and
teachers tend to explain by pupil and family (studies of what teachers hold responsible): so the
nudges ask for a second hypothesis, for other lenses and for one about the task, the room or the
adults.
"""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from pairview.domain.case import Case
from pairview.domain.hypothesis import Lens

LENSES_WANTED = 3
MANY_HYPOTHESES = 5


class Nudge(StrEnum):
    """What a nudge asks, in the order in which they show."""

    ONLY_ONE = "only_one"
    NONE_ABOUT_US = "none_about_us"
    FEW_LENSES = "few_lenses"
    NO_DROP_IF = "no_drop_if"
    MANY = "many"


def nudges(case: Case, lenses: Iterable[Lens]) -> tuple[Nudge, ...]:
    """Return the nudges that hold now and were not put away, in the order to show them."""
    written = case.written_hypotheses
    used = {hypothesis.lens for hypothesis in written if hypothesis.lens}
    about_us = {lens.id for lens in lenses if lens.about_us}
    several = len(written) > 1
    holds = {
        Nudge.ONLY_ONE: len(written) == 1,
        Nudge.NONE_ABOUT_US: several and not used & about_us,
        Nudge.FEW_LENSES: several and len(used) < LENSES_WANTED,
        Nudge.NO_DROP_IF: several and any(not hypothesis.drop_if for hypothesis in written),
        Nudge.MANY: len(written) > MANY_HYPOTHESES,
    }
    away = case.progress.nudges_put_away
    return tuple(nudge for nudge in Nudge if holds[nudge] and nudge.value not in away)


def put_away(case: Case, nudge: Nudge) -> Case:
    """Put a nudge away for this case."""
    away = case.progress.nudges_put_away
    if nudge.value in away:
        return case
    return replace(case, progress=replace(case.progress, nudges_put_away=(*away, nudge.value)))
