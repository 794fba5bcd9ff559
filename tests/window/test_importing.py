"""File > Import: chosen, looked at, agreed to, and then a case of its own; else nothing at all."""

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from pairview.content import load_code_names, load_practice_case
from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.store.case_file import open_case
from pairview.store.exchange import case_as_json
from pairview.window import dialogs
from pairview.window.screen_area import let_go_now
from pairview.window.screens.import_dialog import ImportDialog
from pairview.window.screens.screen import Destination
from tests.window.desk import TODAY, Desk, with_purpose


def named(name: str) -> Case:
    case = load_practice_case("river", TODAY)
    return replace(case, agreement=replace(case.agreement, code_name=name))


@pytest.fixture
def document(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = desk.folder / "in.json"
    path.write_bytes(case_as_json(named("Blue Kite")))
    monkeypatch.setattr(dialogs, "ask_to_import", lambda _parent: path)
    return path


def preview(desk: Desk) -> ImportDialog:
    let_go_now()
    desk.window.form.import_action.trigger()
    (dialog,) = desk.window.findChildren(ImportDialog)
    return dialog


def files(desk: Desk) -> dict[str, bytes]:
    return {
        str(path.relative_to(desk.folder)): path.read_bytes()
        for path in desk.folder.rglob("*")
        if path.is_file() and not path.name.endswith("-journal")
    }


def test_nothing_is_written_before_they_agree(desk: Desk, document: Path) -> None:
    before = files(desk)
    dialog = preview(desk)
    assert dialog.form.name_label.text() == "Blue Kite"
    assert files(desk) == before
    dialog.reject()
    assert files(desk) == before
    assert desk.window.view is None


def test_an_imported_case_is_kept_opened_and_remembered_under_a_new_identity(
    desk: Desk, document: Path
) -> None:
    raw = document.read_bytes()
    preview(desk).import_button.click()
    case = desk.editor.case
    assert case.id != json.loads(raw)["case"]["id"]
    assert desk.message() == "Imported as a case of its own."
    assert desk.place() not in {Destination.AGREE, Destination.HAND_OVER}
    (file,) = (desk.folder / "Cases").glob("*.pairview")
    assert file.name == "blue-kite.pairview"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    desk.window.show_start()
    case_file, kept = open_case(file)
    case_file.close()
    assert replace(kept, id="") == replace(case, id="")
    assert [recent.code_name for recent in desk.window._shelf.recent.read()] == ["Blue Kite"]
    assert document.read_bytes() == raw


def test_the_same_document_comes_in_twice_as_two_cases(desk: Desk, document: Path) -> None:
    for _ in range(2):
        preview(desk).import_button.click()
        desk.window.show_start()
    first, second = sorted((desk.folder / "Cases").glob("*.pairview"))
    assert (first.name, second.name) == ("blue-kite-2.pairview", "blue-kite.pairview")
    found = [open_case(path) for path in (first, second)]
    for case_file, _ in found:
        case_file.close()
    assert found[0][1].id != found[1][1].id


@pytest.mark.parametrize("name", ["Anna Berger", "../../Anna", "con", "", "<b>x</b>"])
def test_a_name_of_their_own_never_becomes_a_file_name(
    desk: Desk, document: Path, name: str
) -> None:
    document.write_bytes(case_as_json(named(name)))
    preview(desk).import_button.click()
    assert desk.editor.case.agreement.code_name == name
    desk.window.show_start()
    (file,) = (desk.folder / "Cases").glob("*.pairview")
    assert file.stem.replace("-", " ") in load_code_names()
    assert {path.name for path in desk.folder.iterdir() if path.is_dir()} == {"Cases"}


def test_the_open_case_is_left_as_always(case: Desk, document: Path) -> None:
    case.change("Purpose", with_purpose(case.editor.case, "last words"))
    (own,) = (case.folder / "Cases").glob("*.pairview")
    preview(case).import_button.click()
    assert case.editor.case.agreement.code_name == "Blue Kite"
    case_file, kept = open_case(own)
    copy = case_file.read_copy(case_file.copies(kept.id)[-1])
    case_file.close()
    assert (kept.agreement.purpose, copy.agreement.purpose) == ("last words", "last words")


def test_a_case_that_is_not_saved_is_not_left_for_an_import(case: Desk, document: Path) -> None:
    (own,) = (case.folder / "Cases").glob("*.pairview")
    own.write_bytes(b"something else wrote here")
    case.change("Purpose", with_purpose(case.editor.case, "not on the disk"))
    preview(case).import_button.click()
    assert case.editor.case.agreement.purpose == "not on the disk"
    assert "last changes are lost" in case.message()
    assert [path.name for path in (case.folder / "Cases").glob("*.pairview")] == [own.name]


@pytest.mark.parametrize("raw", [b"", b"[]", b"\xff", b"[" * 100_000, b" " * (17 << 20)])
def test_what_is_no_case_is_said_in_the_bar_and_nothing_is_written(
    desk: Desk, document: Path, raw: bytes
) -> None:
    document.write_bytes(raw)
    before = files(desk)
    desk.window.form.import_action.trigger()
    assert desk.message().startswith("This JSON file cannot be read as a case")
    assert files(desk) == before
    assert desk.window.findChildren(ImportDialog) == []


def test_nothing_happens_where_no_file_was_chosen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_to_import", lambda _parent: None)
    desk.window.form.import_action.trigger()
    assert desk.window.findChildren(ImportDialog) == []


def test_a_folder_that_cannot_be_written_is_said(desk: Desk, document: Path) -> None:
    (desk.folder / "Cases").write_text("a file in the place of the folder")
    preview(desk).import_button.click()
    assert desk.message() == "The folder for cases cannot be written."
    assert desk.window.view is None


def test_a_case_whose_views_are_closed_opens_on_the_hand_over(desk: Desk, document: Path) -> None:
    whole = json.loads(document.read_bytes())
    whole["case"]["progress"] |= {"revealed_on": None, "finished": [], "step": 2}
    document.write_text(json.dumps(whole))
    preview(desk).import_button.click()
    assert desk.place() is Destination.HAND_OVER
    assert desk.viewer() is None
    assert desk.editor.case.moments == ()
    assert Seat.A not in desk.editor.case.progress.finished


def test_the_dialog_offers_json_from_the_folder_of_documents(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []

    def dialog(_parent: QWidget, *words: str) -> tuple[str, str]:
        asked.append(words)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    desk.window.form.import_action.trigger()
    ((_title, _folder, kinds),) = asked
    assert kinds == "JSON, from PairView (*.json)"


def test_escape_leaves_the_preview(desk: Desk, document: Path) -> None:
    dialog = preview(desk)
    QTest.qWaitForWindowExposed(dialog)
    assert dialog.focusWidget() is dialog.import_button
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.window.view is None


def test_on_a_shared_laptop_they_are_asked_where_after_they_have_seen_it(
    desk: Desk, document: Path
) -> None:
    asked: list[str] = []
    answers = [None, desk.folder / "stick" / "kite.pairview"]

    def ask(code_name: str) -> Path | None:
        asked.append(code_name)
        return answers[len(asked) - 1]

    desk.window._shelf.ask_where = ask
    dialog = preview(desk)
    assert asked == []
    assert "where you say next" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.import_button.click()
    assert (asked, desk.window.view) == (["Blue Kite"], None)
    preview(desk).import_button.click()
    assert desk.editor.case.agreement.code_name == "Blue Kite"
    assert [path.name for path in desk.folder.rglob("*.pairview")] == ["kite.pairview"]
