"""The card asks what the plan asks, then what fits; never with a name the student does not know."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.domain.card import CARD_QUESTIONS, MORE_OFFERED, card_questions, questions_for_card
from pairview.domain.case import Case, new_case
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.plan import BankQuestion, Question
from pairview.domain.seat import Seat

BANK = tuple(
    BankQuestion(f"b{number}", f"Bank {number}?", "group", (lens,))
    for number, lens in enumerate(("task", "task", "peers", "body", "peers", "class"))
)


def case_with(*questions: Question) -> Case:
    return replace(new_case(date(2026, 11, 23), "Blue Kite"), questions=questions)


def test_the_questions_of_the_plan_for_this_class_stand_first() -> None:
    case = case_with(
        Question("q1", "Of A?", who=Seat.A),
        Question("q2", "Of B?", who=Seat.B),
        Question("q3", "Of both?"),
        Question("q4", " "),
    )
    assert card_questions(case, Seat.A, BANK)[:3] == ("Of A?", "Of both?", "Bank 0?")
    assert card_questions(case, Seat.B, BANK)[:2] == ("Of B?", "Of both?")
    assert len(card_questions(case, Seat.A, BANK)) == CARD_QUESTIONS


def test_the_bank_fills_up_with_what_fits_the_open_hypotheses() -> None:
    held = (
        Hypothesis("h1", "one", lens="peers"),
        Hypothesis("h2", "two", lens="body", status=Status.SET_ASIDE),
        Hypothesis("h3", "three", lens="class"),
    )
    case = replace(case_with(), hypotheses=held)
    asked = ("Bank 2?", "Bank 5?", "Bank 4?")
    assert card_questions(case, Seat.A, BANK)[:3] == asked


def test_what_was_chosen_stands_there_and_nothing_else() -> None:
    case = case_with(Question("q1", "Of A?", who=Seat.A), Question("q2", "Of B?", who=Seat.B))
    chosen = ("b3", "q2", "gone", "b3")
    assert card_questions(case, Seat.A, BANK, chosen) == ("Bank 3?", "Of B?")
    assert card_questions(case, Seat.A, BANK, ()) == ()
    every = [item.id for item in BANK]
    assert len(card_questions(case, Seat.A, BANK, every)) == CARD_QUESTIONS


def test_what_is_usual_is_offered_first_then_more_of_the_bank_then_what_the_other_asks() -> None:
    case = case_with(
        Question("q1", "Of B?", who=Seat.B),
        Question("q2", "Of A?", who=Seat.A),
        Question("q3", " "),
        Question("q4", "What helps blue kite?", who=Seat.B),
    )
    bank = tuple(BankQuestion(f"b{n}", f"Bank {n}?", "group") for n in range(20))
    offered = [item.text for item in questions_for_card(case, Seat.A, bank)]
    assert offered == ["Of A?", *(f"Bank {n}?" for n in range(7)), "Of B?"]
    assert tuple(offered[:CARD_QUESTIONS]) == card_questions(case, Seat.A, bank)


def test_however_much_the_plan_has_the_bank_offers_more() -> None:
    case = case_with(*(Question(f"q{n}", f"Own {n}?") for n in range(6)))
    offered = questions_for_card(case, Seat.A, BANK)
    assert len(offered) == 6 + MORE_OFFERED
    assert [item.id for item in offered[5:7]] == ["q5", "b0"]


def test_a_question_in_the_plan_is_not_offered_again_by_the_bank() -> None:
    case = case_with(Question("q1", "Bank 0?", who=Seat.B), Question("q2", "x", bank="b1"))
    asked = card_questions(case, Seat.B, BANK)
    assert asked == ("Bank 0?", "x", "Bank 2?", "Bank 3?")


def test_a_question_with_the_code_name_stays_with_the_teachers() -> None:
    case = case_with(Question("q1", "What helps blue kite?"), Question("q2", "What helps?"))
    assert "What helps blue kite?" not in card_questions(case, Seat.A, BANK)
    nameless = replace(case, agreement=replace(case.agreement, code_name=" "))
    assert "What helps blue kite?" in card_questions(nameless, Seat.A, BANK)
    assert card_questions(case, Seat.A, BANK, ["q1"])[0] == "What helps blue kite?"


@pytest.mark.parametrize("typed", ["Blue\nKite", "BLUE  kite", "bluekite", "blue kite's turn"])
def test_a_code_name_is_known_however_it_is_typed(typed: str) -> None:
    case = case_with(Question("q1", f"What helps {typed}?"))
    assert not any("What helps" in text for text in card_questions(case, Seat.A, BANK))
