"""What stands on the pages of a PDF."""

from pathlib import Path

import pypdfium2


def words_of(path: Path) -> list[str]:
    """Return the text of each page, its line ends turned into spaces."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()
