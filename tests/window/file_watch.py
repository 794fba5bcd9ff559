"""Hears whether anybody opens a file, in whatever language the reading is written."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

IN_ACCESS, IN_OPEN = 0x1, 0x20

needs_watch = sys.platform.startswith("linux")


class Openings:
    """What happened to the watched file since it was watched."""

    def __init__(self, watch: int) -> None:
        self._watch = watch

    @property
    def happened(self) -> bool:
        """True where the file was opened or read; forgets it."""
        try:
            return bool(os.read(self._watch, 65536))
        except BlockingIOError:
            return False


@contextmanager
def openings_of(path: Path) -> Iterator[Openings]:
    """Watch one file with inotify."""
    system = ctypes.CDLL(None, use_errno=True)
    watch = system.inotify_init1(os.O_NONBLOCK)
    assert watch >= 0
    try:
        assert system.inotify_add_watch(watch, os.fsencode(path), IN_ACCESS | IN_OPEN) >= 0
        yield Openings(watch)
    finally:
        os.close(watch)
