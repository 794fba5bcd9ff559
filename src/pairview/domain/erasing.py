"""Takes one entry out of a case for good, with all that hangs on it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Final

from pairview.domain.case import Case
from pairview.domain.entries import SHELVES, entries
from pairview.domain.explaining import remove_evidence, remove_hypothesis
from pairview.domain.items import find, put, without
from pairview.domain.looking_again import course_of
from pairview.domain.planning import remove_look_for, remove_unknown
from pairview.domain.recording import describe_classroom, remove_moment
from pairview.domain.seat import Classroom, Seat


def without_entry(case: Case, reference: str) -> Case:
    """Return the case with nothing left of an entry; the same case where there is none.

    Unlike the edits of the steps it keeps no first value of a rating. Answers, outcomes and
    changes of status go with what they are about. A statement on the entry stays, and
    concerns the case as a whole from now on.
    """
    field, _, name = reference.partition("/")
    taken = _without(case, field, name)
    return case if taken is case else _with_statements_loosened(taken, case)


def without_entries(case: Case, references: Iterable[str]) -> Case:
    """Return the case with nothing left of several entries."""
    for reference in references:
        case = without_entry(case, reference)
    return case


def _with_statements_loosened(case: Case, before: Case) -> Case:
    gone = {one.reference for one in entries(before)} - {one.reference for one in entries(case)}
    statements = tuple(
        replace(one, concerns=None) if one.concerns in gone else one for one in case.statements
    )
    return replace(case, statements=statements)


def _without(case: Case, field: str, name: str) -> Case:
    line = next((one for one in SHELVES if (one.field, one.line) == (field, name)), None)
    if line is not None:
        once = replace(getattr(case, field), **dict.fromkeys(line.texts, ""))
        return _with(case, field, once)
    if field not in _LISTS or find(getattr(case, field), name) is None:
        return case
    if field in _TAKES:
        return _TAKES[field](case, name)
    return _with(case, field, without(getattr(case, field), name))


def _with(case: Case, field: str, value: Any) -> Case:
    changed: dict[str, Any] = {field: value}
    return replace(case, **changed)


_LISTS: Final = {shelf.field for shelf in SHELVES if not shelf.line}


def _forget_hypothesis(case: Case, item_id: str) -> Case:
    kept = tuple(one for one in case.status_changes if one.hypothesis != item_id)
    return remove_hypothesis(replace(case, status_changes=kept), item_id)


def _forget_look_for(case: Case, item_id: str) -> Case:
    gone = [one.id for one in case.look_for_outcomes if one.look_for == item_id]
    for outcome in gone:
        case = _forget_outcome(case, outcome)
    return remove_look_for(case, item_id)


def _forget_outcome(case: Case, item_id: str) -> Case:
    """Take an outcome away; evidence made from it stays, as that of a moment does."""
    loose = tuple(
        replace(one, from_outcome=None) if one.from_outcome == item_id else one
        for one in case.evidence
    )
    kept = without(case.look_for_outcomes, item_id)
    return replace(case, look_for_outcomes=kept, evidence=loose)


def _forget_change(case: Case, item_id: str) -> Case:
    """Take a change away; where it was the last, the hypothesis stands as before it again."""
    change = next(one for one in case.status_changes if one.id == item_id)
    held = find(case.hypotheses, change.hypothesis)
    kept = replace(case, status_changes=without(case.status_changes, item_id))
    if held is None or course_of(case, held).turns[-1].change is not change:
        return kept
    return replace(kept, hypotheses=put(case.hypotheses, replace(held, status=change.before)))


def _forget_second_look(case: Case, item_id: str) -> Case:
    for outcome in [one.id for one in case.look_for_outcomes if one.second_look == item_id]:
        case = _forget_outcome(case, outcome)
    for change in [one.id for one in case.status_changes if one.second_look == item_id]:
        case = _forget_change(case, change)
    return replace(
        case,
        second_looks=without(case.second_looks, item_id),
        later_ratings=tuple(r for r in case.later_ratings if r.second_look != item_id),
        efforts=tuple(e for e in case.efforts if e.second_look != item_id),
    )


def _empty_classroom(case: Case, seat: str) -> Case:
    return describe_classroom(case, Classroom(Seat(seat)))


_TAKES: Final[dict[str, Callable[[Case, str], Case]]] = {
    "classrooms": _empty_classroom,
    "moments": remove_moment,
    "hypotheses": _forget_hypothesis,
    "evidence": remove_evidence,
    "look_fors": _forget_look_for,
    "look_for_outcomes": _forget_outcome,
    "status_changes": _forget_change,
    "unknowns": remove_unknown,
    "second_looks": _forget_second_look,
}
"""Where more than the entry itself has to go, or something has to stay."""
