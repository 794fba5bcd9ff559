from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pairview.window.spoken_language import speak_in_window
from pairview.window.widgets.date_pick import DatePick, day_words, long_day_words
from pairview.window.widgets.elided_label import ElidedLabel
from pairview.window.widgets.offer_button import OfferButton
from pairview.window.widgets.row_list import RowList
from pairview.window.widgets.wrapped_text import wrapped
from tests.stage import Stage

LONG = (
    "Who calls the plays when the friend is on the other team, and who does when not?"
    + " And then?" * 20
)


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.clear()


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(QLocale.system())


def test_lines_break_at_words_and_the_last_is_elided(qapp: object) -> None:
    lines = wrapped(LONG, ("base", 400), 200, 2)
    assert len(lines) == 2
    assert LONG.startswith(lines[0])
    assert lines[1].endswith("…")
    assert wrapped("short", ("base", 400), 200, 2) == ("short",)
    assert wrapped("short", ("base", 400), 0, 2) == ()


def test_an_elided_label_keeps_its_height_and_its_whole_text_as_name(stage: Stage) -> None:
    label = stage(ElidedLabel(lines=2), 200, 40)
    high = label.sizeHint().height()
    label.show_text(LONG)
    assert label.sizeHint().height() == high
    assert label.accessibleName() == LONG


def test_an_offer_grows_with_its_words_and_is_taken_by_key(stage: Stage) -> None:
    button = OfferButton()
    button.show_offer("one", "Short words", "fits 1")
    short = button.heightForWidth(300)
    button.show_offer("one", LONG, "fits 1")
    assert button.heightForWidth(300) > short
    assert button.accessibleName() == f"fits 1 {LONG}"
    taken: list[str] = []
    button.clicked.connect(lambda: taken.append(button.value))
    stage(button, 300, 80)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert taken == ["one"]


def test_a_row_is_kept_as_long_as_its_item_is_there(stage: Stage) -> None:
    page = QWidget()
    rows = RowList[QLabel](QVBoxLayout(page), QLabel)
    rows.show_ids(("a", "b"))
    first = rows.row("a")
    rows.show_ids(("b", "a", "c"))
    assert [row.text() for row in rows.rows] == ["b", "a", "c"]
    assert rows.row("a") is first
    rows.show_ids(("c",))
    assert [row.text() for row in rows.rows] == ["c"]
    stage(page)


def test_a_day_is_set_changed_and_taken_back(stage: Stage) -> None:
    pick = DatePick()
    pick.today = lambda: date(2026, 11, 14)
    pick.set_words("By when?", "By when", 7)
    told: list[date | None] = []
    pick.chosen.connect(told.append)
    stage(pick, 300, 60)
    pick.set_button.click()
    assert pick.box.text() == "Mon 23 Nov"
    QTest.keyClick(pick.box, Qt.Key.Key_Up)
    QTest.keyClick(pick.box, Qt.Key.Key_Return)
    pick.clear_button.click()
    assert told == [date(2026, 11, 23), date(2026, 11, 24), None]
    assert pick.set_button.isVisible()


def test_a_day_far_off_shows_its_year(stage: Stage) -> None:
    pick = stage(DatePick(), 300, 60)
    pick.today = lambda: date(2026, 11, 14)
    told: list[date | None] = []
    pick.chosen.connect(told.append)
    shown = []
    for day in (date(2027, 1, 11), date(2036, 2, 11), date(2026, 12, 14)):
        pick.show_date(day)
        shown.append(pick.box.text())
    assert shown == ["Mon 11 Jan", "Mon 11 Feb 2036", "Mon 14 Dec"]
    assert told == []


def test_a_day_shown_tells_nobody(stage: Stage) -> None:
    pick = stage(DatePick(), 300, 60)
    told: list[date | None] = []
    pick.chosen.connect(told.append)
    pick.show_date(date(2026, 12, 3))
    pick.show_date(None)
    assert told == []


def test_a_day_reads_as_the_language_writes_it() -> None:
    day = date(2026, 12, 3)
    assert day_words(day) == "Thu 3 Dec"
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert day_words(day) == "Thu Dec 3"
    assert long_day_words(day) == "December 3, 2026"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("country", ["ES", "MX", "PR"])
def test_in_spanish_the_day_comes_first_in_every_country(country: str) -> None:
    """The short dates of Puerto Rico begin with the month."""
    speak_in_window("es")
    QLocale.setDefault(QLocale(f"es_{country}"))
    assert day_words(date(2026, 12, 3)) == "jue 3 dic"
    assert long_day_words(date(2026, 12, 3)) == "3 de diciembre de 2026"
    speak_in_window("en")
