"""Whether anything was written or answered in a step: looking at it leaves no mark."""

from pairview.domain.case import Case
from pairview.domain.plan import Plan
from pairview.domain.slot import Step


def holds_something(case: Case, step: Step) -> bool:
    """Say whether people left anything in a step behind the reveal, or recorded before it."""
    return any(_left_in(case, step))


def _left_in(case: Case, step: Step) -> tuple[object, ...]:
    """Return what is empty as long as nobody wrote in a step."""
    own_unknowns = tuple(one for one in case.unknowns if one.origin is None)  # not carried over
    plan = (case.plan != Plan(), case.look_fors, case.questions, case.small_changes, own_unknowns)
    recorded = (case.ratings, case.moments, case.knowledge, case.tried, case.first_theories)
    retold = (case.retelling.incident, case.retelling.voice, case.my_parts)
    left: dict[Step, tuple[object, ...]] = {
        Step.AGREE: (True,),  # a case has its code name
        Step.RECORD: recorded,
        Step.CONTRAST: (case.differences, not case.puzzle.is_blank),
        Step.RETELL: retold,
        Step.HYPOTHESES: case.written_hypotheses,
        Step.WEIGH: case.answers,
        Step.PLAN: plan,
        Step.READ_BACK: case.where_it_went,
        Step.SECOND_LOOK: case.second_looks,
    }
    return left[step]
