"""Who may see what now.

Everything that shows, prints or exports gets only what `as_seen_by` returns. Independent
entry before talk keeps the second view from leaning on the first (nominal group technique).
"""

from dataclasses import replace
from typing import Any, Final

from pairview.domain.case import Case
from pairview.domain.seat import Seat

PRIVATE_UNTIL_REVEAL: Final = (
    "ratings",
    "moments",
    "knowledge",
    "tried",
    "first_theories",
    "guesses",
    "my_parts",
)
"""The lists of a case whose items belong to a seat and are its own before the reveal."""


def as_seen_by(case: Case, viewer: Seat | None) -> Case:
    """Return the case without what is sealed now; `viewer` None is the pair at one screen.

    Before the reveal a seat sees its own entries and the pair sees neither's. After it both
    see everything but the first theories, which stay sealed until step 5 is opened.
    """
    kept: dict[str, Any] = {
        name: tuple(item for item in getattr(case, name) if _may_see(case, name, item.seat, viewer))
        for name in PRIVATE_UNTIL_REVEAL
    }
    return replace(case, **kept)


def with_sealed(seen: Case, whole: Case, viewer: Seat | None) -> Case:
    """Return `seen`, as edited by the viewer, with the sealed entries of `whole` put back.

    with_sealed(as_seen_by(case, viewer), case, viewer) == case, up to the order of seats.
    """
    back: dict[str, Any] = {}
    for name in PRIVATE_UNTIL_REVEAL:
        sealed = tuple(
            item for item in getattr(whole, name) if not _may_see(whole, name, item.seat, viewer)
        )
        if sealed:
            mixed = (*getattr(seen, name), *sealed)
            back[name] = tuple(sorted(mixed, key=lambda item: item.seat))
    return replace(seen, **back) if back else seen


def _may_see(case: Case, name: str, seat: Seat, viewer: Seat | None) -> bool:
    if not case.is_revealed:
        return seat is viewer
    return name != "first_theories" or case.progress.hypotheses_opened
