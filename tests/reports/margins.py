"""What stands on a page of a document, and whether it keeps clear of the edges of the paper."""

from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from pairview.reports.page import INNER, OUTER

Box = tuple[float, float, float, float]
EDGE = 6 * 72 / 25.4
"""Points from the upper and lower edge that any printer reaches."""
_TOUCHING = 2.0
"""Points by which the boxes of letters reach into one another where nothing is wrong."""
_HAIR = 2.0
"""Half of the heaviest line, in large print."""


def outside_margins(data: bytes) -> list[str]:
    """Return what of each page stands nearer to an edge than the narrow margin."""
    with pdfium.PdfDocument(data) as document:
        return [
            f"page {number}: {box}"
            for number, page in enumerate(document, start=1)
            for box in _boxes(page)
            if _is_outside(box, page.get_size())
        ]


def text_over_text(data: bytes) -> list[str]:
    """Return what words of a page stand on other words of it."""
    found: list[str] = []
    with pdfium.PdfDocument(data) as document:
        for number, page in enumerate(document, start=1):
            words = [one.get_bounds() for one in page.get_objects([pdfium_c.FPDF_PAGEOBJ_TEXT])]
            pairs = ((a, b) for place, a in enumerate(words) for b in words[place + 1 :])
            found += [f"page {number}: {a} on {b}" for a, b in pairs if _is_over(a, b)]
    return found


def widest(data: bytes) -> tuple[float, float]:
    """Return how far left and right anything of the document reaches, in points."""
    with pdfium.PdfDocument(data) as document:
        boxes = [box for page in document for box in _boxes(page)]
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def _boxes(page: pdfium.PdfPage) -> Iterator[Box]:
    yield from (thing.get_bounds() for thing in page.get_objects())


def _is_over(a: Box, b: Box) -> bool:
    wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return wide > _TOUCHING and high > _TOUCHING


def _is_outside(box: Box, size: tuple[float, float]) -> bool:
    left, bottom, right, top = box
    width, height = size
    sides = left < min(INNER, OUTER) - _HAIR or right > width - min(INNER, OUTER) + _HAIR
    return sides or bottom < EDGE or top > height - EDGE
