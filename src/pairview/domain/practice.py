"""Made-up students to practise on: no real student is shown, nobody is scored."""

from dataclasses import dataclass

from pairview.domain.slot import Step


@dataclass(frozen=True, slots=True)
class LaterFact:
    """Something found out later; `for_lenses` and `against_lenses` are ids of lenses."""

    id: str
    text: str
    for_lenses: tuple[str, ...] = ()
    against_lenses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticeNote:
    """What there is to notice in one step of the practice case."""

    id: str
    step: Step
    text: str
