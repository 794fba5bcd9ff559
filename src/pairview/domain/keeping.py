"""How long a case is kept, and the hold that stops reminders, expiry and deleting."""

from dataclasses import replace
from datetime import date

from pairview.domain.agreeing import agree
from pairview.domain.case import Case
from pairview.domain.planning import delete_after


def hold(case: Case, reason: str) -> Case:
    """Put a case on hold for a reason; without one there is no hold."""
    return agree(case, replace(case.agreement, hold_reason=reason if reason.strip() else ""))


def lift_hold(case: Case) -> Case:
    """Let the dates count again."""
    return hold(case, "")


def is_on_hold(case: Case) -> bool:
    """Say whether someone asked for the case to be kept."""
    return bool(case.agreement.hold_reason.strip())


def kept_until(case: Case) -> date | None:
    """Return the last day on which the case is kept, or None while it is on hold."""
    return None if is_on_hold(case) else delete_after(case)


def day_ahead(case: Case, today: date) -> date | None:
    """Return the last day that something was done on, where it lies after today; else None.

    Then this clock or an earlier one is wrong. Days that were planned are not meant.
    """
    progress, looks, cards = case.progress, case.second_looks, case.check_cards
    done_on = (
        case.agreement.created_on,
        progress.revealed_on,
        *(look.held_on for look in looks),
        *(day for card in cards for day in (card.printed_on, card.answered_on)),
        *(statement.written_on for statement in case.statements),
        *(went.saved_on for went in case.where_it_went),
    )
    return max((day for day in done_on if day is not None and day > today), default=None)


def is_overdue(case: Case, today: date) -> bool:
    """Say whether the case has been kept for longer than was agreed."""
    last_day = kept_until(case)
    return last_day is not None and last_day < today
