"""What a teacher knows of the student; a gap becomes a question."""

from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.seat import Seat


class Topic(StrEnum):
    """What can be known, in the order it is asked."""

    GOOD_AT = "good_at"
    ENJOYS = "enjoys"
    CARES_ABOUT = "cares_about"
    HELPED_BY = "helped_by"
    HOPES_FOR = "hopes_for"
    IN_COMMON = "in_common"


class Helped(StrEnum):
    """Whether something tried already helped."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One seat's line on one topic; `unknown` is the honest "I do not know"."""

    seat: Seat
    topic: Topic
    text: str = ""
    unknown: bool = False

    @property
    def id(self) -> str:
        """A seat has one line on a topic."""
        return f"{self.seat.value}-{self.topic.value}"


@dataclass(frozen=True, slots=True)
class Tried:
    """Something one seat has tried already."""

    id: str
    seat: Seat
    text: str = ""
    helped: Helped | None = None


@dataclass(frozen=True, slots=True)
class FirstTheory:
    """One seat's pet explanation, named so that it can be doubted.

    It stays sealed at the reveal; the first opening of step 5 makes it a hypothesis. An
    explanation formed early draws everything to itself (Whitesmith 2018).
    """

    seat: Seat
    text: str = ""

    @property
    def id(self) -> str:
        """A seat has one first theory."""
        return self.seat.value
