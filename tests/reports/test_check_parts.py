"""What was expected of a card prints where it is ticked and the card is back, class by class."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.relationship_check import enter_answer, put_card_away, take_card_back
from pairview.domain.seat import Seat
from pairview.domain.sight import as_seen_by
from pairview.domain.statement import Statement
from pairview.reports.paper import Paper
from pairview.reports.second_look_options import SecondLookOptions
from pairview.reports.second_look_sheet import make_second_look_sheet
from tests.reports.checked import BACK, checked, guessed
from tests.reports.margins import outside_margins

ReadPages = Callable[[bytes], list[str]]
TICKED = SecondLookOptions(BACK, with_card=True)


def words_of(read_pages: ReadPages, case: Case, options: SecondLookOptions = TICKED) -> str:
    seen = as_seen_by(case, None)
    return " ".join(" ".join(read_pages(make_second_look_sheet(seen, options))).split())


def test_guess_and_answer_stand_beside_each_other_in_words(
    practice: Case, read_pages: ReadPages
) -> None:
    words = words_of(read_pages, checked(practice))
    for said in (
        "For Maths: what the card asked",
        "As you expected: often.",
        "Further apart. You expected “now and then”, a lower step than River marked: “often”.",
        "You made no guess. The answer is “almost never”.",
        "Skipped. You expected “somewhat”.",
        "One of your guesses met the card, one lay one step beside it.",
        "Ask River about: How often does it feel fair when you are corrected here?",
        "Card given on 23 November 2026, back on 7 December 2026. For your own learning. Not for",
    ):
        assert said in words, said


def test_a_card_that_is_not_back_prints_nothing(practice: Case, read_pages: ReadPages) -> None:
    assert "For PE" not in words_of(read_pages, checked(practice))
    nothing = words_of(read_pages, guessed(practice))
    assert "the card asked" not in nothing
    assert "judging" not in nothing


def test_nothing_of_it_prints_unless_it_is_ticked(practice: Case, read_pages: ReadPages) -> None:
    words = words_of(read_pages, checked(practice), replace(TICKED, with_card=False))
    assert "the card asked" not in words


def test_each_class_has_a_part_of_its_own_and_no_part_names_both(
    practice: Case, read_pages: ReadPages
) -> None:
    case = enter_answer(checked(practice), "card-B", "again", FiveSteps.FIRST)
    words = words_of(read_pages, take_card_back(case, "card-B", BACK))
    first, second = words.split("For Maths: what the card asked")[1].split("For PE: what")
    assert "PE" not in first
    assert "Maths" not in second
    assert "What you guessed lay further from the card." in second
    assert not any(word in first + second for word in ("%", "total", "average", "more than PE"))


def test_a_card_without_guesses_says_so(practice: Case, read_pages: ReadPages) -> None:
    case = replace(checked(practice), predictions=())
    words = words_of(read_pages, case)
    assert "There is no guess with an answer beside it on this card." in words


def test_a_statement_prints_beside_what_it_concerns(practice: Case, read_pages: ReadPages) -> None:
    stated = Statement("s", "It was a bad day.", BACK, concerns="card_answers/card-A-notices")
    case = replace(checked(practice), statements=(stated,))
    assert "It was a bad day." in words_of(read_pages, case)


def test_a_card_put_away_leaves_nothing(practice: Case, read_pages: ReadPages) -> None:
    case = put_card_away(guessed(practice), "card-A")
    assert not [one for one in case.predictions if one.seat is Seat.A]
    assert "the card asked" not in words_of(read_pages, case)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_it_keeps_to_the_margins(practice: Case, paper: Paper, *, large: bool) -> None:
    options = replace(TICKED, paper=paper, large_print=large)
    assert outside_margins(make_second_look_sheet(checked(practice), options)) == []
