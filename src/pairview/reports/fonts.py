"""The fonts of the page, registered on first need, and which characters they can print."""

from functools import cache
from pathlib import Path
from typing import Any, Final
from unicodedata import combining

from reportlab.pdfbase import pdfmetrics

from pairview.reports.shaped_font import ShapedFont

FOLDER: Final = Path(__file__).parent / "fonts"
REGULAR: Final = "PairViewSans"
BOLD: Final = "PairViewSans-Bold"
_FILES: Final = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}


@cache
def register() -> frozenset[str]:
    """Make the fonts known to reportlab, once; returns the characters that both can print."""
    both = [ShapedFont(name, str(FOLDER / file), readable=True) for name, file in _FILES.items()]
    for one in both:
        pdfmetrics.registerFont(one)
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, REGULAR, BOLD)
    return frozenset.intersection(*(one.characters for one in both))


@cache
def plain() -> frozenset[str]:
    """Return what prints right one letter after the other: all of that but marks over letters."""
    return frozenset(char for char in register() if not combining(char)) | {"\n"}


def font(*, bold: bool) -> ShapedFont:
    """Return the font of Latin, Greek and Cyrillic."""
    register()
    found: Any = pdfmetrics.getFont(BOLD if bold else REGULAR)
    assert isinstance(found, ShapedFont)
    return found


def width_of(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    register()
    return float(pdfmetrics.getFont(font).stringWidth(text, size))
