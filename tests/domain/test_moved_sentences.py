"""What moved is said in sentences, with the evidence and without a number that counts it."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.content import load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.moved_sentences import moved_sentences
from pairview.domain.plan import LookFor
from pairview.domain.second_look import LookForOutcome, Outcome, SecondLook, StatusChange

SAY = load_wording("en")
OPEN, FIRST, ASIDE = Status.OPEN, Status.CHECK_FIRST, Status.SET_ASIDE
DAY = date(2026, 12, 14)


def looked_again(before: Status, after: Status, why: str = "") -> Case:
    """Return a case with two hypotheses, the second of which moved."""
    return replace(
        new_case(DAY),
        hypotheses=(Hypothesis("h", "x", status=FIRST), Hypothesis("i", "y")),
        look_fors=(LookFor("l", "who begins?", hypothesis="i"), LookFor("m", "z"), LookFor("n")),
        second_looks=(SecondLook("s", DAY), SecondLook("t", DAY.replace(day=20))),
        status_changes=(StatusChange("s", "i", before, after, why),) if before != after else (),
    )


@pytest.mark.parametrize(
    ("before", "after", "why", "said"),
    [
        (OPEN, OPEN, "", "Hypothesis 2 held: still open."),
        (OPEN, FIRST, "", "Hypothesis 2 was revised, from open to worth checking first."),
        (FIRST, ASIDE, "so.", "Hypothesis 2 was set aside, because so."),
        (FIRST, OPEN, "", "Hypothesis 2 was revised, from worth checking first to open."),
        (OPEN, ASIDE, "it rained", "Hypothesis 2 was set aside, because it rained."),
        (ASIDE, OPEN, " ", "Hypothesis 2 was taken up again and is now open."),
    ],
)  # fmt: skip
def test_each_hypothesis_says_what_became_of_it(
    before: Status, after: Status, why: str, said: str
) -> None:
    sentences = moved_sentences(looked_again(before, after, why), SAY)
    assert sentences == ("Hypothesis 1 held: still worth checking first.", said)


def test_the_evidence_stands_behind_with_every_outcome() -> None:
    case = replace(
        looked_again(OPEN, ASIDE),
        look_for_outcomes=(
            LookForOutcome("t", "l", Outcome.SEEN),
            LookForOutcome("s", "l", Outcome.UNCLEAR, "all waited."),
            LookForOutcome("s", "m", Outcome.NOT_SEEN),
        ),
    )
    second = moved_sentences(case, SAY)[1]
    assert second == (
        "Hypothesis 2 was set aside. \N{LEFT DOUBLE QUOTATION MARK}who begins?"
        "\N{RIGHT DOUBLE QUOTATION MARK}: unclear (all waited), then seen."
    )


def test_before_the_first_second_look_nothing_moved() -> None:
    case = looked_again(OPEN, OPEN)
    assert moved_sentences(replace(case, second_looks=()), SAY) == ()
