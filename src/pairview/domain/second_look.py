"""The follow-up sitting. Nothing earlier is ever overwritten."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pairview.domain.five_steps import FiveSteps
from pairview.domain.hypothesis import Status
from pairview.domain.rating import Level
from pairview.domain.seat import Seat


class Outcome(StrEnum):
    """What became of a look-for."""

    SEEN = "seen"
    NOT_SEEN = "not_seen"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class SecondLook:
    """One sitting; `next_on` None and `ended` False means no date was set.

    `rated_again` holds the seats that are done with their private part of it.
    """

    id: str
    held_on: date
    student_said: str = ""
    remember: str = ""
    next_on: date | None = None
    ended: bool = False
    rated_again: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True)
class LookForOutcome:
    """What one second look says of one look-for, and what its `words` were on that day."""

    second_look: str
    look_for: str
    outcome: Outcome
    line: str = ""
    words: str = ""

    @property
    def id(self) -> str:
        """A look-for has one outcome in a sitting."""
        return f"{self.second_look}-{self.look_for}"


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A hypothesis' status before and after a second look, why, and its `words` on that day."""

    second_look: str
    hypothesis: str
    before: Status
    after: Status
    why: str = ""
    words: str = ""

    @property
    def id(self) -> str:
        """A hypothesis moves once in a sitting."""
        return f"{self.second_look}-{self.hypothesis}"


@dataclass(frozen=True, slots=True)
class LaterRating:
    """One seat's answer for one dimension at a second look; the first rating stays as it was."""

    second_look: str
    seat: Seat
    dimension: str
    level: Level

    @property
    def id(self) -> str:
        """A seat rates a dimension once in a sitting."""
        return f"{self.second_look}-{self.seat.value}-{self.dimension}"


@dataclass(frozen=True, slots=True)
class Effort:
    """How much a teacher says to have tried to see it as the student does.

    Teachers who took part in the workshop said they tried harder (Gehlbach, Mascio and McIntyre
    2023); it is theirs to know, and nobody is judged by it.
    """

    second_look: str
    seat: Seat
    step: FiveSteps

    @property
    def id(self) -> str:
        """A seat says it once in a sitting."""
        return f"{self.second_look}-{self.seat.value}"
