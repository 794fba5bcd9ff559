"""Dates in words, in the language of the document."""

from datetime import date

from pairview.domain.wording import Wording


def in_words(day: date, wording: Wording, *, with_year: bool = True) -> str:
    """Return a date such as "14 December 2026"."""
    month = wording(f"page.month_{day.month}")
    form = "page.date" if with_year else "page.date_without_year"
    return wording(form, day=day.day, month=month, year=day.year)


def with_weekday(day: date, wording: Wording) -> str:
    """Return a date such as "Monday 14 December 2026"."""
    return wording(
        "page.date_with_weekday",
        weekday=wording(f"page.weekday_{day.isoweekday()}"),
        day=day.day,
        month=wording(f"page.month_{day.month}"),
        year=day.year,
    )
