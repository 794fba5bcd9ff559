"""What may be chosen for the student card."""

from dataclasses import dataclass
from datetime import date

from pairview.reports.page_options import PageOptions


@dataclass(frozen=True)
class StudentCardOptions(PageOptions):
    """`questions` are ids, of the plan or the bank, that come first.

    `answer_by` None means the day on which the pair looks again, or a blank where that is past.
    """

    questions: tuple[str, ...] = ()
    answer_by: date | None = None
