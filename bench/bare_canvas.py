"""The floor of every comparison: the glyphs of a finished PDF, drawn again on a bare canvas."""

import ctypes
from functools import cache
from io import BytesIO
from typing import Any, Final

import pypdfium2 as pdfium
from pypdfium2 import raw
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from pairview.reports.fonts import FOLDER
from pairview.reports.paper import Paper

REGULAR: Final = "NotoSans-Regular"
BOLD: Final = "NotoSans-Bold"
Glyphs = tuple[float, float, str, float, str]
"""Left, baseline, font, size, text."""


def glyphs_of(pdf: bytes) -> list[list[Glyphs]]:
    """Return what stands on each page, string by string as it was shown."""
    document = pdfium.PdfDocument(pdf)
    pages = []
    for page in document:
        text = page.get_textpage()
        shown = page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
        pages.append([_glyphs(one, text.raw) for one in shown])
    return pages


def _glyphs(shown: Any, page: Any) -> Glyphs:
    left, baseline = shown.get_matrix().get()[4:]
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(shown.raw, size)
    length = raw.FPDFTextObj_GetText(shown.raw, page, None, 0)
    letters = (ctypes.c_ushort * (length // 2))()
    raw.FPDFTextObj_GetText(shown.raw, page, letters, length)
    text = bytes(letters).decode("utf-16-le")[:-1]
    return round(left, 2), round(baseline, 2), _font(shown), size.value, text


def _font(shown: Any) -> str:
    font = raw.FPDFTextObj_GetFont(shown.raw)
    length = raw.FPDFFont_GetBaseFontName(font, None, 0)
    name = ctypes.create_string_buffer(length)
    raw.FPDFFont_GetBaseFontName(font, name, length)
    return name.value.decode().rpartition("+")[2]


@cache
def _register() -> None:
    """Make the fonts known as any program of reportlab does, apart from our own ways with them."""
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(FOLDER / f"{name}.ttf")))


def draw_again(pages: list[list[Glyphs]]) -> bytes:
    """Return the PDF of a canvas that draws them and nothing else."""
    _register()
    rl_config.useA85 = 0
    stream = BytesIO()
    canvas = Canvas(
        stream,
        pagesize=Paper.A4.size,
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs say float
    )
    for glyphs in pages:
        for x, y, font, size, text in glyphs:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
