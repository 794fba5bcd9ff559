"""What a school may add to the wording: whom to call, and questions of its own. Nothing else.

A case never needs it: a question that was chosen brings its words along.
"""

from dataclasses import dataclass
from typing import Final

from pairview.domain.plan import BankQuestion

SCHOOL: Final = "school-"
"""In front of the id of a school's question, so that it is never that of a question of ours."""


@dataclass(frozen=True, slots=True)
class SchoolWording:
    """`contact` is one line, empty where the school named nobody."""

    contact: str = ""
    questions: tuple[BankQuestion, ...] = ()
