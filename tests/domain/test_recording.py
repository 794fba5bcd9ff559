from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.domain import recording
from pairview.domain.case import Case, new_case
from pairview.domain.evidence import Evidence
from pairview.domain.explaining import put_evidence
from pairview.domain.flow import finish_turn, reveal
from pairview.domain.knowledge import Helped, Knowledge, Topic, Tried
from pairview.domain.moment import Moment
from pairview.domain.rating import Level, Rating, Sightings
from pairview.domain.seat import Classroom, Seat
from tests.case_strategies import TODAY


@pytest.fixture
def case() -> Case:
    return new_case(date(2026, 11, 23), "Blue Kite")


def revealed(case: Case) -> Case:
    return reveal(finish_turn(finish_turn(case, Seat.A), Seat.B), TODAY)


def test_a_rating_replaces_the_one_before_it(case: Case) -> None:
    case = recording.rate(case, Seat.A, "start", Level.OFTEN)
    case = recording.rate(case, Seat.A, "start", Level.NO_CHANCE)
    assert case.ratings == (Rating(Seat.A, "start", Level.NO_CHANCE),)


def test_a_rating_taken_back_before_the_reveal_leaves_nothing(case: Case) -> None:
    rated = recording.rate(case, Seat.A, "start", Level.OFTEN)
    assert recording.rate(rated, Seat.A, "start", None) == case


@pytest.mark.parametrize(
    ("before", "after", "changed", "first"),
    [
        (Level.OFTEN, Level.ABOUT_HALF, True, Level.OFTEN),
        (Level.OFTEN, Level.OFTEN, False, None),
        (Level.OFTEN, None, True, Level.OFTEN),
        (None, Level.OFTEN, True, None),
    ],
)
def test_a_rating_moved_after_the_reveal_keeps_its_first_value(
    case: Case, before: Level | None, after: Level | None, changed: bool, first: Level | None
) -> None:
    shown = revealed(recording.rate(case, Seat.A, "start", before))
    (rating,) = recording.rate(shown, Seat.A, "start", after).ratings
    assert (rating.level, rating.changed_after_reveal, rating.first_level) == (
        after,
        changed,
        first,
    )


@given(st.lists(st.none() | st.sampled_from(list(Level)), min_size=1))
def test_however_often_it_is_moved_the_first_value_is_that_of_the_reveal(
    levels: list[Level | None],
) -> None:
    case = revealed(recording.rate(new_case(TODAY), Seat.B, "ask", Level.NOW_AND_THEN))
    for level in levels:
        case = recording.rate(case, Seat.B, "ask", level)
    (rating,) = case.ratings
    moved = levels[-1] is not Level.NOW_AND_THEN
    assert rating.first_level == (Level.NOW_AND_THEN if moved else None)


def test_a_rating_made_and_taken_back_after_the_reveal_leaves_nothing(case: Case) -> None:
    shown = revealed(case)
    rated = recording.rate(shown, Seat.A, "start", Level.OFTEN)
    assert recording.rate(rated, Seat.A, "start", None) == shown


def test_sightings_need_a_rating(case: Case) -> None:
    assert recording.say_sightings(case, Seat.A, "start", Sightings.MANY) is case
    case = recording.rate(case, Seat.A, "start", Level.OFTEN)
    case = recording.say_sightings(case, Seat.A, "start", Sightings.MANY)
    assert case.ratings[0].sightings is Sightings.MANY
    assert recording.rate(case, Seat.A, "start", Level.ABOUT_HALF).ratings[0].sightings


def test_a_guess_can_be_taken_back(case: Case) -> None:
    guessed = recording.guess(case, Seat.A, "start", Level.OFTEN)
    assert guessed.guesses[0].level is Level.OFTEN
    assert recording.guess(guessed, Seat.A, "start", None) == case


def test_guesses_go_after_the_contrast_unless_kept(case: Case) -> None:
    guessed = recording.guess(case, Seat.A, "start", Level.OFTEN)
    assert recording.drop_guesses(guessed).guesses == ()
    assert recording.drop_guesses(case) is case
    kept = replace(guessed, progress=replace(guessed.progress, keeps_guesses=True))
    assert recording.drop_guesses(kept) is kept


def test_a_removed_moment_leaves_the_evidence_made_from_it(case: Case) -> None:
    case = recording.put_moment(case, Moment("m1", Seat.A, saw="hood up"))
    case = put_evidence(case, Evidence("e1", "hood up", from_moment="m1"))
    case = put_evidence(case, Evidence("e2", "other"))
    case = recording.remove_moment(case, "m1")
    assert case.moments == ()
    assert [(e.text, e.from_moment) for e in case.evidence] == [("hood up", None), ("other", None)]


@pytest.mark.parametrize(
    ("text", "unknown", "kept"), [("maps", False, 1), ("", True, 1), ("", False, 0)]
)
def test_an_empty_line_of_knowledge_is_not_kept(
    case: Case, text: str, unknown: bool, kept: int
) -> None:
    case = recording.know(case, Seat.A, Topic.ENJOYS, text, unknown=unknown)
    assert len(case.knowledge) == kept
    if kept:
        assert case.knowledge == (Knowledge(Seat.A, Topic.ENJOYS, text, unknown),)


def test_what_was_tried_can_be_written_and_taken_away(case: Case) -> None:
    tried = recording.put_tried(case, Tried("t1", Seat.B, "a seat in front", Helped.UNCLEAR))
    assert tried.tried[0].helped is Helped.UNCLEAR
    assert recording.remove_tried(tried, "t1") == case


def test_a_first_theory_emptied_is_gone(case: Case) -> None:
    named = recording.name_first_theory(case, Seat.A, "hates maths")
    assert named.first_theories[0].id == "A"
    assert recording.name_first_theory(named, Seat.A, "") == case


def test_a_classroom_takes_the_place_of_the_one_before(case: Case) -> None:
    case = recording.describe_classroom(case, Classroom(Seat.B, "PE", size="28"))
    assert [room.label for room in case.classrooms] == ["", "PE"]
    assert (case.class_label(Seat.A), case.class_label(Seat.B)) == ("A", "PE")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (("Maths", "PE"), ("Maths", "PE")),
        (("Maths", "Maths"), ("Maths A", "Maths B")),
        (("Maths", " maths"), ("Maths A", "maths B")),
        (("B", ""), ("B A", "B B")),
        ((" ", ""), ("A", "B")),
    ],
)
def test_two_classes_can_always_be_told_apart(
    case: Case, typed: tuple[str, str], shown: tuple[str, str]
) -> None:
    for seat, label in zip(Seat, typed, strict=True):
        case = recording.describe_classroom(case, Classroom(seat, label))
    assert tuple(case.class_label(seat) for seat in Seat) == shown


def test_a_moment_without_words_is_blank() -> None:
    assert Moment("m", Seat.A, activity="quiz").is_blank
    assert not Moment("m", Seat.A, before="bell").is_blank
