"""What the one who leads a room says at each part, and what if: the same on screen and on paper."""

from typing import NamedTuple

from pairview.domain.room_timer import Part
from pairview.domain.slot import Slot, Step, asked_in
from pairview.domain.wording import Wording

WHAT_IFS = ("little", "one", "odd", "same", "serious")
_SERIOUS = ("safety.banner_stop", "safety.banner_proof")
_SAID = {
    Part.RECORD_SECOND: ("say_2_turn",),
    Part.SLACK: ("say_left_over", "say_closing"),
    Part.SECOND_LOOK: ("say_9", "say_9_end"),
}


class WhatIf(NamedTuple):
    """Something that may come up: in two words, as a question, and what helps then."""

    name: str
    short: str
    question: str
    answer: str


def say(wording: Wording, part: Part, slot: Slot) -> str:
    """Return what to say when a part begins."""
    keys = _SAID.get(part) or (f"say_{part.step}",)
    if part is Part.HYPOTHESES and not asked_in(slot).minutes_of(Step.WEIGH):
        keys = (*keys, "say_6_short")
    return " ".join(wording(f"facilitator.{key}") for key in keys)


def what_ifs(wording: Wording) -> tuple[WhatIf, ...]:
    """Return all that may come up, what is serious last."""
    return tuple(
        WhatIf(
            name,
            wording(f"facilitator.short_{name}"),
            wording(f"facilitator.if_{name}"),
            _answer(wording, name),
        )
        for name in WHAT_IFS
    )


def _answer(wording: Wording, name: str) -> str:
    if name == "serious":
        return " ".join(wording(key) for key in _SERIOUS)
    return wording(f"facilitator.then_{name}")
