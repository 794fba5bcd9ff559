"""A case ten times River's size, as far as the bounds of the format let it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from pairview.content import load_dimensions, load_practice_case
from pairview.domain.bounds import EVIDENCE, HYPOTHESES
from pairview.domain.case import Case
from pairview.domain.evidence import Answer, Fit
from pairview.domain.rating import Level, Rating
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot

TIMES = 10


def ten_rivers() -> Case:
    """Return River with ten times as much in every list, a full table and long texts."""
    river = load_practice_case("river", date.today())
    names = ("moments", "tried", "hypotheses", "evidence", "look_fors", "questions", "unknowns")
    many: dict[str, Any] = {name: tuple(_copies(getattr(river, name))) for name in names}
    many["hypotheses"] = many["hypotheses"][:HYPOTHESES]
    many["evidence"] = many["evidence"][:EVIDENCE]
    many["answers"] = tuple(_answers(many["hypotheses"], many["evidence"]))
    many["ratings"] = tuple(
        Rating(seat, dimension.id, Level(str(number % 5 + 1)))
        for seat in Seat
        for number, dimension in enumerate(load_dimensions())
    )
    agreement = replace(river.agreement, slot=Slot.LONG)
    return replace(river, agreement=agreement, **many)


def _copies(items: tuple[Any, ...]) -> Iterator[Any]:
    for number in range(TIMES):
        for item in items:
            yield replace(item, id=f"{item.id}-{number}") if number else item


def _answers(hypotheses: tuple[Any, ...], evidence: tuple[Any, ...]) -> Iterator[Answer]:
    fits = tuple(Fit)
    for row, hypothesis in enumerate(hypotheses):
        for column, piece in enumerate(evidence):
            yield Answer(hypothesis.id, piece.id, fits[(row + column) % len(fits)])
