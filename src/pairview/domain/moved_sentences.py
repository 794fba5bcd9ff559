"""Says what moved in sentences: what held, was revised or set aside, and by which evidence."""

from collections import Counter
from functools import reduce
from typing import Final

from pairview.domain.case import Case
from pairview.domain.evidence import Evidence
from pairview.domain.looking_again import Course, Moved, courses, found_since, looks_by_date
from pairview.domain.second_look import LookForOutcome
from pairview.domain.weighing import Stand, Table
from pairview.domain.wording import Wording

_ENDS: Final = ".!?\u2026"


def moved_sentences(case: Case, wording: Wording) -> tuple[str, ...]:
    """Return how many moved, then a few sentences on each; none before the pair looked again.

    What is counted is hypotheses, held and revised: that is what a training in taking perspectives
    changed (116 army staff, Gehlbach and colleagues). Nothing seen is counted: a hypothesis is not
    worth more for what was seen more often.
    """
    if not case.second_looks:
        return ()
    found, table = courses(case), Table(case)
    each = (
        " ".join(
            (
                _moved(course, number, wording),
                *_seen(course, case, wording),
                *_added(course, case, table, wording),
            )
        )
        for number, course in enumerate(found, start=1)
    )
    return (*_counted(found, wording), *each)


def _counted(found: tuple[Course, ...], wording: Wording) -> list[str]:
    """Return how many held and moved of how many; one alone needs no counting."""
    if not found[1:]:
        return []
    counts = Counter(course.moved for course in found)
    said = [wording(f"second_look.count_{m}", n=counts[m]) for m in Moved if counts[m]]
    listed = said[-1]
    if said[:-1]:
        listed = wording("second_look.count_and", first=", ".join(said[:-1]), last=listed)
    return [wording("second_look.count_of", of=len(found), counts=listed)]


def _moved(course: Course, number: int, wording: Wording) -> str:
    then, now = (wording(f"second_look.status_{status}") for status in (course.then, course.now))
    said = wording(f"second_look.moved_{course.moved}", number=number, then=then, now=now)
    why = course.turns[-1].change.why.strip() if course.turns else ""
    if not why:
        return f"{said}."
    because = wording("second_look.because", why=why)
    return f"{said}{because}" if why[-1] in _ENDS else f"{said}{because}."


def _seen(course: Course, case: Case, wording: Wording) -> list[str]:
    """Return what was seen of the look-fors that would tell about it, each with every outcome."""
    said = []
    for item in case.look_fors:
        if item.text and item.hypothesis == course.hypothesis.id:
            outcomes = [_outcome(found.said, wording) for found in found_since(case, item.id)]
            if outcomes:
                found = reduce(lambda so_far, later: _then(so_far, later, wording), outcomes)
                said.append(wording("second_look.by", text=item.text.strip(), found=found))
    return said


def _added(course: Course, case: Case, table: Table, wording: Wording) -> list[str]:
    """Return what second looks put into the table and how the pair weighed it for this one."""
    said = []
    for piece in _evidence_since(case):
        stand = table.cell(course.hypothesis.id, piece.id).stand
        if stand is not Stand.NOT_CONSIDERED:
            text = piece.text.strip().rstrip(".")
            said.append(wording(f"second_look.added_{stand}", text=text))
    return said


def _evidence_since(case: Case) -> list[Evidence]:
    """Return the evidence made from what was seen since, by the date of its second look."""
    outcomes = [
        one.id
        for look in looks_by_date(case)
        for one in case.look_for_outcomes
        if one.second_look == look.id
    ]
    made = [one for one in case.evidence if one.from_outcome in outcomes]
    return sorted(made, key=lambda one: outcomes.index(one.from_outcome or ""))


def _outcome(said: LookForOutcome, wording: Wording) -> str:
    outcome = wording(f"second_look.by_{said.outcome}")
    line = said.line.strip().rstrip(".")
    return wording("second_look.by_line", outcome=outcome, line=line) if line else outcome


def _then(so_far: str, later: str, wording: Wording) -> str:
    return wording("second_look.by_later", found=so_far, later=later)
