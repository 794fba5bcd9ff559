"""Edits of steps 7 and 8, and the dates that follow from them."""

from dataclasses import replace
from datetime import date, timedelta

from pairview.domain.case import Case, new_id
from pairview.domain.items import find, moved, put, without
from pairview.domain.knowledge import Topic
from pairview.domain.looking_again import looks_again_on
from pairview.domain.plan import LookFor, Question, SmallChange, Unknown
from pairview.domain.policy import policy
from pairview.domain.seat import Seat
from pairview.domain.statement import WhereItWent

WEEKS_TO_FOLLOW_UP = 3
DAYS_KEPT_AFTER_FOLLOW_UP = 14
DAYS_KEPT_WITHOUT_FOLLOW_UP = 60
SATURDAY = 5


def put_look_for(case: Case, look_for: LookFor) -> Case:
    """Write a look-for, or its new wording."""
    return replace(case, look_fors=put(case.look_fors, look_for))


def remove_look_for(case: Case, look_for_id: str) -> Case:
    """Take a look-for away."""
    return replace(case, look_fors=without(case.look_fors, look_for_id))


def move_look_for(case: Case, look_for_id: str, by: int) -> Case:
    """Move a look-for up (below 0) or down in the order of the pair."""
    return replace(case, look_fors=moved(case.look_fors, look_for_id, by))


def move_question(case: Case, question_id: str, by: int) -> Case:
    """Move a question up (below 0) or down in the order of the pair."""
    return replace(case, questions=moved(case.questions, question_id, by))


def put_question(case: Case, question: Question) -> Case:
    """Write a question, or its new wording."""
    return replace(case, questions=put(case.questions, question))


def remove_question(case: Case, question_id: str) -> Case:
    """Take a question away."""
    return replace(case, questions=without(case.questions, question_id))


def change_small_thing(case: Case, seat: Seat, text: str) -> Case:
    """Write one seat's small reversible change; an empty text takes it back."""
    change = SmallChange(seat, text)
    kept = put(case.small_changes, change) if text else without(case.small_changes, change.id)
    return replace(case, small_changes=kept)


def put_unknown(case: Case, unknown: Unknown) -> Case:
    """Write something neither knows yet."""
    return replace(case, unknowns=put(case.unknowns, unknown))


def remove_unknown(case: Case, unknown_id: str) -> Case:
    """Take an unknown away; one carried over stays as a blank, so that it does not come back."""
    old = find(case.unknowns, unknown_id)
    if old is not None and old.origin is not None:
        return put_unknown(case, replace(old, text=""))
    return replace(case, unknowns=without(case.unknowns, unknown_id))


def gaps_in_knowledge(case: Case) -> tuple[Topic, ...]:
    """Return the topics on which a seat said "I do not know" and nobody knows anything."""
    return tuple(
        topic
        for topic in Topic
        if any(line.unknown for line in case.knowledge if line.topic is topic)
        and not any(line.text for line in case.knowledge if line.topic is topic)
    )


def carry_unknown(case: Case, origin: str, text: str) -> Case:
    """Carry a gap over to the plan, once for each origin."""
    if any(unknown.origin == origin for unknown in case.unknowns):
        return case
    return put_unknown(case, Unknown(new_id(), text, origin))


def school_day(day: date) -> date:
    """Return the day itself, or the Monday after a weekend: nobody meets at school on it."""
    return day if day.weekday() < SATURDAY else day + timedelta(days=7 - day.weekday())


def follow_up_in(weeks: int, today: date) -> date:
    """Return the date to offer for looking again after some weeks."""
    return school_day(today + timedelta(weeks=weeks))


def meet_again(case: Case, on: date | None) -> Case:
    """Set the date of the second look."""
    return replace(case, plan=replace(case.plan, follow_up_on=on))


def delete_after(case: Case) -> date:
    """Return the last day the case is kept, a hold aside."""
    last = last_follow_up(case) or case.agreement.created_on
    # A file from elsewhere may name a day at the end of the calendar.
    return last + min(timedelta(days=days_kept(case)), date.max - last)


def days_kept(case: Case) -> int:
    """Return for how many days a case is kept from its last follow-up date, or from the first day.

    A policy of the school can make them fewer, not more: a hold is what keeps a case longer.
    """
    days = DAYS_KEPT_AFTER_FOLLOW_UP if last_follow_up(case) else DAYS_KEPT_WITHOUT_FOLLOW_UP
    return min(days, policy().delete_after_days or days)


def last_follow_up(case: Case) -> date | None:
    """Return the last day on which the pair looks again, or did; None where there is none.

    A date counts no longer once the pair has looked again without it, or ended.
    """
    dates = [looks_again_on(case), *(look.held_on for look in case.second_looks)]
    return max((day for day in dates if day is not None), default=None)


def remember_place(case: Case, document: str, place: str, today: date) -> Case:
    """Remember where a document was saved, so that deleting can offer to remove it."""
    same = (w for w in case.where_it_went if (w.document, w.place) == (document, place))
    old = next(same, None)
    new = WhereItWent(old.id if old else new_id(), document, place, today)
    return replace(case, where_it_went=put(case.where_it_went, new))
