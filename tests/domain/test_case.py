from dataclasses import replace

from pairview.domain.case import new_case
from pairview.domain.hypothesis import Hypothesis
from tests.case_strategies import TODAY

CASE = replace(
    new_case(TODAY),
    hypotheses=(Hypothesis("1", "a friend"), Hypothesis("2"), Hypothesis("3", "the seat")),
)


def test_hypotheses_are_numbered_as_they_print() -> None:
    assert [h.id for h in CASE.written_hypotheses] == ["1", "3"]
    assert [CASE.number_of(id_) for id_ in ("1", "2", "3", "gone", None)] == [
        1,
        None,
        2,
        None,
        None,
    ]
