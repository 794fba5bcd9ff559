"""Strengths come first, empty places are what the slot asks, and an empty moment is none."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.domain.case import Case, new_case
from pairview.domain.moment import Kind, LessonPart, Moment
from pairview.domain.moment_places import Place, moment_about, moment_places, write_moment
from pairview.domain.recording import put_moment
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot

S, P, N = Kind.STRENGTH, Kind.PUZZLE, Kind.NEUTRAL


def a_case(slot: Slot, *moments: Moment) -> Case:
    case = new_case(date(2026, 9, 1), "Blue Kite", slot)
    for moment in moments:
        case = put_moment(case, moment)
    return case


def a_moment(number: int, kind: Kind, seat: Seat = Seat.A) -> Moment:
    return Moment(str(number), seat, kind, saw="Head down.")


@pytest.mark.parametrize(
    ("slot", "kinds"),
    [(Slot.SHORT, [S, P]), (Slot.STANDARD, [S, P, N]), (Slot.LONG, [S, S, P, P, N, N])],
)
def test_an_empty_turn_offers_what_the_slot_asks(slot: Slot, kinds: list[Kind]) -> None:
    assert [place.kind for place in moment_places(a_case(slot), Seat.A)] == kinds


def test_a_second_strength_fills_the_place_for_any_kind() -> None:
    one, two = a_moment(1, S), a_moment(2, S)
    assert moment_places(a_case(Slot.STANDARD, one, two), Seat.A) == (
        Place(S, one),
        Place(S, two),
        Place(P),
    )


def test_strengths_stand_before_puzzles_written_earlier() -> None:
    puzzle, strength = a_moment(1, P), a_moment(2, S)
    places = moment_places(a_case(Slot.SHORT, puzzle, strength), Seat.A)
    assert places == (Place(S, strength), Place(P, puzzle))


def test_moments_beyond_the_slot_keep_their_places() -> None:
    moments = [a_moment(number, N) for number in range(4)]
    places = moment_places(a_case(Slot.SHORT, *moments), Seat.A)
    assert [place.moment for place in places] == [None, None, *moments]


def test_the_colleagues_moments_take_no_place() -> None:
    case = a_case(Slot.SHORT, a_moment(1, S, Seat.B))
    assert moment_places(case, Seat.A) == (Place(S), Place(P))


def test_a_spare_place_comes_last() -> None:
    assert moment_places(a_case(Slot.SHORT), Seat.A, spare=1)[2:] == (Place(N),)


def test_a_choice_alone_is_a_moment_and_nothing_at_all_is_none() -> None:
    empty = Moment("1", Seat.A, S)
    case = a_case(Slot.SHORT)
    assert write_moment(case, empty) == case
    chosen = write_moment(case, replace(empty, part=LessonPart.END))
    assert chosen.moments == (replace(empty, part=LessonPart.END),)
    assert write_moment(chosen, empty).moments == ()


def test_a_moment_about_a_rating_takes_the_first_empty_place_and_is_begun_once() -> None:
    case = new_case(date(2026, 9, 1), "Blue Kite", Slot.SHORT)
    strength = moment_about(case, Seat.A, "begins")
    assert (strength.kind, strength.dimension) == (Kind.STRENGTH, "begins")
    case = write_moment(case, strength)
    assert moment_about(case, Seat.A, "begins") == strength
    assert moment_about(case, Seat.A, "help").kind is Kind.PUZZLE
    assert moment_about(case, Seat.B, "begins").id != strength.id
