"""The sums of a room tell of no pair: no count under 3, and none that can be worked out."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields, replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.content import load_slip_banks, load_wording
from pairview.domain.count_slip import OWN, CountSlip
from pairview.domain.errors import NoSummary
from pairview.domain.room_summary import (
    FEW,
    FEWEST_IN_PARTS,
    Few,
    LeftOut,
    RoomSummary,
    Told,
    left_out_lines,
    sum_up,
    told,
    told_of,
    told_parts,
)
from pairview.domain.slot import Slot

BANKS = load_slip_banks()
SAY = load_wording()
PLAIN = CountSlip("0123456789abcdef", Slot.STANDARD, 0, (), (), 0, 0, 0, False, 0)


def room(slips: Iterable[CountSlip]) -> RoomSummary:
    return sum_up(slips, BANKS, SAY)


@st.composite
def slips(draw: st.DrawFn) -> CountSlip:
    """Draw a slip that a case could give."""
    hypotheses = draw(st.integers(0, 8))
    check_first = draw(st.integers(0, hypotheses))
    looked_again = draw(st.booleans())
    return CountSlip(
        f"{draw(st.integers(0, 2**64 - 1)):016x}",
        draw(st.sampled_from(Slot)),
        draw(st.integers(0, 8)),
        tuple(one for one in (*BANKS.activities, OWN) if draw(st.integers(0, 5)) == 0),
        tuple(one for one in BANKS.lenses if draw(st.booleans())),
        hypotheses,
        check_first,
        draw(st.integers(0, hypotheses - check_first)),
        looked_again,
        draw(st.integers(0, hypotheses)) if looked_again else 0,
    )


@pytest.mark.parametrize("count", range(5))
def test_fewer_than_five_slips_are_refused(count: int) -> None:
    with pytest.raises(NoSummary, match="at least 5 count slips") as refused:
        room([PLAIN] * count)
    assert ("holds one that" if count == 1 else f"holds {count} that") in str(refused.value)


def test_five_slips_are_enough_and_a_count_under_three_is_told_as_fewer() -> None:
    named = replace(PLAIN, activities=("copying", OWN), lenses=("task",), seen_differently=2)
    found = room([named, named, *[PLAIN] * 3])
    assert found.pairs == 5
    fewer = {found.activities["copying"], found.activities[OWN], found.lenses["task"]}
    assert fewer == {Few.FEWER}
    assert found.found_difference is Few.FEWER
    assert found.seen_differently is Few.NOT_TOLD, "it would be that of one or two pairs"
    assert found.activities["test"] is Few.FEWER, "none is told as one and two are"


def test_sums_are_told_as_they_are_where_nothing_can_be_worked_out() -> None:
    many = replace(PLAIN, seen_differently=2, activities=("copying",), hypotheses=3, set_aside=1)
    again = replace(many, looked_again=True, revised=1, check_first=1, lenses=("peers",))
    found = room([*[PLAIN] * 4, *[many] * 5, *[again] * 6])
    assert (found.pairs, found.found_difference, found.seen_differently) == (15, 11, 22)
    assert (found.activities["copying"], found.lenses["peers"]) == (11, 6)
    parts = (found.hypotheses, found.open, found.check_first, found.set_aside)
    assert parts == (33, 16, 6, 11)
    assert (found.looked_again, found.revised) == (6, 6)


def test_what_fewer_than_three_pairs_looked_at_again_is_not_told() -> None:
    again = replace(PLAIN, hypotheses=8, looked_again=True, revised=8)
    found = room([again, again, *[replace(PLAIN, hypotheses=8)] * 5])
    assert (found.looked_again, found.revised) == (Few.FEWER, Few.NOT_TOLD)


def test_a_sum_of_things_does_not_say_how_many_pairs_found_none() -> None:
    once = replace(PLAIN, seen_differently=1)
    assert room([*[once] * 5, PLAIN]).seen_differently is Few.NOT_TOLD
    assert room([*[once] * 5, replace(once, seen_differently=2)]).seen_differently == 7


def test_activities_and_lenses_stand_in_the_order_of_the_banks() -> None:
    found = room([PLAIN] * 5)
    assert list(found.activities) == [*BANKS.activities, OWN]
    assert list(found.lenses) == list(BANKS.lenses)
    assert list(found.slots) == list(Slot)


@given(st.lists(slips(), min_size=5, max_size=12), st.randoms())
def test_the_order_of_the_slips_tells_nothing(drawn: list[CountSlip], chance: object) -> None:
    mixed = sorted(drawn, key=lambda slip: slip.number[::-1])
    assert room(mixed) == room(drawn)
    assert all(_is_fit(value) for value in _values(room(drawn)))


def _values(found: RoomSummary) -> list[Told]:
    values = [getattr(found, field.name) for field in fields(found)]
    plain = [value for value in values if isinstance(value, int | Few)]
    return [*plain, *(one for table in values if isinstance(table, dict) for one in table.values())]


def _is_fit(value: Told) -> bool:
    return isinstance(value, Few) or value >= FEW


@pytest.mark.parametrize("pairs", range(5, 30))
def test_no_count_of_pairs_under_three_can_be_worked_out(pairs: int) -> None:
    could_be = defaultdict(set)
    for count in range(pairs + 1):
        could_be[told_of(count, pairs)].add(count)
    assert all(len(counts) > 1 for shown, counts in could_be.items() if isinstance(shown, Few))
    told_as_it_is = [shown for shown in could_be if not isinstance(shown, Few)]
    assert told_as_it_is == [n for n in range(pairs + 1) if min(n, pairs - n) >= FEW]


@pytest.mark.parametrize("total", range(30))
def test_no_part_under_three_can_be_worked_out_by_who_knows_how_it_is_hidden(total: int) -> None:
    could_be = defaultdict(list)
    for parts in product(range(total + 1), repeat=3):
        if sum(parts) == total:
            could_be[told_parts(parts)].append(parts)
    for shown, possible in could_be.items():
        for place, part in enumerate(shown):
            values = {parts[place] for parts in possible}
            assert isinstance(part, Few) or values == {part}
            few = {value for value in values if value < FEW}
            assert not few or len(values) > 1 or total == 0
            assert part is not Few.FEWER or values <= {0, 1, 2}


def test_parts_are_told_where_none_of_them_is_small() -> None:
    assert told_parts((16, 6, 11)) == (16, 6, 11)
    assert told_parts((70, 30, 2)) == (Few.MORE, 30, Few.FEWER)
    assert told_parts((1, 30, 12)) == (Few.FEWER, Few.MORE, 12)
    assert told_parts((40, 0, 0)) == (Few.MORE, Few.FEWER, Few.FEWER)
    assert told_parts((3, 7, 0)) == (Few.MORE, Few.MORE, Few.FEWER)
    assert told_parts((4, 4, 0)) == (Few.NOT_TOLD,) * 3
    assert sum((4, 4, 0)) < FEWEST_IN_PARTS


def test_a_count_that_is_part_of_nothing_is_hidden_below_three_only() -> None:
    assert [told(count) for count in range(5)] == [Few.FEWER, Few.FEWER, Few.FEWER, 3, 4]


def test_what_was_left_out_is_said_in_a_line_each() -> None:
    assert left_out_lines({}, SAY) == ()
    assert left_out_lines({LeftOut.LINK: [""], LeftOut.CASE: [""] * 2, LeftOut.GONE: []}, SAY) == (
        "2 files are cases, not count slips; they were not opened.",
        "One link was not followed.",
    )
    assert len(left_out_lines({why: ["a"] for why in LeftOut}, SAY)) == len(LeftOut)


def test_the_first_files_to_ask_for_again_are_named() -> None:
    said = {LeftOut.EMPTY: ["one.json"], LeftOut.CLOSED: [*"abcdefgh", ""]}
    assert left_out_lines(said, SAY) == (
        "One file is empty. Its name: one.json",
        "9 files cannot be read. Their names: a; b; c; d; e and 3 more",
    )
