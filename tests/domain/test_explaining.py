from dataclasses import replace

import pytest

from pairview.domain import explaining
from pairview.domain.case import Case, new_case
from pairview.domain.comparing import note_difference, sort_difference
from pairview.domain.difference import SortedAs
from pairview.domain.evidence import Answer, Evidence, Fit, Source
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.moment import Kind, Moment
from pairview.domain.plan import LookFor
from pairview.domain.planning import put_look_for
from pairview.domain.recording import name_first_theory, put_moment
from pairview.domain.seat import Seat
from tests.case_strategies import TODAY


@pytest.fixture
def case() -> Case:
    made = new_case(TODAY)
    for hypothesis in (Hypothesis("h1", "the text is long", Seat.A), Hypothesis("h2", "a friend")):
        made = explaining.put_hypothesis(made, hypothesis)
    return explaining.put_evidence(made, Evidence("e1", "copies"))


def test_first_theories_become_hypotheses_1_and_2_once() -> None:
    case = name_first_theory(new_case(TODAY), Seat.B, "needs to move")
    case = name_first_theory(case, Seat.A, "hates maths")
    opened = explaining.open_hypotheses(case)
    assert [(h.text, h.offered_by) for h in opened.hypotheses] == [
        ("hates maths", Seat.A),
        ("needs to move", Seat.B),
    ]
    assert explaining.open_hypotheses(opened) is opened


def test_a_removed_hypothesis_takes_its_answers_along(case: Case) -> None:
    case = explaining.answer(case, "h1", "e1", Fit.FITS)
    case = explaining.answer(case, "h2", "e1", Fit.AGAINST)
    case = put_look_for(case, LookFor("l1", "start time", hypothesis="h1"))
    case = put_look_for(case, LookFor("l2", "other"))
    case = explaining.remove_hypothesis(case, "h1")
    assert [h.id for h in case.hypotheses] == ["h2"]
    assert case.answers == (Answer("h2", "e1", Fit.AGAINST),)
    assert [item.hypothesis for item in case.look_fors] == [None, None]


def test_a_removed_piece_of_evidence_takes_its_answers_along(case: Case) -> None:
    case = explaining.put_evidence(case, Evidence("e2", "told aloud"))
    case = explaining.answer(case, "h1", "e1", Fit.FITS)
    case = explaining.answer(case, "h1", "e2", Fit.FITS)
    assert explaining.remove_evidence(case, "e1").answers == (Answer("h1", "e2", Fit.FITS),)


def test_a_joint_answer_ends_a_split_and_a_split_ends_a_joint_one(case: Case) -> None:
    apart = explaining.answer_apart(case, "h1", "e1", Fit.FITS, Fit.AGAINST)
    assert {a.seat for a in apart.answers} == {Seat.A, Seat.B}
    joint = explaining.answer(apart, "h1", "e1", Fit.EITHER_WAY)
    assert joint.answers == (Answer("h1", "e1", Fit.EITHER_WAY),)
    half = explaining.answer_apart(joint, "h1", "e1", None, Fit.FITS)
    assert half.answers == (Answer("h1", "e1", Fit.FITS, Seat.B),)
    assert explaining.answer(half, "h1", "e1", None).answers == ()


def test_the_table_opens_with_a_moment_from_each_class_and_sorted_differences() -> None:
    case = new_case(TODAY)
    for moment in (
        Moment("1", Seat.A, Kind.STRENGTH, saw="explains to a partner"),
        Moment("2", Seat.A, Kind.PUZZLE, saw="pencil down"),
        Moment("3", Seat.B, Kind.STRENGTH, saw="calls plays"),
        Moment("4", Seat.B, Kind.PUZZLE),
    ):
        case = put_moment(case, moment)
    for dimension in ("start", "stay", "join", "ask"):
        case = sort_difference(case, dimension, SortedAs.NOT_KNOWN)
    case = note_difference(case, "peers", "talk about it")
    opened = explaining.open_table(case, str.upper)
    assert [(e.text, e.source) for e in opened.evidence] == [
        ("pencil down", Source.SEEN_BY_A),
        ("calls plays", Source.SEEN_BY_B),
        ("START", Source.SEEN_BY_BOTH),
        ("STAY", Source.SEEN_BY_BOTH),
        ("JOIN", Source.SEEN_BY_BOTH),
    ]
    assert explaining.open_table(opened, str.upper) is opened


def test_columns_there_already_count_among_the_five(case: Case) -> None:
    for number in range(2, 8):
        case = explaining.put_evidence(case, Evidence(f"e{number}"))
    case = put_moment(case, Moment("1", Seat.A, saw="pencil down"))
    assert explaining.open_table(case, str).evidence == case.evidence


def test_the_colleagues_line_against_is_evidence_with_its_answer(case: Case) -> None:
    hypothesis = case.hypotheses[0]
    case = explaining.say_against(case, hypothesis, Seat.B, "reads signs at once")
    line = explaining.line_against(case, hypothesis, Seat.B)
    assert line is not None
    assert line.source is Source.SEEN_BY_B
    assert Answer("h1", line.id, Fit.AGAINST) in case.answers
    worded = explaining.say_against(case, hypothesis, Seat.B, "reads long rules")
    assert explaining.line_against(worded, hypothesis, Seat.B) == replace(
        line, text="reads long rules"
    )
    gone = explaining.say_against(worded, hypothesis, Seat.B, "")
    assert (gone.answers, len(gone.evidence)) == ((), 1)
    assert explaining.say_against(gone, hypothesis, Seat.B, "") is gone


def test_a_hypothesis_that_goes_takes_its_line_against_along(case: Case) -> None:
    hypothesis = case.hypotheses[0]
    said = explaining.say_against(case, hypothesis, Seat.B, "reads signs at once")
    (line,) = explaining.lines_against(said, "h1")
    assert explaining.remove_hypothesis(said, "h1").evidence == case.evidence
    used = explaining.answer(said, "h2", line.id, Fit.FITS)
    assert line in explaining.remove_hypothesis(used, "h1").evidence


def test_lines_against_are_told_from_a_table() -> None:
    case = explaining.put_hypothesis(new_case(TODAY), Hypothesis("h1", "the text is long"))
    assert explaining.only_spoken_against(case)
    said = explaining.say_against(case, case.hypotheses[0], Seat.B, "reads signs at once")
    assert explaining.only_spoken_against(said)
    weighed = explaining.answer(said, "h1", said.evidence[0].id, Fit.EITHER_WAY)
    assert not explaining.only_spoken_against(weighed)
    seen = explaining.put_evidence(said, Evidence("e1", "copies"))
    assert not explaining.only_spoken_against(seen)


def test_a_line_of_seat_a_is_seen_by_a(case: Case) -> None:
    case = explaining.say_against(case, case.hypotheses[1], Seat.A, "quiet there too")
    assert case.evidence[-1].source is Source.SEEN_BY_A


def test_evidence_from_a_moment_of_seat_b_is_seen_by_b() -> None:
    made = explaining.evidence_from_moment(Moment("m", Seat.B, saw="leads", reading="happy"))
    assert (made.text, made.source, made.from_moment) == ("leads", Source.SEEN_BY_B, "m")


def test_a_pair_is_asked_for_eight_hypotheses_at_the_most() -> None:
    case = new_case(TODAY)
    for number in range(8):
        assert explaining.has_room(case)
        case = explaining.put_hypothesis(case, Hypothesis(f"h{number}", "so"))
    assert not explaining.has_room(case)
