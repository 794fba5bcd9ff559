"""Pages of a PDF as pictures and as words, from the very bytes that are saved and printed."""

from threading import RLock
from typing import Any, NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS = 72.0
"""A PDF measures in points: 72 to an inch."""
DEEPEST = 3
"""Levels of bookmarks that are read."""
_ONE_AT_A_TIME = RLock()
"""pdfium takes one thread at a time, and pages are printed in a thread of their own."""


def get_ready() -> None:
    """Read in what draws pages: 60 ms that a thread can take."""
    import pypdfium2  # noqa: F401


class Heading(NamedTuple):
    """A place in the document: its words, the page from 0, and how far down, from 0 to 1."""

    words: str
    page: int
    down: float = 0.0
    level: int = 0


class PdfPages:
    """Pictures are grey: the documents are black and white, and grey is four times smaller."""

    def __init__(self, pdf: bytes) -> None:
        """Open a PDF; pypdfium2 is imported here, on first need."""
        import pypdfium2

        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(pdf)
            self._sizes = [
                QSizeF(*self._document.get_page_size(n)) for n in range(len(self._document))
            ]

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, number: int) -> QSizeF:
        """Return width and height of a page in points; pages count from 0."""
        return self._sizes[number]

    def picture(self, number: int, dpi: float) -> QImage:
        """Return a page as a grey picture."""
        with _ONE_AT_A_TIME:
            page = self._document[number]
            bitmap = page.render(scale=dpi / POINTS, grayscale=True)
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_Grayscale8,
            ).copy()
            bitmap.close()
            page.close()
        return image

    def words(self, number: int) -> str:
        """Return what a page says: by its tags, or else a line for each line."""
        from pairview.window.widgets.tagged_words import tagged_words

        with _ONE_AT_A_TIME:
            page = self._document[number]
            words = tagged_words(page) or _untagged_words(page)
            page.close()
        return words

    def headings(self) -> list[Heading]:
        """Return the bookmarks of the document in their order; none where it has none."""
        with _ONE_AT_A_TIME:
            return [
                self._heading(one)
                for one in self._document.get_toc(max_depth=DEEPEST)
                if one.get_dest() is not None
            ]

    def _heading(self, bookmark: Any) -> Heading:
        place = bookmark.get_dest()
        page = min(max(place.get_index() or 0, 0), len(self) - 1)
        _mode, view = place.get_view()
        high = self.size(page).height()
        top = view[1] if len(view) == 3 else view[0] if len(view) == 1 else high  # noqa: PLR2004
        down = min(max((high - top) / high, 0.0), 1.0)
        return Heading(bookmark.get_title(), page, down, bookmark.level)

    def close(self) -> None:
        """Let go of the document; again does nothing."""
        with _ONE_AT_A_TIME:
            self._document.close()

    def __del__(self) -> None:
        if hasattr(self, "_document"):
            self.close()  # else pypdfium2 would, while another thread may be drawing


def _untagged_words(page: Any) -> str:
    text_page = page.get_textpage()
    words: str = text_page.get_text_bounded()
    text_page.close()
    return words.replace("\r\n", "\n")
