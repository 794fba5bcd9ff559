"""Lets the window have its turn soon while a thread of ours works: 5 ms in each call are felt."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

USUAL, SHORT = sys.getswitchinterval(), 0.0005
"""Seconds after which Python lets another thread have its turn."""


class _Busy:
    threads = 0
    lock = Lock()


@contextmanager
def short_turns() -> Iterator[None]:
    """Hold for the work of a thread; the last one that ends lets turns be long again."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def _count(more: int) -> None:
    with _Busy.lock:
        _Busy.threads += more
        sys.setswitchinterval(SHORT if _Busy.threads else USUAL)
