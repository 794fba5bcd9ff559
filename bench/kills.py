"""What is lost in a thousand kills: of the long trials the ones that take two minutes."""

from collections.abc import Iterator

from figure import Figure
from long_trials import KILLS, tried


def figures() -> Iterator[Figure]:
    """Kill a process that edits a case, and go back to a copy after one that died in a commit."""
    return tried(KILLS)
