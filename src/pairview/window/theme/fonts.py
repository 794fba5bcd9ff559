"""Load the bundled Inter, so that the window looks the same on every system."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILY = "Inter"
FOLDER = Path(__file__).parents[1] / "fonts"


@cache
def load() -> tuple[str, ...]:
    """Load every font file of the program once; without them Qt's own font is used.

    Returns the family names that were found.
    """
    families: list[str] = []
    for file in sorted(FOLDER.glob("*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))
