"""The start page says when a case was open last, in the words of the country."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale

from pairview.window.recent_cases import RecentCase, RecentCases
from pairview.window.recent_rows import recent_rows, row_of


@pytest.fixture(params=["en_GB", "de_DE", "fr_FR"])
def country(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    locale = QLocale(request.param)
    QLocale.setDefault(locale)
    yield locale
    QLocale.setDefault(before)


def test_a_day_of_this_year_is_told_as_the_country_tells_it(
    tmp_path: Path, country: QLocale
) -> None:
    day = QDate.currentDate().addDays(1)
    if day.year() != QDate.currentDate().year():
        day = day.addDays(-2)
    assert said_of(tmp_path, day) == country.toString(day, "ddd d MMM")


def test_a_day_of_another_year_comes_with_its_year(tmp_path: Path, country: QLocale) -> None:
    day = QDate(2019, 3, 9)
    assert said_of(tmp_path, day) == country.toString(day, "d MMM yyyy")


@pytest.mark.parametrize(
    ("again_on", "kept_until", "step"),
    [
        ("", "", "Step 8, Read back"),
        ("2026-12-15", "", "Step 8, Read back · looks again Tue 15 Dec"),
        ("2026-12-14", "", "Look again, today"),
        ("2026-12-11", "2026-12-25", "Look again, Fri 11 Dec"),
        ("2026-11-11", "2026-11-25", "Step 8, Read back · past its date"),
        ("0000", "", "Step 8, Read back"),
    ],
)
def test_the_row_says_to_look_again_once_the_day_has_come(
    again_on: str, kept_until: str, step: str
) -> None:
    case = RecentCase("case", "Blue Kite", 8, "2026-11-21T10:42", kept_until, again_on)
    row = row_of(case, QDate(2026, 12, 14))
    assert (row.step, row.is_due) == (step, step.startswith("Look again"))


@pytest.mark.parametrize(
    ("kept_until", "step"),
    [("2026-12-25", "Ended Fri 11 Dec"), ("2026-12-13", "Ended Fri 11 Dec · past its date")],
)
def test_the_row_says_when_a_pair_ended(kept_until: str, step: str) -> None:
    dates = ("2026-12-11T10:42", kept_until, "", "2026-12-11")
    row = row_of(RecentCase("case", "Blue Kite", 9, *dates), QDate(2026, 12, 14))
    assert (row.step, row.is_due) == (step, False)


def said_of(folder: Path, day: QDate) -> str:
    recent = RecentCases(folder / "cases.txt")
    when = f"{day.year():04}-{day.month():02}-{day.day():02}T10:42"
    recent.put(RecentCase("case", "Blue Kite", 3, when))
    return recent_rows(recent, 0)[0].when
