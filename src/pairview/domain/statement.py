"""A correction or a family's statement, and where the case went."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Statement:
    """Printed beside what it concerns.

    `concerns` names an entry as `entries.reference_to` does, such as "moments/" and its id;
    None is the case as a whole. What names nothing that is there counts as the whole too.
    """

    id: str
    text: str
    written_on: date
    concerns: str | None = None


@dataclass(frozen=True, slots=True)
class WhereItWent:
    """A document saved or exported, so that deleting can offer to remove it."""

    id: str
    document: str
    place: str
    saved_on: date
