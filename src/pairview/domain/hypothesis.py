"""One explanation the pair considers, and what would make them drop it."""

from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.seat import Seat


class Expectation(StrEnum):
    """If it were right: the same in both classes, or different."""

    SAME = "same"
    DIFFERENT = "different"
    CANNOT_SAY = "cannot_say"


class Status(StrEnum):
    """Set by people only; PairView never sets it."""

    OPEN = "open"
    CHECK_FIRST = "check_first"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Lens:
    """One of eight places to look for an explanation; `about_us` marks task, room and adults."""

    id: str
    name: str
    about_us: bool


@dataclass(frozen=True, slots=True)
class Prompt:
    """A thought starter: goes on from "Maybe ..."."""

    id: str
    lens: str
    text: str


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """`text` goes on from "Maybe ..."; `offered_by` None means both; `lens` is an id."""

    id: str
    text: str = ""
    offered_by: Seat | None = None
    lens: str | None = None
    drop_if: str = ""
    expects: Expectation | None = None
    kindest_reading: str = ""
    status: Status = Status.OPEN
    status_reason: str = ""
