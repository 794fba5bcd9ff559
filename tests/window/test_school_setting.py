"""File > School wording: remembered for this laptop, and read again behind each start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from pairview.content.school_wording import FILE
from pairview.domain.school_wording import SchoolWording
from pairview.window import file_dialogs, school_reader, school_wording
from pairview.window.main_window import MainWindow
from pairview.window.preferences import Preferences, load_preferences, save_preferences
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.screens.school_wording_dialog import SchoolWordingDialog
from tests.flows.hands import wait_until
from tests.window.desk import Desk
from tests.wording_of_a_school import EXAMPLE

MS_LEE, MR_ODE = b'contact = "Ms Lee"', b'contact = "Mr Ode"'


@pytest.fixture(autouse=True)
def _of_no_school() -> Iterator[None]:
    yield
    school_wording.use_copy_in(None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Our school"
    folder.mkdir()
    (folder / FILE).write_bytes(MS_LEE)
    return folder


def choose(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> SchoolWordingDialog:
    monkeypatch.setattr(file_dialogs, "ask_for_folder", lambda *_: folder)
    desk.window.form.school_wording_action.trigger()
    (dialog,) = desk.window.findChildren(SchoolWordingDialog)
    dialog.form.choose_button.click()
    wait_until(lambda: not dialog.is_reading)
    return dialog


def start_again(desk: Desk) -> MainWindow:
    """Look as a start does, with what the last one left beside the settings."""
    settings = desk.folder / "settings.ini"
    remembered = bool(load_preferences(settings).school_folder)
    school_wording.use_copy_in(desk.folder if remembered else None)
    desk.window.school.look()
    return desk.window


def look_again(desk: Desk) -> None:
    start_again(desk)
    wait_until(lambda: not desk.window.school._reader.is_busy)


def test_what_is_chosen_is_in_use_at_once_and_at_the_next_start(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(desk, folder, monkeypatch).close()
    assert school_wording.in_use() == SchoolWording("Ms Lee")
    assert load_preferences(desk.folder / "settings.ini").school_folder == str(folder)
    start_again(desk)
    assert school_wording.in_use() == SchoolWording("Ms Lee")


def test_a_start_takes_over_what_changed(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(desk, folder, monkeypatch).close()
    (folder / FILE).write_bytes(MR_ODE)
    look_again(desk)
    assert school_wording.in_use() == SchoolWording("Mr Ode")
    assert (desk.folder / FILE).read_bytes() == MR_ODE


def test_where_the_drive_is_away_the_copy_is_there_and_nothing_is_said(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(desk, folder, monkeypatch).close()
    folder.rename(folder.with_name("away"))
    look_again(desk)
    assert school_wording.in_use() == SchoolWording("Ms Lee")
    assert desk.window.start_screen.message_bar is None


def test_a_fault_that_came_since_is_said_once_and_the_copy_stays_in_use(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(desk, folder, monkeypatch).close()
    (folder / FILE).write_bytes(b"contact = 210")
    look_again(desk)
    assert "has a fault; what was read before stays in use" in desk.message()
    assert school_wording.in_use() == SchoolWording("Ms Lee")
    assert (desk.folder / FILE).read_bytes() == MS_LEE


def test_a_drive_that_never_answers_keeps_nobody_waiting(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(desk, folder, monkeypatch).close()
    monkeypatch.setattr(school_reader._Reading, "is_alive", lambda _: True)
    start_again(desk)
    assert desk.window.school._reader._reading is not None
    assert desk.window.school._reader._reading.daemon
    assert school_wording.in_use() == SchoolWording("Ms Lee")
    desk.window.new_case()
    assert desk.window.view is not None


def test_nothing_is_read_where_no_folder_was_chosen(desk: Desk) -> None:
    (desk.folder / FILE).write_bytes(EXAMPLE)
    start_again(desk)
    assert not desk.window.school._reader.is_busy
    assert school_wording.in_use() == SchoolWording()


def test_what_is_put_out_of_use_leaves_no_copy(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = choose(desk, folder, monkeypatch)
    dialog.form.remove_button.click()
    assert school_wording.in_use() == SchoolWording()
    assert not (desk.folder / FILE).exists()
    assert load_preferences(desk.folder / "settings.ini").school_folder == ""


def test_it_is_said_where_no_copy_can_be_kept(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk.folder / FILE).mkdir()
    dialog = choose(desk, folder, monkeypatch)
    assert dialog.form.state_line.text().startswith("It is in use now, but not at the next start:")
    assert school_wording.in_use() == SchoolWording("Ms Lee")
    dialog.close()
    look_again(desk)
    assert school_wording.in_use() == SchoolWording("Ms Lee")


def test_it_is_in_use_on_a_shared_laptop_too(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.form.shared_laptop_action.setChecked(True)
    choose(desk, folder, monkeypatch).close()
    kept = load_preferences(desk.folder / "settings.ini")
    assert (kept.shared_laptop, kept.school_folder) == (True, str(folder))


def test_an_open_case_shows_what_is_new_once_the_dialog_is_closed(
    case: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = case.view.area.current
    dialog = choose(case, folder, monkeypatch)
    assert isinstance(dialog, QDialog)
    dialog.close()
    wait_until(lambda: case.view.area.current is not before)


def test_a_start_reads_the_copy_only_when_it_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    save_preferences(tmp_path / "settings.ini", Preferences(school_folder=str(tmp_path / "gone")))
    (tmp_path / FILE).write_bytes(MS_LEE)
    start_again(desk)
    assert school_wording._in_use is None
    assert school_wording.in_use() == SchoolWording("Ms Lee")


def test_documents_name_whom_to_call_with_and_without_a_case(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(desk, folder, monkeypatch).close()
    desk.window.form.documents_action.trigger()
    (dialog,) = desk.window.findChildren(DocumentsDialog)
    assert dialog.choices.options().contact == "Ms Lee"
    dialog.close()
