"""The lines of the start page, made from the list of cases opened lately."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pairview.window.recent_cases import RecentCase, RecentCases
from pairview.window.screens.step_names import STEPS, step_name
from pairview.window.widgets.case_list import CaseRow

DAY = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")
"""A day of ISO 8601, read without Qt's own reader, which loads the namespace `Qt`: 13 ms."""


def recent_rows(recent: RecentCases, skip: int, today: QDate | None = None) -> list[CaseRow]:
    """Return the next slice of rows after the first `skip`."""
    today = today or QDate.currentDate()
    return [row_of(case, today) for case in recent.read(skip)]


def row_of(case: RecentCase, today: QDate) -> CaseRow:
    """Return how the list shows a case."""
    number = min(max(case.step, 1), STEPS)
    step = _tr("Step {n}, {name}").format(n=number, name=step_name(number))
    this_day = f"{today.year():04}-{today.month():02}-{today.day():02}"
    is_late = "" < case.kept_until < this_day
    again, ended = when_words(case.again_on, today), when_words(case.ended_on, today)
    is_due = bool(again) and case.again_on <= this_day and not is_late
    if is_due:
        step = _tr("Look again, {day}").format(day=again)
    elif ended:
        step = _tr("Ended {day}").format(day=ended)
    elif again and not is_late:
        step = _tr("{step} · looks again {day}").format(step=step, day=again)
    if is_late:
        step = _tr("{step} · past its date").format(step=step)
    return CaseRow(case.path, case.code_name, step, when_words(case.when, today), is_due)


def when_words(when: str, today: QDate) -> str:
    """Return "today 10:42", "Mon 14 Dec" or, in another year, "3 Nov 2025"."""
    day, _, time = when.partition("T")
    numbers = DAY.fullmatch(day)
    then = QDate(*map(int, numbers.groups())) if numbers else QDate()
    if not then.isValid():
        return ""
    if then == today:
        return _tr("today {time}").format(time=time).rstrip()
    return _day(then, with_year=then.year() != today.year())


def _day(day: QDate, *, with_year: bool) -> str:
    """Return what `QLocale.toString` would, which loads `datetime`: 3 ms of the first picture."""
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    month = locale.monthName(day.month(), short)
    if with_year:
        return f"{day.day()} {month} {day.year()}"
    return f"{locale.dayName(day.dayOfWeek(), short)} {day.day()} {month}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("RecentRows", words)
