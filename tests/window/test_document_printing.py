from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from pairview.domain.errors import Cancelled, CannotPrint
from pairview.reports.handout import make_handout
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.paper import Paper
from pairview.window.document_printing import new_printer, print_pdf
from pairview.window.widgets.pdf_pages import PdfPages
from tests.window.screens.river import TODAY, river


@pytest.mark.parametrize("paper", list(Paper))
def test_every_page_is_printed_on_its_paper(paper: Paper, tmp_path: Path, qapp: object) -> None:
    pdf = make_handout(river(), HandoutOptions(TODAY, paper))
    printer = new_printer(paper, 2, "handout")
    spool = tmp_path / "spool.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(spool))
    print_pdf(pdf, printer)
    printed = pypdfium2.PdfDocument(spool.read_bytes())
    assert len(printed) == 2
    assert printed.get_page_size(0) == pytest.approx(paper.size, abs=1)
    picture = printed[0].render(scale=0.5, grayscale=True)
    assert min(bytes(picture.buffer)) < 90


def test_the_job_has_two_copies_and_no_code_name(qapp: object) -> None:
    printer = new_printer(Paper.A4, 2, "handout")
    assert printer.docName() == "PairView handout"
    assert printer.copyCount() == 2
    assert printer.colorMode() is QPrinter.ColorMode.GrayScale


def test_what_goes_to_the_printer_says_nothing_of_itself(tmp_path: Path, qapp: object) -> None:
    printer = new_printer(Paper.A4, 1, "handout")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "spool.pdf"))
    print_pdf(make_handout(river(), HandoutOptions(TODAY, Paper.A4)), printer)
    spooled = (tmp_path / "spool.pdf").read_bytes()
    said = pypdfium2.PdfDocument(spooled).get_metadata_dict()
    assert (said["Title"], said["Creator"]) == ("PairView handout", "PairView")
    assert not said["Author"] + said["Subject"] + said["Keywords"]
    for words in ("River", river().moments[0].saw):
        assert words.encode() not in spooled
        assert words.encode("utf-16-be") not in spooled


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_said(tmp_path: Path, qapp: object) -> None:
    printer = new_printer(Paper.A4, 1, "handout")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(CannotPrint):
        print_pdf(b"", printer)


class Watching:
    """Hears of each page; gives up at one."""

    def __init__(self, gives_up_at: int | None = None) -> None:
        self.heard: list[tuple[int, int]] = []
        self._gives_up_at = gives_up_at

    def went_on(self, done: int, total: int) -> None:
        self.heard.append((done, total))
        if done == self._gives_up_at:
            raise Cancelled("Given up.")

    def first_pages(self, pdf: bytes) -> None:
        raise AssertionError


def into_file(place: Path) -> QPrinter:
    printer = new_printer(Paper.A4, 1, "handout")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    return printer


@pytest.mark.parametrize("page", [0, 1, 2])
def test_given_up_it_leaves_no_file(tmp_path: Path, qapp: object, page: int) -> None:
    pdf, watching = make_handout(river(), HandoutOptions(TODAY)), Watching(gives_up_at=page)
    with pytest.raises(Cancelled):
        print_pdf(pdf, into_file(tmp_path / "spool.pdf"), watching)
    assert watching.heard == [(done, 2) for done in range(page + 1)]
    assert list(tmp_path.iterdir()) == []


def test_only_the_pages_chosen_in_the_dialog_are_printed(tmp_path: Path, qapp: object) -> None:
    printer = into_file(tmp_path / "spool.pdf")
    printer.setFromTo(2, 9)
    print_pdf(make_handout(river(), HandoutOptions(TODAY)), printer)
    assert len(pypdfium2.PdfDocument(tmp_path / "spool.pdf")) == 1


@pytest.mark.parametrize("dpi", [150, 203, 300])
def test_no_white_line_runs_through_what_is_black(tmp_path: Path, qapp: object, dpi: int) -> None:
    drawn = BytesIO()
    canvas = Canvas(drawn, pagesize=Paper.A4.size)
    canvas.rect(100, 50, 300, 740, fill=1, stroke=0)
    canvas.save()
    print_pdf(drawn.getvalue(), into_file(tmp_path / "spool.pdf"))
    pages = PdfPages((tmp_path / "spool.pdf").read_bytes())
    picture = pages.picture(0, dpi)
    middle, high = picture.width() * 4 // 10, picture.height()
    column = [QColor(picture.pixel(middle, y)) for y in range(high // 8, high * 7 // 8)]
    assert max(colour.lightness() for colour in column) < 4
