"""Then stays then, however often the pair looks again."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.domain.case import Case, Progress, new_case
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.looking_again import (
    Moved,
    course_of,
    courses,
    found_since,
    has_ended,
    is_due,
    is_to_look_again,
    looks_again_on,
    looks_by_date,
    reason_now,
)
from pairview.domain.plan import Plan
from pairview.domain.second_look import LookForOutcome, Outcome, SecondLook, StatusChange

OPEN, FIRST, ASIDE = Status.OPEN, Status.CHECK_FIRST, Status.SET_ASIDE
EARLY, LATE = date(2026, 12, 14), date(2027, 1, 11)


def case_with(hypothesis: Hypothesis, *moves: tuple[Status, Status]) -> Case:
    """Return a case whose second looks are written down the latest first."""
    days = [EARLY.replace(day=EARLY.day + number) for number in range(len(moves))]
    looks = tuple(SecondLook(f"s{n}", day) for n, day in enumerate(days))
    changes = tuple(
        StatusChange(f"s{n}", hypothesis.id, before, after, f"why {n}")
        for n, (before, after) in enumerate(moves)
    )
    return replace(
        new_case(EARLY),
        hypotheses=(hypothesis,),
        second_looks=looks[::-1],
        status_changes=changes[::-1],
    )


@pytest.mark.parametrize(
    ("moves", "then", "now", "moved"),
    [
        ([], OPEN, OPEN, Moved.HELD),
        ([(OPEN, ASIDE)], OPEN, ASIDE, Moved.SET_ASIDE),
        ([(OPEN, FIRST)], OPEN, FIRST, Moved.REVISED),
        ([(FIRST, OPEN)], FIRST, OPEN, Moved.REVISED),
        ([(ASIDE, OPEN)], ASIDE, OPEN, Moved.TAKEN_UP),
        ([(ASIDE, FIRST)], ASIDE, FIRST, Moved.TAKEN_UP),
        ([(OPEN, ASIDE), (ASIDE, OPEN)], OPEN, OPEN, Moved.HELD),
        ([(OPEN, FIRST), (FIRST, ASIDE)], OPEN, ASIDE, Moved.SET_ASIDE),
    ],
)
@pytest.mark.parametrize("kept", [True, False])
def test_then_and_now_are_the_first_and_the_last_whatever_the_hypothesis_shows(
    moves: list[tuple[Status, Status]], then: Status, now: Status, moved: Moved, kept: bool
) -> None:
    hypothesis = Hypothesis("h", "x", status=then if kept else now)
    course = course_of(case_with(hypothesis, *moves), hypothesis)
    assert (course.then, course.now, course.moved) == (then, now, moved)
    assert [turn.change.why for turn in course.turns] == [f"why {n}" for n in range(len(moves))]


def test_the_reason_of_now_is_that_of_the_look_that_moved_it_there() -> None:
    first = Hypothesis("h", "x", status=ASIDE, status_reason="asked")
    assert reason_now(case_with(first), first) == "asked"
    assert reason_now(case_with(first, (FIRST, OPEN), (OPEN, ASIDE)), first) == "why 1"
    assert reason_now(case_with(first, (ASIDE, ASIDE)), first) == "why 0"
    changed_in_step_5 = case_with(first, (FIRST, OPEN))
    assert reason_now(changed_in_step_5, first) == "asked"


def test_a_look_that_only_confirmed_a_status_leaves_its_reason() -> None:
    first = Hypothesis("h", "x", status=ASIDE, status_reason="asked")
    case = case_with(first, (OPEN, ASIDE), (ASIDE, ASIDE))
    confirmed, said = case.status_changes
    case = replace(case, status_changes=(replace(confirmed, why=""), said))
    assert reason_now(case, first) == said.why
    case = replace(case, status_changes=(replace(confirmed, why=""),))
    assert reason_now(case, first) == "asked"


def test_each_written_hypothesis_has_its_course() -> None:
    case = case_with(Hypothesis("h", "x"), (OPEN, ASIDE))
    more = replace(case, hypotheses=(*case.hypotheses, Hypothesis("i"), Hypothesis("j", "y")))
    assert [course.moved for course in courses(more)] == [Moved.SET_ASIDE, Moved.HELD]


def test_what_was_seen_stands_in_the_order_of_the_looks() -> None:
    case = replace(
        new_case(EARLY),
        second_looks=(SecondLook("late", LATE), SecondLook("early", EARLY)),
        look_for_outcomes=(
            LookForOutcome("late", "l", Outcome.SEEN),
            LookForOutcome("early", "l", Outcome.UNCLEAR),
            LookForOutcome("early", "m", Outcome.NOT_SEEN),
        ),
    )
    assert [look.id for look in looks_by_date(case)] == ["early", "late"]
    assert [one.said.outcome for one in found_since(case, "l")] == [Outcome.UNCLEAR, Outcome.SEEN]
    assert [one.look.held_on for one in found_since(case, "m")] == [EARLY]
    assert found_since(case, "n") == ()


def test_a_look_is_due_once_its_day_has_come_and_both_views_are_open() -> None:
    planned = replace(new_case(EARLY), plan=Plan(follow_up_on=EARLY))
    opened = replace(planned, progress=Progress(revealed_on=EARLY))
    ended = replace(opened, second_looks=(SecondLook("s", EARLY, ended=True),))
    assert not is_due(planned, LATE)
    assert not is_due(opened, date(2026, 12, 13))
    assert is_due(opened, EARLY)
    assert not is_due(ended, LATE)


def test_the_look_to_come_is_the_one_set_last() -> None:
    planned = replace(new_case(EARLY), plan=Plan(follow_up_on=EARLY))
    once = replace(planned, second_looks=(SecondLook("s", EARLY, next_on=LATE),))
    undated = replace(planned, second_looks=(SecondLook("s", EARLY),))
    done = replace(once, second_looks=(*once.second_looks, SecondLook("t", LATE, ended=True)))
    cases = (new_case(EARLY), planned, once, undated, done)
    assert [looks_again_on(case) for case in cases] == [None, EARLY, LATE, None, None]
    assert [is_to_look_again(case) for case in cases] == [True, True, True, False, False]
    assert [has_ended(case) for case in cases] == [False, False, False, False, True]


def test_a_look_before_its_day_keeps_that_day_until_another_is_set() -> None:
    planned = replace(new_case(EARLY), plan=Plan(follow_up_on=LATE))
    early = replace(planned, second_looks=(SecondLook("s", EARLY),))
    assert looks_again_on(early) == LATE
    assert is_due(replace(early, progress=Progress(revealed_on=EARLY)), LATE)
    again = replace(early, second_looks=(*early.second_looks, SecondLook("t", LATE)))
    assert looks_again_on(again) is None
