"""The room summary in the window: read in the background, said in lines, shown as it prints."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from pairview.domain.case import new_id
from pairview.domain.count_slip import CountSlip
from pairview.domain.errors import Cancelled
from pairview.domain.slot import Slot
from pairview.store.count_slip import slip_name, write_slip
from pairview.window import file_dialogs
from pairview.window.preferences import FILE, config_folder
from pairview.window.screens import room_summary_dialog
from pairview.window.screens.room_summary_dialog import RoomSummaryDialog, read_folder
from tests.flows.hands import wait_until
from tests.stage import Stage
from tests.window.screens.names import nameless

TODAY = date(2026, 11, 23)
SLIP = CountSlip("", Slot.STANDARD, 2, ("copying",), ("task",), 3, 1, 1, False, 0)


@pytest.fixture(autouse=True)
def _as_new() -> None:
    (config_folder() / FILE).unlink(missing_ok=True)


def slips(folder: Path, count: int) -> Path:
    folder.mkdir(exist_ok=True)
    for _ in range(count):
        slip = replace(SLIP, number=new_id())
        write_slip(folder / slip_name(slip), slip)
    return folder


def shown(stage: Stage, folder: Path) -> RoomSummaryDialog:
    dialog = RoomSummaryDialog(stage(QWidget()), folder, lambda: TODAY)
    dialog.open()
    dialog.activateWindow()
    wait_until(lambda: not dialog.reading.is_busy)
    return dialog


def made(stage: Stage, folder: Path) -> RoomSummaryDialog:
    """Return the dialog once the page is there."""
    dialog = shown(stage, folder)
    wait_until(lambda: dialog.making.pdf is not None)
    return dialog


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_page_comes_by_itself_and_says_what_counts(stage: Stage, tmp_path: Path) -> None:
    dialog = made(stage, slips(tmp_path / "Maths day", 6))
    assert "from 6 count slips" in dialog.form.preview.text
    words = words_of(dialog)
    assert "Folder: Maths day" in words
    assert "6 slips, one from each pair." in words
    assert dialog.form.print_button.isEnabled()
    assert not dialog.form.left_out_label.isVisible()
    assert nameless(dialog) == []


def test_what_does_not_count_is_said_in_lines(stage: Stage, tmp_path: Path) -> None:
    folder = slips(tmp_path / "slips", 5)
    (folder / "Sam.pairview").write_bytes(b"PairView" + bytes(90))
    (folder / "notes.txt").write_text("Sam")
    (folder / "empty.json").touch()
    dialog = made(stage, folder)
    assert dialog.form.left_out_label.text().splitlines() == [
        "One file is a case, not a count slip; it was not opened.",
        "One file is no count slip. Its name: notes.txt",
        "One file is empty. Its name: empty.json",
    ]
    assert "Sam" not in words_of(dialog)


def test_too_few_are_refused_and_can_be_read_again(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = slips(tmp_path / "slips", 4)
    (folder / "notes.txt").write_text("x")
    dialog = shown(stage, folder)
    assert "needs at least 5 count slips" in words_of(dialog)
    assert "One file is no count slip." in words_of(dialog)
    form = dialog.form
    assert not any(one.isEnabled() for one in (form.print_button, form.save_button))
    assert not form.paper_row.isVisible()
    assert "stands here once there is one" in form.preview.count.text()
    slips(folder, 1)
    monkeypatch.setattr(file_dialogs, "ask_for_slips", lambda _parent: folder)
    form.folder_link.click()
    wait_until(lambda: dialog.making.pdf is not None)
    assert "from 5 count slips" in form.preview.text
    monkeypatch.setattr(file_dialogs, "ask_for_slips", lambda _parent: None)
    form.folder_link.click()
    assert "5 slips" in words_of(dialog)


def test_another_folder_takes_the_page_of_the_first_away(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = made(stage, slips(tmp_path / "slips", 5))
    monkeypatch.setattr(file_dialogs, "ask_for_slips", lambda _parent: tmp_path / "absent")
    dialog.form.folder_link.click()
    wait_until(lambda: not dialog.reading.is_busy)
    assert "There is no folder of that name." in words_of(dialog)
    assert dialog.making.pdf is None
    assert dialog.form.preview.text == ""


def test_paper_and_size_make_the_page_anew(stage: Stage, tmp_path: Path) -> None:
    dialog = made(stage, slips(tmp_path / "slips", 5))
    before = dialog.making.pdf
    dialog.form.large_print_tick.click()
    wait_until(lambda: dialog.making.pdf not in {before, None})
    large = dialog.making.pdf
    dialog.form.paper_row.chosen.emit("letter")
    wait_until(lambda: dialog.making.pdf not in {large, None})
    assert dialog.making.pdf is not None
    with pdfium.PdfDocument(dialog.making.pdf) as document:
        assert document[0].get_size() == (612, 792)
    dialog.form.paper_row.chosen.emit(None)
    assert dialog.form.paper_row.choice == "letter"


def test_it_is_saved_opened_and_printed(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = made(stage, slips(tmp_path / "slips", 5))
    suggested, opened, asked = list[Path](), list[QUrl](), list[str]()

    def ask(_parent: QWidget, offered: Path) -> Path:
        suggested.append(offered)
        return tmp_path / "room.pdf"

    def how(_parent: QWidget, printer: QPrinter) -> bool:
        asked.append(printer.docName())
        return False

    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", ask)
    monkeypatch.setattr(file_dialogs, "ask_how_to_print", how)

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog.form.save_button.click()
    assert (tmp_path / "room.pdf").read_bytes() == dialog.making.pdf
    assert suggested[0].name == "room-summary-2026-11-23.pdf"
    assert "Saved as room.pdf." in dialog.form.done_label.text()
    dialog.form.open_button.click()
    assert [url.fileName() for url in opened] == ["room.pdf"]
    dialog.form.print_button.click()
    assert len(asked) == 1


def test_reading_can_be_given_up(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = slips(tmp_path / "slips", 5)
    monkeypatch.setattr(room_summary_dialog, "read_folder", _never_ends)
    dialog = RoomSummaryDialog(stage(QWidget()), waits, lambda: TODAY)
    dialog.open()
    progress = dialog.form.preview.progress
    wait_until(lambda: progress.label.text() == "Reading the slips: 3 of 9")
    progress.cancel_button.click()
    assert not dialog.reading.is_busy
    assert "Given up." in words_of(dialog)
    assert not progress.isVisible()
    progress.given_up.emit()
    assert "Given up." in words_of(dialog)


def _never_ends(_folder: Path, listener: "Listening") -> None:
    for _ in range(1000):  # but for a window that does not give it up
        listener.went_on(3, 9)
        QTest.qSleep(5)


class Listening:
    """Hears how far it is; gives up after some."""

    def __init__(self, after: int) -> None:
        self.heard: list[tuple[int, int]] = []
        self._after = after

    def went_on(self, done: int, total: int) -> None:
        self.heard.append((done, total))
        if done >= self._after:
            raise Cancelled("It was given up.")

    def first_pages(self, pdf: bytes) -> None:
        raise AssertionError(pdf)


def test_a_reading_that_is_given_up_reads_no_further(tmp_path: Path) -> None:
    listening = Listening(after=3)
    with pytest.raises(Cancelled):
        read_folder(slips(tmp_path / "slips", 9), listening)
    assert listening.heard == [(0, 9), (1, 9), (2, 9), (3, 9)]


def test_closing_it_gives_everything_up(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room_summary_dialog, "read_folder", _never_ends)
    dialog = RoomSummaryDialog(stage(QWidget()), slips(tmp_path / "s", 1), lambda: TODAY)
    dialog.open()
    reading = dialog.reading
    was_busy = reading.is_busy
    dialog.reject()
    assert (was_busy, reading.is_busy) == (True, False)
