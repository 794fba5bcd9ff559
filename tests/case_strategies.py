"""Random whole cases for hypothesis, made by the same edits a pair makes."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from pairview.domain import comparing, explaining, flow, planning, recording, stating
from pairview.domain.case import Case, new_case
from pairview.domain.entries import entries
from pairview.domain.evidence import Evidence, Fit, Source
from pairview.domain.hypothesis import Expectation, Hypothesis
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.domain.statement import Statement
from pairview.store.soundness import LAST_YEAR

TODAY = date(2026, 11, 23)
DIMENSIONS = ("start", "stay", "join", "ask", "peers", "interest", "settle", "correct")
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
SEATS = st.sampled_from(list(Seat))
LEVELS = st.none() | st.sampled_from(list(Level))


@st.composite
def recorded_cases(draw: st.DrawFn) -> Case:
    """Draw a case in which both seats recorded, not revealed yet."""
    case = new_case(TODAY, draw(TEXTS))
    for seat in Seat:
        for dimension in DIMENSIONS:
            case = recording.rate(case, seat, dimension, draw(LEVELS))
        for number in range(draw(st.integers(0, 2))):
            kind = draw(st.sampled_from(list(Kind)))
            moment = Moment(f"m{number}{seat}", seat, kind, saw=draw(TEXTS), reading=draw(TEXTS))
            case = recording.put_moment(case, moment)
        case = recording.know(case, seat, draw(st.sampled_from(list(Topic))), draw(TEXTS))
        case = recording.name_first_theory(case, seat, draw(TEXTS))
        case = comparing.say_my_part(case, seat, draw(TEXTS))
    return case


@st.composite
def revealed_cases(draw: st.DrawFn) -> Case:
    """Draw a revealed case with hypotheses, evidence and answers."""
    case = flow.finish_turn(flow.finish_turn(draw(recorded_cases()), Seat.A), Seat.B)
    case = explaining.open_hypotheses(flow.reveal(case, TODAY))
    case = replace(case, hypotheses=())
    for number in range(draw(st.integers(1, 4))):
        expects = draw(st.none() | st.sampled_from(list(Expectation)))
        hypothesis = Hypothesis(f"h{number}", draw(TEXTS), drop_if=draw(TEXTS), expects=expects)
        case = explaining.put_hypothesis(case, hypothesis)
    for number in range(draw(st.integers(0, 5))):
        source = draw(st.sampled_from(list(Source)))
        case = explaining.put_evidence(case, Evidence(f"e{number}", draw(TEXTS), source))
    days = st.none() | st.dates(max_value=date(LAST_YEAR, 12, 31))
    return stated(draw, planning.meet_again(answered(draw, case), draw(days)))


def stated(draw: st.DrawFn, case: Case) -> Case:
    """Say something about an entry, about all of it, or about what is gone."""
    named = [None, "moments/gone", *(entry.reference for entry in entries(case))]
    for number in range(draw(st.integers(0, 2))):
        concerns = draw(st.sampled_from(named))
        statement = Statement(f"s{number}", draw(TEXTS), TODAY, concerns)
        case = stating.put_statement(case, statement)
    return case


def answered(draw: st.DrawFn, case: Case) -> Case:
    """Fill the cells at random: blank, joint or one for each seat."""
    fits = st.none() | st.sampled_from(list(Fit))
    for hypothesis in case.hypotheses:
        for evidence in case.evidence:
            if draw(st.booleans()):
                case = explaining.answer(case, hypothesis.id, evidence.id, draw(fits))
            else:
                a, b = draw(fits), draw(fits)
                case = explaining.answer_apart(case, hypothesis.id, evidence.id, a, b)
    return case
