"""The follow-up sitting. Nothing earlier is ever overwritten."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pairview.domain.hypothesis import Status


class Outcome(StrEnum):
    """What became of a look-for."""

    SEEN = "seen"
    NOT_SEEN = "not_seen"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class SecondLook:
    """One sitting; `next_on` None and `ended` False means no date was set."""

    id: str
    held_on: date
    student_said: str = ""
    remember: str = ""
    next_on: date | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class LookForOutcome:
    """What one second look says of one look-for."""

    second_look: str
    look_for: str
    outcome: Outcome
    line: str = ""

    @property
    def id(self) -> str:
        """A look-for has one outcome in a sitting."""
        return f"{self.second_look}-{self.look_for}"


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A hypothesis' status before and after a second look, and why."""

    second_look: str
    hypothesis: str
    before: Status
    after: Status
    why: str = ""

    @property
    def id(self) -> str:
        """A hypothesis moves once in a sitting."""
        return f"{self.second_look}-{self.hypothesis}"
