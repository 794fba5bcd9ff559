"""Text on the page, written as the operators of the page itself.

reportlab's text objects keep count of where they are and look every letter up one by one, which
took most of the time of drawing.
"""

from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

_NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"
_FILLED: Final = 0
_UNSEEN: Final = 3
"""How letters are drawn, as the operator Tr has it."""


class TextOperators:
    """Words at places on the page of a canvas; nothing is drawn before `end`."""

    def __init__(self, canvas: Canvas) -> None:
        """Begin a text of its own."""
        self._canvas: Any = canvas
        self._code = ["BT"]
        self._font: tuple[str, float, int] | None = None
        self._color: Color | None = None

    def go_to(self, x: float, y: float) -> None:
        """Begin at a place, in points."""
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def show(self, words: str, font: str, size: float, color: Color, *, seen: bool = True) -> None:
        """Show words where the last ones ended, or leave them to be read out and copied alone."""
        if color is not self._color:
            self._color = color
            self._code.append(f"{fp_str(color.red, color.green, color.blue)} rg")
        face: Any = pdfmetrics.getFont(font)
        for subset, letters in _coded(words, face, self._canvas._doc):  # noqa: SLF001 - fonts ask for it
            if (font, size, subset) != self._font:
                self._font = (font, size, subset)
                name = face.getSubsetInternalName(subset, self._canvas._doc)  # noqa: SLF001 - the same
                self._code.append(f"{name} {fp_str(size)} Tf")
            drawn = f"({escapePDF(letters)}) Tj"
            self._code.append(drawn if seen else f"{_UNSEEN} Tr {drawn} {_FILLED} Tr")

    def end(self) -> None:
        """Put all of it on the page."""
        self._canvas._code.append(" ".join([*self._code, "ET"]))  # noqa: SLF001 - no method does it


def _coded(words: str, face: Any, document: Any) -> list[tuple[int, bytes]]:
    """Return words as a font codes them, cut where another subset of it begins.

    What was met before in the document is in the first subset but for rare texts.
    """
    known = face._assignState(document).assignments  # noqa: SLF001 - reportlab offers it to others
    if words.isascii() and words.isprintable() and face._asciiReadable:  # noqa: SLF001 - the same
        return [(0, words.encode("ascii"))]
    letters = words.replace(_NO_BREAK_SPACE, " ")
    try:
        return [(0, bytes(map(known.__getitem__, map(ord, letters))))]
    except (KeyError, ValueError):
        pieces: list[tuple[int, bytes]] = face.splitString(words, document)
        return pieces
