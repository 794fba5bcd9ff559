from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.domain import contrast as views
from pairview.domain import recording
from pairview.domain.case import Case, new_case
from pairview.domain.contrast import ContrastRow, Seen
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.rating import Dimension, Level, Rating, Sightings
from pairview.domain.seat import Classroom, Seat
from tests.case_strategies import DIMENSIONS, LEVELS, TODAY, recorded_cases

BANK = [Dimension(id_, id_, id_, "low", "high", short=True) for id_ in DIMENSIONS]


def row(a: str | None, b: str | None) -> ContrastRow:
    return ContrastRow(
        "start",
        Rating(Seat.A, "start", Level(a)) if a else None,
        Rating(Seat.B, "start", Level(b)) if b else None,
    )


@pytest.mark.parametrize(
    ("a", "b", "seen"),
    [
        ("1", "5", Seen.DIFFERENTLY),
        ("4", "2", Seen.DIFFERENTLY),
        ("3", "4", Seen.CLOSE),
        ("3", "3", Seen.THE_SAME),
        ("X", "4", Seen.BY_ONE),
        ("4", "X", Seen.BY_ONE),
        ("X", "X", Seen.BY_NOBODY),
        ("X", None, Seen.NOT_ANSWERED),
        (None, "3", Seen.NOT_ANSWERED),
        (None, None, Seen.NOT_ANSWERED),
    ],
)
def test_two_ratings_stand_to_each_other(a: str | None, b: str | None, seen: Seen) -> None:
    assert row(a, b).seen is seen


def test_a_rating_taken_back_after_the_reveal_is_not_answered() -> None:
    taken_back = replace(row("3", "3"), a=Rating(Seat.A, "start", None))
    assert taken_back.seen is Seen.NOT_ANSWERED


@pytest.mark.parametrize(("a", "b", "seat"), [("X", "4", Seat.B), ("4", "X", Seat.A)])
def test_where_one_had_no_chance_the_other_has_seen_it(a: str, b: str, seat: Seat) -> None:
    assert row(a, b).seen_only_by is seat
    assert row("4", "4").seen_only_by is None


@given(recorded_cases())
def test_swapping_the_seats_mirrors_the_contrast(case: Case) -> None:
    swapped = replace(case, ratings=tuple(replace(r, seat=r.seat.other) for r in case.ratings))
    rows = views.contrast(case, BANK)
    mirrored = views.contrast(swapped, BANK)
    assert [r.seen for r in rows] == [r.seen for r in mirrored]
    assert [(r.level(Seat.A), r.level(Seat.B)) for r in rows] == [
        (r.level(Seat.B), r.level(Seat.A)) for r in mirrored
    ]
    assert views.counts(rows) == views.counts(mirrored)


@given(LEVELS, LEVELS)
def test_every_row_is_counted_once(a: Level | None, b: Level | None) -> None:
    found = views.counts([row(a, b)])
    total = found.about_the_same + found.seen_differently + found.by_one
    assert total + found.by_nobody + found.not_answered == 1


def test_the_largest_difference_comes_first_then_many_sightings() -> None:
    few, many = row("1", "3"), row("2", "4")
    many = replace(many, a=Rating(Seat.A, "start", Level.NOW_AND_THEN, Sightings.MANY))
    rows = [row(None, "1"), row("X", "X"), row("X", "1"), row("3", "3"), few, many, row("1", "5")]
    ordered = views.largest_first(rows)
    assert [r.seen for r in ordered] == [
        Seen.DIFFERENTLY,
        Seen.DIFFERENTLY,
        Seen.DIFFERENTLY,
        Seen.THE_SAME,
        Seen.BY_ONE,
        Seen.BY_NOBODY,
        Seen.NOT_ANSWERED,
    ]
    assert ordered[1:3] == (many, few)


@given(st.lists(st.tuples(LEVELS, LEVELS)))
def test_ordering_loses_and_invents_no_row(levels: list[tuple[Level | None, Level | None]]) -> None:
    rows = [row(a, b) for a, b in levels]
    assert sorted(views.largest_first(rows), key=str) == sorted(rows, key=str)


def test_both_tell_the_same_story_only_where_something_was_compared() -> None:
    assert views.tell_the_same_story([row("3", "4"), row("X", "1")])
    assert not views.tell_the_same_story([row("3", "4"), row("1", "5")])
    assert not views.tell_the_same_story([row("X", "1")])
    assert views.views_differ([row("1", "5")])


def test_a_dimension_outside_the_slot_is_shown_once_it_was_rated() -> None:
    long_one = Dimension("help", "helps", "helps", "low", "high", short=False)
    other = Dimension("lead", "leads", "leads", "low", "high", short=False)
    bank = [*BANK, long_one, other]
    case = recording.rate(new_case(TODAY), Seat.A, "help", Level.OFTEN)
    shown = views.dimensions_asked(case, bank, everything=False)
    assert [d.id for d in shown] == [*DIMENSIONS, "help"]
    assert len(views.dimensions_asked(case, bank, everything=True)) == len(bank)


@pytest.fixture
def told() -> Case:
    case = new_case(TODAY)
    for moment in (
        Moment("1", Seat.A, Kind.PUZZLE, activity="pair", saw="waits"),
        Moment("2", Seat.B, Kind.STRENGTH, activity="pair", saw="leads", dimension="join"),
        Moment("3", Seat.A, Kind.STRENGTH, own_activity="chess", saw="explains", dimension="join"),
        Moment("4", Seat.B, Kind.STRENGTH, activity="pair", saw="carries mats"),
        Moment("5", Seat.B, Kind.STRENGTH, saw="smiles", dimension="ask"),
    ):
        case = recording.put_moment(case, moment)
    return case


def test_the_same_activity_with_another_outcome_is_found(told: Case) -> None:
    pairs = [(p.activity, p.a.id, p.b.id) for p in views.same_activity_other_outcome(told)]
    assert pairs == [("pair", "1", "2"), ("pair", "1", "4")]


def test_where_it_goes_well_is_named_once_with_who_named_it(told: Case) -> None:
    found = views.goes_well_in(told)
    assert found == {"pair": {Seat.B}, "chess": {Seat.A}}
    assert list(found) == ["pair", "chess"]
    again = Moment("6", Seat.A, Kind.STRENGTH, activity="pair", saw="nods")
    assert views.goes_well_in(recording.put_moment(told, again))["pair"] == set(Seat)


def test_strengths_both_name_are_dimensions_shown_in_both(told: Case) -> None:
    assert views.strengths_both_name(told) == ("join",)


def test_what_only_one_knows_is_said_with_who_knows_it() -> None:
    case = recording.know(new_case(TODAY), Seat.A, Topic.ENJOYS, "maps")
    case = recording.know(case, Seat.B, Topic.ENJOYS, "", unknown=True)
    case = recording.know(case, Seat.A, Topic.GOOD_AT, "chess")
    case = recording.know(case, Seat.B, Topic.GOOD_AT, "chess too")
    assert views.known_by_one(case) == ((Topic.ENJOYS, Seat.A, "maps"),)


def test_a_guess_stands_beside_the_colleagues_answer() -> None:
    case = recording.rate(new_case(TODAY), Seat.B, "start", Level.OFTEN)
    case = recording.guess(case, Seat.A, "start", Level.OFTEN)
    case = recording.guess(case, Seat.A, "ask", Level.OFTEN)
    hit, open_one = views.guesses_beside_answers(case)
    assert hit.met
    assert open_one.answer is None
    assert not open_one.met


def test_rooms_show_only_what_someone_filled_in() -> None:
    case = recording.describe_classroom(new_case(TODAY), Classroom(Seat.B, "PE", size="28"))
    assert views.rooms_side_by_side(case) == (("size", "", "28"),)
