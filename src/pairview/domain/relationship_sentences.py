"""Puts one card of the relationship check into sentences: hits, near hits and direction only."""

from collections.abc import Iterable, Sequence

from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.relationship import RelationshipItem
from pairview.domain.relationship_check import ItemCheck, Met, count_met, to_ask_about
from pairview.domain.wording import Wording


def item_sentence(checked: ItemCheck, item: RelationshipItem, case: Case, wording: Wording) -> str:
    """Return what lies between expectation and answer of one item, and how sure the teacher was."""
    values = {
        "student": student_words(case, wording),
        "expected": step_words(checked.expected, item),
        "said": step_words(checked.said, item),
    }
    sentence = wording(f"relationship_check.{_kind(checked)}", **values)
    if checked.expected is None or checked.sureness is None:
        return sentence
    return f"{sentence} {wording(f'relationship_check.was_{checked.sureness}')}"


def _kind(checked: ItemCheck) -> str:
    if checked.nearness is None:
        if checked.said is not None:
            return "not_expected"
        return "neither" if checked.expected is None else "skipped"
    return "_".join(filter(None, (checked.nearness, checked.direction)))


def met_sentences(
    checks: Sequence[ItemCheck], items: Iterable[RelationshipItem], case: Case, wording: Wording
) -> tuple[str, ...]:
    """Return how many met or came near, what chance does, and what to ask about.

    No "of 4": a share of one card would read like a mark.
    """
    met = count_met(checks)
    if not met.compared:
        return (wording("relationship_check.nothing_to_compare"),)
    by_chance = wording("relationship_check.by_chance")
    return f"{_counted(met, wording)} {by_chance}", _to_ask(checks, items, case, wording)


def _counted(met: Met, wording: Wording) -> str:
    names = {
        (True, True): "met_and_beside",
        (True, False): "met_only",
        (False, True): "beside_only",
    }
    name = names.get((met.hits > 0, met.beside > 0), "further_only")
    counts = {"hits": met.hits, "beside": met.beside}
    words = {key: wording(f"relationship_check.number_{n}") for key, n in counts.items() if n}
    said = wording(f"relationship_check.{name}", **words)
    return said[:1].upper() + said[1:]


def _to_ask(
    checks: Sequence[ItemCheck], items: Iterable[RelationshipItem], case: Case, wording: Wording
) -> str:
    asked = {item.id: item.question for item in items}
    furthest = [asked[name] for name in to_ask_about(checks)]
    if not furthest:
        return wording("relationship_check.all_near")
    name = "ask_one" if len(furthest) == 1 else "ask_two"
    student = student_words(case, wording)
    return wording(
        f"relationship_check.{name}", student=student, first=furthest[0], second=furthest[-1]
    )


def step_words(step: FiveSteps | None, item: RelationshipItem) -> str:
    """Return a step in the words of the card; nothing where there is none."""
    return item.steps[step - 1] if step else ""


def student_words(case: Case, wording: Wording) -> str:
    """Return the code name, or the words that stand for it."""
    return case.agreement.code_name or wording("relationship_check.student")
