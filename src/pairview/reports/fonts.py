"""The fonts of the page, registered on first need, and which characters they can print."""

from functools import cache
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FOLDER: Final = Path(__file__).parent / "fonts"
REGULAR: Final = "PairViewSans"
BOLD: Final = "PairViewSans-Bold"
_FILES: Final = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}


@cache
def register() -> frozenset[str]:
    """Make the fonts known to reportlab, once; returns the characters that both can print."""
    covered = []
    for name, file in _FILES.items():
        font = TTFont(name, str(FOLDER / file))
        pdfmetrics.registerFont(font)
        glyphs = font.face.charToGlyph.items()
        covered.append(frozenset(code for code, glyph in glyphs if glyph))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, REGULAR, BOLD)
    return frozenset(chr(code) for code in frozenset.intersection(*covered) if code >= ord(" "))


def width_of(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    register()
    return float(pdfmetrics.getFont(font).stringWidth(text, size))
