"""Load the bundled Inter, so that the window looks the same on every system."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILY = "Inter"
FOLDER = Path(__file__).parents[1] / "fonts"


WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@cache
def load() -> None:
    """Load every font file of the program once; without them Qt's own font is used."""
    for weight in WEIGHTS:
        file = FOLDER / f"{FAMILY}-{weight}.ttf"
        if file.exists():
            QFontDatabase.addApplicationFont(str(file))
