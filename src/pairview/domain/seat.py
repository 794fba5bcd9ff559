"""The two places at the table: one teacher in one class each."""

from dataclasses import dataclass
from enum import StrEnum


class Seat(StrEnum):
    """Seat A or seat B."""

    A = "A"
    B = "B"

    @property
    def other(self) -> "Seat":
        """Return the colleague's seat."""
        return Seat.B if self is Seat.A else Seat.A


@dataclass(frozen=True, slots=True)
class Classroom:
    """One seat's class; all but the label waits behind More.

    The four details are shown side by side in the contrast: what differs between the rooms.
    """

    seat: Seat
    label: str = ""
    known_since: str = ""
    meets: str = ""
    size: str = ""
    time_of_day: str = ""

    @property
    def id(self) -> str:
        """A seat has one classroom, so the seat names it."""
        return self.seat.value
