"""The lines of the start page, made from the list of cases opened lately."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from pairview.domain.slot import Step
from pairview.window.recent_cases import RecentCase, RecentCases
from pairview.window.screens.step_names import STEP_NAMES
from pairview.window.widgets.case_list import CaseRow

STEP_NUMBERS = {int(step) for step in Step}


def recent_rows(recent: RecentCases, skip: int) -> list[CaseRow]:
    """Return the next slice of rows after the first `skip`."""
    now = datetime.now()
    return [_row(case, now) for case in recent.read(skip)]


def _row(case: RecentCase, now: datetime) -> CaseRow:
    number = case.step if case.step in STEP_NUMBERS else 1
    step = f"Step {number}, {STEP_NAMES[Step(number)]}"
    return CaseRow(case.path, case.code_name, step, _when(case.when, now))


def _when(when: str, now: datetime) -> str:
    """Return "today 10:42", "Mon 14 Dec" or, in another year, "3 Nov 2025"."""
    try:
        then = datetime.fromisoformat(when)
    except ValueError:
        return ""
    if then.date() == now.date():
        return f"today {then:%H:%M}"
    style = "ddd d MMM" if then.year == now.year else "d MMM yyyy"
    return QLocale().toString(QDate(then.year, then.month, then.day), style)
