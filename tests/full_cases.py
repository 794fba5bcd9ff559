"""A case with every field filled, so that nothing can be forgotten in storing it."""

from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from pairview.domain.case import Case
from pairview.domain.evidence import Answer, Fit
from pairview.domain.seat import Classroom, Seat

TODAY = date(2026, 11, 21)


def full_case(items: int = 3, text: str = "What was seen & heard, “so” ñ 1<2") -> Case:
    """Return a revealed case in which every field is filled and all references hold."""
    values = {
        name: _example(hint, 1, name, items, text) for name, hint in get_type_hints(Case).items()
    }
    for name, value in values.items():
        if isinstance(value, tuple):
            values[name] = tuple({item.id: item for item in value}.values())
    case = replace(Case(**values), id="0123456789abcdef")
    hypotheses = [item.id for item in case.hypotheses]
    evidence = [item.id for item in case.evidence]
    outcomes = tuple(
        replace(item, second_look=look.id)
        for item, look in zip(case.look_for_outcomes, case.second_looks, strict=True)
    )
    look, card = case.second_looks[0].id, case.check_cards[0].id
    return replace(
        case,
        agreement=replace(case.agreement, language="en", code_name="Blue Kite"),
        classrooms=(Classroom(Seat.A, "Maths", text), Classroom(Seat.B, "PE", text)),
        answers=tuple(Answer(h, e, Fit.AGAINST) for h in hypotheses for e in evidence),
        evidence=tuple(
            replace(item, from_moment=case.moments[0].id, from_outcome=outcome.id)
            for item, outcome in zip(case.evidence, outcomes, strict=True)
        ),
        look_fors=tuple(replace(item, hypothesis=hypotheses[0]) for item in case.look_fors),
        second_looks=tuple(replace(item, rated_again=tuple(Seat)) for item in case.second_looks),
        look_for_outcomes=outcomes,
        status_changes=tuple(
            replace(item, second_look=look.id)
            for item, look in zip(case.status_changes, case.second_looks, strict=True)
        ),
        later_ratings=tuple(replace(item, second_look=look) for item in case.later_ratings),
        efforts=tuple(replace(item, second_look=look) for item in case.efforts[: len(Seat)]),
        predictions=tuple(replace(item, card=card) for item in case.predictions),
        card_answers=tuple(replace(item, card=card) for item in case.card_answers),
        progress=replace(case.progress, finished=(Seat.A, Seat.B)),
    )


def without_version_3(case: Case) -> Case:
    """Return the case as a file of format 1 or 2, or a JSON of version 1, could hold it."""
    return replace(
        case,
        agreement=replace(case.agreement, practice=""),
        evidence=tuple(replace(i, from_outcome=None, from_fact=None) for i in case.evidence),
        second_looks=tuple(replace(item, rated_again=()) for item in case.second_looks),
        look_for_outcomes=tuple(replace(item, words="") for item in case.look_for_outcomes),
        status_changes=tuple(replace(item, words="") for item in case.status_changes),
        later_ratings=(),
        efforts=(),
        check_cards=(),
        predictions=(),
        card_answers=(),
    )


def _example(hint: Any, number: int, name: str, items: int, text: str) -> Any:
    """Return a value of the type that is not its default and differs with the number."""
    arms = [arm for arm in get_args(hint) if arm is not type(None)]
    if get_origin(hint) is tuple:
        return tuple(_example(arms[0], n, name, items, text) for n in range(1, items + 1))
    if arms:
        return _example(arms[0], number, name, items, text)
    if hint in (bool, date):
        return True if hint is bool else TODAY
    if hint is str:
        return f"{name}-{number}" if name in _NAMES else f"{text} {number}"
    if issubclass(hint, Enum):
        return list(hint)[number % len(hint)]
    return hint(
        **{
            field: _example(field_hint, number, field, items, text)
            for field, field_hint in get_type_hints(hint).items()
        }
    )


_NAMES = {
    "nudges_put_away",
    "id",
    "dimension",
    "hypothesis",
    "evidence",
    "second_look",
    "look_for",
    "from_moment",
    "from_outcome",
    "from_fact",
    "card",
    "item",
    "practice",
}
