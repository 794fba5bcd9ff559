"""A statement is written, reworded and taken away."""

from dataclasses import replace

from pairview.domain.case import new_case
from pairview.domain.statement import Statement
from pairview.domain.stating import put_statement, remove_statement
from tests.full_cases import TODAY


def test_a_statement_is_written_reworded_and_taken_away() -> None:
    first = Statement("s1", "We see it so", TODAY)
    case = put_statement(new_case(TODAY), first)
    case = put_statement(case, Statement("s2", "And so", TODAY, "moments/m1"))
    case = put_statement(case, replace(first, text="We see it otherwise"))
    assert [one.text for one in case.statements] == ["We see it otherwise", "And so"]
    assert [one.id for one in remove_statement(case, "s1").statements] == ["s2"]
