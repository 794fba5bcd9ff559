"""Glyphs on the page, written as the operators of the page itself."""

from collections.abc import Iterable
from itertools import repeat
from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfgen.canvas import Canvas

from pairview.reports import fonts
from pairview.reports.prose import Look
from pairview.reports.shaped_font import ShapedFont
from pairview.reports.shaped_lines import Part
from pairview.reports.shaping import Piece

_EM: Final = 1000
_SPACE: Final = 32
_PEN: Final = 0.035
"""How thick the lines around bold letters are, in sizes."""
_LAST_BYTE: Final = 0xFF
_NO_MOVE: Final = 0.05
"""Thousandths of the size that nobody sees."""


class GlyphOperators:
    """Parts of lines at places on the page of a canvas; nothing is drawn before `end`."""

    def __init__(self, canvas: Canvas) -> None:
        """Begin a text of its own."""
        page: Any = canvas
        self._page = page
        self._document = page._doc  # noqa: SLF001 - fonts ask for it
        self._code = ["BT"]
        self._paths: list[str] = []
        self._font: tuple[ShapedFont, float, int] | None = None
        self._color: Color | None = None
        self._shown: list[str] = []
        self._thick = False
        self._x = self._y = 0.0
        self._move = 0.0
        """How far to move before the next glyph, in points."""

    def show_line(self, x: float, y: float, parts: Iterable[Part]) -> None:
        """Show the parts of a line from left to right, beginning at a place in points."""
        self._flush()
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        self._x, self._y, self._move = x, y, 0.0
        for part in parts:
            self._set_color(part.look.color)
            if part.shaped is None:
                self._show_space(part)
            else:
                for piece in part.shaped.pieces:
                    self._thicken(piece.font.one_weight and part.look.font == fonts.BOLD, part.look)
                    self._show(piece, part.look.size, part.look.color)

    def end(self) -> None:
        """Put all of it on the page."""
        self._flush()
        if self._thick:
            self._code.append("0 Tr")
        self._page._code.append(" ".join([*self._code, "ET", *self._paths]))  # noqa: SLF001 - no method does it

    def _show_space(self, part: Part) -> None:
        if self._font is None:
            self._set_font(fonts.font(bold=False), part.look.size, 0)
        assert self._font is not None
        font, size, _ = self._font
        self._write("20")
        self._move += part.width - font.width(_SPACE) * size / _EM
        self._x += part.width

    def _show(self, piece: Piece, size: float, color: Color) -> None:
        for outline in piece.outlines:
            x, y = (self._x + outline.x * size / _EM, self._y + outline.y * size / _EM)
            path = piece.font.outline(outline.glyph)
            scale = fp_str(size / _EM)
            self._paths.append(
                f"q {_fill(color)} {scale} 0 0 {scale} {x:.2f} {y:.2f} cm {path} f Q"
            )
        places = piece.font.places(piece.codes, self._document)
        if not piece.shifts and places and max(places) <= _LAST_BYTE:
            self._set_font(piece.font, size, 0)
            self._write(bytes(places).hex())
        else:
            for place, shift in zip(places, piece.shifts or repeat(0.0), strict=False):
                self._set_font(piece.font, size, place >> 8)
                self._move += shift * size / _EM
                self._write(f"{place & _LAST_BYTE:02X}")
        self._move += piece.after * size / _EM
        self._x += piece.width * size / _EM

    def _thicken(self, thick: bool, look: Look) -> None:
        """Draw lines around letters that have no bold of their own, or stop doing so."""
        if thick != self._thick:
            self._flush()
            self._thick = thick
            pen = f"{fp_str(look.size * _PEN)} w {_rgb(look.color)} RG 2 Tr"
            self._code.append(pen if thick else "0 Tr")

    def _write(self, bytes_in_hex: str) -> None:
        if self._move and self._font:
            move = self._move / self._font[1] * _EM
            if abs(move) >= _NO_MOVE:
                self._shown.append(f">{-move:.1f}<")
            self._move = 0.0
        self._shown.append(bytes_in_hex)

    def _flush(self) -> None:
        if self._shown:
            self._code.append(f"[<{''.join(self._shown)}>] TJ".replace("<>", ""))
            self._shown.clear()

    def _set_color(self, color: Color) -> None:
        if color is not self._color:
            self._flush()
            self._color = color
            self._code.append(_fill(color))

    def _set_font(self, font: ShapedFont, size: float, subset: int) -> None:
        if self._font != (font, size, subset):
            self._flush()
            self._font = (font, size, subset)
            name = font.getSubsetInternalName(subset, self._document)
            self._code.append(f"{name} {fp_str(size)} Tf")


def _fill(color: Color) -> str:
    return f"{_rgb(color)} rg"


def _rgb(color: Color) -> str:
    return str(fp_str(color.red, color.green, color.blue))
