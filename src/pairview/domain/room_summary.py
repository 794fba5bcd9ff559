"""What a room of pairs found together, in counts that tell of no pair.

A count under 3 is told as "fewer than 3", and none is a count under 3: a zero would say something
of every pair, and would leave "fewer than 3" to mean one or two. What is left over of a total is
guarded in the same way, so that no count under 3 can be worked out from what is told.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from pairview.domain.count_slip import OWN, Banks, CountSlip
from pairview.domain.errors import NoSummary
from pairview.domain.slot import Slot
from pairview.domain.wording import Wording

FEWEST_SLIPS: Final = 5
FEW: Final = 3
"""Counts below this are not told."""
FEWEST_IN_PARTS: Final = 9
"""A smaller whole would give its parts away."""


class Few(StrEnum):
    """What is told in the place of a number."""

    FEWER = "fewer"
    ALL_BUT_FEWER = "all_but_fewer"
    MORE = "more"
    NOT_TOLD = "not_told"


Told: TypeAlias = int | Few


@dataclass(frozen=True, slots=True)
class RoomSummary:
    """Counts of pairs, and of their hypotheses, as they may be told.

    `activities` and `lenses` have every id of the banks, in their order; `open`, `check_first` and
    `set_aside` are the parts of `hypotheses`.
    """

    pairs: int
    found_difference: Told
    seen_differently: Told
    slots: Mapping[Slot, Told]
    activities: Mapping[str, Told]
    lenses: Mapping[str, Told]
    hypotheses: Told
    open: Told
    check_first: Told
    set_aside: Told
    looked_again: Told
    revised: Told


def sum_up(slips: Iterable[CountSlip], banks: Banks, wording: Wording) -> RoomSummary:
    """Return what the slips hold together; each pair counts once for an activity or a lens.

    Raises NoSummary where there are fewer than 5.
    """
    sums = _Sums()
    for slip in slips:
        sums.add(slip)
    pairs = sums.pairs
    if pairs < FEWEST_SLIPS:
        raise NoSummary(wording("room_summary.too_few", n=pairs, fewest=FEWEST_SLIPS))
    found = told_of(sums.found_difference, pairs)
    looked = told_of(sums.looked_again, pairs)
    still_open, check_first, set_aside = told_parts([sums.status[name] for name in _STATUS])
    return RoomSummary(
        pairs=pairs,
        found_difference=found,
        seen_differently=_together(sums.seen_differently, found, pairs),
        slots=dict(zip(Slot, told_parts([sums.slots[slot] for slot in Slot]), strict=True)),
        activities={one: told_of(sums.named[one], pairs) for one in (*banks.activities, OWN)},
        lenses={one: told_of(sums.lenses[one], pairs) for one in banks.lenses},
        hypotheses=told(sums.hypotheses),
        open=still_open,
        check_first=check_first,
        set_aside=set_aside,
        looked_again=looked,
        revised=Few.NOT_TOLD if looked is Few.FEWER else told_of(sums.revised, sums.hypotheses),
    )


_STATUS: Final = ("still_open", "check_first", "set_aside")


class _Sums:
    """What is added up; none of it leaves this module as it is."""

    def __init__(self) -> None:
        self.pairs = self.found_difference = self.seen_differently = 0
        self.hypotheses = self.looked_again = self.revised = 0
        self.slots: Counter[Slot] = Counter()
        self.named: Counter[str] = Counter()
        self.lenses: Counter[str] = Counter()
        self.status: Counter[str] = Counter()

    def add(self, slip: CountSlip) -> None:
        self.pairs += 1
        self.found_difference += slip.seen_differently > 0
        self.seen_differently += slip.seen_differently
        self.hypotheses += slip.hypotheses
        self.looked_again += slip.looked_again
        self.revised += slip.revised
        self.slots[slip.slot] += 1
        self.status["still_open"] += slip.still_open
        self.status["check_first"] += slip.check_first
        self.status["set_aside"] += slip.set_aside
        for name in slip.activities:
            self.named[name] += 1
        for name in slip.lenses:
            self.lenses[name] += 1


def _together(things: int, found: Told, pairs: int) -> Told:
    """Return how much was seen differently by all, unless it says how many pairs found nothing."""
    gives_away = found is Few.ALL_BUT_FEWER and things < pairs
    return Few.NOT_TOLD if found is Few.FEWER or gives_away else things


def told(count: int) -> Told:
    """Return a count that is part of nothing, as it may be told."""
    return Few.FEWER if count < FEW else count


def told_of(count: int, of: int) -> Told:
    """Return a count of a total that is told; what is left over must not be under 3 either."""
    if count < FEW:
        return Few.FEWER
    return Few.ALL_BUT_FEWER if of - count < FEW else count


def told_parts(parts: Sequence[int]) -> tuple[Told, ...]:
    """Return the three parts of a total that is told.

    Where one of them is under 3 the first of the others is not told either, or the total would
    give it away; where two are, or little is left beside the third, none is.
    """
    total, few = sum(parts), [count < FEW for count in parts]
    if total < FEWEST_IN_PARTS:
        return (Few.NOT_TOLD,) * len(parts)
    if not any(few):
        return tuple(parts)
    hidden: list[Told] = [Few.FEWER if is_few else Few.MORE for is_few in few]
    if few.count(True) == 1:
        _, last = (place for place, is_few in enumerate(few) if not is_few)
        if total - parts[last] >= FEW + FEW - 1:
            hidden[last] = parts[last]
    return tuple(hidden)


MOST_NAMES: Final = 5
"""Files named for each reason, so that a folder of others does not bury the rest."""


class LeftOut(StrEnum):
    """Why something in the folder does not count, in the order it is said."""

    REPLACED = "replaced"
    TWICE = "twice"
    CASE = "case"
    DAMAGED = "damaged"
    NEWER = "newer"
    OTHER = "other"
    EMPTY = "empty"
    LINK = "link"
    FOLDER = "folder"
    GONE = "gone"
    CLOSED = "closed"


def left_out_lines(left_out: Mapping[LeftOut, Sequence[str]], wording: Wording) -> tuple[str, ...]:
    """Return a line for each reason, with the first files it is said of; an empty name is none."""
    return tuple(
        " ".join((wording(f"room_summary.left_out_{why}", n=len(names)), *_named(names, wording)))
        for why in LeftOut
        if (names := left_out.get(why))
    )


def _named(names: Sequence[str], wording: Wording) -> Iterator[str]:
    known = [name for name in names if name]
    if known:
        listed, more = "; ".join(known[:MOST_NAMES]), len(known) - MOST_NAMES
        yield wording("room_summary.left_out_names", n=len(known), names=listed)
        if more > 0:
            yield wording("room_summary.left_out_more", n=more)
