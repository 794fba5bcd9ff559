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


def is_overdue(case: Case, today: date) -> bool:
    """Say whether the case has been kept for longer than was agreed."""
    last_day = kept_until(case)
    return last_day is not None and last_day < today
