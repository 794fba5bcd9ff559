"""Where moments go: those written and those the slot still asks for, the strengths first."""

from dataclasses import dataclass

from pairview.domain.case import Case, new_id
from pairview.domain.moment import Kind, Moment
from pairview.domain.recording import put_moment, remove_moment
from pairview.domain.seat import Seat
from pairview.domain.slot import asked_in


@dataclass(frozen=True, slots=True)
class Place:
    """A written moment, or an empty place for one of this kind; NEUTRAL asks for any kind."""

    kind: Kind
    moment: Moment | None = None


def moment_places(case: Case, seat: Seat, spare: int = 0) -> tuple[Place, ...]:
    """Return a seat's moments by kind with the places still empty; `spare` are offered on top.

    A second strength fills a place that is open to any kind.
    """
    strengths, puzzles, _ = asked = asked_in(case.agreement.slot).moments
    own = [moment for moment in case.moments if moment.seat is seat]
    least = {Kind.STRENGTH: strengths, Kind.PUZZLE: puzzles, Kind.NEUTRAL: 0}
    places: list[Place] = []
    for kind in Kind:
        written = [Place(kind, moment) for moment in own if moment.kind is kind]
        places += written
        places += [Place(kind)] * (least[kind] - len(written))
    return (*places, *[Place(Kind.NEUTRAL)] * (sum(asked) - len(places) + spare))


def moment_about(case: Case, seat: Seat, dimension: str) -> Moment:
    """Return what a seat has begun about a rating, or a new moment for its first empty place."""
    for moment in case.moments:
        if moment.seat is seat and moment.dimension == dimension and not moment.saw:
            return moment
    empty = (place.kind for place in moment_places(case, seat) if place.moment is None)
    return Moment(new_id(), seat, next(empty, Kind.NEUTRAL), dimension=dimension)


def write_moment(case: Case, moment: Moment) -> Case:
    """Write a moment; one in which nothing was written or chosen is not stored."""
    if moment == Moment(moment.id, moment.seat, moment.kind):
        return remove_moment(case, moment.id)
    return put_moment(case, moment)
