"""What a pair may give the room of their case: counts, and ids of our own banks. Nothing typed.

A slip is tied to nothing but the other slips of its case: a number drawn by chance, which stands on
slips alone, lets a pair count once however often it saves one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pairview.domain.bounds import DIMENSIONS, HYPOTHESES
from pairview.domain.case import Case, new_id
from pairview.domain.contrast import contrast, counts
from pairview.domain.errors import NoSlip, NotYetRevealed
from pairview.domain.hypothesis import Status
from pairview.domain.looking_again import Moved, courses
from pairview.domain.rating import Dimension
from pairview.domain.sight import as_seen_by
from pairview.domain.slot import Slot
from pairview.domain.wording import Wording

_NUMBER: Final = re.compile("[0-9a-f]{16}")
OWN: Final = "own"
"""Stands for every activity in the pair's own words; no activity of the bank is called so."""


@dataclass(frozen=True, slots=True, eq=False)
class Banks:
    """What a slip may name: activities and lenses by id, with their names, as the banks order."""

    activities: Mapping[str, str]
    lenses: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CountSlip:
    """Counts of one case. `revised` are hypotheses that stand otherwise since a second look."""

    number: str
    slot: Slot
    seen_differently: int
    activities: tuple[str, ...]
    lenses: tuple[str, ...]
    hypotheses: int
    check_first: int
    set_aside: int
    looked_again: bool
    revised: int

    @property
    def still_open(self) -> int:
        """Return how many hypotheses are neither worth checking first nor set aside."""
        return self.hypotheses - self.check_first - self.set_aside


def count_slip(
    case: Case, dimensions: Iterable[Dimension], banks: Banks, wording: Wording
) -> CountSlip:
    """Return the slip of a case as the pair sees it, with the number of the case's slips.

    Raises NoSlip for a practice case, NotYetRevealed before both have finished recording.
    """
    if case.agreement.practice:
        raise NoSlip(wording("count_slip.practice"))
    if not case.is_revealed:
        raise NotYetRevealed(wording("count_slip.not_yet_revealed"))
    seen = as_seen_by(case, None)
    found = courses(seen)
    now = [course.now for course in found]
    named = set(_named_activities(seen))
    lenses = {hypothesis.lens for hypothesis in seen.written_hypotheses}
    return CountSlip(
        number=_number_of(case),
        slot=seen.agreement.slot,
        seen_differently=counts(contrast(seen, dimensions)).seen_differently,
        activities=tuple(one for one in (*banks.activities, OWN) if one in named),
        lenses=tuple(one for one in banks.lenses if one in lenses),
        hypotheses=len(found),
        check_first=now.count(Status.CHECK_FIRST),
        set_aside=now.count(Status.SET_ASIDE),
        looked_again=bool(seen.second_looks),
        revised=sum(course.moved is not Moved.HELD for course in found),
    )


def _number_of(case: Case) -> str:
    """Return the number of the case's slips, by chance where a stranger's file has another text."""
    number = case.agreement.slip_number
    return number if _NUMBER.fullmatch(number) else new_id()


def _named_activities(case: Case) -> Iterator[str]:
    """Yield where moments were seen and where look-fors are to be; own words as `OWN`."""
    named = [(one.activity, one.own_activity) for one in case.moments if not one.is_blank]
    named += [(one.activity, one.own_activity) for one in case.look_fors if one.text]
    for activity, own_activity in named:
        if activity:
            yield activity
        if own_activity:
            yield OWN


def how_much_is_done(slip: CountSlip) -> tuple[int, ...]:
    """Return what is greater for the later of two slips of a case, as no slip bears a day."""
    settled = slip.check_first + slip.set_aside
    named = len(slip.activities) + len(slip.lenses)
    return (slip.looked_again, slip.revised, slip.hypotheses, settled, named, slip.seen_differently)


def is_sound(slip: CountSlip, banks: Banks) -> bool:
    """Say whether some case could have given the slip; a file from elsewhere may not."""
    few = (slip.check_first, slip.set_aside, slip.revised, slip.still_open)
    return (
        _NUMBER.fullmatch(slip.number) is not None
        and 0 <= slip.seen_differently <= DIMENSIONS
        and 0 <= slip.hypotheses <= HYPOTHESES
        and all(0 <= count <= slip.hypotheses for count in few)
        and (slip.looked_again or not slip.revised)
        and _in_order(slip.activities, (*banks.activities, OWN))
        and _in_order(slip.lenses, banks.lenses)
    )


def _in_order(named: tuple[str, ...], bank: Iterable[str]) -> bool:
    """Say whether what is named is of the bank, each once and in its order."""
    return tuple(filter(named.__contains__, bank)) == named


def slip_lines(slip: CountSlip, banks: Banks, wording: Wording) -> tuple[tuple[str, str], ...]:
    """Return all that a slip holds, each as a name and its words; names come from the banks."""
    named = [banks.activities.get(one, wording("count_slip.own")) for one in slip.activities]
    rows = {
        "slot": wording("count_slip.minutes", n=int(slip.slot)),
        "seen_differently": _number(slip.seen_differently, "things", wording),
        "activities": _list(named, wording),
        "lenses": _list([banks.lenses[one] for one in slip.lenses], wording),
        "hypotheses": _number(slip.hypotheses, "hypotheses", wording),
        "check_first": _number(slip.check_first, "hypotheses", wording),
        "set_aside": _number(slip.set_aside, "hypotheses", wording),
        "looked_again": wording(f"count_slip.looked_{'yes' if slip.looked_again else 'no'}"),
        "revised": _number(slip.revised, "hypotheses", wording),
        "number": wording("count_slip.number_is", number=slip.number),
    }
    return tuple((wording(f"count_slip.name_{name}"), words) for name, words in rows.items())


def _number(count: int, what: str, wording: Wording) -> str:
    return wording(f"count_slip.{what}", n=count) if count else wording("count_slip.none")


def _list(named: list[str], wording: Wording) -> str:
    return "; ".join(named) if named else wording("count_slip.none")
