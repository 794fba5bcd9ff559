"""Tells how far a document is while it is made, and lets whoever listens give it up."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, Protocol


class Listener(Protocol):
    """Whoever waits for a document; `went_on` may raise Cancelled, and then nothing is made."""

    def went_on(self, done: int, total: int) -> None:
        """Hear that so many pages are done; `total` is 0 until it is known."""

    def first_pages(self, pdf: bytes) -> None:
        """Take the first pages of a long document, as they will stand in it."""


_LISTENER: Final[ContextVar[Listener | None]] = ContextVar("listener", default=None)


@contextmanager
def listening(listener: Listener | None) -> Iterator[None]:
    """Let somebody hear of what is made meanwhile, in this thread only."""
    token = _LISTENER.set(listener)
    try:
        yield
    finally:
        _LISTENER.reset(token)


def tell(done: int, total: int = 0) -> None:
    """Say that so many pages are done, of so many; may raise Cancelled."""
    if (listener := _LISTENER.get()) is not None:
        listener.went_on(done, total)


def show_first(draw: Callable[[], bytes]) -> None:
    """Hand over the first pages, where somebody waits for them."""
    if (listener := _LISTENER.get()) is not None:
        listener.first_pages(draw())
