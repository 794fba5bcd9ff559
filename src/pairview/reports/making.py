"""Tells how far a document is while it is made, and lets whoever listens give it up."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final, Protocol


class Listener(Protocol):
    """Whoever waits for a document; `went_on` may raise Cancelled, and then nothing is made."""

    def went_on(self, done: int, total: int) -> None:
        """Hear that so many pages are done; `total` is 0 until it is known."""

    def first_pages(self, pdf: bytes) -> None:
        """Take the first pages of a long document, as they will stand in it."""


@dataclass
class _Hearing:
    """Who listens, and what was said last."""

    listener: Listener
    done: int = 0
    total: int = 0


_HEARING: Final[ContextVar[_Hearing | None]] = ContextVar("hearing", default=None)


@contextmanager
def listening(listener: Listener | None) -> Iterator[None]:
    """Let somebody hear of what is made meanwhile, in this thread only."""
    token = _HEARING.set(_Hearing(listener) if listener else None)
    try:
        yield
    finally:
        _HEARING.reset(token)


def tell(done: int, total: int = 0) -> None:
    """Say that so many pages are done, of so many; may raise Cancelled."""
    if (hearing := _HEARING.get()) is not None:
        hearing.done, hearing.total = done, total
        hearing.listener.went_on(done, total)


def tell_again() -> None:
    """Say what was said last, before a text that takes long; may raise Cancelled."""
    if (hearing := _HEARING.get()) is not None:
        hearing.listener.went_on(hearing.done, hearing.total)


def show_first(draw: Callable[[], bytes]) -> None:
    """Hand over the first pages, where somebody waits for them."""
    if (hearing := _HEARING.get()) is not None:
        hearing.listener.first_pages(draw())
