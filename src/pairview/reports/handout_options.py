"""What may be chosen for the handout; nothing that is private prints unless it is ticked here."""

from dataclasses import dataclass
from enum import StrEnum

from pairview.reports.page_options import PageOptions


class HandoutSection(StrEnum):
    """A part of the handout that may be left out, as it is called on the command line."""

    HELD_OPEN = "held-open"
    PUZZLE = "puzzle"
    TWO_VIEWS = "two-views"
    MOMENTS = "moments"
    GOES_WELL = "goes-well"
    HYPOTHESES = "hypotheses"
    PLAN = "plan"
    UNKNOWNS = "unknowns"


@dataclass(frozen=True)
class HandoutOptions(PageOptions):
    """What the pair ticked besides what prints by itself, and the sections that print."""

    with_readings: bool = False
    with_my_part: bool = False
    with_guesses: bool = False
    with_who_offered: bool = False
    with_retelling: bool = False
    sections: frozenset[HandoutSection] = frozenset(HandoutSection)
