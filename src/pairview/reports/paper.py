"""The two sizes of paper; kept apart from reportlab so that asking for one stays cheap."""

from enum import StrEnum


class Paper(StrEnum):
    """A sheet of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Return width and height in points."""
        return (595.2756, 841.8898) if self is Paper.A4 else (612.0, 792.0)
