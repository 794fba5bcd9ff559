"""A copy is told apart by its time and by numbers, never by what was written."""

from datetime import date, datetime, timedelta, timezone

import pytest

from pairview.domain.counting import Counts
from pairview.domain.slot import Step
from pairview.window.screens.copy_words import counts_words, holds_words, step_words, when_words

HERE = datetime(2026, 11, 21, 10, 42).astimezone()


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 21), "today 10:42"),
        (date(2026, 11, 23), "Sat 21 Nov, 10:42"),
        (date(2027, 1, 2), "21 Nov 2026, 10:42"),
    ],
)
def test_the_day_is_said_as_far_as_it_is_needed(today: date, words: str) -> None:
    assert when_words(HERE, today) == words


def test_the_time_of_a_copy_is_the_time_of_this_laptop() -> None:
    far_away = HERE.astimezone(timezone(timedelta(hours=9)))
    assert when_words(far_away, HERE.date()) == "today 10:42"


def test_one_is_said_as_one_and_nothing_of_what_is_not_there() -> None:
    assert counts_words(Counts(ratings=1, evidence=2)) == "1 rating, 2 pieces of evidence"
    assert counts_words(Counts()) == "nothing written yet"


def test_the_step_stands_before_the_numbers() -> None:
    assert step_words(Step.CONTRAST) == "Step 3, Contrast"
    held = Counts(ratings=16, moments=4, hypotheses=3, look_fors=1, questions=2)
    assert holds_words(Step.CONTRAST, held) == (
        "step 3, 16 ratings, 4 moments, 3 hypotheses, 1 look-for, 2 questions"
    )
