"""A case is kept until its date; a hold stops the date from counting."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pairview.domain.case import Case, new_case
from pairview.domain.keeping import day_ahead, hold, is_on_hold, is_overdue, kept_until, lift_hold
from pairview.domain.planning import meet_again, remember_place
from pairview.domain.policy import Policy, put_in_force
from pairview.domain.relationship import CheckCard
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.statement import Statement

MADE = date(2026, 11, 21)
LAST_DAY = MADE + timedelta(days=60)


@pytest.fixture
def case() -> Case:
    return new_case(MADE, "Blue Kite")


def test_a_case_is_overdue_on_the_day_after_its_last(case: Case) -> None:
    assert kept_until(case) == LAST_DAY
    assert not is_overdue(case, LAST_DAY)
    assert is_overdue(case, LAST_DAY + timedelta(days=1))


def test_a_day_on_which_something_was_done_is_not_after_today(case: Case) -> None:
    ahead = MADE + timedelta(days=1)
    assert day_ahead(case, MADE) is None
    assert day_ahead(meet_again(case, ahead), MADE) is None, "it is planned"
    assert day_ahead(case, MADE - timedelta(days=1)) == MADE
    progress, look = replace(case.progress, revealed_on=ahead), SecondLook("s", ahead)
    for later in (
        replace(case, progress=progress),
        replace(case, second_looks=(look,)),
        replace(case, check_cards=(CheckCard("c", Seat.A, MADE, ahead),)),
        replace(case, statements=(Statement("s", "It was raining.", ahead),)),
        remember_place(case, "handout", "kite.pdf", ahead),
    ):
        assert day_ahead(later, MADE) == ahead


def test_a_later_date_to_meet_keeps_it_longer(case: Case) -> None:
    later = meet_again(case, LAST_DAY)
    assert not is_overdue(later, LAST_DAY + timedelta(days=14))
    assert is_overdue(later, LAST_DAY + timedelta(days=15))


def test_a_case_on_hold_has_no_last_day_and_is_never_overdue(case: Case) -> None:
    held = hold(case, "A parent asked to see it.")
    assert held.agreement.hold_reason == "A parent asked to see it."
    assert is_on_hold(held)
    assert kept_until(held) is None
    assert not is_overdue(held, date.max)
    assert lift_hold(held) == case


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_without_a_reason_there_is_no_hold(case: Case, reason: str) -> None:
    assert not is_on_hold(hold(case, reason))


def test_a_policy_keeps_a_case_for_fewer_days_and_never_for_more(case: Case) -> None:
    later = meet_again(case, LAST_DAY)
    put_in_force(Policy(delete_after_days=30))
    assert kept_until(case) == MADE + timedelta(days=30)
    assert kept_until(later) == LAST_DAY + timedelta(days=14)
    put_in_force(Policy(delete_after_days=7))
    assert kept_until(later) == LAST_DAY + timedelta(days=7)
    put_in_force(Policy(delete_after_days=365))
    assert kept_until(case) == LAST_DAY
    assert kept_until(hold(case, "A parent asked to see it.")) is None
