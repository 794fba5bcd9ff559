from dataclasses import replace

import pytest

from pairview.domain.case import Case, new_case
from pairview.domain.hypothesis import Hypothesis, Lens
from pairview.domain.nudges import Nudge, nudges, put_away
from tests.case_strategies import TODAY

LENSES = [Lens("task", "Task", True), Lens("peers", "Peers", False), Lens("room", "Room", True)]


def holding(*lenses: str | None, drop_if: str = "if so", text: str = "x") -> Case:
    held = tuple(
        Hypothesis(str(n), text, lens=lens, drop_if=drop_if) for n, lens in enumerate(lenses)
    )
    return replace(new_case(TODAY), hypotheses=held)


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (holding(), ()),
        (holding(None, text=""), ()),
        (holding("task"), (Nudge.ONLY_ONE,)),
        (holding("peers", "peers"), (Nudge.NONE_ABOUT_US, Nudge.FEW_LENSES)),
        (holding("peers", "task"), (Nudge.FEW_LENSES,)),
        (holding("peers", "task", "room"), ()),
        (holding("peers", "task", "room", drop_if=""), (Nudge.NO_DROP_IF,)),
        (holding("peers", "task", "room", "room", "room", "room"), (Nudge.MANY,)),
    ],
)
def test_nudges_that_hold_come_in_order(case: Case, expected: tuple[Nudge, ...]) -> None:
    assert nudges(case, LENSES) == expected


def test_a_nudge_put_away_stays_away_for_the_case() -> None:
    case = put_away(holding("peers", "peers"), Nudge.NONE_ABOUT_US)
    assert nudges(case, LENSES) == (Nudge.FEW_LENSES,)
    assert put_away(case, Nudge.NONE_ABOUT_US) is case
