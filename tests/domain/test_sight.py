from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.flow import finish_turn, reveal
from pairview.domain.rating import Level
from pairview.domain.recording import rate
from pairview.domain.seat import Seat
from pairview.domain.sight import (
    PRIVATE_AT_SECOND_LOOK,
    PRIVATE_UNTIL_REVEAL,
    as_seen_by,
    leaving,
    left_behind,
    left_behind_words,
    with_sealed,
)
from tests.case_strategies import SEATS, TODAY, recorded_cases, revealed_cases
from tests.full_cases import full_case


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


def looking_again(*done: Seat) -> Case:
    """Return a case in which these seats are done alone and no card is back."""
    case = full_case()
    return replace(
        case,
        second_looks=tuple(replace(look, rated_again=done) for look in case.second_looks),
        check_cards=tuple(replace(card, answered_on=None) for card in case.check_cards),
    )


def seats_again(case: Case) -> set[Seat]:
    return {item.seat for name in PRIVATE_AT_SECOND_LOOK for item in getattr(case, name)}


@pytest.mark.parametrize("done", [(), (Seat.A,), (Seat.B,)])
def test_what_one_rates_again_is_its_own_until_both_have(done: tuple[Seat, ...]) -> None:
    case = looking_again(*done)
    assert seats_again(as_seen_by(case, None)) == set()
    for seat in Seat:
        assert seats_again(as_seen_by(case, seat)) == {seat}


def test_once_both_have_rated_again_the_pair_sees_it_but_no_prediction() -> None:
    case = looking_again(Seat.B, Seat.A)
    seen = as_seen_by(case, None)
    assert (seen.later_ratings, seen.efforts) == (case.later_ratings, case.efforts)
    assert seen.predictions == ()


def test_a_prediction_is_seen_once_its_card_is_back() -> None:
    case = full_case()
    back = {card.id for card in case.check_cards if card.answered_on}
    assert back
    assert as_seen_by(case, None).predictions == case.predictions


@pytest.mark.parametrize("viewer", [None, *Seat])
def test_what_is_private_at_a_second_look_comes_back_whole(viewer: Seat | None) -> None:
    case = looking_again()
    whole = with_sealed(as_seen_by(case, viewer), case, viewer)
    for name in PRIVATE_AT_SECOND_LOOK:
        assert set(getattr(whole, name)) == set(getattr(case, name))


def test_what_hangs_on_nothing_stays_sealed() -> None:
    case = replace(full_case(), second_looks=(), check_cards=())
    assert seats_again(as_seen_by(case, None)) == set()


def test_a_card_that_the_pair_puts_away_takes_along_what_it_does_not_see() -> None:
    case = looking_again()
    assert case.predictions
    whole = with_sealed(replace(as_seen_by(case, None), check_cards=()), case, None)
    assert (whole.predictions, set(whole.efforts)) == ((), set(case.efforts))


@pytest.mark.parametrize("done", [(), (Seat.A,), (Seat.B, Seat.A)])
def test_what_leaves_a_case_says_nothing_of_what_stays_behind(done: tuple[Seat, ...]) -> None:
    case = looking_again(*done)
    out = leaving(case)
    assert (out.efforts, out.predictions) == ((), ())
    assert bool(out.later_ratings) == (len(done) == len(Seat))
    assert {look.rated_again for look in out.second_looks} == {done if len(done) > 1 else ()}
    assert leaving(as_seen_by(case, None)) == out


def test_what_stays_behind_is_named() -> None:
    assert left_behind(looking_again(Seat.A)) == PRIVATE_AT_SECOND_LOOK
    case = full_case()
    closed = replace(case, progress=replace(case.progress, hypotheses_opened=False))
    assert left_behind(closed) == ("first_theories", "efforts")
    assert left_behind(replace(case, efforts=())) == ()


def test_one_sentence_says_what_stays_behind() -> None:
    assert left_behind_words((), load_wording("en")) == ""
    assert left_behind_words(("first_theories", "later_ratings"), load_wording("en")) == (
        "Left out, because each wrote it alone: first theories, ratings of the second look."
        " They stay in the case file; to take the whole case to another laptop, copy the case file."
    )
    for name in ("first_theories", *PRIVATE_AT_SECOND_LOOK):
        assert left_behind_words((name,), load_wording("es")).startswith("Queda fuera lo que")
