"""Edits of the second look: each writes in the last sitting, and nothing earlier is ever changed.

A sitting is in the case from the first thing said in it on, and gone with the last one taken back.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from pairview.domain.case import Case, new_id
from pairview.domain.entries import reference_to
from pairview.domain.erasing import without_entry
from pairview.domain.evidence import Evidence, Source
from pairview.domain.explaining import put_evidence, put_hypothesis
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.items import find, put, without
from pairview.domain.looking_again import looks_by_date
from pairview.domain.planning import meet_again
from pairview.domain.seat import Seat
from pairview.domain.second_look import LookForOutcome, Outcome, SecondLook, StatusChange
from pairview.domain.wording import Wording

_SOURCES = {Seat.A: Source.SEEN_BY_A, Seat.B: Source.SEEN_BY_B, None: Source.SEEN_BY_BOTH}
_HANGING_ON_A_LOOK = ("look_for_outcomes", "status_changes", "later_ratings", "efforts")


def last_sitting(case: Case) -> SecondLook | None:
    """Return the sitting that was held last, None before the first."""
    return next(reversed(looks_by_date(case)), None)


def sitting_on(case: Case, today: date) -> SecondLook:
    """Return the sitting of this day: the last one where it was held today, else a fresh one.

    A fresh one is not in the case yet. Where the clock was set back, it is dated the day of what
    came before it, so that the order of the sittings stays true.
    """
    last = last_sitting(case)
    if last is not None and last.held_on == today:
        return last
    return SecondLook(new_id(), max(today, _earliest_day(case)))


def is_set_back(case: Case, today: date) -> bool:
    """Say whether the clock shows a day before what was done in the case already."""
    return today < _earliest_day(case)


def _earliest_day(case: Case) -> date:
    last = last_sitting(case)
    days = [case.agreement.created_on, case.progress.revealed_on, last.held_on if last else None]
    return max(day for day in days if day is not None)


def begun(case: Case, look: SecondLook) -> Case:
    """Return the case with the sitting in it."""
    if find(case.second_looks, look.id) is not None:
        return case
    return replace(case, second_looks=(*case.second_looks, SecondLook(look.id, look.held_on)))


def settled(case: Case, look: SecondLook) -> Case:
    """Return the case without the sitting where nothing is left of it."""
    stored = find(case.second_looks, look.id)
    hanging = (one for name in _HANGING_ON_A_LOOK for one in getattr(case, name))
    if stored != SecondLook(look.id, look.held_on) or any(
        one.second_look == look.id for one in hanging
    ):
        return case
    return replace(case, second_looks=without(case.second_looks, look.id))


def outcome_of(case: Case, look: SecondLook, look_for_id: str) -> LookForOutcome | None:
    """Return what one sitting says of a look-for."""
    return find(case.look_for_outcomes, f"{look.id}-{look_for_id}")


def change_of(case: Case, look: SecondLook, hypothesis_id: str) -> StatusChange | None:
    """Return how a hypothesis moved in one sitting."""
    return find(case.status_changes, f"{look.id}-{hypothesis_id}")


def say_outcome(case: Case, look: SecondLook, look_for_id: str, outcome: Outcome | None) -> Case:
    """Say what became of a look-for; None takes that back, and its line with it."""
    if not _may_write(case, look):
        return case
    said = outcome_of(case, look, look_for_id)
    if outcome is None:
        return case if said is None else _taken_back(case, look, said)
    item = find(case.look_fors, look_for_id)
    words = said.words if said and said.words else item.text if item else ""
    new = LookForOutcome(look.id, look_for_id, outcome, said.line if said else "", words)
    outcomes = put(case.look_for_outcomes, new)
    return replace(begun(case, look), look_for_outcomes=outcomes)


def write_line(case: Case, look: SecondLook, look_for_id: str, line: str) -> Case:
    """Write what was seen or heard, beside what became of the look-for."""
    said = outcome_of(case, look, look_for_id)
    if said is None or not _may_write(case, look):
        return case
    outcomes = put(case.look_for_outcomes, replace(said, line=line))
    return replace(case, look_for_outcomes=outcomes)


def write_said(case: Case, look: SecondLook, text: str) -> Case:
    """Write what the student said."""
    return _edited(case, look, student_said=text)


def write_remember(case: Case, look: SecondLook, text: str) -> Case:
    """Write the one thing of the student to come back to."""
    return _edited(case, look, remember=text)


def set_next_look(case: Case, look: SecondLook, on: date | None) -> Case:
    """Set when the pair looks again, or None; a date goes on where they had ended."""
    stored = find(case.second_looks, look.id) or look
    return _edited(case, look, next_on=on, ended=stored.ended and on is None)


def plan_next_look(case: Case, on: date | None) -> Case:
    """Set when the pair looks again, wherever that is set now: in the plan, or at the last look."""
    last = last_sitting(case)
    return meet_again(case, on) if last is None else set_next_look(case, last, on)


def end_here(case: Case, look: SecondLook, ended: bool) -> Case:
    """Say that the pair is done, or that it goes on after all."""
    return _edited(case, look, ended=ended, next_on=None)


def move_hypothesis(
    case: Case, look: SecondLook, hypothesis_id: str, status: Status | None
) -> Case:
    """Set how a hypothesis stands now, which may be as before; None takes the answer back.

    Why it stood so in the first session stays as it was.
    """
    hypothesis = find(case.hypotheses, hypothesis_id)
    change = change_of(case, look, hypothesis_id)
    answered = change.after if change else None
    if hypothesis is None or answered is status or not _may_write(case, look):
        return case
    if status is None:
        gone = reference_to("status_changes", f"{look.id}-{hypothesis_id}")
        return settled(without_entry(case, gone), look)
    before = change.before if change else hypothesis.status
    why, words = (change.why, change.words) if change else ("", hypothesis.text)
    new = StatusChange(look.id, hypothesis.id, before, status, why, words)
    moved = put_hypothesis(case, replace(hypothesis, status=status))
    return replace(begun(moved, look), status_changes=put(case.status_changes, new))


def say_why(case: Case, look: SecondLook, hypothesis_id: str, why: str) -> Case:
    """Write why a hypothesis moved in this sitting."""
    change = change_of(case, look, hypothesis_id)
    if change is None or not _may_write(case, look):
        return case
    return replace(case, status_changes=put(case.status_changes, replace(change, why=why)))


def stood_before(case: Case, look: SecondLook, hypothesis: Hypothesis) -> tuple[Status, str]:
    """Return how a hypothesis stood before a sitting, and why; the reason may be empty."""
    change = change_of(case, look, hypothesis.id)
    status = change.before if change else hypothesis.status
    earlier = [
        one
        for sitting in looks_by_date(case)
        if sitting.id != look.id
        if (one := change_of(case, sitting, hypothesis.id)) is not None
    ]
    while earlier and earlier[-1].before is earlier[-1].after is status and not earlier[-1].why:
        earlier.pop()  # it was only confirmed: why it stands so was said before
    if not earlier:
        return status, hypothesis.status_reason
    return status, earlier[-1].why if earlier[-1].after is status else ""


def evidence_of(case: Case, outcome_id: str) -> Evidence | None:
    """Return the piece of evidence that was made from an outcome."""
    return next((one for one in case.evidence if one.from_outcome == outcome_id), None)


def evidence_from_outcome(case: Case, outcome_id: str, wording: Wording) -> Case:
    """Put what became of a look-for into the table, once; the pair weighs it in step 6.

    What was left there by an answer taken back is taken up again, not said twice.
    """
    said = find(case.look_for_outcomes, outcome_id)
    item = find(case.look_fors, said.look_for) if said else None
    if said is None or item is None or evidence_of(case, outcome_id) is not None:
        return case
    text = _evidence_words(case, said, wording)
    left = (one for one in case.evidence if one.text == text and one.from_outcome is None)
    new = next(left, None) or Evidence(new_id(), text, _SOURCES[item.who])
    return put_evidence(case, replace(new, from_outcome=outcome_id))


def with_evidence_of_now(before: Case, after: Case, outcome_id: str, wording: Wording) -> Case:
    """Let evidence say what its outcome says now, or go with it, while nobody has weighed it.

    What the pair worded anew or has weighed stays as it is: their answers are to those words.
    """
    made, said = evidence_of(before, outcome_id), find(before.look_for_outcomes, outcome_id)
    if made is None or said is None or made.text != _evidence_words(before, said, wording):
        return after
    if any(given.evidence == made.id for given in before.answers):
        return after
    now = find(after.look_for_outcomes, outcome_id)
    if now is None:
        return without_entry(after, reference_to("evidence", made.id))
    text = _evidence_words(after, now, wording)
    return replace(after, evidence=put(after.evidence, replace(made, text=text)))


def _evidence_words(case: Case, said: LookForOutcome, wording: Wording) -> str:
    """Say what was found first: the head of a column has room for few words."""
    item = find(case.look_fors, said.look_for)
    words = said.words or (item.text if item else "")
    text = wording(
        "second_look.evidence_line" if said.line else "second_look.evidence",
        text=words.strip().rstrip("."),
        outcome=wording(f"second_look.by_{said.outcome}"),
        line=said.line,
    )
    return text[:1].upper() + text[1:]


def _may_write(case: Case, look: SecondLook) -> bool:
    """Say whether it is the last sitting, or one that is not in the case yet."""
    last = last_sitting(case)
    return find(case.second_looks, look.id) is None or (last is not None and last.id == look.id)


def _edited(case: Case, look: SecondLook, **fields: Any) -> Case:
    if not _may_write(case, look):
        return case
    with_look = begun(case, look)
    stored = next(one for one in with_look.second_looks if one.id == look.id)
    looks = put(with_look.second_looks, replace(stored, **fields))
    return settled(replace(with_look, second_looks=looks), look)


def _taken_back(case: Case, look: SecondLook, said: LookForOutcome) -> Case:
    return settled(without_entry(case, reference_to("look_for_outcomes", said.id)), look)
