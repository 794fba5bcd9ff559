"""Every statement prints once: beside what it concerns, or at the end with what that is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from pairview.domain.case import Case
from pairview.domain.entries import entries
from pairview.domain.explaining import say_against
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.plan import Plan
from pairview.domain.retelling import MyPart, Retelling
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.domain.statement import Statement
from pairview.reports.handout import HandoutOptions, make_handout
from pairview.reports.plain_text import case_as_markdown
from tests.case_strategies import revealed_cases
from tests.full_cases import full_case

TODAY = date(2026, 11, 23)
OPTIONS = HandoutOptions(TODAY)
EVERYTHING = HandoutOptions(
    TODAY, with_my_part=True, with_guesses=True, with_retelling=True, with_readings=True
)
ReadPages = Callable[[bytes], list[str]]


def stated(case: Case, *more: str | None) -> Case:
    """Return the case with a statement on each of its entries, and on what else is named."""
    named = [entry.reference for entry in entries(replace(case, statements=()))]
    statements = (
        Statement(f"s{n}", f"STATED-{n}-ON-{reference}.", TODAY, reference)
        for n, reference in enumerate([*named, None, "moments/gone", "an-old-name", *more])
    )
    return replace(case, statements=tuple(statements))


def words_of(case: Case) -> list[str]:
    return [f"STATED-{n}-ON-" for n, _ in enumerate(case.statements)]


def with_plan(river: Case) -> Case:
    return replace(river, plan=Plan("a first step told", "the librarian"))


@pytest.mark.parametrize("options", [OPTIONS, EVERYTHING], ids=["as it is", "all ticked"])
@pytest.mark.parametrize("name", ["river", "full", "spoken", "bare"])
def test_the_handout_prints_every_statement_once(
    name: str, options: HandoutOptions, river: Case, empty: Case, read_pages: ReadPages
) -> None:
    spoken = say_against(river, river.hypotheses[0], Seat.B, "told it aloud")
    unwritten = Hypothesis("h9")
    spoken = replace(spoken, hypotheses=(*spoken.hypotheses[:1], unwritten), answers=())
    spoken = replace(spoken, evidence=spoken.evidence[-1:])
    spoken = say_against(spoken, spoken.hypotheses[0], Seat.A, "told it again")
    spoken = say_against(spoken, unwritten, Seat.A, "of none")
    spoken = replace(spoken, agreement=replace(spoken.agreement, slot=Slot.SHORT))
    cases = {"river": with_plan(river), "full": full_case(), "spoken": spoken, "bare": empty}
    case = stated(cases[name], "statements/s0")
    text = " ".join(read_pages(make_handout(case, options))).replace(" ", "")
    assert {words: text.count(words) for words in words_of(case)} == dict.fromkeys(
        words_of(case), 1
    )


def test_what_stands_at_the_end_says_what_it_concerns_and_nothing_private(
    river: Case, read_pages: ReadPages
) -> None:
    river = replace(
        river, my_parts=(MyPart(Seat.A, "PRIVATE-PART"),), retelling=Retelling("PRIVATE-TOLD")
    )
    concerned = ("my_parts/A", "retelling/incident", "guesses/A-start", "knowledge/B-in_common")
    case = replace(
        river,
        statements=tuple(
            Statement(f"s{n}", f"Stated {n}.", TODAY, one) for n, one in enumerate(concerned)
        ),
    )
    text = " ".join(read_pages(make_handout(case, OPTIONS)))
    end = text[text.rfind("Statements Statement of") :]
    for said in (
        "on Maths: my part: Stated 0.",
        "on Retelling: what happened: Stated 1.",
        "on Maths: guess of the colleague · begins within two minutes: Stated 2.",
        "on PE: what is known · In common with me: Stated 3.",
    ):
        assert said in end
    assert "PRIVATE" not in text


def test_beside_several_that_stand_together_a_statement_names_the_one(
    river: Case, read_pages: ReadPages
) -> None:
    statements = (
        Statement("s1", "Stated 1.", TODAY, "ratings/B-start"),
        Statement("s2", "Stated 2.", TODAY, "unknowns/u1"),
        Statement("s3", "Stated 3.", TODAY, "knowledge/A-good_at"),
    )
    text = " ".join(read_pages(make_handout(replace(river, statements=statements), OPTIONS)))
    day = "Statement of 23 November 2026, on"
    assert f"{day} PE: rating · begins within two minutes: Stated 1." in text
    assert f"{day} Can River read the board from the back?: Stated 2." in text
    assert f"{day} Maths: what is known · Good at: Stated 3." in text
    one = replace(river, unknowns=river.unknowns[:1], statements=statements[1:2])
    text = " ".join(read_pages(make_handout(one, OPTIONS)))
    assert "Statement of 23 November 2026: Stated 2." in text


@given(revealed_cases())
def test_markdown_loses_no_statement_of_any_case(case: Case) -> None:
    case = stated(case)
    text = case_as_markdown(case)
    assert [words for words in words_of(case) if text.count(words) != 1] == []


def test_a_statement_on_what_a_lost_second_look_said_stands_at_the_end() -> None:
    full = full_case()
    case = stated(replace(full, second_looks=()))
    text = case_as_markdown(case)
    assert [words for words in words_of(case) if text.count(words) != 1] == []
    assert "on Second look: what was seen:" in text


@pytest.mark.parametrize("name", ["river", "full"])
def test_markdown_shows_every_statement_once(name: str, river: Case) -> None:
    case = stated({"river": with_plan(river), "full": full_case()}[name], "statements/s0")
    text = case_as_markdown(case)
    assert {words: text.count(words) for words in words_of(case)} == dict.fromkeys(
        words_of(case), 1
    )
