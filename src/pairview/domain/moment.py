"""One thing seen or heard, with the reading of it kept apart.

Description and reading stand in different boxes because mixing them is how a snap
judgment enters a note (the practice of low-inference notes in lesson observation).
"""

from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.seat import Seat


class Kind(StrEnum):
    """What the moment shows. Strengths are asked first."""

    STRENGTH = "strength"
    PUZZLE = "puzzle"
    NEUTRAL = "neutral"


class LessonPart(StrEnum):
    """When in the lesson it was."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Activity:
    """What the class is doing: one of 27, in a group such as "work" or "in between"."""

    id: str
    text: str
    group: str


@dataclass(frozen=True, slots=True)
class Moment:
    """One seat's moment. `activity` is an id of the bank; `own_activity` is their own words."""

    id: str
    seat: Seat
    kind: Kind = Kind.NEUTRAL
    dimension: str | None = None
    activity: str | None = None
    own_activity: str = ""
    part: LessonPart | None = None
    saw: str = ""
    reading: str = ""
    before: str = ""
    after: str = ""
    how_often: str = ""

    @property
    def is_blank(self) -> bool:
        """True where nothing was written, whatever was chosen."""
        return not (self.saw or self.reading or self.before or self.after)
