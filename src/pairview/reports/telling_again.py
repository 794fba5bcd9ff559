"""What both halves of a whole case say of rating again and of the student's card."""

from collections.abc import Iterator
from dataclasses import dataclass

from pairview.content import load_relationship
from pairview.domain.evidence import Evidence
from pairview.domain.five_steps import FiveSteps
from pairview.domain.items import find
from pairview.domain.relationship import CheckCard, RelationshipItem
from pairview.domain.relationship_check import ItemCheck, check
from pairview.domain.second_look import SecondLook
from pairview.reports.telling import joined
from pairview.reports.words import Words


def done_alone(words: Words, look: SecondLook) -> str:
    """Return the classes that were done with their private part."""
    return joined(map(words.room, look.rated_again))


def rated_closed(words: Words, look: SecondLook) -> str:
    """Return that what one rated again is closed; nothing where nobody did, or both see it."""
    return words("plain_text.rated_closed") if look.id in words.half_way else ""


@dataclass(frozen=True, slots=True)
class CardLine:
    """One item of a card in words; `entries` are the field and id of what stands in it."""

    question: str
    expected: str
    answered: str
    entries: tuple[tuple[str, str], ...]


def on_card(words: Words, card: CheckCard) -> Iterator[CardLine]:
    """Yield what was expected of a card beside what the student answered."""
    items = list(load_relationship(words.language))
    known = {item.id for item in items}
    said = [(one.card, one.item) for one in words.case.predictions]
    said += [(one.card, one.item) for one in words.case.card_answers]
    strange = dict.fromkeys(item for of, item in said if of == card.id and item not in known)
    items += [RelationshipItem(name, "", name, ()) for name in strange]
    for item, one in zip(items, check(words.case, card, items), strict=True):
        entries = [("predictions", one.expected), ("card_answers", one.said)]
        held = tuple((field, f"{card.id}-{item.id}") for field, step in entries if step)
        if held:
            told = _expected(words, one, item), _answered(words, one, item)
            yield CardLine(item.question.strip(), *told, held)


def _expected(words: Words, one: ItemCheck, item: RelationshipItem) -> str:
    if one.expected is None:
        return words("plain_text.no_guess")
    sure = words(f"entries.sure_{one.sureness}") if one.sureness else ""
    return ", ".join(filter(None, (_step(words, one.expected, item), sure)))


def _answered(words: Words, one: ItemCheck, item: RelationshipItem) -> str:
    skipped = words("plain_text.skipped")
    return _step(words, one.said, item) if one.said else skipped


def _step(words: Words, step: FiveSteps, item: RelationshipItem) -> str:
    return item.steps[step - 1] if item.steps else words("entries.step", n=step)


def closed_still(words: Words, card: CheckCard) -> str:
    """Return what of a card that is not back is closed; nothing once it is."""
    return "" if card.answered_on else words("plain_text.card_closed")


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
