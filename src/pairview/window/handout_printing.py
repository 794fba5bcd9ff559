"""Prints a document as grey pictures of its pages, so that paper shows what the preview shows."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from pairview.domain.errors import CannotPrint
from pairview.reports.paper import Paper
from pairview.window.widgets.pdf_pages import PdfPages

DPI = 300
JOB_NAME = "PairView handout"
"""Without the code name: print servers keep names of jobs."""


def new_printer(paper: Paper, copies: int) -> QPrinter:
    """Return a printer set up for a handout; people choose the rest in the dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    printer.setCopyCount(copies)
    printer.setDocName(JOB_NAME)
    printer.setCreator("PairView")
    return printer


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Print every page; raises CannotPrint where the printer takes nothing."""
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint("The printer does not answer. You can save the handout as a PDF.")
    pages = PdfPages(pdf)
    try:
        for number in range(len(pages)):
            if number:
                printer.newPage()
            picture = pages.picture(number, printer.resolution())
            room = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            painter.drawImage(_fitted(QSizeF(picture.size()), room), picture)
    finally:
        pages.close()
        painter.end()


def _fitted(size: QSizeF, room: QRectF) -> QRectF:
    """Return the largest place of that shape in the room; a sheet of its own size is filled."""
    share = min(room.width() / size.width(), room.height() / size.height())
    wide, high = size.width() * share, size.height() * share
    left = room.left() + (room.width() - wide) / 2
    return QRectF(left, room.top() + (room.height() - high) / 2, wide, high)
