"""Later facts come one at a time, become evidence, and are weighed like any other."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.content import load_lenses, load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.evidence import Evidence, Fit, Source
from pairview.domain.explaining import answer, answer_apart, remove_evidence
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.knowledge import FirstTheory
from pairview.domain.moment import Moment
from pairview.domain.plan import Unknown
from pairview.domain.practice import (
    Effect,
    LaterFact,
    effect_of,
    is_weighed,
    next_fact,
    only_with,
    read_in,
    reveal_fact,
    revealed,
    stands,
)
from pairview.domain.practice_sentences import effect, meant_by_writer, moved_by_all
from pairview.domain.seat import Seat
from pairview.domain.slot import Step
from pairview.domain.weighing import Stand, Table

SAY = load_wording()
FACTS = (
    LaterFact("one", "S sits at the back.", Source.SEEN_BY_A, ("class",), ("feelings",)),
    LaterFact("two", "S was told aloud.", Source.ON_RECORD, ("task", "class", "body")),
    LaterFact("three", "S said so.", against_lenses=("peers",)),
)
HELD = tuple(Hypothesis(letter, f"{letter} it is") for letter in "abcdef")
CASE = replace(
    new_case(date(2026, 11, 23), "Blue Kite"),
    hypotheses=(*HELD, Hypothesis("unwritten")),
    evidence=(Evidence("earlier", "Seen before"),),
)


def told(count: int) -> Case:
    case = CASE
    for fact in FACTS[:count]:
        case = reveal_fact(case, fact)
    return case


def column(case: Case, number: int = 0) -> Evidence:
    return revealed(case, FACTS)[number][1]


def weighed() -> Case:
    """Return a case whose first fact was answered in every way a cell can be."""
    case = told(1)
    fact = column(case).id
    case = answer(case, "a", fact, Fit.FITS)
    case = answer(case, "b", fact, Fit.AGAINST)
    case = answer(case, "c", fact, Fit.EITHER_WAY)
    case = answer_apart(case, "d", fact, Fit.FITS, Fit.AGAINST)
    return answer_apart(case, "e", fact, None, Fit.FITS)


def test_both_views_are_read_in_the_contrast_and_first_theories_as_hypotheses() -> None:
    case = replace(
        told(1),
        moments=(Moment("m", Seat.A, saw="S waits.", reading="A reading."),),
        first_theories=(FirstTheory(Seat.A, "a it is"),),
        unknowns=(Unknown("u", "How soon"),),
    )
    assert read_in(case, Step.CONTRAST) == ("S waits.", "A reading.")
    assert read_in(case, Step.RECORD) == ()
    assert read_in(case, Step.HYPOTHESES)[0] == "a it is"
    assert read_in(case, Step.WEIGH) == ("Seen before", FACTS[0].text)
    assert read_in(case, Step.PLAN) == ("How soon",)


def test_the_next_fact_is_the_first_that_was_not_seen() -> None:
    assert [next_fact(told(n), FACTS) for n in range(4)] == [*FACTS, None]


def test_a_fact_becomes_a_piece_of_evidence_once() -> None:
    case = told(1)
    assert case.evidence[:-1] == CASE.evidence
    made = case.evidence[-1]
    assert (made.text, made.source, made.from_fact) == (FACTS[0].text, FACTS[0].source, "one")
    assert reveal_fact(case, FACTS[0]) is case


def test_what_was_revealed_stands_in_the_order_it_is_told() -> None:
    case = reveal_fact(reveal_fact(CASE, FACTS[2]), FACTS[0])
    assert [fact.id for fact, _ in revealed(case, FACTS)] == ["one", "three"]
    assert all(made.from_fact == fact.id for fact, made in revealed(case, FACTS))


def test_a_fact_whose_evidence_was_removed_comes_again() -> None:
    case = told(2)
    case = remove_evidence(case, column(case).id)
    assert next_fact(case, FACTS) is FACTS[0]


def test_a_fact_leaves_every_earlier_answer_as_it_was() -> None:
    case = answer(CASE, "a", "earlier", Fit.FITS)
    assert reveal_fact(case, FACTS[0]).answers == case.answers


def test_the_hypotheses_stand_together_by_what_was_answered() -> None:
    case = weighed()
    found = {stand: [h.id for h in group] for stand, group in stands(case, column(case)).items()}
    assert found == {
        Stand.FITS: ["a"],
        Stand.AGAINST: ["b"],
        Stand.EITHER_WAY: ["c"],
        Stand.SEEN_DIFFERENTLY: ["d"],
        Stand.BY_ONE: ["e"],
        Stand.NOT_CONSIDERED: ["f"],
    }


def test_each_way_to_stand_has_words_of_its_own() -> None:
    case = weighed()
    said = effect(case, column(case), (), SAY)
    assert [held for _, held in said] == [[(f"Maybe {letter} it is", "")] for letter in "abcdef"]
    assert said[0][0] == "Gained: this fact fits"
    assert said[1][0] == "Lost ground: this fact counts against"
    assert len({heading for heading, _ in said}) == 6


def test_beside_a_hypothesis_stands_the_lens_that_the_writer_may_name() -> None:
    case = weighed()
    a, *others = case.hypotheses
    case = replace(case, hypotheses=(replace(a, lens="class"), *others))
    said = effect(case, column(case), load_lenses(), SAY)
    assert said[0][1] == [("Maybe a it is", "Class and routines")]
    assert said[1][1] == [("Maybe b it is", "")]


@pytest.mark.parametrize(
    ("first", "second", "how"),
    [
        (Fit.FITS, None, Effect.GAINED),
        (Fit.FITS, Fit.EITHER_WAY, Effect.GAINED),
        (Fit.AGAINST, None, Effect.LOST),
        (Fit.AGAINST, Fit.FITS, Effect.BOTH),
        (Fit.EITHER_WAY, None, Effect.STILL),
        (None, None, Effect.OPEN),
    ],
)
def test_several_facts_together_move_a_hypothesis(
    first: Fit | None, second: Fit | None, how: Effect
) -> None:
    case = told(2)
    for number, fit in enumerate((first, second)):
        case = answer(case, "a", column(case, number).id, fit)
    facts = [made for _, made in revealed(case, FACTS)]
    assert effect_of(Table(only_with(case, facts)), HELD[0]) is how


def test_a_cell_seen_differently_moves_nothing() -> None:
    case = weighed()
    table = Table(only_with(case, [column(case)]))
    assert effect_of(table, HELD[3]) is effect_of(table, HELD[4]) is Effect.STILL


def test_what_moved_over_all_is_said_of_each_without_what_was_known_before() -> None:
    case = answer(weighed(), "f", "earlier", Fit.FITS)
    said = moved_by_all(case, [made for _, made in revealed(case, FACTS)], SAY)
    assert said == (
        ("Maybe a it is", ["Gained: 1 fits, of 1."]),
        ("Maybe b it is", ["Lost ground: 1 counts against, of 1."]),
        ("Maybe c it is", ["Did not move: 1 either way, of 1."]),
        ("Maybe d it is", ["Did not move: 1 seen differently, of 1."]),
        ("Maybe e it is", ["Did not move: 1 answered by one of us, of 1."]),
        ("Maybe f it is", ["Not considered with any of them."]),
    )


def test_a_fact_is_weighed_from_the_first_answer_on() -> None:
    case = reveal_fact(reveal_fact(CASE, FACTS[0]), FACTS[1])
    first, second = (made for _, made in revealed(case, FACTS))
    assert not is_weighed(case, first)
    case = answer(case, HELD[0].id, first.id, Fit.EITHER_WAY)
    assert is_weighed(case, first)
    assert not is_weighed(case, second)


@pytest.mark.parametrize(
    ("fact", "meant"),
    [
        (FACTS[0], "for “Class and routines”, and against “Feelings and meaning”."),
        (FACTS[1], "for “Task and learning”, “Class and routines” and “Body and health”."),
        (FACTS[2], "against “Peers and belonging”."),
    ],
)
def test_the_writer_speaks_of_one_reading(fact: LaterFact, meant: str) -> None:
    said = meant_by_writer(fact, load_lenses(), SAY)
    assert said.startswith(
        f"The person who wrote this case had in mind that it speaks {meant} That is one reading. "
    )


def test_a_writer_may_have_meant_nothing_by_it() -> None:
    said = meant_by_writer(LaterFact("x", "S came late."), load_lenses(), SAY)
    assert said.startswith("The person who wrote this case left open what it speaks for.")
