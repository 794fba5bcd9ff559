from pairview.domain.case import new_case
from pairview.domain.counting import Counts, count_of
from pairview.domain.evidence import Evidence
from pairview.domain.explaining import put_evidence, put_hypothesis
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.moment import Moment
from pairview.domain.plan import LookFor, Question
from pairview.domain.planning import put_look_for, put_question
from pairview.domain.rating import Level
from pairview.domain.recording import put_moment, rate
from pairview.domain.seat import Seat
from tests.case_strategies import TODAY
from tests.full_cases import full_case


def test_a_new_case_holds_nothing() -> None:
    assert count_of(new_case(TODAY)) == Counts()


def test_every_kind_of_entry_counts_for_itself() -> None:
    case = rate(new_case(TODAY), Seat.A, "start", Level.NO_CHANCE)
    case = rate(case, Seat.B, "start", Level.OFTEN)
    case = put_moment(case, Moment("m", Seat.A, after="it rang"))
    case = put_hypothesis(case, Hypothesis("h", "a guess"))
    case = put_evidence(case, Evidence("e", "seen"))
    case = put_look_for(case, LookFor("l", "looks up"))
    case = put_question(case, Question("q", "What helps?"))
    assert count_of(case) == Counts(2, 1, 1, 1, 1, 1)


def test_what_says_nothing_yet_does_not_count() -> None:
    case = rate(new_case(TODAY), Seat.A, "start", None)
    case = put_moment(case, Moment("m", Seat.A, activity="class_questions"))
    case = put_hypothesis(case, Hypothesis("h", drop_if="never"))
    case = put_evidence(case, Evidence("e"))
    case = put_look_for(case, LookFor("l"))
    case = put_question(case, Question("q"))
    assert count_of(case) == Counts()


def test_a_full_case_counts_all_of_it() -> None:
    case = full_case(items=4)
    assert count_of(case).moments == len(case.moments)
    assert count_of(case).questions == 4
