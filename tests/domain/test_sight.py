from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.domain.case import Case
from pairview.domain.flow import finish_turn, reveal
from pairview.domain.rating import Level
from pairview.domain.recording import rate
from pairview.domain.seat import Seat
from pairview.domain.sight import PRIVATE_UNTIL_REVEAL, as_seen_by, with_sealed
from tests.case_strategies import SEATS, TODAY, recorded_cases, revealed_cases


def seats_in(case: Case) -> set[Seat]:
    return {item.seat for name in PRIVATE_UNTIL_REVEAL for item in getattr(case, name)}


@given(recorded_cases(), SEATS)
def test_before_the_reveal_a_seat_sees_nothing_of_the_other(case: Case, seat: Seat) -> None:
    assert seats_in(as_seen_by(case, seat)) <= {seat}


@given(recorded_cases())
def test_before_the_reveal_the_pair_sees_neither_view(case: Case) -> None:
    assert seats_in(as_seen_by(case, None)) == set()


@given(recorded_cases())
def test_first_theories_stay_sealed_at_the_reveal(case: Case) -> None:
    shown = reveal(finish_turn(finish_turn(case, Seat.A), Seat.B), TODAY)
    seen = as_seen_by(shown, None)
    assert seen.first_theories == ()
    assert replace(seen, first_theories=shown.first_theories) == shown


@given(revealed_cases())
def test_once_step_5_is_open_nothing_is_sealed(case: Case) -> None:
    assert as_seen_by(case, None) == case


@given(st.one_of(recorded_cases(), revealed_cases()), st.none() | SEATS)
def test_what_was_sealed_comes_back_whole(case: Case, viewer: Seat | None) -> None:
    assert with_sealed(as_seen_by(case, viewer), case, viewer) == case


@pytest.mark.parametrize("seat", list(Seat))
@given(case=recorded_cases())
def test_an_edit_of_one_seat_leaves_the_other_untouched(case: Case, seat: Seat) -> None:
    edited = rate(as_seen_by(case, seat), seat, "start", Level.NO_CHANCE)
    whole = with_sealed(edited, case, seat)
    assert as_seen_by(whole, seat.other) == as_seen_by(case, seat.other)
    assert as_seen_by(whole, seat) == edited
