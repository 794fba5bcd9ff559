"""Pages of a PDF as pictures and as words, from the very bytes that are saved and printed."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS = 72.0
"""A PDF measures in points: 72 to an inch."""


class PdfPages:
    """Pictures are grey: the documents are black and white, and grey is four times smaller."""

    def __init__(self, pdf: bytes) -> None:
        """Open a PDF; pypdfium2 is imported here, on first need."""
        import pypdfium2

        self._document = pypdfium2.PdfDocument(pdf)

    def __len__(self) -> int:
        return len(self._document)

    def size(self, number: int) -> QSizeF:
        """Return width and height of a page in points; pages count from 0."""
        wide, high = self._document.get_page_size(number)
        return QSizeF(wide, high)

    def picture(self, number: int, dpi: float) -> QImage:
        """Return a page as a grey picture."""
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
        """Return what a page says, a line for each line."""
        page = self._document[number]
        text_page = page.get_textpage()
        words: str = text_page.get_text_bounded()
        text_page.close()
        page.close()
        return words.replace("\r\n", "\n")

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()
