"""Takes the JSON of an earlier PairView to the present form, before the strict reader sees it."""

from typing import Any

ADDED_IN_2: dict[str, dict[str, Any]] = {
    "agreement": {"practice": ""},
    "evidence": {"from_outcome": None, "from_fact": None},
    "second_looks": {"rated_again": []},
    "look_for_outcomes": {"words": ""},
    "status_changes": {"words": ""},
}
"""The fields that version 2 added to what version 1 knew."""

LISTS_OF_2 = ("later_ratings", "efforts", "check_cards", "predictions", "card_answers")


def brought_up_to_date(document: Any) -> Any:
    """Return a document of any version as one of the present; what does not fit stays as it is."""
    if not isinstance(document, dict) or document.get("version") != 1:
        return document
    case = document.get("case")
    if type(document["version"]) is not int:
        return document
    if not isinstance(case, dict) or any(name in case for name in LISTS_OF_2):
        return {**document, "version": 2}
    new = {**case, **{name: [] for name in LISTS_OF_2}}
    new |= {name: _filled(case[name], added) for name, added in ADDED_IN_2.items() if name in case}
    return {**document, "version": 2, "case": new}


def _filled(value: Any, added: dict[str, Any]) -> Any:
    if isinstance(value, list):
        return [_filled(item, added) for item in value]
    return {**added, **value} if isinstance(value, dict) else value
