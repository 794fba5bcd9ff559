"""Turns the contrast of a case into the rows and notes that widgets show."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from pairview.content import load_activities, load_dimensions, load_wording
from pairview.domain.case import Case
from pairview.domain.contrast import ContrastRow, contrast, dimensions_asked, largest_first
from pairview.domain.moment import Moment
from pairview.domain.rating import Dimension, Level, Rating
from pairview.domain.seat import Seat
from pairview.domain.sentences import short_contrast, spoken_row
from pairview.domain.slot import asked_in
from pairview.domain.wording import Wording
from pairview.window.widgets.contrast_rows import ViewRow
from pairview.window.widgets.moment_note import Note
from pairview.window.widgets.seat_mark import initials


@dataclass(frozen=True, slots=True)
class Contrast:
    """The rows in the order wished for, with the dimension of each."""

    rows: tuple[ContrastRow, ...]
    dimensions: dict[str, Dimension]

    def row(self, key: str) -> ContrastRow | None:
        """Return the row of a dimension."""
        return next((row for row in self.rows if row.dimension == key), None)


def contrast_of(case: Case, *, by_size: bool) -> Contrast:
    """Return the contrast, the largest difference first or as asked."""
    bank = load_dimensions()
    everything = asked_in(case.agreement.slot).all_dimensions
    dimensions = dimensions_asked(case, bank, everything=everything)
    rows = contrast(case, dimensions)
    ordered = largest_first(rows) if by_size else rows
    return Contrast(ordered, {dimension.id: dimension for dimension in dimensions})


def view_rows(case: Case, found: Contrast, *, grouped: bool) -> tuple[ViewRow, ...]:
    """Return what the chart shows; `grouped` sets a line where rows are seen another way."""
    wording = load_wording()
    before = [None, *(row.seen for row in found.rows)]
    return tuple(
        _view_row(
            case,
            row,
            found.dimensions[row.dimension],
            wording,
            starts_group=grouped and seen is not None and seen is not row.seen,
        )
        for seen, row in zip(before, found.rows, strict=False)
    )


def _view_row(
    case: Case, row: ContrastRow, dimension: Dimension, wording: Wording, *, starts_group: bool
) -> ViewRow:
    changed = [rating for rating in (row.a, row.b) if rating and rating.changed_after_reveal]
    changed_words = wording("contrast.changed") if changed else ""
    spoken = spoken_row(row, dimension, case, wording)
    return ViewRow(
        key=row.dimension,
        label=dimension.label,
        levels=(row.level(Seat.A), row.level(Seat.B)),
        level_words=(_head_words(row.a, wording), _head_words(row.b, wording)),
        words=short_contrast(row, case, wording),
        spoken=f"{spoken}, {changed_words}" if changed else spoken,
        differently=row.seen == "differently",
        changed_words=changed_words,
        first=tuple((rating.seat, rating.first_level) for rating in changed),
        starts_group=starts_group,
    )


def _head_words(rating: Rating | None, wording: Wording) -> str:
    if rating is None or rating.level is None:
        return wording("contrast.short_not_answered")
    return wording(f"scale.head_{rating.level}").lower()


def heads(wording: Wording) -> tuple[str, ...]:
    """Return the words over the columns of the chart."""
    return tuple(wording(f"scale.head_{level}") for level in Level)


def letters_of(case: Case) -> tuple[str, str]:
    """Return the letters of both marks."""
    return initials(case.class_label(Seat.A), case.class_label(Seat.B))


def moments_beside(case: Case, dimension: str) -> tuple[list[Moment], list[Moment]]:
    """Return the moments that show a dimension, and every moment of a class that has none.

    The classes take turns, so that neither story waits for the whole of the other.
    """
    written = [moment for moment in case.moments if moment.saw or moment.reading]
    showing = [moment for moment in written if moment.dimension == dimension]
    told = {moment.seat for moment in showing}
    others = [moment for moment in written if moment.seat not in told]
    return _in_turns(showing), _in_turns(others)


def first_of_each(moments: Iterable[Moment]) -> list[Moment]:
    """Return the first moment of each class that has one."""
    first: dict[Seat, Moment] = {}
    for moment in moments:
        first.setdefault(moment.seat, moment)
    return list(first.values())


def _in_turns(moments: list[Moment]) -> list[Moment]:
    by_seat = [[moment for moment in moments if moment.seat is seat] for seat in Seat]
    turns = zip_longest(*by_seat)
    return [moment for turn in turns for moment in turn if moment is not None]


def notes(case: Case, moments: Iterable[Moment], row: ContrastRow | None = None) -> list[Note]:
    """Return moments as notes, with how often each class sees what a `row` asks."""
    letters = dict(zip(Seat, letters_of(case), strict=True))
    wording = load_wording()
    rated = zip(Seat, (row.a, row.b), strict=True) if row else ()
    levels = {seat: _head_words(rating, wording) for seat, rating in rated}
    return [
        Note(
            key=moment.id,
            seat=moment.seat,
            letters=letters[moment.seat],
            label=case.class_label(moment.seat),
            level=levels.get(moment.seat, ""),
            saw=moment.saw,
            where=_where(case, moment, wording),
            around=_around(moment, wording),
            reading=moment.reading,
        )
        for moment in moments
    ]


def _where(case: Case, moment: Moment, wording: Wording) -> str:
    part = wording(f"handout.part_{moment.part}") if moment.part else ""
    return ", ".join(filter(None, (activity_words(case, moment), part)))


def _around(moment: Moment, wording: Wording) -> str:
    told = ((name, getattr(moment, name)) for name in ("before", "after", "how_often"))
    return "\n".join(f"{wording(f'handout.{name}')} {text}" for name, text in told if text)


def sightings_words(case: Case, row: ContrastRow) -> str:
    """Return on how many sightings each rating of a row rests, where a teacher said so."""
    wording = load_wording()
    return ", ".join(
        f"{case.class_label(rating.seat)}: {wording(f'plain_text.sightings_{rating.sightings}')}"
        for rating in (row.a, row.b)
        if rating and rating.sightings
    )


def activity_words(case: Case, moment: Moment) -> str:
    """Return the activity of a moment: the bank's words, their own, both, or nothing."""
    bank = {activity.id: activity.text for activity in load_activities()}
    chosen = bank.get(moment.activity or "")
    return ", ".join(filter(None, (chosen, moment.own_activity)))
