"""What the pair makes of a dimension they see differently, and the puzzle they name."""

from dataclasses import dataclass
from enum import StrEnum


class SortedAs(StrEnum):
    """The pair's own sorting; a difference can be real or lie in the judging (DBR studies)."""

    ACTS_DIFFERENTLY = "acts_differently"
    JUDGED_DIFFERENTLY = "judged_differently"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Difference:
    """One dimension as the pair sorted it, with a note."""

    dimension: str
    sorted_as: SortedAs | None = None
    note: str = ""

    @property
    def id(self) -> str:
        """A dimension is sorted once."""
        return self.dimension


@dataclass(frozen=True, slots=True)
class Puzzle:
    """The four blanks of "It is hard for S to ... when ..., while S can ... when ..."."""

    hard_to: str = ""
    hard_when: str = ""
    can: str = ""
    can_when: str = ""

    @property
    def is_blank(self) -> bool:
        """True where no blank is filled."""
        return not (self.hard_to or self.hard_when or self.can or self.can_when)
