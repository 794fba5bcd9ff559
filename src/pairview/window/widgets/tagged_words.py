"""What a page says, read by its tags: in reading order, and a chart in the words behind it."""

from collections.abc import Callable, Iterator
from ctypes import c_ushort
from typing import Any, Final

BETWEEN_CELLS: Final = " \N{MIDDLE DOT} "
LONGEST_LABEL: Final = 3
"""Letters of a number or letter before an entry of a list; it stands on the line of the entry."""


def tagged_words(page: Any) -> str:
    """Return a line for each paragraph, table row or figure of a pypdfium2 page.

    Nothing where the page has no tags. What only decorates a page is left out.
    """
    import pypdfium2.raw as pdfium

    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return ""
    try:
        count = pdfium.FPDF_StructTree_CountChildren(tree)
        roots = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(count)]
        tags = _Tags(_texts(page))
        return "\n".join(line for root in roots if root for line in tags.lines(root) if line)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _texts(page: Any) -> dict[int, str]:
    """Return the text of each piece of marked content by its number on the page."""
    import pypdfium2.raw as pdfium

    texts: dict[int, str] = {}
    baselines: dict[int, float] = {}
    text_page = page.get_textpage()
    for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        number = pdfium.FPDFPageObj_GetMarkedContentID(drawn.raw)
        said = _filled(pdfium.FPDFTextObj_GetText, drawn.raw, text_page.raw)
        baseline = drawn.get_matrix().f
        is_new_line = baselines.get(number, baseline) != baseline
        texts[number] = texts.get(number, "") + (f" {said}" if is_new_line else said)
        baselines[number] = baseline
    text_page.close()
    texts.pop(-1, None)  # what belongs to no tag
    return texts


def _filled(fill: Callable[..., int], *of: Any) -> str:
    """Return a text of pdfium, which first says how many bytes of room it takes."""
    size = fill(*of, None, 0)
    room = (c_ushort * (size // 2 + 1))()
    fill(*of, room, size)
    return bytes(room)[: max(0, size - 2)].decode("utf-16-le", "replace")


class _Tags:
    def __init__(self, texts: dict[int, str]) -> None:
        self._texts = texts

    def lines(self, element: Any) -> Iterator[str]:
        """Yield the lines of an element and of those within it."""
        import pypdfium2.raw as pdfium

        in_words = _filled(pdfium.FPDF_StructElement_GetAltText, element)
        kind = _filled(pdfium.FPDF_StructElement_GetType, element)
        if in_words:
            yield in_words
        elif kind == "TR":
            yield BETWEEN_CELLS.join(filter(None, self._inner(element)))
        elif kind == "LI":
            label, *more = [*filter(None, self._inner(element)), ""]
            if len(label) <= LONGEST_LABEL and more:
                more[0] = f"{label} {more[0]}"
            else:
                yield label
            yield from more
        else:
            yield from self._inner(element)

    def _inner(self, element: Any) -> Iterator[str]:
        import pypdfium2.raw as pdfium

        own = ""
        for n in range(pdfium.FPDF_StructElement_CountChildren(element)):
            child = pdfium.FPDF_StructElement_GetChildAtIndex(element, n)
            if child:
                yield from self.lines(child)
            else:
                number = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, n)
                own += self._texts.get(number, "")
        yield " ".join(own.split())
