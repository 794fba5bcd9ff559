"""What the pair will look for and ask: the part that makes the rest worth its time."""

from dataclasses import dataclass
from datetime import date

from pairview.domain.seat import Seat


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """One of 64 questions to ask a student; `lenses` are the ids it fits."""

    id: str
    text: str
    group: str
    lenses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LookFor:
    """`who` None means both; `hypothesis` is the one it would test, where it came from one."""

    id: str
    text: str = ""
    activity: str | None = None
    own_activity: str = ""
    who: Seat | None = None
    by: date | None = None
    hypothesis: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """`bank` is the id of a bank question, `text` its words or their own; `who` None means both."""

    id: str
    text: str = ""
    bank: str | None = None
    who: Seat | None = None
    when_where: str = ""
    opening: str = ""


@dataclass(frozen=True, slots=True)
class SmallChange:
    """One small reversible change in one class."""

    seat: Seat
    text: str = ""

    @property
    def id(self) -> str:
        """A seat tries one change at a time."""
        return self.seat.value


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something neither knows yet. `origin` names the gap it came from, so it is offered once."""

    id: str
    text: str = ""
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The lines of the plan that exist once."""

    student_will_notice: str = ""
    other_adult: str = ""
    follow_up_on: date | None = None
