"""A case in which both teachers guessed what a card will say, and the card of Maths is back."""

from datetime import date

from pairview.content import load_relationship
from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.relationship import CheckCard, Sureness
from pairview.domain.relationship_check import (
    enter_answer,
    give_card,
    predict,
    say_how_sure,
    take_card_back,
)
from pairview.domain.seat import Seat

GIVEN, BACK = date(2026, 11, 23), date(2026, 12, 7)
NAMES = tuple(item.id for item in load_relationship())


def guessed(case: Case) -> Case:
    """Return the case with a card given in each class, and what was expected of it."""
    for seat, expected in ((Seat.A, "442.3"), (Seat.B, "55555")):
        card = f"card-{seat.value}"
        case = give_card(case, CheckCard(card, seat, GIVEN))
        for name, step in zip(NAMES, expected, strict=True):
            if step != ".":
                case = predict(case, card, name, FiveSteps(int(step)))
    return say_how_sure(case, "card-A", "fair", Sureness.SURE)


def checked(case: Case) -> Case:
    """Return the case with the card of Maths back: 4, 3, 4, 1, and the last skipped."""
    case = guessed(case)
    for name, step in zip(NAMES, "4341", strict=False):
        case = enter_answer(case, "card-A", name, FiveSteps(int(step)))
    return take_card_back(case, "card-A", BACK)
