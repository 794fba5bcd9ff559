"""Where the room is, for as long as PairView runs: the session and the second look, each apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pairview.domain.room_timer import RoomTimer, new_timer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.domain.slot import Slot


class RoomMinutes:
    """Goes on counting while nobody looks. `now` gives seconds that only grow."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.looks_again = False
        self._timers = {again: new_timer(looks_again=again) for again in (False, True)}
        self._before: RoomTimer | None = None

    @property
    def timer(self) -> RoomTimer:
        """The minutes of the sitting that is chosen."""
        return self._timers[self.looks_again]

    @property
    def can_take_back(self) -> bool:
        """True where nothing happened since the sitting went to its beginning."""
        return self._before is not None

    def choose(self, *, looks_again: bool) -> None:
        """Turn to the session or to the second look; the other one stands still where it is."""
        if looks_again != self.looks_again:
            self._set(self.timer.pause(self.now()))
            self.looks_again = looks_again

    def take_slot(self, slot: Slot) -> None:
        """Take another time for the sitting that is chosen."""
        self._set(self.timer.take_slot(slot, self.now()))

    def start_or_pause(self) -> None:
        """Count, or stand still."""
        timer, now = self.timer, self.now()
        self._set(timer.pause(now) if timer.is_counting else timer.start(now))

    def go_on(self) -> None:
        """Go to the next part."""
        self._set(self.timer.go_on(self.now()))

    def go_back(self) -> None:
        """Go back to the part before."""
        self._set(self.timer.go_back(self.now()))

    def add_minutes(self) -> None:
        """Take two more minutes for the part that is on."""
        self._set(self.timer.add_minutes(self.now()))

    def begin_anew(self) -> None:
        """Go to the beginning, where nothing is spent; pressed again it takes that back."""
        before = self._before
        if before is not None:
            self._set(before)
            return
        timer = self.timer
        self._set(timer.begin_anew())
        self._before = timer

    def _set(self, timer: RoomTimer) -> None:
        self._timers[self.looks_again] = timer
        self._before = None
