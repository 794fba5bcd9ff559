"""What takes the room that a page has left, such as lines to write on, a line to each in turn."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import cast

from pairview.reports import styles
from pairview.reports.flowable import Flowable


class Grows(ABC):
    """Something that may take more room where a page has some left."""

    @abstractmethod
    def grow(self) -> float:
        """Take one step more; returns its points, 0 where it has grown enough."""


def growers(parts: Iterable[Flowable]) -> Iterator[Grows]:
    """Yield what may grow within the parts, from the top down."""
    for part in parts:
        if hasattr(part, "grow"):  # asking an abstract class takes ten times as long
            yield cast("Grows", part)
        else:
            yield from growers(part.children())


def grow_in_turn(parts: Iterable[Flowable], room: float) -> bool:
    """Give so many points to what may grow; False where nothing can take any."""
    if room < styles.LINE_HEIGHT:
        return False
    waiting = list(growers(parts))
    can_grow = bool(waiting)
    while waiting and room >= styles.LINE_HEIGHT:
        grower = waiting.pop(0)
        taken = grower.grow()
        room -= taken
        if taken:
            waiting.append(grower)
    return can_grow
