"""Five things a student may say of a class and its teacher, in words of our own.

No published scale is copied. The items ask, are about one thing each and have five steps in words,
because agree-disagree items and steps without words are answered less carefully. They are not
validated and have no sum.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from pairview.domain.five_steps import FiveSteps
from pairview.domain.seat import Seat

STEPS: Final = len(FiveSteps)


@dataclass(frozen=True, slots=True)
class RelationshipItem:
    """One item; `stem` begins the question and `text` ends it, so that a table can share stems.

    `steps` are the answers from the least to the most.
    """

    id: str
    stem: str
    text: str
    steps: tuple[str, ...]

    @property
    def question(self) -> str:
        """Return the whole question."""
        return f"{self.stem} {self.text}"


class Sureness(StrEnum):
    """How sure a teacher is of a prediction."""

    GUESS = "guess"
    FAIRLY = "fairly"
    SURE = "sure"


@dataclass(frozen=True, slots=True)
class CheckCard:
    """One card given to the student in one class; `answered_on` None while none came back."""

    id: str
    seat: Seat
    printed_on: date
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a teacher expects the student to answer, made alone before the card is given.

    Feedback on one's own reading is what trains it (Gehlbach 2017, Kappan: detectives who learn
    whether they were right); so it is the teacher's own until the card is back.
    """

    card: str
    seat: Seat
    item: str
    step: FiveSteps
    sureness: Sureness | None = None

    @property
    def id(self) -> str:
        """A card has one prediction for an item."""
        return f"{self.card}-{self.item}"


@dataclass(frozen=True, slots=True)
class CardAnswer:
    """What the student answered to an item; one that was skipped has none."""

    card: str
    item: str
    step: FiveSteps

    @property
    def id(self) -> str:
        """A card has one answer for an item."""
        return f"{self.card}-{self.item}"
