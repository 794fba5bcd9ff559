"""What was open then beside what was seen since, and what moved.

Nothing earlier is overwritten: how a hypothesis stood then is read from its first change, so it
stays the same however often the pair looks again.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from pairview.domain.case import Case
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.items import find
from pairview.domain.second_look import LookForOutcome, SecondLook, StatusChange


class Moved(StrEnum):
    """What became of a hypothesis since the plan."""

    HELD = "held"
    REVISED = "revised"
    SET_ASIDE = "set_aside"
    TAKEN_UP = "taken_up"


@dataclass(frozen=True, slots=True)
class Found:
    """What one second look says of a look-for."""

    look: SecondLook
    said: LookForOutcome


@dataclass(frozen=True, slots=True)
class Turn:
    """What one second look says of a hypothesis."""

    look: SecondLook
    change: StatusChange


@dataclass(frozen=True, slots=True)
class Course:
    """How a hypothesis stood then, how it stands now, and the turns between by date."""

    hypothesis: Hypothesis
    then: Status
    now: Status
    turns: tuple[Turn, ...] = ()

    @property
    def moved(self) -> Moved:
        """Return what became of it."""
        if self.then is self.now:
            return Moved.HELD
        if self.now is Status.SET_ASIDE:
            return Moved.SET_ASIDE
        return Moved.TAKEN_UP if self.then is Status.SET_ASIDE else Moved.REVISED


def looks_by_date(case: Case) -> tuple[SecondLook, ...]:
    """Return the second looks, the earliest first."""
    return tuple(sorted(case.second_looks, key=lambda look: look.held_on))


def has_ended(case: Case) -> bool:
    """Say whether the pair said at the last second look that they are done."""
    looks = looks_by_date(case)
    return bool(looks) and looks[-1].ended


def looks_again_on(case: Case) -> date | None:
    """Return the day of the look to come: as set at the last one, or by the plan.

    A look before its day, at which no other day was set, leaves that day as it was.
    """
    set_for = case.plan.follow_up_on
    for look in looks_by_date(case):
        is_early = set_for is not None and look.held_on < set_for
        set_for = None if look.ended else look.next_on or (set_for if is_early else None)
    return set_for


def is_due(case: Case, today: date) -> bool:
    """Say whether the day to look again has come."""
    day = looks_again_on(case)
    return case.is_revealed and day is not None and day <= today


def is_to_look_again(case: Case) -> bool:
    """Say whether a look is to come: none was held yet, or another day was set."""
    return not case.second_looks or looks_again_on(case) is not None


def found_since(case: Case, look_for_id: str) -> tuple[Found, ...]:
    """Return what became of a look-for, the earliest second look first."""
    said = {one.second_look: one for one in case.look_for_outcomes if one.look_for == look_for_id}
    return tuple(Found(look, said[look.id]) for look in looks_by_date(case) if look.id in said)


def asked_then(case: Case, said: LookForOutcome) -> str:
    """Return the words of a look-for on the day of a second look; it may be another or gone now.

    A file of format 1 or 2 did not keep them.
    """
    item = find(case.look_fors, said.look_for)
    return said.words or (item.text if item else "")


def supposed_then(case: Case, change: StatusChange) -> Hypothesis | None:
    """Return a hypothesis as it was worded at a second look; None where nothing tells."""
    now = find(case.hypotheses, change.hypothesis)
    if not change.words:
        return now
    return replace(now or Hypothesis(change.hypothesis), text=change.words)


def course_of(case: Case, hypothesis: Hypothesis) -> Course:
    """Return how a hypothesis stood then and stands now."""
    mine = {one.second_look: one for one in case.status_changes if one.hypothesis == hypothesis.id}
    turns = tuple(Turn(look, mine[look.id]) for look in looks_by_date(case) if look.id in mine)
    if not turns:
        return Course(hypothesis, hypothesis.status, hypothesis.status)
    return Course(hypothesis, turns[0].change.before, turns[-1].change.after, turns)


def reason_now(case: Case, hypothesis: Hypothesis) -> str:
    """Return why a hypothesis stands as it does: as said at the look that moved it there, or then.

    The reason of the first session is kept through all looks, so it need not be that of now.
    """
    for turn in reversed(course_of(case, hypothesis).turns):
        change = turn.change
        if change.after is not hypothesis.status:
            break
        if change.why or change.before is not change.after:  # else it was only confirmed
            return change.why
    return hypothesis.status_reason


def courses(case: Case) -> tuple[Course, ...]:
    """Return what became of each written hypothesis, in the order written."""
    return tuple(course_of(case, hypothesis) for hypothesis in case.written_hypotheses)


def courses_of_removed(case: Case) -> tuple[Course, ...]:
    """Return what became of hypotheses that were removed since, as they were worded last.

    What a second look said of them is never overwritten. Format 2 did not keep their words.
    """
    here = {hypothesis.id for hypothesis in case.hypotheses}
    gone = {
        change.hypothesis: Hypothesis(change.hypothesis, change.words, status=change.after)
        for look in looks_by_date(case)
        for change in case.status_changes
        if change.second_look == look.id and change.words and change.hypothesis not in here
    }
    return tuple(course_of(case, hypothesis) for hypothesis in gone.values())
