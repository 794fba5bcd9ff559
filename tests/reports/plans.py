"""Cases for the documents of the plan: what may print in words, everything else marked."""

from dataclasses import replace

from pairview.domain.case import Case
from tests.marked_cases import with_every_text

MARK = "SEALED"


def with_all_but(case: Case, *fields: str) -> Case:
    """Return the case with a mark in every text but those of the plan and the fields named."""
    kept = ("agreement", "classrooms", "look_fors", "questions", "small_changes", *fields)
    marked = with_every_text(case, MARK)
    told = {name: getattr(case, name) for name in kept}
    told["agreement"] = replace(case.agreement, purpose=MARK, grade_band=MARK)
    return replace(marked, **told)
