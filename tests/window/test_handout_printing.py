from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from pairview.domain.errors import AlreadyThere, CannotPrint, NotSaved
from pairview.reports.handout import make_handout
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.paper import Paper
from pairview.store.case_file import create_case
from pairview.window.handout_files import save_handout, suggested_name
from pairview.window.handout_printing import JOB_NAME, new_printer, print_pdf
from tests.window.screens.river import TODAY, river


@pytest.mark.parametrize("paper", list(Paper))
def test_every_page_is_printed_on_its_paper(paper: Paper, tmp_path: Path, qapp: object) -> None:
    pdf = make_handout(river(), HandoutOptions(TODAY, paper))
    printer = new_printer(paper, 2)
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
    printer = new_printer(Paper.A4, 2)
    assert printer.docName() == JOB_NAME
    assert printer.copyCount() == 2


def test_what_goes_to_the_printer_says_nothing_of_itself(tmp_path: Path, qapp: object) -> None:
    printer = new_printer(Paper.A4, 1)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "spool.pdf"))
    print_pdf(make_handout(river(), HandoutOptions(TODAY, Paper.A4)), printer)
    spooled = (tmp_path / "spool.pdf").read_bytes()
    said = pypdfium2.PdfDocument(spooled).get_metadata_dict()
    assert (said["Title"], said["Creator"]) == (JOB_NAME, "PairView")
    assert not said["Author"] + said["Subject"] + said["Keywords"]
    for words in ("River", river().moments[0].saw):
        assert words.encode() not in spooled
        assert words.encode("utf-16-be") not in spooled


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_said(tmp_path: Path, qapp: object) -> None:
    printer = new_printer(Paper.A4, 1)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(CannotPrint):
        print_pdf(b"", printer)


def test_the_name_comes_from_the_code_name() -> None:
    assert suggested_name("Blue Kite") == "blue-kite-handout.pdf"


def test_saving_replaces_the_old_handout(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite-handout.pdf"
    path.write_bytes(b"old")
    assert save_handout(path, b"new") == path
    assert path.read_bytes() == b"new"


def test_what_is_held_open_elsewhere_gets_a_number(tmp_path: Path) -> None:
    held = tmp_path / "blue-kite-handout.pdf"
    held.mkdir()
    (tmp_path / "blue-kite-handout-2.pdf").write_bytes(b"older")
    assert save_handout(held, b"new") == tmp_path / "blue-kite-handout-3.pdf"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotSaved):
        save_handout(tmp_path / "none" / "a.pdf", b"new")


def test_nothing_is_saved_over_a_case(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, river()).close()
    before = path.read_bytes()
    with pytest.raises(AlreadyThere):
        save_handout(path, b"new")
    assert path.read_bytes() == before
