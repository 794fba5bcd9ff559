"""What may be chosen for the handout; nothing that is private prints unless it is ticked here."""

from dataclasses import dataclass
from datetime import date

from pairview.reports.paper import Paper


@dataclass(frozen=True)
class HandoutOptions:
    """`language` None means the case's own; `today` stands on the page."""

    today: date
    paper: Paper = Paper.A4
    language: str | None = None
    with_readings: bool = False
    with_my_part: bool = False
    with_guesses: bool = False
    with_who_offered: bool = False
    with_retelling: bool = False
