"""Made-up students to practise on: no real student is shown, nobody is scored."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LaterFact:
    """Something found out later; `for_lenses` and `against_lenses` are ids of lenses."""

    id: str
    text: str
    for_lenses: tuple[str, ...] = ()
    against_lenses: tuple[str, ...] = ()
