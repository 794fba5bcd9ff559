from dataclasses import replace
from datetime import date

import pytest

from pairview.domain import planning
from pairview.domain.case import Case, new_case
from pairview.domain.comparing import sort_difference
from pairview.domain.difference import SortedAs
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.knowledge import Topic
from pairview.domain.offers import (
    OfferKind,
    hypotheses_fitting,
    offered_look_fors,
    offered_questions,
)
from pairview.domain.plan import BankQuestion, LookFor, Question, Unknown
from pairview.domain.recording import know
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from tests.case_strategies import TODAY

BANK = [
    BankQuestion("q1", "one", "class", ("task",)),
    BankQuestion("q2", "two", "class", ("peers",)),
    BankQuestion("q3", "three", "us", ("task", "peers")),
    BankQuestion("q4", "four", "us"),
]


@pytest.fixture
def case() -> Case:
    return new_case(date(2026, 11, 23))


def test_parts_of_the_plan_are_put_and_taken(case: Case) -> None:
    made = planning.put_look_for(case, LookFor("l", "start time"))
    made = planning.put_question(made, Question("q", "what helps?"))
    made = planning.put_unknown(made, Unknown("u", "sight"))
    made = planning.change_small_thing(made, Seat.A, "read aloud")
    assert (len(made.look_fors), len(made.questions), len(made.unknowns)) == (1, 1, 1)
    made = planning.remove_look_for(made, "l")
    made = planning.remove_question(made, "q")
    made = planning.remove_unknown(made, "u")
    assert planning.change_small_thing(made, Seat.A, "") == case


def test_a_gap_is_a_topic_that_nobody_knows_and_someone_named(case: Case) -> None:
    case = know(case, Seat.A, Topic.ENJOYS, "", unknown=True)
    case = know(case, Seat.A, Topic.HOPES_FOR, "", unknown=True)
    case = know(case, Seat.B, Topic.HOPES_FOR, "to coach")
    assert planning.gaps_in_knowledge(case) == (Topic.ENJOYS,)


def test_a_gap_is_carried_over_once(case: Case) -> None:
    once = planning.carry_unknown(case, "enjoys", "What does S enjoy?")
    assert planning.carry_unknown(once, "enjoys", "again") is once
    assert once.unknowns[0].origin == "enjoys"


@pytest.mark.parametrize(
    ("follow_up", "looks", "kept_until"),
    [
        (None, (), date(2027, 1, 22)),
        (date(2026, 12, 14), (), date(2026, 12, 28)),
        (
            date(2026, 12, 14),
            (SecondLook("s", date(2026, 12, 14), next_on=date(2027, 1, 11)),),
            date(2027, 1, 25),
        ),
        (None, (SecondLook("s", date(2026, 12, 14), ended=True),), date(2026, 12, 28)),
        (
            date(2026, 12, 14),
            (SecondLook("s", date(2026, 12, 10), next_on=date(2020, 1, 1)),),
            date(2026, 12, 24),
        ),
        (
            date(2026, 12, 14),
            (
                SecondLook("s", date(2026, 12, 14), next_on=date(2027, 2, 1)),
                SecondLook("t", date(2027, 1, 11), ended=True),
            ),
            date(2027, 1, 25),
        ),
    ],
)
def test_a_case_is_kept_until_two_weeks_after_its_last_date(
    case: Case, follow_up: date | None, looks: tuple[SecondLook, ...], kept_until: date
) -> None:
    case = planning.meet_again(replace(case, second_looks=looks), follow_up)
    assert planning.delete_after(case) == kept_until


@pytest.mark.parametrize(
    ("today", "weeks", "day"),
    [
        (date(2026, 11, 20), 3, date(2026, 12, 11)),
        (date(2026, 11, 21), 3, date(2026, 12, 14)),
        (date(2026, 11, 22), 1, date(2026, 11, 30)),
        (date(2026, 11, 23), 8, date(2027, 1, 18)),
    ],
)
def test_looking_again_is_offered_for_a_day_of_school(today: date, weeks: int, day: date) -> None:
    assert planning.follow_up_in(weeks, today) == day


def test_a_place_is_remembered_once(case: Case) -> None:
    case = planning.remember_place(case, "handout", "a.pdf", TODAY)
    case = planning.remember_place(case, "handout", "a.pdf", date(2026, 12, 1))
    (place,) = case.where_it_went
    assert place.saved_on == date(2026, 12, 1)


def holding(*hypotheses: Hypothesis) -> Case:
    return replace(new_case(TODAY), hypotheses=hypotheses)


def test_questions_fit_the_open_lenses_one_for_each_in_turn() -> None:
    case = holding(Hypothesis("1", "x", lens="peers"), Hypothesis("2", "y", lens="task"))
    assert [q.id for q in offered_questions(case, BANK)] == ["q2", "q1", "q3"]


def test_a_lens_set_aside_or_a_question_chosen_is_not_offered() -> None:
    case = holding(
        Hypothesis("1", "x", lens="peers", status=Status.SET_ASIDE),
        Hypothesis("2", "y", lens="task"),
    )
    case = planning.put_question(case, Question("mine", "one", bank="q1"))
    assert [q.id for q in offered_questions(case, BANK)] == ["q3", "q2", "q4"]


def test_without_lenses_the_first_of_the_bank_are_offered() -> None:
    assert [q.id for q in offered_questions(holding(), BANK)] == ["q1", "q2", "q3"]


def test_look_fors_come_from_what_would_drop_a_hypothesis() -> None:
    case = holding(
        Hypothesis("1", "x", drop_if="waits when told aloud"),
        Hypothesis("2", "y", drop_if="alone too", status=Status.CHECK_FIRST),
        Hypothesis("3", "z"),
    )
    case = sort_difference(case, "start", SortedAs.JUDGED_DIFFERENTLY)
    case = sort_difference(case, "stay", SortedAs.NOT_KNOWN)
    offers = offered_look_fors(case)
    assert [(o.kind, o.text, o.hypothesis, o.dimension) for o in offers] == [
        (OfferKind.DROP_IF, "alone too", "2", None),
        (OfferKind.DROP_IF, "waits when told aloud", "1", None),
        (OfferKind.WATCH_THE_SAME_WAY, "", None, "start"),
    ]
    planned = planning.put_look_for(case, LookFor("l", "my words", hypothesis="2"))
    assert [o.hypothesis for o in offered_look_fors(planned)] == ["1", None]


def test_an_unknown_carried_over_and_removed_does_not_come_back() -> None:
    case = planning.carry_unknown(new_case(date(2026, 11, 21)), "enjoys", "What does S enjoy?")
    left = planning.remove_unknown(case, case.unknowns[0].id)
    assert left.unknowns[0].text == ""
    assert planning.carry_unknown(left, "enjoys", "What does S enjoy?") is left


def test_a_question_fits_the_open_hypotheses_of_its_lenses() -> None:
    held = (
        Hypothesis("h1", "one", lens="task"),
        Hypothesis("h2", "two", lens="peers"),
        Hypothesis("h3", "three", lens="task", status=Status.SET_ASIDE),
        Hypothesis("h4", "four", lens="task"),
    )
    case = replace(new_case(TODAY), hypotheses=held)
    assert hypotheses_fitting(case, BANK[0]) == (1, 4)


def test_a_day_at_the_end_of_the_calendar_is_kept_until_then() -> None:
    last = date(9999, 12, 31)
    assert planning.delete_after(planning.meet_again(new_case(TODAY), last)) == last


@pytest.mark.parametrize(
    ("name", "by", "order"), [("a", 1, "bac"), ("c", -1, "acb"), ("a", -1, "abc"), ("c", 5, "abc")]
)
def test_what_is_planned_moves_and_stops_at_either_end(name: str, by: int, order: str) -> None:
    case = new_case(TODAY)
    look_fors = tuple(LookFor(one, one) for one in "abc")
    questions = tuple(Question(one, one) for one in "abc")
    case = replace(case, look_fors=look_fors, questions=questions)
    moved = planning.move_question(planning.move_look_for(case, name, by), name, by)
    assert "".join(item.id for item in moved.look_fors) == order
    assert "".join(item.id for item in moved.questions) == order


def test_what_is_not_there_does_not_move() -> None:
    case = new_case(TODAY)
    assert planning.move_look_for(case, "gone", 1) == case
