"""Draws the pages of every document, of the practice case and of the summary of a room."""

from pathlib import Path

from dialog_pictures import slips_of_a_room
from pairview.content import load_practice_case, load_slip_banks, load_wording
from pairview.domain.room_summary import sum_up
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.room_summary import make_room_summary
from pictured_case import TODAY

ROOM_SUMMARY = "room-summary"
"""The one document that is made of no case."""
GREYS = 16
DOTS_PER_POINT = 100 / 72


def make_pictures_of_documents(folder: Path) -> None:
    """Write every page of every document of the practice case, and of the summary of a room."""
    case = load_practice_case("river", TODAY)
    folder.mkdir(parents=True, exist_ok=True)
    for document in Document:
        _draw_pages(make_document(document, case, PageOptions(TODAY)), folder, str(document))
    summary = sum_up(slips_of_a_room(), load_slip_banks(), load_wording())
    _draw_pages(make_room_summary(summary, PageOptions(TODAY)), folder, ROOM_SUMMARY)


def _draw_pages(pdf: bytes, folder: Path, name: str) -> None:
    """Write every page of a document into `folder`, in sixteen greys."""
    import pypdfium2
    from PIL import Image

    with pypdfium2.PdfDocument(pdf) as pages:
        for number, page in enumerate(pages, start=1):
            picture = page.render(scale=DOTS_PER_POINT, grayscale=True).to_pil()
            few = picture.quantize(GREYS, dither=Image.Dither.NONE)
            few.save(folder / f"{name}-{number}.png", optimize=True)
