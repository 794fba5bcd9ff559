"""How often a teacher has seen something, when there was a chance to see it."""

from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.seat import Seat


class Level(StrEnum):
    """The five steps, and X for "no chance to see it". Unanswered is a third thing: no level."""

    ALMOST_NEVER = "1"
    NOW_AND_THEN = "2"
    ABOUT_HALF = "3"
    OFTEN = "4"
    ALMOST_ALWAYS = "5"
    NO_CHANCE = "X"

    @property
    def step(self) -> int | None:
        """Return 1 to 5, or None where there was no chance to see it."""
        return None if self is Level.NO_CHANCE else int(self.value)


class Sightings(StrEnum):
    """On how many sightings a rating rests; asked in 90 minutes only."""

    FEW = "few"
    SOME = "some"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Dimension:
    """One thing that can be seen, worded the same for both seats.

    `text` is what S does, `infinitive` the same after "It is hard for S to ..." (empty
    where high is the hard end); `low` and `high` show what 1 and 5 look like.
    """

    id: str
    text: str
    label: str
    low: str
    high: str
    short: bool
    infinitive: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """One seat's answer for one dimension.

    `first_level` is what stood there at the reveal, kept when `changed_after_reveal`;
    None there means it was unanswered then.
    """

    seat: Seat
    dimension: str
    level: Level | None
    sightings: Sightings | None = None
    changed_after_reveal: bool = False
    first_level: Level | None = None

    @property
    def id(self) -> str:
        """A seat rates a dimension once."""
        return f"{self.seat.value}-{self.dimension}"


@dataclass(frozen=True, slots=True)
class Guess:
    """What one seat expects the other to answer; asked in 90 minutes only."""

    seat: Seat
    dimension: str
    level: Level

    @property
    def id(self) -> str:
        """A seat guesses a dimension once."""
        return f"{self.seat.value}-{self.dimension}"
