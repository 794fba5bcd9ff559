"""What both halves of a whole case say of rating again: a line a dimension, and effort."""

from collections.abc import Iterator

from pairview.content import load_dimensions
from pairview.domain.again_sentences import moved_words
from pairview.domain.rating_again import Again, AgainRow, compared, effort_of
from pairview.domain.seat import Seat
from pairview.domain.second_look import Effort, LaterRating, SecondLook
from pairview.reports.words import Words


def rated_rows(words: Words, look: SecondLook) -> tuple[AgainRow, ...]:
    """Return what one of them rated at this look, in the order asked."""
    known = [one.id for one in load_dimensions(words.language)]
    named = [one.dimension for one in words.case.later_ratings]
    rows = compared(words.case, look, dict.fromkeys((*known, *named)))
    return tuple(row for row in rows if any(view.now for view in row.views))


def row_label(words: Words, row: AgainRow) -> str:
    """Return what was rated, as a label."""
    label = words.label(row.dimension)
    return label[:1].upper() + label[1:]


def moved(words: Words, view: Again) -> str:
    """Return from what to what one seat's rating moved."""
    return moved_words(view, words.wording, words.day)


def rating_id(look: SecondLook, view: Again, dimension: str) -> str | None:
    """Return the id of a rating of this look, None where the seat gave none."""
    return LaterRating(look.id, view.seat, dimension, view.now).id if view.now else None


def efforts(words: Words, look: SecondLook) -> Iterator[tuple[str, str, str]]:
    """Yield for each seat that answered: the id, whose effort it is, and that it was answered.

    How much it was is its teacher's own: two side by side would ask who tries less.
    """
    for seat in Seat:
        step = effort_of(words.case, look, seat)
        if step:
            label = words("plain_text.effort", room=words.room(seat))
            yield Effort(look.id, seat, step).id, label, words("plain_text.answered")
