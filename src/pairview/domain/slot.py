"""How long the pair has, and what is asked in that time; the rest waits behind More."""

from dataclasses import dataclass
from enum import IntEnum

from pairview.domain.knowledge import Topic


class Slot(IntEnum):
    """Minutes at hand."""

    SHORT = 20
    STANDARD = 45
    LONG = 90


class Step(IntEnum):
    """The steps in order."""

    AGREE = 1
    RECORD = 2
    CONTRAST = 3
    RETELL = 4
    HYPOTHESES = 5
    WEIGH = 6
    PLAN = 7
    READ_BACK = 8
    SECOND_LOOK = 9


@dataclass(frozen=True, slots=True)
class Asked:
    """What a slot asks. Only this prints as lines to write on when it is empty.

    `minutes` holds the minutes of steps 1 to 8, `second_look` those of the sitting weeks later;
    `moments` is (strengths, puzzles, any kind).
    """

    minutes: tuple[int, ...]
    second_look: int
    all_dimensions: bool
    sightings: bool
    moments: tuple[int, int, int]
    before_and_after: bool
    topics: tuple[Topic, ...]
    tried: bool
    guess: bool
    my_part: bool
    retelling: bool
    expects: bool
    lens: bool
    table: bool
    small_change: bool
    whole_plan: bool

    def minutes_of(self, step: Step) -> int:
        """Return the minutes set aside for a step; 0 where the slot leaves it out."""
        return self.second_look if step is Step.SECOND_LOOK else self.minutes[step - 1]


_SHORT_TOPICS = (Topic.IN_COMMON,)
_STANDARD_TOPICS = (Topic.GOOD_AT, Topic.ENJOYS, Topic.HELPED_BY, Topic.IN_COMMON)

_ASKED = {
    Slot.SHORT: Asked(
        minutes=(1, 6, 3, 1, 4, 0, 2, 1),
        second_look=5,
        all_dimensions=False,
        sightings=False,
        moments=(1, 1, 0),
        before_and_after=False,
        topics=_SHORT_TOPICS,
        tried=False,
        guess=False,
        my_part=False,
        retelling=False,
        expects=False,
        lens=False,
        table=False,
        small_change=False,
        whole_plan=False,
    ),
    Slot.STANDARD: Asked(
        minutes=(2, 10, 6, 3, 7, 5, 4, 2),
        second_look=10,
        all_dimensions=False,
        sightings=False,
        moments=(1, 1, 1),
        before_and_after=False,
        topics=_STANDARD_TOPICS,
        tried=False,
        guess=False,
        my_part=True,
        retelling=False,
        expects=True,
        lens=False,
        table=True,
        small_change=True,
        whole_plan=False,
    ),
    Slot.LONG: Asked(
        minutes=(4, 20, 12, 8, 13, 10, 7, 5),
        second_look=20,
        all_dimensions=True,
        sightings=True,
        moments=(2, 2, 2),
        before_and_after=True,
        topics=tuple(Topic),
        tried=True,
        guess=True,
        my_part=True,
        retelling=True,
        expects=True,
        lens=True,
        table=True,
        small_change=True,
        whole_plan=True,
    ),
}


def asked_in(slot: Slot) -> Asked:
    """Return what a slot asks; the rest waits behind More and prints only when it was filled."""
    return _ASKED[slot]


def slack(slot: Slot) -> int:
    """Return the minutes of the slot that no step claims."""
    return int(slot) - sum(_ASKED[slot].minutes)
