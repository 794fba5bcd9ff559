"""What may be chosen for the handout; nothing that is private prints unless it is ticked here."""

from dataclasses import dataclass

from pairview.reports.page_options import PageOptions


@dataclass(frozen=True)
class HandoutOptions(PageOptions):
    """What the pair ticked besides what always prints."""

    with_readings: bool = False
    with_my_part: bool = False
    with_guesses: bool = False
    with_who_offered: bool = False
    with_retelling: bool = False
