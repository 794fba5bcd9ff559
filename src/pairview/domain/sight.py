"""Who may see what now.

Everything that shows, prints or exports gets only what `as_seen_by` returns. Independent
entry before talk keeps the second view from leaning on the first (nominal group technique).
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from pairview.domain.case import Case
from pairview.domain.items import find
from pairview.domain.relationship import Prediction
from pairview.domain.seat import Seat
from pairview.domain.second_look import Effort, LaterRating, SecondLook
from pairview.domain.wording import Wording

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

PRIVATE_AT_SECOND_LOOK: Final = ("later_ratings", "efforts", "predictions")
"""The lists that a seat fills alone after the reveal."""

_SEALED: Final = (*PRIVATE_UNTIL_REVEAL, *PRIVATE_AT_SECOND_LOOK)


def as_seen_by(case: Case, viewer: Seat | None) -> Case:
    """Return the case without what is sealed now; `viewer` None is the pair at one screen.

    Before the reveal a seat sees its own entries and the pair sees neither's. After it both
    see everything but the first theories, which stay sealed until step 5 is opened, what only
    one of them has rated again, and what a teacher predicts of a card that is not back.
    """
    kept: dict[str, Any] = {
        name: tuple(item for item in getattr(case, name) if _may_see(case, name, item, viewer))
        for name in _SEALED
    }
    return replace(case, **kept)


def with_sealed(seen: Case, whole: Case, viewer: Seat | None) -> Case:
    """Return `seen`, as edited by the viewer, with the sealed entries of `whole` put back.

    What was expected of a card that the viewer put away goes with it.
    with_sealed(as_seen_by(case, viewer), case, viewer) == case, up to the order of seats.
    """
    back: dict[str, Any] = {}
    for name in _SEALED:
        sealed = tuple(
            item
            for item in getattr(whole, name)
            if not (_may_see(whole, name, item, viewer) or _is_put_away(seen, item))
        )
        if sealed:
            mixed = (*getattr(seen, name), *sealed)
            back[name] = tuple(sorted(mixed, key=lambda item: item.seat))
    return replace(seen, **back) if back else seen


def leaving(case: Case) -> Case:
    """Return what may leave a case file in plain text: what the pair sees, but for efforts.

    Effort is its teacher's own for good. Where what was rated again stays behind, who was done
    with it is left out too: else the case would say that nothing was rated.
    """
    looks = tuple(
        look if _is_shown(look) else replace(look, rated_again=()) for look in case.second_looks
    )
    return replace(as_seen_by(case, None), second_looks=looks, efforts=())


def left_behind(case: Case) -> tuple[str, ...]:
    """Return the lists of a whole case of which something does not leave it in plain text."""
    out = leaving(case)
    return tuple(name for name in _SEALED if getattr(out, name) != getattr(case, name))


def left_behind_words(lists: Iterable[str], wording: Wording) -> str:
    """Return the sentence that names these lists of `left_behind`; empty where there are none."""
    what = ", ".join(wording(f"left_behind.{name}") for name in lists)
    return wording("left_behind.left_behind", what=what) if what else ""


def _may_see(case: Case, name: str, item: Any, viewer: Seat | None) -> bool:
    if name in PRIVATE_AT_SECOND_LOOK:
        return item.seat is viewer or _is_opened(case, item)
    if not case.is_revealed:
        return bool(item.seat is viewer)
    return name != "first_theories" or case.progress.hypotheses_opened


def _is_put_away(seen: Case, item: Any) -> bool:
    return isinstance(item, Prediction) and find(seen.check_cards, item.card) is None


def _is_opened(case: Case, item: LaterRating | Effort | Prediction) -> bool:
    """Say whether both have rated again, or the card came back."""
    if isinstance(item, Prediction):
        card = find(case.check_cards, item.card)
        return card is not None and card.answered_on is not None
    look = find(case.second_looks, item.second_look)
    return look is not None and _is_shown(look)


def _is_shown(look: SecondLook) -> bool:
    return set(Seat) <= set(look.rated_again)
