"""One message: its words, its kind, and what can be done about it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Kind(StrEnum):
    """What a message is about; the value is its look."""

    INFO = "info"
    ADVICE = "advice"
    REMOVED = "removed"
    """Something went, with a way back that holds until the next change."""
    NOT_SAVED = "not saved"
    SAFETY = "safety"


class Message(NamedTuple):
    """Words, and (label, what to do) for each button; `seconds` 0 stays until put away."""

    words: str
    kind: Kind = Kind.INFO
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    seconds: int = 0
