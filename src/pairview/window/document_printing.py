"""Prints a document as grey pictures of its pages, so that paper shows what the preview shows."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from pairview.content.sentence import Sentence
from pairview.domain.errors import Cancelled, CannotPrint
from pairview.reports.making import Listener
from pairview.reports.paper import Paper
from pairview.window.widgets.pdf_pages import PdfPages

DPI = 300
STRIP = 160
"""Rows of a page drawn in one call: some 20 ms."""


def new_printer(paper: Paper, copies: int, document: str, *, duplex: bool = False) -> QPrinter:
    """Return a printer set up for a document; people choose the rest in the dialog.

    The job is called after the kind of document alone: print servers keep names of jobs.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    printer.setCopyCount(copies)
    if duplex:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setDocName(f"PairView {document}")
    printer.setCreator("PairView")
    return printer


def print_pdf(pdf: bytes, printer: QPrinter, listener: Listener | None = None) -> None:
    """Print the pages that were chosen; may run in a thread of its own.

    Raises CannotPrint where the printer takes nothing, and Cancelled where `listener` gives up.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint(Sentence("page.printer_silent"))
    pages, file = PdfPages(pdf), ""
    try:
        _print_pages(pages, printer, painter, listener)
    except Cancelled:
        file = printer.outputFileName()
        printer.abort()
        raise
    finally:
        pages.close()
        painter.end()
        if file:  # someone printed into a file, and it was given up
            Path(file).unlink(missing_ok=True)


def _print_pages(
    pages: PdfPages, printer: QPrinter, painter: QPainter, listener: Listener | None
) -> None:
    numbers = _chosen(printer, len(pages))
    for done, number in enumerate(numbers):
        if listener is not None:
            listener.went_on(done, len(numbers))
        if done:
            printer.newPage()
        picture = pages.picture(number, printer.resolution())
        room = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        _draw_in_strips(painter, picture, _fitted(QSizeF(picture.size()), room))
    if listener is not None:
        listener.went_on(len(numbers), len(numbers))


def _draw_in_strips(painter: QPainter, picture: QImage, place: QRectF) -> None:
    """Draw a page strip by strip: Qt keeps Python's lock in each call, and the window waits.

    A strip takes a row of the next one along, so that no printer leaves a white line between.
    """
    wide, high = picture.width(), picture.height()
    share = place.height() / high
    for top in range(0, high, STRIP):
        rows = min(STRIP + 1, high - top)
        strip = QRectF(place.left(), place.top() + top * share, place.width(), rows * share)
        painter.drawImage(strip, picture, QRectF(0, top, wide, rows))


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """Return the numbers of the pages to print, from 0; the dialog counts from 1, 0 is all.

    A printer that cannot make several copies by itself is sent the pages again.
    """
    first, last = printer.fromPage() or 1, printer.toPage() or count
    is_paper = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    times = 1 if printer.supportsMultipleCopies() or not is_paper else printer.copyCount()
    return [*range(first - 1, min(last, count))] * times


def _fitted(size: QSizeF, room: QRectF) -> QRectF:
    """Return the largest place of that shape in the room; a sheet of its own size is filled."""
    share = min(room.width() / size.width(), room.height() / size.height())
    wide, high = size.width() * share, size.height() * share
    left = room.left() + (room.width() - wide) / 2
    return QRectF(left, room.top() + (room.height() - high) / 2, wide, high)
