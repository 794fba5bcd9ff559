"""Each rates again alone; both see then beside now when both are done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.content import load_dimensions
from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.rating_again import (
    asked_again,
    begun_again,
    compared,
    effort_of,
    finish_again,
    is_in_the_middle,
    is_shown_again,
    level_again,
    look_to_rate,
    rate_again,
    reopen_again,
    say_effort,
    show_what_there_is,
    waiting_again,
    with_looks_in_use,
    without_what_hangs,
)
from pairview.domain.recording import rate
from pairview.domain.seat import Seat
from pairview.domain.second_look import LaterRating, SecondLook
from pairview.domain.sight import as_seen_by, with_sealed
from tests.case_strategies import DIMENSIONS, LEVELS, SEATS, TODAY, recorded_cases
from tests.revealed_case import empty_revealed_case, revealed_case

LOOK = SecondLook("s", date(2026, 12, 14))
LATER = SecondLook("t", date(2027, 1, 11), ended=True)
HELD = replace(LOOK, student_said="The board is full.")
BANK = load_dimensions("en")


@pytest.fixture
def case() -> Case:
    return replace(revealed_case(), second_looks=(LATER, HELD))


def test_a_rating_may_be_given_changed_and_taken_back(case: Case) -> None:
    once = rate_again(case, LOOK, Seat.A, "start", Level.OFTEN)
    twice = rate_again(once, LOOK, Seat.A, "start", Level.NO_CHANCE)
    assert level_again(twice, LOOK, Seat.A, "start") is Level.NO_CHANCE
    assert level_again(twice, LATER, Seat.A, "start") is None
    assert rate_again(twice, LOOK, Seat.A, "start", None) == case
    assert twice.ratings == case.ratings


def test_effort_may_be_said_changed_and_taken_back(case: Case) -> None:
    once = say_effort(case, LOOK, Seat.B, FiveSteps.SECOND)
    twice = say_effort(once, LOOK, Seat.B, FiveSteps.FIFTH)
    assert effort_of(twice, LOOK, Seat.B) is FiveSteps.FIFTH
    assert effort_of(twice, LOOK, Seat.A) is None
    assert say_effort(twice, LOOK, Seat.B, None) == case


def test_who_is_done_writes_nothing_until_going_on(case: Case) -> None:
    done = finish_again(case, LOOK, Seat.A)
    assert finish_again(done, LOOK, Seat.A) == done
    assert rate_again(done, LOOK, Seat.A, "start", Level.OFTEN) == done
    assert say_effort(done, LOOK, Seat.A, FiveSteps.FIRST) == done
    going_on = reopen_again(done, LOOK, Seat.A)
    assert going_on == case
    assert rate_again(going_on, LOOK, Seat.A, "start", Level.OFTEN) != going_on


def test_nobody_goes_on_once_both_have_seen(case: Case) -> None:
    shown = show_what_there_is(case, LOOK)
    assert is_shown_again(shown.second_looks[1])
    assert reopen_again(shown, LOOK, Seat.A) == shown
    assert rate_again(shown, LOOK, Seat.B, "start", Level.OFTEN) == shown


def test_a_look_is_in_the_case_from_the_first_answer_to_the_last_taken_back(case: Case) -> None:
    before = replace(case, second_looks=())
    rated = rate_again(before, LOOK, Seat.A, "start", Level.OFTEN)
    tried = say_effort(rated, LOOK, Seat.A, FiveSteps.FIRST)
    assert tried.second_looks == (LOOK,)
    less = rate_again(tried, LOOK, Seat.A, "start", None)
    assert less.second_looks == (LOOK,)
    assert say_effort(less, LOOK, Seat.A, None) == before
    done = finish_again(before, LOOK, Seat.A)
    assert [one.rated_again for one in done.second_looks] == [(Seat.A,)]
    assert reopen_again(before, LOOK, Seat.A) == before


def test_the_second_of_them_may_come_on_another_day(case: Case) -> None:
    begun = finish_again(replace(case, second_looks=()), LOOK, Seat.A)
    later = LOOK.held_on.replace(day=16)
    assert look_to_rate(begun, later).id == LOOK.id
    shown = finish_again(begun, LOOK, Seat.B)
    assert look_to_rate(shown, later).held_on == later
    assert look_to_rate(shown, LOOK.held_on).id == LOOK.id


def test_the_one_who_began_recording_comes_first(case: Case) -> None:
    second_begins = replace(case, agreement=replace(case.agreement, begins=Seat.B))
    assert waiting_again(case, LOOK) == (Seat.A, Seat.B)
    assert waiting_again(second_begins, LOOK) == (Seat.B, Seat.A)
    assert waiting_again(finish_again(case, LOOK, Seat.A), LOOK) == (Seat.B,)
    assert waiting_again(show_what_there_is(case, LOOK), LOOK) == ()


def test_a_part_is_in_the_middle_from_the_first_answer_until_both_are_done(case: Case) -> None:
    rated = rate_again(case, LOOK, Seat.A, "start", Level.OFTEN)
    tried = say_effort(case, LOOK, Seat.A, FiveSteps.FIRST)
    done = finish_again(case, LOOK, Seat.A)
    assert [is_in_the_middle(one, one.second_looks[1]) for one in (case, rated, tried, done)] == [
        False,
        True,
        True,
        True,
    ]
    assert not is_in_the_middle(rated, LATER)
    shown = show_what_there_is(rated, LOOK)
    assert not is_in_the_middle(shown, shown.second_looks[1])


def test_who_has_begun_is_known_until_that_one_is_done(case: Case) -> None:
    look = case.second_looks[1]
    assert begun_again(case, look) == ()
    rated = rate_again(case, LOOK, Seat.B, "start", Level.OFTEN)
    assert begun_again(rated, look) == (Seat.B,)
    assert begun_again(say_effort(rated, LOOK, Seat.A, FiveSteps.FIRST), look) == tuple(Seat)
    assert begun_again(finish_again(rated, LOOK, Seat.B), look) == ()
    assert begun_again(rated, LATER) == ()


def test_a_seat_is_asked_what_it_rated_at_first(case: Case) -> None:
    less = rate(replace(case, ratings=case.ratings[2:]), Seat.B, "finish", Level.OFTEN)
    asked = [one.id for one in asked_again(less, Seat.A, BANK, everything=False)]
    assert asked == [one.id for one in BANK if one.short and one.id != "start"]
    of_b = [one.id for one in asked_again(less, Seat.B, BANK, everything=False)]
    assert "finish" in of_b
    assert asked_again(less, Seat.A, BANK, everything=True) == list(BANK)


def test_who_rated_nothing_is_asked_what_the_slot_asks() -> None:
    asked = asked_again(empty_revealed_case(), Seat.A, BANK, everything=False)
    assert asked == [one for one in BANK if one.short]


def test_a_look_compares_with_the_first_rating_and_shows_the_looks_between(case: Case) -> None:
    case = rate_again(case, LOOK, Seat.A, "start", Level.NOW_AND_THEN)
    case = rate_again(case, LATER, Seat.A, "start", Level.OFTEN)
    case = rate_again(case, LATER, Seat.B, "strange", Level.OFTEN)
    start, strange = compared(case, LATER, ["start", "no-one-said-it", "strange"])
    of_a, of_b = start.views
    assert (of_a.then, of_a.now) == (Level.ALMOST_NEVER, Level.OFTEN)
    assert [(one.look, one.level) for one in of_a.between] == [(HELD, Level.NOW_AND_THEN)]
    assert (of_b.then, of_b.between, of_b.now) == (Level.ALMOST_ALWAYS, (), None)
    assert [view.then for view in strange.views] == [None, None]
    assert start.is_rated_again
    (first,) = compared(case, LOOK, ["start"])
    assert (first.views[0].between, first.views[0].now) == ((), Level.NOW_AND_THEN)
    (other,) = compared(case, LATER, ["stay"])
    assert not other.is_rated_again


@st.composite
def looked_again(draw: st.DrawFn) -> Case:
    """Draw a case with a second look that each seat filled in part, done or not."""
    case = replace(draw(recorded_cases()), second_looks=(LOOK, LATER))
    case = replace(case, progress=replace(case.progress, revealed_on=TODAY))
    for look in (LOOK, LATER):
        for seat in Seat:
            for dimension in DIMENSIONS[:3]:
                case = rate_again(case, look, seat, dimension, draw(LEVELS))
            steps = st.none() | st.sampled_from(list(FiveSteps))
            case = say_effort(case, look, seat, draw(steps))
            if draw(st.booleans()):
                case = finish_again(case, look, seat)
    return case


@given(looked_again(), st.none() | SEATS)
def test_a_later_rating_is_seen_by_its_seat_alone_until_both_are_done(
    case: Case, viewer: Seat | None
) -> None:
    seen = as_seen_by(case, viewer)
    opened = {look.id for look in case.second_looks if is_shown_again(look)}
    for of_all, of_seen in ((case.later_ratings, seen.later_ratings), (case.efforts, seen.efforts)):
        kept = [one for one in of_all if one.second_look in opened or one.seat is viewer]
        assert list(of_seen) == kept
    back = with_sealed(seen, case, viewer)
    assert set(back.later_ratings) == set(case.later_ratings)
    assert set(back.efforts) == set(case.efforts)


@given(looked_again(), SEATS, st.sampled_from([LOOK, LATER]), LEVELS)
def test_an_edit_of_one_seat_leaves_the_later_ratings_of_the_other_untouched(
    case: Case, seat: Seat, look: SecondLook, level: Level | None
) -> None:
    edited = rate_again(as_seen_by(case, seat), look, seat, "start", level)
    whole = with_sealed(edited, case, seat)
    theirs = {one for one in whole.later_ratings if one.seat is seat.other}
    assert theirs == {one for one in case.later_ratings if one.seat is seat.other}
    assert set(as_seen_by(whole, seat).later_ratings) == set(edited.later_ratings)


def test_a_look_stays_while_something_of_one_seat_hangs_on_it(case: Case) -> None:
    begun = rate_again(case, LOOK, Seat.A, "start", Level.OFTEN)
    taken_back = replace(begun, second_looks=(LATER,))
    assert with_looks_in_use(taken_back, begun).second_looks == (LATER, LOOK)
    assert with_looks_in_use(begun, begun) == begun


def test_what_hangs_on_a_look_goes_with_it(case: Case) -> None:
    begun = rate_again(case, LATER, Seat.A, "start", Level.OFTEN)
    begun = say_effort(begun, LOOK, Seat.A, FiveSteps.FIRST)
    assert without_what_hangs(begun) == begun
    erased = replace(begun, second_looks=(LATER,))
    assert without_what_hangs(erased) == replace(erased, efforts=())


def test_a_record_of_many_looks_goes_through_the_ratings_once_for_each_look(case: Case) -> None:
    class Counted(tuple[LaterRating, ...]):
        times = 0

        def __iter__(self) -> Iterator[LaterRating]:
            Counted.times += 1
            return super().__iter__()

    looks = tuple(SecondLook(f"s{n}", TODAY + timedelta(n)) for n in range(20))
    said = Counted(LaterRating(look.id, Seat.A, "start", Level.OFTEN) for look in looks)
    full = replace(case, second_looks=looks, later_ratings=said)
    (row,) = compared(full, looks[-1], ["start"])
    assert len(row.views[0].between) == len(looks) - 1
    assert Counted.times == 1
