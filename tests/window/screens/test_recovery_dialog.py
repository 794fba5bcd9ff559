"""The recovery page is printed, saved or written down; then only is the passphrase set."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from pairview.domain.errors import NotSaved
from pairview.reports.recovery_page import make_recovery_page
from pairview.store.recovery_code import plain_code
from pairview.window import file_dialogs
from pairview.window.screens.recovery_dialog import RecoveryDialog
from pairview.window.widgets.pdf_pages import PdfPages
from tests.desk import everything_said
from tests.flows.hands import wait_until
from tests.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CODE = plain_code("0K7M2-P4XQ9-RA1B0-CZZ08-T3WV7")


class Lock:
    """What stands behind the dialog: it counts how often the passphrase took hold."""

    def __init__(self) -> None:
        self.times = 0
        self.is_full = False

    def take_hold(self) -> None:
        if self.is_full:
            raise NotSaved("Not saved: the disk or stick is full.")
        self.times += 1


@pytest.fixture
def lock() -> Lock:
    return Lock()


@pytest.fixture
def dialog(stage: Stage, lock: Lock) -> RecoveryDialog:
    behind = stage(QWidget())
    dialog = RecoveryDialog(
        behind,
        CODE,
        lambda paper: make_recovery_page(CODE, "Blue Kite", date(2026, 11, 21), paper),
        lock.take_hold,
    )
    dialog.open()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    return dialog


def ended(dialog: RecoveryDialog) -> list[int]:
    results: list[int] = []
    dialog.finished.connect(results.append)
    return results


def test_it_is_set_once_the_first_letters_of_the_code_were_typed(
    dialog: RecoveryDialog, lock: Lock
) -> None:
    results = ended(dialog)
    line, done = dialog.form.check_line, dialog.form.done_button
    assert not done.isEnabled()
    QTest.keyClicks(line, "ok7")
    assert dialog.form.match_label.text() == ""
    QTest.keyClicks(line, "x")
    assert dialog.form.match_label.text() == "That is not how this code begins."
    assert not done.isEnabled()
    line.clear()
    QTest.keyClicks(line, "o k7m-2")
    assert dialog.form.match_label.text() == "That is it."
    assert lock.times == 0
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert lock.times == 1
    assert results == [QDialog.DialogCode.Accepted.value]


def test_the_code_is_shown_only_where_people_wish_to_write_it_down(
    dialog: RecoveryDialog,
) -> None:
    assert CODE[:5] not in everything_said(dialog)
    QTest.mouseClick(dialog.form.show_button, Qt.MouseButton.LeftButton)
    assert dialog.form.code_label.isVisible()
    assert dialog.form.code_label.text() == CODE


def test_a_saved_page_is_the_whole_page_and_its_place_is_told(
    dialog: RecoveryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: QWidget, suggested: Path) -> Path:
        offered.append(suggested.name)
        return tmp_path / "page.pdf"

    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", ask)
    places: list[str] = []
    dialog.saved.connect(places.append)
    QTest.mouseClick(dialog.form.save_button, Qt.MouseButton.LeftButton)
    assert offered == ["recovery-page.pdf"]
    assert places == [str(tmp_path / "page.pdf")]
    assert "delete the file" in dialog.form.done_label.text()
    assert CODE[-5:] in PdfPages((tmp_path / "page.pdf").read_bytes()).words(0)


def test_why_a_page_could_not_be_saved_is_said(
    dialog: RecoveryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place: list[Path | None] = [tmp_path / "none" / "page.pdf", None]
    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", lambda _parent, _path: place.pop(0))
    for _ in range(2):
        QTest.mouseClick(dialog.form.save_button, Qt.MouseButton.LeftButton)
        assert dialog.form.done_label.text() == "Not saved: the folder is not there."


def test_it_prints_without_a_name_of_the_case_in_the_job(
    dialog: RecoveryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = tmp_path / "spool.pdf"
    jobs: list[str] = []

    def choose(_parent: QWidget, printer: QPrinter) -> bool:
        jobs.append(printer.docName())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(spool))
        return True

    monkeypatch.setattr(file_dialogs, "ask_how_to_print", choose)
    QTest.mouseClick(dialog.form.print_button, Qt.MouseButton.LeftButton)
    assert jobs == ["PairView recovery-page"]
    assert b"Kite" not in spool.read_bytes()
    assert len(PdfPages(spool.read_bytes())) == 1
    assert "tray" in dialog.form.done_label.text()


@pytest.mark.qt_log_ignore("Returned false", "This plugin does not support")
def test_a_printer_that_takes_nothing_is_said(
    dialog: RecoveryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(_parent: QWidget, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
        return True

    monkeypatch.setattr(file_dialogs, "ask_how_to_print", choose)
    QTest.mouseClick(dialog.form.print_button, Qt.MouseButton.LeftButton)
    assert "printer" in dialog.form.done_label.text()
    monkeypatch.setattr(file_dialogs, "ask_how_to_print", lambda _parent, _printer: False)
    QTest.mouseClick(dialog.form.print_button, Qt.MouseButton.LeftButton)
    assert "does not answer" in dialog.form.done_label.text()


def test_without_the_page_it_is_set_too_and_what_that_means_is_said(
    dialog: RecoveryDialog, lock: Lock
) -> None:
    results = ended(dialog)
    assert "a forgotten passphrase locks the case for good" in dialog.form.later_label.text()
    QTest.mouseClick(dialog.form.later_button, Qt.MouseButton.LeftButton)
    QTest.qWait(0)
    assert lock.times == 1
    assert results == [QDialog.DialogCode.Accepted.value]
    assert not isValid(dialog)


@pytest.mark.parametrize("way", ["cancel", "escape", "close"])
def test_closed_it_sets_nothing(dialog: RecoveryDialog, lock: Lock, way: str) -> None:
    results = ended(dialog)
    if way == "cancel":
        QTest.mouseClick(dialog.form.cancel_button, Qt.MouseButton.LeftButton)
    elif way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert lock.times == 0
    assert results == [QDialog.DialogCode.Rejected.value]


def test_what_could_not_be_set_is_said_and_can_be_tried_again(
    dialog: RecoveryDialog, lock: Lock
) -> None:
    lock.is_full = True
    QTest.keyClicks(dialog.form.check_line, CODE[:5])
    QTest.mouseClick(dialog.form.done_button, Qt.MouseButton.LeftButton)
    assert dialog.form.done_label.text() == "Not saved: the disk or stick is full."
    lock.is_full = False
    QTest.mouseClick(dialog.form.done_button, Qt.MouseButton.LeftButton)
    assert lock.times == 1


def test_it_says_that_paper_and_pdf_open_the_case_before_either_is_made(
    dialog: RecoveryDialog,
) -> None:
    said = everything_said(dialog)
    assert "Saved as a PDF it opens the case just as well" in said
    assert "where the laptop is not, such as with the list of code names" in said
    assert "five letters or digits of the code" in said
