"""The minutes of a step: they advise, so they pause, grow, fall silent and never stop anyone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from math import ceil

from PySide6.QtCore import QCoreApplication


class Pace(Enum):
    """How the minutes are taken now."""

    COUNTING = auto()
    PAUSED = auto()
    TALKING = auto()
    OFF = auto()


@dataclass
class StepClock:
    """Counts seconds for each part of the slot, going on where a part was left.

    `now` returns seconds that only grow; `covered` stands still while nothing is on screen.
    """

    now: Callable[[], float]
    slack_minutes: int = 0
    pace: Pace = Pace.COUNTING
    _spent: dict[str, float] = field(default_factory=dict)
    _minutes: dict[str, int] = field(default_factory=dict)
    _extra: dict[str, int] = field(default_factory=dict)
    _part: str = ""
    _since: float | None = None

    def begin(self, part: str, minutes: int) -> None:
        """Go on with a part of the slot, such as "2A", that has so many minutes."""
        self.cover()
        self._part = part
        self._minutes[part] = minutes
        if self.pace is Pace.COUNTING:
            self._since = self.now()

    def cover(self) -> None:
        """Stand still: hand-over, hidden screen, start page."""
        if self._since is not None:
            self._spent[self._part] = self.spent
            self._since = None
        self._part = ""

    def set_pace(self, pace: Pace) -> None:
        """Pause, talk freely, switch off, or count again."""
        if self._since is not None:
            self._spent[self._part] = self.spent
            self._since = None
        self.pace = pace
        if pace is Pace.COUNTING and self._part:
            self._since = self.now()

    def add_minutes(self, minutes: int) -> None:
        """Give the part on screen more time, from now on where it is over, out of the slack."""
        if not self._part:
            return
        more = 60 * minutes + max(0, -self.left)
        self._extra[self._part] = self._extra.get(self._part, 0) + more

    @property
    def shown(self) -> bool:
        """True where there is something to count."""
        return bool(self._part) and self.pace is not Pace.OFF and self.whole > 0

    @property
    def spent(self) -> float:
        """Seconds spent on the part on screen."""
        running = 0.0 if self._since is None else self.now() - self._since
        return self._spent.get(self._part, 0.0) + running

    @property
    def whole(self) -> float:
        """Seconds the part on screen may take."""
        return 60.0 * self._minutes.get(self._part, 0) + self._extra.get(self._part, 0)

    @property
    def left(self) -> int:
        """Whole seconds left, below zero when over."""
        return ceil(self.whole - self.spent)

    @property
    def share(self) -> float:
        """How much of the time is spent, 0 to 1."""
        return min(1.0, self.spent / self.whole) if self.whole else 0.0

    @property
    def slack(self) -> int:
        """Whole minutes that no part has claimed so far."""
        claimed = sum(self._over(part) + self._extra.get(part, 0) for part in self._minutes)
        return max(0, self.slack_minutes - ceil(claimed / 60))

    def _over(self, part: str) -> float:
        spent = self.spent if part == self._part else self._spent.get(part, 0.0)
        return max(0.0, spent - 60.0 * self._minutes[part] - self._extra.get(part, 0))

    def short(self) -> str:
        """Return "03:40", "+0:20" where the time is over, and nothing where nothing is counted."""
        if self.pace is not Pace.COUNTING:
            return ""
        return self._time() if self.left >= 0 else f"+{self._time()}"

    def _time(self) -> str:
        minutes, seconds = divmod(abs(self.left), 60)
        return f"{minutes:02}:{seconds:02}" if self.left >= 0 else f"{minutes}:{seconds:02}"

    def words(self) -> str:
        """Return what the rail says: "03:40 left", "Paused, 03:40", or how time is taken."""
        if self.pace is Pace.TALKING:
            return _tr("Talk freely")
        paused = self.pace is Pace.PAUSED
        time = self._time()
        if self.left >= 0:
            return (_tr("Paused, {time}") if paused else _tr("{time} left")).format(time=time)
        return (_tr("Paused, {time} over") if paused else _tr("{time} over")).format(time=time)


def _tr(words: str) -> str:
    return QCoreApplication.translate("StepClock", words)
