"""What a case tells, without what differs from one telling of it to the next."""

from dataclasses import fields, is_dataclass
from typing import Any

from pairview.domain.case import Case

IDS = {"id", "hypothesis", "evidence", "from_moment"}
"""Fields that hold the id of something."""


def told(case: Case) -> dict[str, Any]:
    """Return every field of a case by name, each id as the number of its first mention."""
    numbers: dict[str, int] = {}

    def tell(value: Any, name: str = "") -> Any:
        if isinstance(value, tuple):
            return [tell(one) for one in value]
        if is_dataclass(value):
            kept = [f.name for f in fields(value) if f.compare]
            return {name: tell(getattr(value, name), name) for name in kept}
        if name in IDS and value is not None:
            return numbers.setdefault(value, len(numbers))
        return value

    return {field.name: tell(getattr(case, field.name), field.name) for field in fields(case)}
