"""Draws the pages of every document, of the practice case and of the summary of a room."""

from collections.abc import Container
from pathlib import Path

from dialog_pictures import slips_of_a_room
from pairview.content import load_practice_case, load_slip_banks, load_wording
from pairview.content.language import language_in_use
from pairview.domain.room_summary import sum_up
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.room_summary import make_room_summary
from pictured_case import TODAY

ROOM_SUMMARY = "room-summary"
"""The one document that is made of no case."""
GREYS = 16
DOTS_PER_POINT = 100 / 72


def make_pictures_of_documents(folder: Path, wanted: Container[str] | None = None) -> None:
    """Write every page of every document of the practice case, and of the summary of a room.

    `wanted` are the names of the files to write, where not all of them are.
    """
    case = load_practice_case("river", TODAY)
    folder.mkdir(parents=True, exist_ok=True)
    for document in Document:
        pdf = make_document(document, case, PageOptions(TODAY))
        _draw_pages(pdf, folder, str(document), wanted)
    summary = sum_up(slips_of_a_room(), load_slip_banks(), load_wording())
    pdf = make_room_summary(summary, PageOptions(TODAY, language=language_in_use()))
    _draw_pages(pdf, folder, ROOM_SUMMARY, wanted)


def _draw_pages(pdf: bytes, folder: Path, name: str, wanted: Container[str] | None) -> None:
    """Write every page of a document that is wanted into `folder`, in sixteen greys."""
    import pypdfium2
    from PIL import Image

    with pypdfium2.PdfDocument(pdf) as pages:
        for number, page in enumerate(pages, start=1):
            file = f"{name}-{number}.png"
            if wanted is not None and file not in wanted:
                continue
            picture = page.render(scale=DOTS_PER_POINT, grayscale=True).to_pil()
            few = picture.quantize(GREYS, dither=Image.Dither.NONE)
            few.save(folder / file, optimize=True)
