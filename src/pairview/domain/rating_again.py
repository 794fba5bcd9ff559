"""Rating the same things once more at a second look, each alone, and effort; then beside now.

The first ratings stay as they are and are not shown meanwhile, so that the second does not lean on
the first. Both see the later ones together, when both are done. What moved is said in words: with
one student and two raters a number would pass noise off as change.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import NamedTuple

from pairview.domain.case import Case
from pairview.domain.contrast import dimensions_asked
from pairview.domain.five_steps import FiveSteps
from pairview.domain.items import find, put, without
from pairview.domain.looking_again import looks_by_date
from pairview.domain.rating import Dimension, Level, Rating
from pairview.domain.seat import Seat
from pairview.domain.second_look import Effort, LaterRating, SecondLook
from pairview.domain.second_sitting import begun, last_sitting, settled, sitting_on


@dataclass(frozen=True, slots=True)
class Between:
    """What a seat said of a dimension at a second look before the one on screen."""

    look: SecondLook
    level: Level


@dataclass(frozen=True, slots=True)
class Again:
    """One seat on one dimension: at first, at the looks between by date, at this one."""

    seat: Seat
    first: Rating | None
    between: tuple[Between, ...]
    now: Level | None

    @property
    def then(self) -> Level | None:
        """Return what was said at first, None where nothing was."""
        return self.first.level if self.first else None

    @property
    def is_said(self) -> bool:
        """Say whether anything was ever said."""
        return bool(self.then or self.between or self.now)


@dataclass(frozen=True, slots=True)
class AgainRow:
    """One dimension: then beside now, of A and of B."""

    dimension: str
    views: tuple[Again, Again]

    @property
    def is_rated_again(self) -> bool:
        """Say whether one of them rated it at this look or at one before."""
        return any(view.now or view.between for view in self.views)


def rate_again(
    case: Case, look: SecondLook, seat: Seat, dimension: str, level: Level | None
) -> Case:
    """Rate a dimension at a second look; None takes it back.

    Nothing happens once a seat is done: a rating moved by the talk would be no view of one's own.
    """
    if is_done_again(case, look, seat):
        return case
    new = LaterRating(look.id, seat, dimension, level or Level.NO_CHANCE)
    ratings = put(case.later_ratings, new) if level else without(case.later_ratings, new.id)
    return settled(replace(begun(case, look), later_ratings=ratings), look)


def say_effort(case: Case, look: SecondLook, seat: Seat, step: FiveSteps | None) -> Case:
    """Say how much a seat tried to see it as the student does; None takes it back."""
    if is_done_again(case, look, seat):
        return case
    new = Effort(look.id, seat, step or FiveSteps.FIRST)
    efforts = put(case.efforts, new) if step else without(case.efforts, new.id)
    return settled(replace(begun(case, look), efforts=efforts), look)


def finish_again(case: Case, look: SecondLook, seat: Seat) -> Case:
    """Say that a seat is done with its private part; an empty part is a part."""
    if is_done_again(case, look, seat):
        return case
    return _with_done(case, look, (*_stored(case, look).rated_again, seat))


def reopen_again(case: Case, look: SecondLook, seat: Seat) -> Case:
    """Let a seat go on with its private part; only while the other is not done."""
    if is_shown_again(_stored(case, look)) or not is_done_again(case, look, seat):
        return case
    done = tuple(one for one in _stored(case, look).rated_again if one is not seat)
    return _with_done(case, look, done)


def show_what_there_is(case: Case, look: SecondLook) -> Case:
    """Let both see what there is, where one of them does not rate again."""
    for seat in Seat:
        case = finish_again(case, look, seat)
    return case


def is_done_again(case: Case, look: SecondLook, seat: Seat) -> bool:
    """Say whether a seat is done with its private part."""
    return seat in _stored(case, look).rated_again


def look_to_rate(case: Case, today: date) -> SecondLook:
    """Return the sitting to rate in: the last one where one of them waits, else that of this day.

    The two may do it on different days; a fresh sitting is not in the case yet.
    """
    last = last_sitting(case)
    if last is not None and is_in_the_middle(case, last):
        return last
    return sitting_on(case, today)


def is_shown_again(look: SecondLook) -> bool:
    """Say whether both are done, so that both see what each of them said."""
    return set(Seat) <= set(look.rated_again)


def waiting_again(case: Case, look: SecondLook) -> tuple[Seat, ...]:
    """Return the seats that are not done, the one who began recording first."""
    first = case.agreement.begins
    return tuple(s for s in (first, first.other) if not is_done_again(case, look, s))


def is_in_the_middle(case: Case, look: SecondLook) -> bool:
    """Say of a whole case whether the private part of a look was begun and is not shown yet."""
    begun_alone = bool(look.rated_again) or look.id in _rated_looks(case)
    return begun_alone and not is_shown_again(look)


def looks_in_the_middle(case: Case) -> tuple[SecondLook, ...]:
    """Return the second looks of a whole case at which one began, and both see nothing yet."""
    return tuple(look for look in looks_by_date(case) if is_in_the_middle(case, look))


def begun_again(case: Case, look: SecondLook) -> tuple[Seat, ...]:
    """Return the seats that said something at a look, in a whole case, and are not done."""
    said = {one.seat for one in case.later_ratings if one.second_look == look.id}
    said |= {one.seat for one in case.efforts if one.second_look == look.id}
    return tuple(seat for seat in Seat if seat in said and not is_done_again(case, look, seat))


def asked_again(
    case: Case, seat: Seat, bank: Iterable[Dimension], *, everything: bool
) -> list[Dimension]:
    """Return what a seat is asked to rate again, in the bank's order.

    That is what it rated at first of those the slot asks; all of these where it rated nothing;
    with `everything` all there are.
    """
    dimensions = list(bank)
    if everything:
        return dimensions
    asked = dimensions_asked(case, dimensions, everything=False)
    mine = {one.dimension for one in case.ratings if one.seat is seat and one.level}
    return [d for d in asked if d.id in mine] or [d for d in asked if d.short]


def with_looks_in_use(case: Case, before: Case) -> Case:
    """Return the case with the second looks back on which something of one seat hangs, unseen.

    Who takes back the last word of a sitting may not know that a colleague has begun alone.
    """
    lost = [look for look in before.second_looks if look.id in _hanging(case)]
    kept = tuple(SecondLook(look.id, look.held_on) for look in lost)
    return replace(case, second_looks=(*case.second_looks, *kept)) if kept else case


def without_what_hangs(case: Case) -> Case:
    """Return the case without ratings and efforts of second looks that were erased."""
    gone = _hanging(case)
    if not gone:
        return case
    return replace(
        case,
        later_ratings=tuple(one for one in case.later_ratings if one.second_look not in gone),
        efforts=tuple(one for one in case.efforts if one.second_look not in gone),
    )


def compared(case: Case, look: SecondLook, dimensions: Iterable[str]) -> tuple[AgainRow, ...]:
    """Return a row for each dimension of which anything was said, in the order given.

    A look compares with the first rating, and holds the looks before it by date.
    """
    earlier = [one for one in looks_by_date(case) if one.id != look.id]
    earlier = [one for one in earlier if one.held_on <= look.held_on]
    view = partial(_view, _Rated.of(case), look, earlier)
    rows = (AgainRow(name, (view(Seat.A, name), view(Seat.B, name))) for name in dimensions)
    return tuple(row for row in rows if any(view.is_said for view in row.views))


def effort_of(case: Case, look: SecondLook, seat: Seat) -> FiveSteps | None:
    """Return how much a seat said to have tried; None where it did not say."""
    said = next((e for e in case.efforts if (e.second_look, e.seat) == (look.id, seat)), None)
    return said.step if said else None


def level_again(case: Case, look: SecondLook, seat: Seat, dimension: str) -> Level | None:
    """Return what a seat said of a dimension at a second look."""
    held = find(case.later_ratings, LaterRating(look.id, seat, dimension, Level.NO_CHANCE).id)
    return held.level if held else None


class _Rated(NamedTuple):
    """The ratings of a case by their ids: a whole record asks for each of them at each look."""

    first: Mapping[str, Rating]
    later: Mapping[str, LaterRating]

    @classmethod
    def of(cls, case: Case) -> "_Rated":
        return cls(
            {one.id: one for one in case.ratings}, {one.id: one for one in case.later_ratings}
        )

    def level(self, look: SecondLook, seat: Seat, dimension: str) -> Level | None:
        held = self.later.get(LaterRating(look.id, seat, dimension, Level.NO_CHANCE).id)
        return held.level if held else None


def _view(
    rated: _Rated, look: SecondLook, earlier: Iterable[SecondLook], seat: Seat, dimension: str
) -> Again:
    first = rated.first.get(Rating(seat, dimension, None).id)
    said = ((one, rated.level(one, seat, dimension)) for one in earlier)
    between = tuple(Between(one, level) for one, level in said if level)
    return Again(seat, first, between, rated.level(look, seat, dimension))


def _hanging(case: Case) -> set[str]:
    """Return the ids of second looks that are named and not there."""
    return _rated_looks(case) - {look.id for look in case.second_looks}


def _rated_looks(case: Case) -> set[str]:
    rated = {rating.second_look for rating in case.later_ratings}
    return rated | {effort.second_look for effort in case.efforts}


def _stored(case: Case, look: SecondLook) -> SecondLook:
    return find(case.second_looks, look.id) or look


def _with_done(case: Case, look: SecondLook, done: tuple[Seat, ...]) -> Case:
    started = begun(case, look)
    looks = put(started.second_looks, replace(_stored(started, look), rated_again=done))
    return settled(replace(started, second_looks=looks), look)
