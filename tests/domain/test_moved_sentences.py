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
        status_changes=(StatusChange("s", "i", before, after, why),),
    )


@pytest.mark.parametrize(
    ("before", "after", "why", "said"),
    [
        (OPEN, OPEN, "", "stays open."),
        (OPEN, OPEN, "it rained", "stays open, because it rained."),
        (ASIDE, ASIDE, "", "stays set aside."),
        (OPEN, FIRST, "", "from open to worth checking first."),
        (FIRST, ASIDE, "so.", "from worth checking first to set aside, because so."),
        (FIRST, ASIDE, "who?", "from worth checking first to set aside, because who?"),
        (ASIDE, OPEN, " ", "from set aside to open."),
    ],
)
def test_what_was_answered_for_says_its_day_and_from_what_to_what(
    before: Status, after: Status, why: str, said: str
) -> None:
    told = spoken(looked_again(before, after, why))
    assert told == [f"Hypothesis 2, on 14 December: {said}"]


def test_each_later_look_tells_its_own_day() -> None:
    once = looked_again(OPEN, FIRST)
    case = replace(
        once, status_changes=(StatusChange("t", "i", FIRST, FIRST), *once.status_changes)
    )
    assert spoken(case) == [
        (
            "Hypothesis 2, on 14 December: from open to worth checking first. "
            "Then, on 20 December: stays worth checking first."
        )
    ]


def test_a_hypothesis_removed_since_is_told_in_its_words_and_counted() -> None:
    one = replace(looked_again(OPEN, ASIDE, "it rained"), look_fors=())
    (moved,) = one.status_changes
    gone = replace(moved, hypothesis="gone", words="the bell is early")
    again = replace(gone, second_look="t", before=ASIDE, after=ASIDE, why="")
    case = replace(one, status_changes=(moved, again, gone))
    assert spoken(case)[-2:] == [
        (
            "'the bell is early', removed since, on 14 December: from open to set aside, "
            "because it rained. Then, on 20 December: stays set aside."
        ),
        "Of the 2 hypotheses answered for, 2 are set aside.",
    ]
    wordless = replace(one, status_changes=(moved, replace(gone, words="")))
    assert len(spoken(wordless)) == 1


def test_the_evidence_stands_behind_with_every_outcome() -> None:
    case = replace(
        looked_again(OPEN, ASIDE),
        look_for_outcomes=(
            LookForOutcome("t", "l", Outcome.SEEN),
            LookForOutcome("s", "l", Outcome.UNCLEAR, "all waited."),
            LookForOutcome("s", "m", Outcome.NOT_SEEN),
        ),
    )
    assert spoken(case) == [
        (
            "Hypothesis 2, on 14 December: from open to set aside. 'who begins?': unclear on "
            "14 December (all waited), then seen on 20 December."
        )
    ]


def test_nothing_moved_before_anyone_answered_for_it() -> None:
    ticked = (LookForOutcome("s", "l", Outcome.SEEN, "all waited"),)
    case = replace(looked_again(OPEN, OPEN), status_changes=(), look_for_outcomes=ticked)
    assert spoken(case) == []


def test_hypotheses_are_counted_with_their_denominator() -> None:
    moves = ((OPEN, OPEN), (FIRST, FIRST), (OPEN, FIRST), (OPEN, ASIDE), (ASIDE, OPEN))
    case = replace(
        looked_again(OPEN, OPEN),
        hypotheses=tuple(Hypothesis(f"h{n}", "x", status=now) for n, (_, now) in enumerate(moves)),
        status_changes=tuple(
            StatusChange("s", f"h{n}", then, now) for n, (then, now) in enumerate(moves)
        ),
    )
    counted = (
        "Of the 5 hypotheses answered for, 2 stay as they were, 1 stands differently now, "
        "1 is set aside and 1 is taken up again."
    )
    assert spoken(case)[-1] == counted
    two = replace(case, status_changes=case.status_changes[:2])
    assert spoken(two)[-1] == "Of the 2 hypotheses answered for, 2 stay as they were."


def test_one_hypothesis_alone_is_not_counted() -> None:
    assert len(spoken(looked_again(OPEN, OPEN))) == 1


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
        looked_again(OPEN, FIRST),
        look_fors=(),
        look_for_outcomes=(*outcomes, LookForOutcome("u", "l", Outcome.SEEN)),
        evidence=pieces,
        answers=tuple(answers),
    )
    assert spoken(case) == [
        (
            "Hypothesis 1 met new evidence. "
            "Put into the table on 14 December: 'Waits', which fits. "
            "Put into the table on 20 December: 'Waits less', which fits."
        ),
        (
            "Hypothesis 2, on 14 December: from open to worth checking first. "
            "Put into the table on 14 December: 'Waits', which we weigh differently. "
            "Put into the table on 20 December: 'Waits less', which counts against it."
        ),
        "Put into the table on 14 December, not weighed yet: 'Not weighed yet'.",
    ]


def spoken(case: Case) -> list[str]:
    """Return the sentences with plain quotes and spaces."""
    plain = {"\N{LEFT DOUBLE QUOTATION MARK}": "'", "\N{RIGHT DOUBLE QUOTATION MARK}": "'"}
    table = str.maketrans({**plain, "\N{NO-BREAK SPACE}": " "})
    return [sentence.translate(table) for sentence in moved_sentences(case, SAY)]
