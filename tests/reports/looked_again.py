"""River after one and after two second looks."""

from dataclasses import replace
from datetime import date

from pairview.domain.case import Case
from pairview.domain.hypothesis import Status
from pairview.domain.second_look import LookForOutcome, Outcome, SecondLook, StatusChange

FIRST = date(2026, 12, 14)
SECOND = date(2027, 1, 11)


def looked_again(practice: Case) -> Case:
    """Return the practice case after a second look that set another date."""
    return replace(
        practice,
        second_looks=(
            SecondLook(
                "s1",
                FIRST,
                "When the board is full I do not know where to look. In PE you just say it.",
                "The handball match on Saturday.",
                SECOND,
            ),
        ),
        look_for_outcomes=(
            LookForOutcome(
                "s1",
                "minutes-to-first-line",
                Outcome.SEEN,
                "Eight minutes from the board, under one when told aloud.",
            ),
            LookForOutcome("s1", "play-on-the-board", Outcome.UNCLEAR, "Only once; all waited."),
            LookForOutcome("s1", "other-table", Outcome.NOT_SEEN),
        ),
        status_changes=(
            StatusChange(
                "s1", "one-friend", Status.OPEN, Status.SET_ASIDE, "the table made no difference"
            ),
            StatusChange("s1", "needs-to-move", Status.OPEN, Status.CHECK_FIRST),
        ),
    )


def looked_twice(practice: Case) -> Case:
    """Return the practice case after two second looks, the pair having ended."""
    once = looked_again(practice)
    return replace(
        once,
        second_looks=(
            SecondLook("s2", SECOND, "It is better now.", ended=True),
            *once.second_looks,
        ),
        look_for_outcomes=(
            *once.look_for_outcomes,
            LookForOutcome("s2", "play-on-the-board", Outcome.SEEN, "River moved first."),
        ),
        status_changes=(
            *once.status_changes,
            StatusChange(
                "s2",
                "needs-to-move",
                Status.CHECK_FIRST,
                Status.SET_ASIDE,
                "no difference after PE",
            ),
            StatusChange(
                "s2", "hates-maths", Status.SET_ASIDE, Status.OPEN, "River asked for more"
            ),
        ),
    )
