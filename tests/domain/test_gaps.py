from dataclasses import replace

import pytest

from pairview.domain.case import Case, new_case
from pairview.domain.comparing import say_my_part, word_puzzle
from pairview.domain.difference import Puzzle
from pairview.domain.evidence import Evidence, Fit
from pairview.domain.explaining import (
    answer,
    open_hypotheses,
    put_evidence,
    put_hypothesis,
    say_against,
)
from pairview.domain.gaps import GapKind, gaps
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.plan import LookFor, Question
from pairview.domain.planning import change_small_thing, meet_again, put_look_for, put_question
from pairview.domain.rating import Level
from pairview.domain.recording import know, name_first_theory, put_moment, rate
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.slot import Slot
from tests.case_strategies import TODAY


def found(case: Case, dimensions: int = 8) -> dict[tuple[GapKind, Seat | None], int]:
    return {(gap.kind, gap.seat): gap.count for gap in gaps(case, dimensions)}


def test_an_empty_standard_case_lacks_all_that_is_asked() -> None:
    missing = found(new_case(TODAY))
    for seat in Seat:
        assert missing[GapKind.RATINGS, seat] == 8
        assert missing[GapKind.STRENGTHS, seat] == 1
        assert missing[GapKind.PUZZLES, seat] == 1
        assert missing[GapKind.MOMENTS, seat] == 1
        assert missing[GapKind.KNOWLEDGE, seat] == 4
        assert missing[GapKind.LOOK_FOR, seat] == 1
    assert missing[GapKind.HYPOTHESES, None] == 2
    assert missing[GapKind.ANSWERS, None] == 1


def test_answers_to_a_hypothesis_without_words_hide_no_gap() -> None:
    case = put_evidence(new_case(TODAY), Evidence("e", "seen"))
    for name, text in (("h1", "one"), ("h2", "")):
        case = put_hypothesis(case, Hypothesis(name, text))
    case = answer(case, "h2", "e", Fit.FITS)
    assert found(case)[GapKind.ANSWERS, None] == 1


def test_the_short_slot_asks_less() -> None:
    missing = found(new_case(TODAY, slot=Slot.SHORT))
    assert missing[GapKind.KNOWLEDGE, Seat.A] == 1
    assert not {kind for kind, _ in missing} & {
        GapKind.ANSWERS,
        GapKind.SMALL_CHANGE,
        GapKind.MY_PART,
        GapKind.MOMENTS,
    }


def test_the_short_slot_asks_for_a_line_against_each_hypothesis() -> None:
    case = new_case(TODAY, slot=Slot.SHORT)
    for name in ("h1", "h2"):
        case = put_hypothesis(case, Hypothesis(name, "so"))
    assert found(case)[GapKind.AGAINST, None] == 2
    case = say_against(case, case.hypotheses[0], Seat.B, "not so on Fridays")
    assert found(case)[GapKind.AGAINST, None] == 1


@pytest.mark.parametrize(
    ("kinds", "missing"),
    [
        ([Kind.STRENGTH, Kind.PUZZLE, Kind.NEUTRAL], (0, 0, 0)),
        ([Kind.STRENGTH, Kind.STRENGTH], (0, 1, 0)),
        ([Kind.PUZZLE, Kind.PUZZLE, Kind.PUZZLE], (1, 0, 0)),
        ([], (1, 1, 1)),
    ],
)
def test_missing_moments_are_named_by_kind(
    kinds: list[Kind], missing: tuple[int, int, int]
) -> None:
    case = new_case(TODAY)
    for number, kind in enumerate(kinds):
        case = put_moment(case, Moment(str(number), Seat.A, kind, saw="seen"))
    by_kind = found(case)
    names = (GapKind.STRENGTHS, GapKind.PUZZLES, GapKind.MOMENTS)
    assert tuple(max(0, by_kind.get((name, Seat.A), 0)) for name in names) == missing


def test_a_full_case_lacks_nothing() -> None:
    case = new_case(TODAY)
    for seat in Seat:
        case = rate(case, seat, "start", Level.OFTEN)
        for kind in Kind:
            case = put_moment(case, Moment(f"{seat}{kind}", seat, kind, saw="seen"))
        for topic in Topic:
            case = know(case, seat, topic, "", unknown=True)
        case = name_first_theory(case, seat, "a theory")
        case = change_small_thing(say_my_part(case, seat, "my part"), seat, "read aloud")
    case = open_hypotheses(word_puzzle(case, Puzzle("start")))
    case = replace(case, hypotheses=tuple(replace(h, drop_if="x") for h in case.hypotheses))
    case = put_evidence(case, Evidence("e", "seen"))
    for hypothesis in case.hypotheses:
        case = answer(case, hypothesis.id, "e", Fit.FITS)
    case = put_look_for(case, LookFor("l", "start time"))
    case = meet_again(put_question(case, Question("q", "what helps?")), TODAY)
    assert gaps(case, 1) == ()


def test_cells_left_blank_are_counted() -> None:
    case = put_hypothesis(new_case(TODAY), Hypothesis("h", "x", drop_if="y"))
    for number in range(3):
        case = put_evidence(case, Evidence(f"e{number}"))
    case = answer(case, "h", "e0", Fit.FITS)
    assert found(case)[GapKind.ANSWERS, None] == 2


def test_a_look_for_of_one_class_leaves_the_other_asked() -> None:
    case = put_look_for(new_case(TODAY), LookFor("l", "start time", who=Seat.A))
    assert (GapKind.LOOK_FOR, Seat.A) not in found(case)
    assert (GapKind.LOOK_FOR, Seat.B) in found(case)


def test_a_date_is_asked_until_they_looked_again_and_ended() -> None:
    case = new_case(TODAY)
    once = SecondLook("s", TODAY)
    looks = (None, once, replace(once, next_on=TODAY), replace(once, ended=True))
    cases = [replace(case, second_looks=(look,)) if look else case for look in looks]
    asked = [(GapKind.FOLLOW_UP, None) in found(case) for case in cases]
    assert asked == [True, True, False, False]
