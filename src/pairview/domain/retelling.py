"""The incident told in the student's own voice: a guess, to be checked by asking.

Imagining a perspective makes people surer, not more accurate (Eyal, Steffel and Epley 2018, 25
experiments), so it stays spoken by default and never prints unless ticked.
"""

from dataclasses import dataclass

from pairview.domain.seat import Seat


@dataclass(frozen=True, slots=True)
class Retelling:
    """Written only on wish: the incident, and the same told as "I"."""

    incident: str = ""
    voice: str = ""


@dataclass(frozen=True, slots=True)
class MyPart:
    """One line of one seat: what did I notice about my own part."""

    seat: Seat
    text: str = ""

    @property
    def id(self) -> str:
        """A seat has one line."""
        return self.seat.value
