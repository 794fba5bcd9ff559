"""Moments that are on the screen but not in the case yet: an empty place becomes one by a word."""

from dataclasses import dataclass, replace

from pairview.domain.case import Case, new_id
from pairview.domain.moment import Kind, Moment
from pairview.domain.moment_places import moment_places
from pairview.domain.seat import Seat

KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One row of the list; `place` is the kind asked for there."""

    place: Kind
    moment: Moment
    is_stored: bool


class MomentDrafts:
    """Remembers which empty moment stands in which place, so that the editor stays on it."""

    def __init__(self) -> None:
        self._pools: dict[tuple[Seat, Kind], list[Moment]] = {}
        self._order: dict[str, int] = {}

    def rows(self, case: Case, seat: Seat, spare: int) -> tuple[MomentRow, ...]:
        """Return the stored moments of a seat and an empty one for each empty place.

        A row stays where it stood when its moment is written or emptied.
        """
        used = {moment.id for moment in case.moments}
        rows: list[MomentRow] = []
        for place in moment_places(case, seat, spare):
            moment = place.moment or self._unused(seat, place.kind, used)
            used.add(moment.id)
            rows.append(MomentRow(place.kind, moment, place.moment is not None))
        last = len(self._order)
        rows.sort(key=lambda row: (KINDS.index(row.place), self._order.get(row.moment.id, last)))
        self._order = {row.moment.id: number for number, row in enumerate(rows)}
        return tuple(rows)

    def call(self, moment_id: str, kind: Kind) -> None:
        """Remember of which kind an empty moment will be."""
        for pool in self._pools.values():
            pool[:] = [replace(one, kind=kind) if one.id == moment_id else one for one in pool]

    def _unused(self, seat: Seat, kind: Kind, used: set[str]) -> Moment:
        pool = self._pools.setdefault((seat, kind), [])
        for draft in pool:
            if draft.id not in used:
                return draft
        pool.append(Moment(new_id(), seat, kind))
        return pool[-1]
