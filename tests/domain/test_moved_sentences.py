"""What moved is said in sentences, with the evidence; hypotheses are counted, evidence is not."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.content import load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.evidence import Answer, Evidence, Fit
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.moved_sentences import moved_sentences
from pairview.domain.plan import LookFor
from pairview.domain.seat import Seat
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
        (FIRST, ASIDE, "who saw it?", "Hypothesis 2 was set aside, because who saw it?"),
        (OPEN, ASIDE, "it rained", "Hypothesis 2 was set aside, because it rained."),
        (ASIDE, OPEN, " ", "Hypothesis 2 was taken up again and is now open."),
    ],
)  # fmt: skip
def test_each_hypothesis_says_what_became_of_it(
    before: Status, after: Status, why: str, said: str
) -> None:
    _, *sentences = moved_sentences(looked_again(before, after, why), SAY)
    assert tuple(sentences) == ("Hypothesis 1 held: still worth checking first.", said)


def test_the_evidence_stands_behind_with_every_outcome() -> None:
    case = replace(
        looked_again(OPEN, ASIDE),
        look_for_outcomes=(
            LookForOutcome("t", "l", Outcome.SEEN),
            LookForOutcome("s", "l", Outcome.UNCLEAR, "all waited."),
            LookForOutcome("s", "m", Outcome.NOT_SEEN),
        ),
    )
    second = moved_sentences(case, SAY)[-1]
    assert second == (
        "Hypothesis 2 was set aside. \N{LEFT DOUBLE QUOTATION MARK}who begins?"
        "\N{RIGHT DOUBLE QUOTATION MARK}: unclear (all waited), then seen."
    )


def test_before_the_first_second_look_nothing_moved() -> None:
    case = looked_again(OPEN, OPEN)
    assert moved_sentences(replace(case, second_looks=()), SAY) == ()


def test_hypotheses_are_counted_with_their_denominator() -> None:
    moves = ((OPEN, OPEN), (FIRST, FIRST), (OPEN, FIRST), (OPEN, ASIDE), (ASIDE, OPEN))
    case = replace(
        looked_again(OPEN, OPEN),
        hypotheses=tuple(Hypothesis(f"h{n}", "x", status=now) for n, (_, now) in enumerate(moves)),
        status_changes=tuple(
            StatusChange("s", f"h{n}", then, now)
            for n, (then, now) in enumerate(moves)
            if then is not now
        ),
    )
    counted = "Of 5 hypotheses, 2 held, 1 was revised, 1 was set aside and 1 was taken up again."
    assert moved_sentences(case, SAY)[0] == counted
    set_aside = replace(case, status_changes=case.status_changes[1:2])
    two = replace(set_aside, hypotheses=case.hypotheses[:2])
    assert moved_sentences(two, SAY)[0] == "Of 2 hypotheses, 2 held."


def test_one_hypothesis_alone_is_not_counted() -> None:
    case = looked_again(OPEN, OPEN)
    alone = replace(case, hypotheses=case.hypotheses[1:])
    assert moved_sentences(alone, SAY) == ("Hypothesis 1 held: still open.",)


def test_evidence_added_since_is_named_with_how_it_was_weighed() -> None:
    outcomes = (
        LookForOutcome("t", "l", Outcome.SEEN),
        LookForOutcome("s", "l", Outcome.SEEN),
    )
    pieces = (
        Evidence("late", "Waits less.", from_outcome=outcomes[0].id),
        Evidence("early", "Waits", from_outcome=outcomes[1].id),
        Evidence("blank", "Not weighed yet", from_outcome=outcomes[1].id),
        Evidence("old", "Seen at first"),
        Evidence("loose", "Its outcome is gone", from_outcome="gone"),
        Evidence("lost", "Its look is gone", from_outcome="u-l"),
    )
    answers = [Answer("h", piece.id, Fit.FITS) for piece in pieces if piece.id != "blank"]
    answers += [
        Answer("i", "late", Fit.AGAINST),
        Answer("i", "early", Fit.FITS, Seat.A),
        Answer("i", "early", Fit.AGAINST, Seat.B),
    ]
    case = replace(
        looked_again(OPEN, OPEN),
        look_fors=(),
        look_for_outcomes=(*outcomes, LookForOutcome("u", "l", Outcome.SEEN)),
        evidence=pieces,
        answers=tuple(answers),
    )
    _, first, second = moved_sentences(case, SAY)
    assert _plain(first) == (
        "Hypothesis 1 held: still worth checking first. Put into the table: 'Waits', which fits. "
        "Put into the table: 'Waits less', which fits."
    )
    assert _plain(second) == (
        "Hypothesis 2 held: still open. Put into the table: 'Waits', which we weigh differently. "
        "Put into the table: 'Waits less', which counts against it."
    )


def _plain(sentence: str) -> str:
    quotes = ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}")
    return sentence.replace(quotes[0], "'").replace(quotes[1], "'")
