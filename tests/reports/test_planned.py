"""A look-for is told in the same order in every document, and what is not known stays unsaid."""

from dataclasses import replace

import pytest

from pairview.content import load_practice_case
from pairview.domain.plan import LookFor
from pairview.reports.planned import look_for_details
from pairview.reports.words import words_for
from tests.revealed_case import TODAY


@pytest.mark.parametrize(
    ("who", "by", "checks", "told"),
    [
        ("Maths", "7 December", "handout.checks", "Maths · copying · by 7 December · checks 1"),
        ("", "7 December", "second_look.checks", "copying · by 7 December · checks 1"),
        ("Maths", "", "next_lesson.checks", "Maths · copying · checks hypothesis 1"),
        ("", "", "", "copying"),
    ],
)
def test_only_what_is_known_of_a_look_for_is_told(
    who: str, by: str, checks: str, told: str
) -> None:
    words = words_for(case := load_practice_case("river", TODAY), None)
    item = LookFor("one", "The first line", own_activity="copying")
    item = replace(item, hypothesis=case.hypotheses[0].id)
    details = look_for_details(words, item, who, by, checks)
    assert details.replace("\N{NO-BREAK SPACE}", " ") == told
    alone = look_for_details(words, replace(item, hypothesis=None), who, by, checks)
    assert "checks" not in alone
