"""Five things a student may say of a class and its teacher, in words of our own.

No published scale is copied. The items ask, are about one thing each and have five steps in words,
because agree-disagree items and steps without words are answered less carefully. They are not
validated and have no sum.
"""

from dataclasses import dataclass
from typing import Final

STEPS: Final = 5


@dataclass(frozen=True, slots=True)
class RelationshipItem:
    """One item; `stem` begins the question and `text` ends it, so that a table can share stems.

    `steps` are the answers from the least to the most.
    """

    id: str
    stem: str
    text: str
    steps: tuple[str, ...]

    @property
    def question(self) -> str:
        """Return the whole question."""
        return f"{self.stem} {self.text}"
