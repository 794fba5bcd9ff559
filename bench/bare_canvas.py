"""The floor of every comparison: the glyphs of a finished PDF, drawn again on a bare canvas."""

import ctypes
from io import BytesIO
from typing import Any, Final

import pypdfium2 as pdfium
from pypdfium2 import raw
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from pairview.reports import fonts
from pairview.reports.paper import Paper

_NAMES: Final = {"NotoSans-Regular": fonts.REGULAR, "NotoSans-Bold": fonts.BOLD}
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
    return _NAMES[name.value.decode().rpartition("+")[2]]


def draw_again(pages: list[list[Glyphs]]) -> bytes:
    """Return the PDF of a canvas that draws them and nothing else."""
    rl_config.useA85 = 0
    stream = BytesIO()
    canvas = Canvas(
        stream,
        pagesize=Paper.A4.size,
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.REGULAR,  # type: ignore[arg-type]  # the stubs say float
    )
    for glyphs in pages:
        for x, y, font, size, text in glyphs:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
