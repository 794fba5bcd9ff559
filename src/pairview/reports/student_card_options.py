"""What may be chosen for the student card."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pairview.domain.seat import Seat
from pairview.reports.page_options import PageOptions


@dataclass(frozen=True)
class StudentCardOptions(PageOptions):
    """`questions` are the ids, of the plan or the bank, of all that a class asks on its card.

    A class that is missing asks what is usual. `answer_by` None means the day on which the pair
    looks again, or a blank where that is past.
    """

    questions: Mapping[Seat, tuple[str, ...]] = field(default_factory=dict)
    answer_by: date | None = None
