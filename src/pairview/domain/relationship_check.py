"""The relationship check: what a teacher expected beside what the student answered, card by card.

It is feedback on one's own reading, which is what trains it (Gehlbach 2017, Kappan). So there are
items, hits and directions, and nothing else: no sum of answers, and nothing looks at two seats.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.items import find, put, without
from pairview.domain.relationship import (
    CardAnswer,
    CheckCard,
    Prediction,
    RelationshipItem,
    Sureness,
)
from pairview.domain.seat import Seat

NAMED_AT_MOST: Final = 2
"""So many items are worth a question to the student at once."""


def give_card(case: Case, card: CheckCard) -> Case:
    """Say that a card is given to the student; earlier ones stay as they are."""
    return replace(case, check_cards=put(case.check_cards, card))


def cards_of(case: Case, seat: Seat) -> tuple[CheckCard, ...]:
    """Return the cards of one class in the order in which they were given."""
    return tuple(card for card in case.check_cards if card.seat is seat)


def waiting_card(case: Case, seat: Seat) -> CheckCard | None:
    """Return the card of a class that was given last, if it is not back."""
    cards = cards_of(case, seat)
    return cards[-1] if cards and cards[-1].answered_on is None else None


def last_card_back(case: Case, seat: Seat) -> CheckCard | None:
    """Return the card of a class that was given last of those that are back."""
    back = [card for card in cards_of(case, seat) if card.answered_on is not None]
    return back[-1] if back else None


def guessed_by(case: Case) -> tuple[Seat, ...]:
    """Return the seats that guessed, in a whole case, what a card that is not back will say."""
    guessed = {one.card for one in case.predictions}
    waiting = {seat: waiting_card(case, seat) for seat in Seat}
    return tuple(seat for seat, card in waiting.items() if card and card.id in guessed)


def predict(case: Case, card_id: str, item: str, step: FiveSteps | None) -> Case:
    """Say what the student will answer, or take it back; the same case once the card is back."""
    card = find(case.check_cards, card_id)
    if card is None or card.answered_on is not None:
        return case
    held = find(case.predictions, f"{card_id}-{item}")
    if step is None:
        return replace(case, predictions=without(case.predictions, f"{card_id}-{item}"))
    sureness = held.sureness if held else None
    made = Prediction(card_id, card.seat, item, step, sureness)
    return replace(case, predictions=put(case.predictions, made))


def say_how_sure(case: Case, card_id: str, item: str, sureness: Sureness | None) -> Case:
    """Say how sure a prediction is; the same case without one, or once the card is back."""
    card, held = find(case.check_cards, card_id), find(case.predictions, f"{card_id}-{item}")
    if card is None or card.answered_on is not None or held is None:
        return case
    return replace(case, predictions=put(case.predictions, replace(held, sureness=sureness)))


def enter_answer(case: Case, card_id: str, item: str, step: FiveSteps | None) -> Case:
    """Enter or correct what the student answered; None is an item that was skipped."""
    if step is None:
        return replace(case, card_answers=without(case.card_answers, f"{card_id}-{item}"))
    answer = CardAnswer(card_id, item, step)
    return replace(case, card_answers=put(case.card_answers, answer))


def take_card_back(case: Case, card_id: str, day: date) -> Case:
    """Say that the card is back, with all that stands on it: its predictions open now."""
    card = find(case.check_cards, card_id)
    if card is None:
        return case
    return give_card(case, replace(card, answered_on=max(day, card.printed_on)))


def put_card_away(case: Case, card_id: str) -> Case:
    """Forget a card that never came back, with what was expected of it."""
    card = find(case.check_cards, card_id)
    if card is None or card.answered_on is not None:
        return case
    return replace(
        case,
        check_cards=without(case.check_cards, card_id),
        predictions=tuple(one for one in case.predictions if one.card != card_id),
        card_answers=tuple(one for one in case.card_answers if one.card != card_id),
    )


class Nearness(StrEnum):
    """How near an expectation came to the answer."""

    HIT = "hit"
    BESIDE = "beside"
    FURTHER = "further"


class Direction(StrEnum):
    """Whether a higher or a lower step was expected than the student marked.

    No word of warmth: it would read as praise or blame.
    """

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class ItemCheck:
    """One item of one card; what was not predicted, or was skipped, is None."""

    item: str
    expected: FiveSteps | None = None
    sureness: Sureness | None = None
    said: FiveSteps | None = None

    @property
    def apart(self) -> int | None:
        """Return how many steps lie between; above 0 a higher step was expected."""
        if self.expected is None or self.said is None:
            return None
        return self.expected - self.said

    @property
    def nearness(self) -> Nearness | None:
        """Return how near it came; None where there is nothing to lay side by side."""
        if self.apart is None:
            return None
        near = {0: Nearness.HIT, 1: Nearness.BESIDE}
        return near.get(abs(self.apart), Nearness.FURTHER)

    @property
    def direction(self) -> Direction | None:
        """Return which way it missed; None where it did not."""
        if not self.apart:
            return None
        return Direction.HIGHER if self.apart > 0 else Direction.LOWER


@dataclass(frozen=True, slots=True)
class Met:
    """Of how many items that have both, how many were hits and how many one step beside."""

    compared: int
    hits: int
    beside: int


def check(case: Case, card: CheckCard, items: Iterable[RelationshipItem]) -> tuple[ItemCheck, ...]:
    """Return each item of one card as asked; what the student answers of one class, no other's."""
    return tuple(_check(case, card, item.id) for item in items)


def _check(case: Case, card: CheckCard, item: str) -> ItemCheck:
    expected = find(case.predictions, f"{card.id}-{item}")
    answer = find(case.card_answers, f"{card.id}-{item}")
    return ItemCheck(
        item,
        expected.step if expected else None,
        expected.sureness if expected else None,
        answer.step if answer else None,
    )


def count_met(checks: Iterable[ItemCheck]) -> Met:
    """Count hits and near hits of one card."""
    found = [one.nearness for one in checks if one.nearness is not None]
    return Met(len(found), found.count(Nearness.HIT), found.count(Nearness.BESIDE))


def to_ask_about(checks: Iterable[ItemCheck]) -> tuple[str, ...]:
    """Return the item that lies furthest apart, two where two do; the first two as asked of more.

    A step beside is not worth a question by itself, as in the contrast: none then.
    """
    further = [one for one in checks if one.nearness is Nearness.FURTHER]
    most = max((abs(one.apart or 0) for one in further), default=0)
    furthest = [one.item for one in further if abs(one.apart or 0) == most]
    return tuple(furthest[:NAMED_AT_MOST])
