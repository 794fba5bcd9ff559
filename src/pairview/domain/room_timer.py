"""The minutes of a whole room: which part of the course is on, what is left of it, what is slack.

They advise, as the minutes of a pair do: a part may take longer, and then the slack shrinks.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING

from pairview.domain.slot import Slot, Step, asked_in

if TYPE_CHECKING:
    from collections.abc import Mapping

MINUTE = 60.0
MORE = 2
"""Minutes taken at once."""


class Part(Enum):
    """A part of the course: a step, or what is left over, which has none.

    `turn` is 1 or 2 where the two of a pair record one after the other, else 0.
    """

    AGREE = (Step.AGREE, 0)
    RECORD_FIRST = (Step.RECORD, 1)
    RECORD_SECOND = (Step.RECORD, 2)
    CONTRAST = (Step.CONTRAST, 0)
    RETELL = (Step.RETELL, 0)
    HYPOTHESES = (Step.HYPOTHESES, 0)
    WEIGH = (Step.WEIGH, 0)
    PLAN = (Step.PLAN, 0)
    READ_BACK = (Step.READ_BACK, 0)
    SLACK = (None, 0)
    SECOND_LOOK = (Step.SECOND_LOOK, 0)

    def __init__(self, step: Step | None, turn: int) -> None:
        self.step = step
        self.turn = turn


def course_of(slot: Slot, *, looks_again: bool = False) -> dict[Part, int]:
    """Return the parts of a slot in order, each with its minutes.

    `looks_again` asks for the second look in that slot, which is one part and has no slack.
    """
    asked = asked_in(slot)
    if looks_again:
        return {Part.SECOND_LOOK: asked.minutes_of(Step.SECOND_LOOK)}
    course: dict[Part, int] = {}
    for part in Part:
        if part.step is None or part is Part.SECOND_LOOK:
            continue
        minutes = asked.minutes_of(part.step)
        if part.turn:
            minutes = (minutes + (part is Part.RECORD_FIRST)) // 2
        if minutes:
            course[part] = minutes
    course[Part.SLACK] = int(slot) - sum(course.values())
    return course


def spans_of(slot: Slot, *, looks_again: bool = False) -> dict[Part, tuple[int, int]]:
    """Return from which minute to which each part of a slot goes, if none takes longer."""
    course = course_of(slot, looks_again=looks_again)
    ends = [*accumulate(course.values())]
    return {part: (end - course[part], end) for part, end in zip(course, ends, strict=True)}


@dataclass(frozen=True, slots=True)
class RoomTimer:
    """Where the room is; every `now` is a clock in seconds that only grows.

    `spent` and `added` hold seconds for the parts that have any; `since` is when the counting of
    `part` began, None while it stands still.
    """

    slot: Slot = Slot.STANDARD
    looks_again: bool = False
    part: Part = Part.AGREE
    spent: Mapping[Part, float] = field(default_factory=dict)
    added: Mapping[Part, int] = field(default_factory=dict)
    since: float | None = None

    @property
    def course(self) -> dict[Part, int]:
        """The parts in order, each with the minutes planned for it."""
        return course_of(self.slot, looks_again=self.looks_again)

    @property
    def is_counting(self) -> bool:
        """True while time passes."""
        return self.since is not None

    @property
    def is_begun(self) -> bool:
        """True once time was counted at all."""
        return self.is_counting or bool(self.spent)

    @property
    def next_part(self) -> Part | None:
        """What comes next, None at the end."""
        return self._beside(1)

    @property
    def previous_part(self) -> Part | None:
        """What came before, None at the beginning."""
        return self._beside(-1)

    @property
    def takes_more(self) -> bool:
        """True where minutes can be added; the slack has none to give to itself."""
        return self.part is not Part.SLACK

    def minutes_of(self, part: Part) -> int:
        """Return the minutes of a part to the nearest whole one, with what was added to it."""
        return round(self._whole(part) / MINUTE)

    def seconds_left(self, now: float) -> int:
        """Return whole seconds left for the part that is on, never below zero."""
        if self.part is Part.SLACK:
            return self.slack_left(now)
        return max(0, ceil(self._whole(self.part) - self._spent_on(self.part, now)))

    def seconds_over(self, now: float) -> int:
        """Return by how many whole seconds the part that is on was passed."""
        if self.part is Part.SLACK:
            return int(max(0.0, self._all_spent(now) - MINUTE * self._planned))
        return int(max(0.0, self._spent_on(self.part, now) - self._whole(self.part)))

    def share_spent(self, part: Part, now: float) -> float:
        """Return how much of a part is spent, 0 to 1; a part that was passed by early counts 1."""
        order = list(self.course)
        if order.index(part) < order.index(self.part):
            return 1.0
        if part is Part.SLACK:
            spent = self._spent_on(part, now)
            whole = spent + self.slack_left(now)
        else:
            spent, whole = self._spent_on(part, now), self._whole(part)
        return min(1.0, spent / whole) if whole else 1.0

    def slack_left(self, now: float) -> int:
        """Return whole seconds that nothing claims: neither what was spent nor what is to come."""
        free = MINUTE * self._planned - self._all_spent(now) - self._to_come(now)
        return max(0, ceil(free))

    def ends_in(self, now: float) -> float:
        """Return the seconds until the end, slack included, if nothing pauses or is added."""
        return max(self._to_come(now), MINUTE * self._planned - self._all_spent(now), 0.0)

    def start(self, now: float) -> RoomTimer:
        """Begin to count, or go on."""
        return self if self.is_counting else replace(self, since=now)

    def pause(self, now: float) -> RoomTimer:
        """Stand still."""
        return replace(self._settled(now), since=None)

    def go_on(self, now: float) -> RoomTimer:
        """Go to the next part; nothing happens at the end."""
        return self._go_to(self.next_part, now)

    def go_back(self, now: float) -> RoomTimer:
        """Go back to the part before, where its time goes on; nothing happens at the beginning."""
        return self._go_to(self.previous_part, now)

    def until_next_second(self, now: float) -> float:
        """Return the seconds until another whole second is left."""
        return 1.0 - self._spent_on(self.part, now) % 1.0

    def add_minutes(self, now: float, minutes: int = MORE) -> RoomTimer:
        """Give the part that is on more time; where it is over, that much from now on."""
        if not self.takes_more:
            return self
        more = round(MINUTE) * minutes + self.seconds_over(now)
        return replace(self, added={**self.added, self.part: self.added.get(self.part, 0) + more})

    def take_slot(self, slot: Slot, now: float) -> RoomTimer:
        """Take another slot and keep what was spent; a step it leaves out is the one before."""
        course, order = course_of(slot, looks_again=self.looks_again), list(Part)
        part = [one for one in course if order.index(one) <= order.index(self.part)][-1]
        return replace(self._settled(now), slot=slot, part=part)

    def begin_anew(self) -> RoomTimer:
        """Go to the beginning of the same course, where nothing is spent."""
        return new_timer(self.slot, looks_again=self.looks_again)

    @property
    def _planned(self) -> int:
        return sum(self.course.values())

    def _beside(self, by: int) -> Part | None:
        order = list(self.course)
        number = order.index(self.part) + by
        return order[number] if 0 <= number < len(order) else None

    def _go_to(self, part: Part | None, now: float) -> RoomTimer:
        return self if part is None else replace(self._settled(now), part=part)

    def _settled(self, now: float) -> RoomTimer:
        """Book what was counted up to now."""
        if self.since is None:
            return self
        spent = {**self.spent, self.part: self._spent_on(self.part, now)}
        return replace(self, spent=spent, since=now)

    def _whole(self, part: Part) -> float:
        return MINUTE * self.course[part] + self.added.get(part, 0)

    def _spent_on(self, part: Part, now: float) -> float:
        running = now - self.since if part is self.part and self.since is not None else 0.0
        return self.spent.get(part, 0.0) + running

    def _all_spent(self, now: float) -> float:
        running = now - self.since if self.since is not None else 0.0
        return sum(self.spent.values()) + running

    def _to_come(self, now: float) -> float:
        """Return the seconds that the part that is on and those after it still claim."""
        order = list(self.course)
        ahead = [one for one in order[order.index(self.part) :] if one is not Part.SLACK]
        return sum(max(0.0, self._whole(one) - self._spent_on(one, now)) for one in ahead)


def new_timer(slot: Slot = Slot.STANDARD, *, looks_again: bool = False) -> RoomTimer:
    """Return a timer at the beginning of a course, where nothing is spent and nothing counts."""
    return RoomTimer(slot, looks_again, next(iter(course_of(slot, looks_again=looks_again))))
