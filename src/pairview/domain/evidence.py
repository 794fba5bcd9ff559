"""The table: evidence in columns, hypotheses in rows, people's answers in the cells.

Hypotheses stand in rows because that layout lowered confirmation bias and the classic one
did not (Dhami et al. 2024, N = 161).
"""

from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.seat import Seat


class Source(StrEnum):
    """How we know it."""

    SEEN_BY_A = "seen_by_a"
    SEEN_BY_B = "seen_by_b"
    SEEN_BY_BOTH = "seen_by_both"
    SAID_BY_STUDENT = "said_by_student"
    ON_RECORD = "on_record"
    HEARD_FROM_OTHERS = "heard_from_others"


class Fit(StrEnum):
    """A considered answer. Not considered is the absence of one and never counts as anything."""

    FITS = "fits"
    AGAINST = "against"
    EITHER_WAY = "either_way"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One column; the fields `from_...` say what it was made from, by its id.

    `from_outcome` is what a second look found, `from_fact` a later fact of a practice case.
    """

    id: str
    text: str = ""
    source: Source = Source.SEEN_BY_BOTH
    from_dimension: str | None = None
    from_moment: str | None = None
    from_outcome: str | None = None
    from_fact: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in one cell: joint where `seat` is None, else that seat's own.

    A cell holds one joint answer, or "we see this differently" with up to one for each seat.
    """

    hypothesis: str
    evidence: str
    fit: Fit
    seat: Seat | None = None

    @property
    def id(self) -> str:
        """A cell holds one answer of each kind."""
        return f"{self.hypothesis}-{self.evidence}-{self.seat.value if self.seat else 'joint'}"
