"""What people typed or chose, one entry each, so that a statement can name it or it can go."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.domain.slot import Step


@dataclass(frozen=True, slots=True)
class Shelf:
    """A field of `Case` whose entries can be named; `texts` are the boxes of one of them.

    `line` names an entry that exists once, in a field that is no list; its `kind` is the name.
    """

    field: str
    step: Step
    texts: tuple[str, ...]
    line: str = ""

    @property
    def kind(self) -> str:
        """Return what an entry is: the name of its words in `entries.toml`."""
        return self.line or self.field


_ROOM: Final = ("label", "known_since", "meets", "size", "time_of_day")
_MOMENT: Final = ("saw", "reading", "before", "after", "how_often", "own_activity")
_PUZZLE: Final = ("hard_to", "hard_when", "can", "can_when")
_HYPOTHESIS: Final = ("text", "drop_if", "kindest_reading", "status_reason")

SHELVES: Final = (
    Shelf("agreement", Step.AGREE, ("code_name",), "code_name"),
    Shelf("agreement", Step.AGREE, ("purpose",), "purpose"),
    Shelf("agreement", Step.AGREE, ("grade_band",), "grade_band"),
    Shelf("classrooms", Step.AGREE, _ROOM),
    Shelf("ratings", Step.RECORD, ()),
    Shelf("moments", Step.RECORD, _MOMENT),
    Shelf("knowledge", Step.RECORD, ("text",)),
    Shelf("tried", Step.RECORD, ("text",)),
    Shelf("first_theories", Step.RECORD, ("text",)),
    Shelf("guesses", Step.RECORD, ()),
    Shelf("differences", Step.CONTRAST, ("note",)),
    Shelf("puzzle", Step.CONTRAST, _PUZZLE, "puzzle"),
    Shelf("retelling", Step.RETELL, ("incident",), "incident"),
    Shelf("retelling", Step.RETELL, ("voice",), "voice"),
    Shelf("my_parts", Step.RETELL, ("text",)),
    Shelf("hypotheses", Step.HYPOTHESES, _HYPOTHESIS),
    Shelf("evidence", Step.WEIGH, ("text",)),
    Shelf("look_fors", Step.PLAN, ("text", "own_activity")),
    Shelf("questions", Step.PLAN, ("text", "when_where", "opening")),
    Shelf("small_changes", Step.PLAN, ("text",)),
    Shelf("plan", Step.PLAN, ("student_will_notice",), "student_will_notice"),
    Shelf("plan", Step.PLAN, ("other_adult",), "other_adult"),
    Shelf("unknowns", Step.PLAN, ("text",)),
    Shelf("second_looks", Step.SECOND_LOOK, ("student_said", "remember")),
    Shelf("look_for_outcomes", Step.SECOND_LOOK, ("line", "words")),
    Shelf("status_changes", Step.SECOND_LOOK, ("why", "words")),
    Shelf("later_ratings", Step.SECOND_LOOK, ()),
    Shelf("efforts", Step.SECOND_LOOK, ()),
    Shelf("predictions", Step.SECOND_LOOK, ()),
    Shelf("card_answers", Step.SECOND_LOOK, ()),
    Shelf("statements", Step.READ_BACK, ("text",)),
)
"""In the order of the steps. Left out are answers of the table, dates and what the keeping asks."""

_CHOSEN: Final = {
    "ratings": ("level", "first_level"),
    "guesses": ("level",),
    "knowledge": ("unknown",),
    "differences": ("sorted_as",),
    "look_for_outcomes": ("outcome",),
    "status_changes": ("after",),
    "later_ratings": ("level",),
    "efforts": ("step",),
    "predictions": ("step",),
    "card_answers": ("step",),
}
"""Where an entry without a word says something all the same."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `reference` names it for good: see `reference_to`."""

    reference: str
    shelf: Shelf
    item: Any

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what was typed, box by box, without the empty ones."""
        return tuple(text for name in self.shelf.texts if (text := getattr(self.item, name)))

    @property
    def seat(self) -> Seat | None:
        """Return whose entry it is; None where it is the pair's."""
        seat: Seat | None = getattr(self.item, "seat", None)
        return seat


def reference_to(field: str, name: str) -> str:
    """Return what names an entry: "moments/" and the id of a moment, "plan/other_adult".

    The field comes first because a seat is the id of several things: its class, its first
    theory, its part, its small change. No id holds a slash.
    """
    return f"{field}/{name}"


def entries(case: Case) -> Iterator[Entry]:
    """Yield every entry of a case that says something, in the order of the steps.

    Give it a case as its viewer may see it: what is sealed is no entry yet.
    """
    for shelf in SHELVES:
        if shelf.line:
            found = [
                Entry(reference_to(shelf.field, shelf.line), shelf, getattr(case, shelf.field))
            ]
        else:
            found = [
                Entry(reference_to(shelf.field, item.id), shelf, item)
                for item in getattr(case, shelf.field)
            ]
        yield from (entry for entry in found if entry.texts or _is_chosen(entry))


def _is_chosen(entry: Entry) -> bool:
    return any(getattr(entry.item, name) for name in _CHOSEN.get(entry.shelf.kind, ()))


def find_entry(case: Case, reference: str | None) -> Entry | None:
    """Return the entry of that name; None where it is gone, blank, or not to be seen."""
    return next((entry for entry in entries(case) if entry.reference == reference), None)


LONG_ENOUGH: Final = 12
"""From so many characters on, words within a longer text are taken to be the same words."""


def copies_of(case: Case, entry: Entry) -> tuple[Entry, ...]:
    """Return the entries that hold the words of another, or were made from it.

    Evidence holds the words of its moment, a hypothesis those of a first theory.
    """
    wanted = [_squeezed(text) for text in entry.texts]
    outcomes = _outcomes_of(case, entry)
    return tuple(
        other
        for other in entries(case)
        if other.reference != entry.reference
        and (_is_made_from(other, entry) or _is_found_in(other, outcomes) or _holds(other, wanted))
    )


def _outcomes_of(case: Case, entry: Entry) -> set[str]:
    """Return the outcomes that an entry is, or takes along: evidence was made from them."""
    of = {"look_fors": "look_for", "second_looks": "second_look", "look_for_outcomes": "id"}
    field = of.get(entry.shelf.field)
    if field is None:
        return set()
    return {one.id for one in case.look_for_outcomes if getattr(one, field) == entry.item.id}


def _is_found_in(made: Entry, outcomes: set[str]) -> bool:
    return made.shelf.field == "evidence" and made.item.from_outcome in outcomes


def _holds(entry: Entry, wanted: list[str]) -> bool:
    texts = [_squeezed(text) for text in entry.texts]
    return any(
        words == text or (len(words) >= LONG_ENOUGH and words in text)
        for words in wanted
        for text in texts
    )


def _squeezed(text: str) -> str:
    return " ".join(text.casefold().split())


def _is_made_from(made: Entry, source: Entry) -> bool:
    if made.shelf.field == "evidence" and source.shelf.field == "moments":
        return bool(made.item.from_moment == source.item.id)
    if made.shelf.field == "evidence" and source.shelf.field == "ratings":
        return bool(made.item.from_dimension == source.item.dimension)
    return False
