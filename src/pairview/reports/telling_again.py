"""What both halves of a whole case say of rating again and of the student's card."""

from collections.abc import Iterator

from pairview.content import load_relationship
from pairview.domain.entries import Entry
from pairview.domain.entry_words import entry_kind, entry_line
from pairview.domain.evidence import Evidence
from pairview.domain.items import find
from pairview.domain.relationship import CheckCard
from pairview.domain.second_look import SecondLook
from pairview.reports.telling import joined
from pairview.reports.words import Words

Told = tuple[Entry, str, str]
"""An entry with what it is and what stands in it."""


def rated_again(words: Words, look: SecondLook) -> Iterator[Told]:
    """Yield what each seat rated again at a second look, and how much it tried."""
    for entry in words.entries.values():
        item = entry.item
        if entry.shelf.kind in {"later_ratings", "efforts"} and item.second_look == look.id:
            yield _told(words, entry)


def done_alone(words: Words, look: SecondLook) -> str:
    """Return the classes that were done with their private part."""
    return joined(map(words.room, look.rated_again))


def on_card(words: Words, card: CheckCard) -> Iterator[Told]:
    """Yield what was predicted of a card and what the student answered."""
    for entry in words.entries.values():
        if entry.shelf.kind in {"predictions", "card_answers"} and entry.item.card == card.id:
            yield _told(words, entry)


def card_title(words: Words, card: CheckCard) -> str:
    """Return which card it is, when it was given and when it came back."""
    given = words(
        "plain_text.card_given", room=words.room(card.seat), day=words.day(card.printed_on)
    )
    if card.answered_on is None:
        return given
    return joined((given, words("plain_text.card_back", day=words.day(card.answered_on))))


def made_from_later(words: Words, evidence: Evidence) -> Iterator[str]:
    """Yield the second look or the later fact of a practice case that evidence came from."""
    outcome = find(words.case.look_for_outcomes, evidence.from_outcome or "")
    look = find(words.case.second_looks, outcome.second_look) if outcome else None
    if look:
        yield words("plain_text.from_second_look", day=words.day(look.held_on))
    if evidence.from_fact:
        yield words("plain_text.from_fact", fact=evidence.from_fact)


def _told(words: Words, entry: Entry) -> Told:
    kind = entry_kind(entry, words.case, words.wording)
    items = load_relationship(words.language)
    return entry, kind, entry_line(entry, words.wording, words.label, items)
