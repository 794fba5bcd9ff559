"""A font that is shown glyph by glyph and still tells which text each glyph stands for.

reportlab knows characters only. Here a glyph that is no character by itself gets a code of its own,
and the page says what text is behind it, so that it can be searched, copied and read aloud.
"""

import sys
from functools import cached_property, lru_cache
from itertools import count
from typing import Any, Final, TypeAlias

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

Code: TypeAlias = int
"""A character, or a number above all characters that stands for a glyph and its text."""

Point: TypeAlias = tuple[float, float]

_FIRST_CODE: Final = 0x110000
_ROWS_AT_MOST: Final = 100
"""What a block of a ToUnicode table may hold, by the PDF reference, section 9.10.3."""
_CUT_KEPT: Final = 4
"""A preview cuts the same 15 kB out of a font again and again."""
_SPACE: Final = 32
"""The byte that reportlab keeps for the space in every subset of a font."""
_USAGE: Final = 0x000F
_RESTRICTED: Final = 0x0002
_NO_PARTS: Final = 0x0300
"""What a font says of its use: not in files at all, or only whole or as pictures."""
_READABLE_UP_TO: Final = 127
"""The last byte that stands for itself where reportlab keeps ASCII readable."""


def harfbuzz() -> Any:
    """Return the library that shapes letters, read in on first need."""
    if sys.modules.get("uharfbuzz", ...) is None:
        del sys.modules["uharfbuzz"]
    import uharfbuzz

    return uharfbuzz


class ShapedFont(TTFont):
    """A font whose glyphs can be asked for one by one."""

    face: Any
    _asciiReadable: bool  # noqa: N815 - the names are reportlab's own
    _assignState: Any  # noqa: N815 - the same

    def __init__(
        self, name: str, file: str, *, readable: bool = False, one_weight: bool = False
    ) -> None:
        """Load a font, the first of a collection. `readable` keeps ASCII as it is.

        `one_weight` is for a font that has no bold letters: its outlines are thickened.
        """
        super().__init__(name, file, asciiReadable=readable)
        cut = lru_cache(_CUT_KEPT)(self.face.makeSubset)
        self.face.makeSubset = lambda codes: cut(tuple(codes))
        self.one_weight = one_weight
        glyphs = self.face.charToGlyph.items()
        self.characters = frozenset(
            chr(code) for code, glyph in glyphs if glyph and code >= ord(" ")
        )
        self._file = file
        self._codes: dict[tuple[int, str], Code] = {}
        self._texts: dict[Code, str] = {}
        self._outlines: dict[int, str] = {}
        self._free_code = count(_FIRST_CODE)

    @property
    def is_whole(self) -> bool:
        """Say whether the file holds all the tables that it names."""
        length = len(self.face._ttf_data)  # noqa: SLF001 - reportlab keeps no other count of it
        return all(table["offset"] + table["length"] <= length for table in self.face.tables)

    @property
    def may_be_embedded(self) -> bool:
        """Say whether its maker lets parts of it go into a file (OpenType: OS/2, fsType)."""
        told = self.face.get_table("OS/2") if "OS/2" in self.face.table else b""
        rights = int.from_bytes(told[8:10], "big")
        return not rights & _NO_PARTS and rights & _USAGE != _RESTRICTED

    @cached_property
    def shaper(self) -> Any:
        """The font as HarfBuzz knows it, in thousandths of its size."""
        uharfbuzz = harfbuzz()
        font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(self._file)))
        font.scale = (1000, 1000)
        return font

    def code(self, glyph: int, text: str) -> Code:
        """Return the code of a glyph that stands for a text."""
        if len(text) == 1 and self.face.charToGlyph.get(ord(text)) == glyph:
            return ord(text)
        known = self._codes.get((glyph, text))
        if known is None:
            known = self._codes.setdefault((glyph, text), next(self._free_code))
            self._texts[known] = text
            self.face.charToGlyph[known] = glyph
            advance = self.shaper.get_glyph_h_advance(glyph)
            self.face.charWidths[known] = advance
        return known

    def width(self, code: Code) -> float:
        """Return how far a code moves on, in thousandths of the size."""
        return float(self.face.getCharWidth(code))

    def outline(self, glyph: int) -> str:
        """Return the operators that draw a glyph as a path, in thousandths of the size."""
        drawn = self._outlines.get(glyph)
        if drawn is None:
            pen = _Pen()
            self.shaper.draw_glyph_with_pen(glyph, pen)
            drawn = self._outlines[glyph] = " ".join(pen.operators)
        return drawn

    def places(self, codes: tuple[Code, ...], document: Any) -> list[int]:
        """Return where a document has each code: subset and byte in one number."""
        state = self._assignState(document)
        known = state.assignments
        try:
            return list(map(known.__getitem__, codes))
        except KeyError:
            return [known.get(code) or self._place_new(code, state) for code in codes]

    def _place_new(self, code: Code, state: Any) -> int:
        """Do for any number what reportlab's `splitString` does for characters."""
        place: int = state.nextCode
        state.nextCode += 1
        if place & 0xFF == _SPACE:
            if place != _SPACE:
                state.subsets[place >> 8].append(_SPACE)
            return self._place_new(code, state)
        if place > _SPACE:
            if not place & 0xFF:
                state.subsets.append([0])
                return self._place_new(code, state)
            state.subsets[place >> 8].append(code)
        else:
            if self._asciiReadable and place == _SPACE - 1:
                state.nextCode = _READABLE_UP_TO + 1
            state.subsets[0][place] = code
        state.assignments[code] = place
        return place

    def addObjects(self, document: Any) -> None:  # noqa: N802 - reportlab's own name
        """Put the font into a document; the text behind each glyph replaces reportlab's own."""
        state = self._assignState(document)
        super().addObjects(document)
        for number in range(len(state.subsets)):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode()
            table = document.idToObject[f"toUnicodeCMap:{name}"]
            table.content = _to_unicode(name, self._rows(state.assignments, number))

    def _rows(self, places: dict[Code, int], subset: int) -> list[str]:
        rows = [f"<{_SPACE:02X}> <{ord(' '):04X}>"] if subset else []
        for code, place in places.items():
            if code and place >> 8 == subset:
                text = chr(code) if code < _FIRST_CODE else self._texts[code]
                rows.append(f"<{place & 0xFF:02X}> <{text.encode('utf-16-be').hex().upper()}>")
        return sorted(rows)


class _Pen:
    """Writes down what HarfBuzz draws."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Point = (0, 0)

    def moveTo(self, point: Point) -> None:  # noqa: N802 - the names are those of HarfBuzz
        self._write("m", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802 - the same
        self._write("l", point)

    def qCurveTo(self, bend: Point, end: Point) -> None:  # noqa: N802 - the same
        """Draw a curve of the second degree as one of the third, which is all that PDF has."""
        bends = [
            (point[0] + (bend[0] - point[0]) * 2 / 3, point[1] + (bend[1] - point[1]) * 2 / 3)
            for point in (self._at, end)
        ]
        self.curveTo(*bends, end)

    def curveTo(self, *points: Point) -> None:  # noqa: N802 - the same
        self._write("c", *points)

    def closePath(self) -> None:  # noqa: N802 - the same
        self.operators.append("h")

    def _write(self, operator: str, *points: Point) -> None:
        numbers = " ".join(f"{number:.0f}" for point in points for number in point)
        self.operators.append(f"{numbers} {operator}")
        self._at = points[-1]


def _to_unicode(name: str, rows: list[str]) -> str:
    """Return the table that tells which text each byte stands for."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for begin in range(0, len(rows), _ROWS_AT_MOST):
        block = rows[begin : begin + _ROWS_AT_MOST]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    ends = ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join([*lines, *ends])
