"""Whose turn it is, which steps are open, and how the two turns end in the reveal.

Nothing is compulsory. Order is forced only where privacy demands it: both turns come
before the contrast (silent entry before talk, as in the nominal group technique).
"""

from dataclasses import replace
from datetime import date

from pairview.domain.case import Case, new_case
from pairview.domain.explaining import open_hypotheses
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot, Step, asked_in


def turn_order(case: Case) -> tuple[Seat, Seat]:
    """Return who records first and who second."""
    first = case.agreement.begins
    return first, first.other


def next_turn(case: Case) -> Seat | None:
    """Return the seat whose turn comes next, or None when both have finished."""
    return next((seat for seat in turn_order(case) if seat not in case.progress.finished), None)


def finish_turn(case: Case, seat: Seat) -> Case:
    """Say that a seat is done recording; an empty turn is a turn."""
    if seat in case.progress.finished:
        return case
    finished = (*case.progress.finished, seat)
    return replace(case, progress=replace(case.progress, finished=finished))


def reopen_turn(case: Case, seat: Seat) -> Case:
    """Let a seat change something before the reveal."""
    finished = tuple(other for other in case.progress.finished if other is not seat)
    return replace(case, progress=replace(case.progress, finished=finished))


def reveal(case: Case, today: date) -> Case:
    """Open both views; only when both said they are ready, and only once."""
    if next_turn(case) is not None or case.is_revealed:
        return case
    progress = replace(case.progress, revealed_on=today, step=Step.CONTRAST)
    return replace(case, progress=progress)


def blank_case(today: date, language: str = "en") -> Case:
    """Return a case in which nobody wrote anything, open to both, so that it prints as lines."""
    case = new_case(today, language=language)
    for seat in Seat:
        case = finish_turn(case, seat)
    return reveal(case, today)


def is_open(case: Case, step: Step) -> bool:
    """Return whether a step can be opened now."""
    return step <= Step.RECORD or case.is_revealed


def steps_shown(slot: Slot) -> tuple[Step, ...]:
    """Return the steps of the rail: those the slot gives minutes to, in order."""
    return tuple(s for s in Step if s is not Step.SECOND_LOOK and asked_in(slot).minutes_of(s))


def reach(case: Case, step: Step) -> Case:
    """Remember the step that is on screen, for the list of cases."""
    if case.progress.step is step:
        return case
    return replace(case, progress=replace(case.progress, step=step))


def begins_hypotheses(case: Case) -> Seat:
    """Return who begins step 5: the one who recorded second."""
    return case.agreement.begins.other


def begins_row(offered_by: Seat | None, case: Case) -> Seat:
    """Return who begins a row of the table: the colleague who did not offer the hypothesis."""
    return offered_by.other if offered_by else begins_hypotheses(case)


def same_but_for_step(case: Case, other: Case | None) -> bool:
    """Return whether two cases differ in nothing but the step at which the pair is."""
    if other is None:
        return False
    return replace(case, progress=replace(case.progress, step=other.progress.step)) == other


def next_student(case: Case, fresh: Case) -> Case:
    """Return `fresh` for the same pair: same classes and slot, the other one begins."""
    agreement = replace(
        fresh.agreement,
        slot=case.agreement.slot,
        language=case.agreement.language,
        begins=case.agreement.begins.other,
    )
    rooms = tuple(replace(room, known_since="", meets="") for room in case.classrooms)
    return replace(fresh, agreement=agreement, classrooms=rooms)


def enter_hypotheses(case: Case) -> Case:
    """Open step 5 for the first time, or do nothing."""
    return open_hypotheses(case) if case.is_revealed else case
