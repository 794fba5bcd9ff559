"""Word pairs that stand for a student, because initials stay linkable inside a school."""

import os
from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodeNames:
    """Every pairing of an adjective and a noun, such as "Blue Kite" or, noun first, "Faro Azul"."""

    adjectives: tuple[str, ...]
    nouns: tuple[str, ...]
    noun_first: bool = False

    def __len__(self) -> int:
        """Return how many pairings there are."""
        return len(self.adjectives) * len(self.nouns)

    def __contains__(self, name: object) -> bool:
        """True for a pairing of this bank; case and spaces around it do not matter."""
        first, _, last = " ".join(str(name).casefold().split()).partition(" ")
        adjective, noun = (last, first) if self.noun_first else (first, last)
        return adjective in map(str.casefold, self.adjectives) and noun in map(
            str.casefold, self.nouns
        )

    def draw(self, taken: Collection[str] = ()) -> str:
        """Return a pairing at random, one that is not taken while there is one."""
        start = int.from_bytes(os.urandom(4), "big")
        avoided = {name.casefold() for name in taken}
        names = (self._at(start + step) for step in range(len(self)))
        return next((name for name in names if name.casefold() not in avoided), self._at(start))

    def _at(self, number: int) -> str:
        adjective, noun = divmod(number % len(self), len(self.nouns))
        words = self.adjectives[adjective], self.nouns[noun]
        return " ".join(reversed(words) if self.noun_first else words)
