"""Puts an entry of a case into words: what it is, and what stands in it."""

from collections.abc import Callable, Iterable
from typing import Final

from pairview.domain.case import Case
from pairview.domain.entries import Entry
from pairview.domain.items import find
from pairview.domain.relationship import CardAnswer, Prediction, RelationshipItem
from pairview.domain.second_look import StatusChange
from pairview.domain.sentences import changed_words, level_words
from pairview.domain.wording import Wording

BETWEEN: Final = " · "


def entry_kind(entry: Entry, case: Case, wording: Wording) -> str:
    """Return what an entry is, such as "Maths: moment"; no words of theirs but the class label."""
    student = case.agreement.code_name or wording("handout.no_code_name")
    room = case.class_label(entry.seat) if entry.seat else ""
    if entry.shelf.field == "hypotheses":
        number = case.number_of(entry.item.id)
        if number is not None:
            return wording("entries.hypothesis_numbered", number=number)
    return wording(f"entries.{entry.shelf.kind}", room=room, student=student)


def entry_name(entry: Entry, case: Case, wording: Wording, label: Callable[[str], str]) -> str:
    """Return what an entry is and which one, such as "PE: rating · begins within two minutes".

    It holds no words of theirs but class label and code name, so it can stand where what was
    typed must not.
    """
    about = _about(entry, wording, label).rstrip(":")
    return BETWEEN.join(filter(None, (entry_kind(entry, case, wording), about)))


def entry_line(
    entry: Entry,
    wording: Wording,
    label: Callable[[str], str],
    items: Iterable[RelationshipItem],
    between: str = BETWEEN,
) -> str:
    """Return what stands in an entry, box by box.

    `label` names a dimension by its id; `items` are those of the relationship check.
    """
    about, chosen = _about(entry, wording, label), _chosen(entry, wording)
    if entry.shelf.field in {"predictions", "card_answers"}:
        asked = find(items, entry.item.item)
        about = asked.question if asked else about
        chosen = _on_card(entry.item, asked, wording)
    said = between.join(filter(None, (chosen, *entry.texts)))
    return " ".join(filter(None, (about, said)))


def _about(entry: Entry, wording: Wording, label: Callable[[str], str]) -> str:
    if entry.shelf.field == "knowledge":
        return wording(f"plain_text.{entry.item.topic.value}")
    if entry.shelf.field in {"ratings", "guesses", "differences", "later_ratings"}:
        return wording("entries.about", label=label(entry.item.dimension))
    if entry.shelf.field in {"predictions", "card_answers"}:
        name = f"entries.item_{entry.item.item}"
        return wording(name) if name in wording.ids() else f"{entry.item.item}:"
    return ""


def moved_words(change: StatusChange, wording: Wording) -> str:
    """Return from what to what a hypothesis moved at a second look, or that it stays as it was."""
    before, after = (
        wording(f"plain_text.status_{status}") for status in (change.before, change.after)
    )
    if change.before is change.after:
        return wording("plain_text.stays", status=after)
    return wording("plain_text.moved", before=before, after=after)


def _chosen(entry: Entry, wording: Wording) -> str:
    """Return what was chosen and not typed."""
    item, chosen = entry.item, ""
    match entry.shelf.kind:
        case "ratings":
            changed = changed_words(item, wording)
            chosen = ", ".join(filter(None, (level_words(item, wording), changed)))
        case "guesses" | "later_ratings":
            chosen = wording(f"scale.{item.level}")
        case "efforts":
            chosen = wording("plain_text.answered")  # how much is its teacher's own
        case "knowledge" if item.unknown:
            chosen = wording("plain_text.not_known")
        case "look_for_outcomes":
            chosen = wording(f"plain_text.outcome_{item.outcome}")
        case "status_changes":
            chosen = moved_words(item, wording)
    return chosen


def _on_card(
    item: Prediction | CardAnswer, asked: RelationshipItem | None, wording: Wording
) -> str:
    """Return a step in the words of the card, and how sure a teacher was of it."""
    step = asked.steps[item.step - 1] if asked else wording("entries.step", n=item.step)
    sureness = item.sureness if isinstance(item, Prediction) else None
    return f"{step}, {wording(f'entries.sure_{sureness}')}" if sureness else step
