"""Which case files this process has open.

On POSIX, closing any handle of a file ends all locks that the process holds on it. So a case
that is open here is never opened a second time, not even to look at its first bytes.
"""

from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

FilePlace = tuple[int, int] | None
"""Device and inode; None where there is no file."""

_held: WeakValueDictionary[FilePlace, Any] = WeakValueDictionary()


def place_of(path: Path) -> FilePlace:
    """Return what tells the file from every other, whatever its name."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def hold(place: FilePlace, holder: object) -> None:
    """Remember that `holder` has the file open; forgotten with the holder at the latest."""
    _held[place] = holder


def let_go(place: FilePlace) -> None:
    """Forget it: the file is closed."""
    _held.pop(place, None)


def is_held(path: Path) -> bool:
    """Say whether the file is open in this process."""
    place = place_of(path)
    return place is not None and place in _held
