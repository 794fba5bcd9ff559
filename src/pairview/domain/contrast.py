"""The two views side by side: computed, never stored, and never summed up.

A gap of one step between two raters is ordinary (two teachers rating one student correlate by
about .4 to .5), so only two steps and more are called seen differently. There is no average and
no statistic of agreement: with a pair and a dozen items both are noise (our simulation: kappa
wanders between -.14 and .44 by chance alone).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pairview.domain.case import Case
from pairview.domain.items import find
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.rating import Dimension, Guess, Level, Rating, Sightings
from pairview.domain.seat import Seat

APART = 2
"""From how many steps on two ratings are seen differently."""


class Seen(StrEnum):
    """How two ratings of one dimension stand to each other."""

    DIFFERENTLY = "differently"
    CLOSE = "close"
    THE_SAME = "the_same"
    BY_ONE = "by_one"
    BY_NOBODY = "by_nobody"
    NOT_ANSWERED = "not_answered"


@dataclass(frozen=True, slots=True)
class ContrastRow:
    """One dimension with both ratings; either is None where it was not answered."""

    dimension: str
    a: Rating | None
    b: Rating | None

    @property
    def seen(self) -> Seen:
        """Return how the two ratings stand to each other."""
        level_a, level_b = self.level(Seat.A), self.level(Seat.B)
        if level_a is None or level_b is None:
            return Seen.NOT_ANSWERED
        steps = self.steps_apart
        if steps is None:
            return Seen.BY_NOBODY if level_a is level_b else Seen.BY_ONE
        if steps >= APART:
            return Seen.DIFFERENTLY
        return Seen.CLOSE if steps else Seen.THE_SAME

    @property
    def steps_apart(self) -> int | None:
        """Return 0 to 4, or None where not both have seen it."""
        a, b = self.level(Seat.A), self.level(Seat.B)
        if a is None or b is None:
            return None
        step_a, step_b = a.step, b.step
        return None if step_a is None or step_b is None else abs(step_a - step_b)

    @property
    def seen_only_by(self) -> Seat | None:
        """Return the seat that has seen it where the other had no chance."""
        if self.seen is not Seen.BY_ONE:
            return None
        return Seat.A if self.level(Seat.B) is Level.NO_CHANCE else Seat.B

    def rating(self, seat: Seat) -> Rating | None:
        """Return one seat's rating."""
        return self.a if seat is Seat.A else self.b

    def level(self, seat: Seat) -> Level | None:
        """Return one seat's level; None where it was not answered."""
        rating = self.rating(seat)
        return rating.level if rating else None


def dimensions_asked(case: Case, bank: Iterable[Dimension], *, everything: bool) -> list[Dimension]:
    """Return the dimensions of the slot, and any other that was rated, in the bank's order."""
    rated = {rating.dimension for rating in case.ratings}
    return [d for d in bank if everything or d.short or d.id in rated]


def contrast(case: Case, dimensions: Iterable[Dimension]) -> tuple[ContrastRow, ...]:
    """Return a row for each dimension, in the order asked."""
    return tuple(
        ContrastRow(
            dimension.id,
            find(case.ratings, f"{Seat.A}-{dimension.id}"),
            find(case.ratings, f"{Seat.B}-{dimension.id}"),
        )
        for dimension in dimensions
    )


def largest_first(rows: Iterable[ContrastRow]) -> tuple[ContrastRow, ...]:
    """Order by difference, then many sightings before few, then as asked."""
    return tuple(sorted(rows, key=_how_far_down))


def _how_far_down(row: ContrastRow) -> tuple[int, int]:
    steps = row.steps_apart
    kinds = {Seen.BY_ONE: 5, Seen.BY_NOBODY: 6, Seen.NOT_ANSWERED: 7}
    return (kinds.get(row.seen, 7) if steps is None else 4 - steps, -_sightings(row))


def _sightings(row: ContrastRow) -> int:
    weight = {None: 0, Sightings.FEW: 1, Sightings.SOME: 2, Sightings.MANY: 3}
    return sum(weight[rating.sightings] for rating in (row.a, row.b) if rating)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many dimensions stand how; a count of rows, never of the student."""

    about_the_same: int
    seen_differently: int
    by_one: int
    by_nobody: int
    not_answered: int


def counts(rows: Iterable[ContrastRow]) -> Counts:
    """Count the rows by how they are seen; close and the same are both about the same."""
    seen = [row.seen for row in rows]
    return Counts(
        about_the_same=seen.count(Seen.CLOSE) + seen.count(Seen.THE_SAME),
        seen_differently=seen.count(Seen.DIFFERENTLY),
        by_one=seen.count(Seen.BY_ONE),
        by_nobody=seen.count(Seen.BY_NOBODY),
        not_answered=seen.count(Seen.NOT_ANSWERED),
    )


def tell_the_same_story(rows: Iterable[ContrastRow]) -> bool:
    """Return whether both have seen something and nothing is seen differently."""
    found = counts(rows)
    return found.about_the_same > 0 and found.seen_differently == 0


def views_differ(rows: Iterable[ContrastRow]) -> bool:
    """Return whether anything is seen differently."""
    return any(row.seen is Seen.DIFFERENTLY for row in rows)


@dataclass(frozen=True, slots=True)
class SameActivity:
    """One activity in which A saw one kind of moment and B another."""

    activity: str
    a: Moment
    b: Moment


def same_activity_other_outcome(case: Case) -> tuple[SameActivity, ...]:
    """Return the pairs of a strength and a puzzle in the same activity of both classes."""
    told = [m for m in case.moments if m.activity and m.saw and m.kind is not Kind.NEUTRAL]
    return tuple(
        SameActivity(a.activity, a, b)
        for a in told
        for b in told
        if a.activity
        and a.activity == b.activity
        and a.kind is not b.kind
        and (a.seat, b.seat) == (Seat.A, Seat.B)
    )


def goes_well_in(case: Case) -> dict[str, frozenset[Seat]]:
    """Return the activities of the strengths, by id or in their own words, and who named them."""
    seats: dict[str, frozenset[Seat]] = {}
    for moment in case.moments:
        name = moment.activity or moment.own_activity
        if moment.kind is Kind.STRENGTH and name:
            seats[name] = seats.get(name, frozenset()) | {moment.seat}
    return seats


def strengths_both_name(case: Case) -> tuple[str, ...]:
    """Return the dimensions that a strength of each class shows."""
    shown = {
        seat: [
            m.dimension
            for m in case.moments
            if m.seat is seat and m.kind is Kind.STRENGTH and m.dimension
        ]
        for seat in Seat
    }
    return tuple(dict.fromkeys(d for d in shown[Seat.A] if d in shown[Seat.B]))


def known_by_one(case: Case) -> tuple[tuple[Topic, Seat, str], ...]:
    """Return what only one teacher knows: topic, who knows it, and their words."""
    texts = {(line.topic, line.seat): line.text for line in case.knowledge if line.text}
    return tuple(
        (topic, seat, texts[topic, seat])
        for topic in Topic
        for seat in Seat
        if (topic, seat) in texts and (topic, seat.other) not in texts
    )


@dataclass(frozen=True, slots=True)
class GuessBesideAnswer:
    """What one seat guessed and what the colleague answered."""

    guess: Guess
    answer: Level | None

    @property
    def met(self) -> bool:
        """True where the guess was the answer."""
        return self.guess.level is self.answer


def guesses_beside_answers(case: Case) -> tuple[GuessBesideAnswer, ...]:
    """Return each guess with the colleague's level, in the order guessed."""
    found = []
    for guessed in case.guesses:
        rating = find(case.ratings, f"{guessed.seat.other}-{guessed.dimension}")
        found.append(GuessBesideAnswer(guessed, rating.level if rating else None))
    return tuple(found)


def rooms_side_by_side(case: Case) -> tuple[tuple[str, str, str], ...]:
    """Return (detail, in A, in B) for the details at least one of the two filled in."""
    a, b = case.classroom(Seat.A), case.classroom(Seat.B)
    details = ("known_since", "meets", "size", "time_of_day")
    rows = ((name, str(getattr(a, name)), str(getattr(b, name))) for name in details)
    return tuple(row for row in rows if row[1] or row[2])
