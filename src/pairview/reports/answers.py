"""Room for what comes of the plan: boxes for a look-for, lines for what the student said."""

from typing import Final

from pairview.reports.flowable import Flowable
from pairview.reports.words import Words
from pairview.reports.writing_lines import BoxesToTick, WritingLines

ANSWER_WIDTH: Final = 186.0
"""Points: three boxes with their words."""


def seen_boxes(words: Words) -> list[Flowable]:
    """Return boxes for seen, not seen and unclear, and a line."""
    boxes = BoxesToTick([words(f"handout.{name}") for name in ("seen", "not_seen", "unclear")])
    return [boxes, WritingLines(1)]


def said_line(words: Words, more: int = 2) -> Flowable:
    """Return a line for what the student said, and up to `more` where there is room."""
    return WritingLines(1, said_by(words), more=more)


def said_by(words: Words) -> str:
    """Return "River said:", also for a student without a code name."""
    named = words.case.agreement.code_name
    return words("handout.student_said" if named else "handout.somebody_said")
