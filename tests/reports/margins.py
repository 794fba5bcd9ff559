"""What stands on a page of a document, and whether it keeps clear of the edges of the paper."""

from collections.abc import Iterator

import pypdfium2 as pdfium

from pairview.reports.page import INNER, OUTER

EDGE = 6 * 72 / 25.4
"""Points from the upper and lower edge that any printer reaches."""
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


def widest(data: bytes) -> tuple[float, float]:
    """Return how far left and right anything of the document reaches, in points."""
    with pdfium.PdfDocument(data) as document:
        boxes = [box for page in document for box in _boxes(page)]
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def _boxes(page: pdfium.PdfPage) -> Iterator[tuple[float, float, float, float]]:
    yield from (thing.get_bounds() for thing in page.get_objects())


def _is_outside(box: tuple[float, float, float, float], size: tuple[float, float]) -> bool:
    left, bottom, right, top = box
    width, height = size
    sides = left < min(INNER, OUTER) - _HAIR or right > width - min(INNER, OUTER) + _HAIR
    return sides or bottom < EDGE or top > height - EDGE
