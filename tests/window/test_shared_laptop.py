"""On a shared laptop no list of cases is kept, and a new case is saved where the pair says."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pairview.window import dialogs, file_dialogs
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.preferences import load_preferences
from pairview.window.recent_cases import RecentCases
from tests.desk import everything_said
from tests.window.desk import Desk

SENTENCE = "This laptop is shared: open your case from where you keep it."


@pytest.fixture
def asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Answer every question for a place with one below "stick"; return what was suggested."""
    suggested: list[Path] = []

    def answer(_parent: object, path: Path, _title: str = "") -> Path:
        suggested.append(path)
        return desk.folder / "stick" / f"ours-{len(suggested)}.pairview"

    monkeypatch.setattr(file_dialogs, "ask_to_save_case", answer)
    return suggested


def share(desk: Desk) -> None:
    desk.window.form.shared_laptop_action.trigger()


def files(folder: Path) -> set[str]:
    """Return the cases below a folder and what is written about cases, but no copies."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.name for path in found if ".pairview-copies" not in path.parts}


def test_switching_it_on_says_so_and_forgets_the_list(desk: Desk) -> None:
    desk.window.new_case()
    name = desk.editor.case.agreement.code_name
    desk.window.show_start()
    assert name in everything_said(desk.window)
    share(desk)
    assert desk.message().startswith("Shared laptop: the list of cases is empty and stays so")
    form = desk.window.start_screen.form
    assert form.shared_label.text().startswith(SENTENCE)
    assert form.shared_label.isVisible()
    assert not form.empty_label.isVisible()
    assert not form.case_list.isVisible()
    assert not desk.window.form.recent_menu.menuAction().isVisible()
    assert name not in everything_said(desk.window)
    assert not (desk.folder / "recent.txt").exists()


def test_a_new_case_is_kept_where_they_say_under_the_name_they_chose(
    desk: Desk, asked: list[Path]
) -> None:
    share(desk)
    desk.window.new_case()
    case = desk.editor.case
    assert asked[0].stem == case.agreement.code_name.lower().replace(" ", "-")
    renamed = replace(case, agreement=replace(case.agreement, code_name="Quiet River"))
    desk.change("Code name", renamed)
    desk.window.show_start()
    assert files(desk.folder) == {"ours-1.pairview", "settings.ini"}
    assert "Quiet River" not in everything_said(desk.window)


def test_the_name_they_chose_stays_in_the_folder_for_cases_too(desk: Desk) -> None:
    share(desk)
    shelf = desk.window._shelf
    for number in (1, 2):
        desk.window.cases.take_in(
            shelf.new(desk.window._today()), shelf.folder / f"ours{number}.pairview"
        )
        desk.window.show_start()
    assert files(shelf.folder) == {"ours1.pairview", "ours2.pairview"}


def test_where_they_change_their_mind_nothing_is_made(
    desk: Desk, asked: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    share(desk)
    desk.window.new_case()
    view = desk.view
    monkeypatch.setattr(file_dialogs, "ask_to_save_case", lambda *_asked: None)
    desk.window.cases.next_student()
    desk.window.new_case()
    assert desk.window.view is view
    assert files(desk.folder / "stick") == {"ours-1.pairview"}
    assert not (desk.folder / "Cases").exists()


def test_a_file_that_is_there_already_is_never_taken(desk: Desk, asked: list[Path]) -> None:
    share(desk)
    place = desk.folder / "stick" / "ours-1.pairview"
    place.parent.mkdir()
    place.write_text("a letter")
    desk.window.new_case()
    assert desk.message() == "There is a file of that name already; choose another name."
    assert place.read_text() == "a letter"


def test_an_import_asks_for_its_place_too(desk: Desk, asked: list[Path]) -> None:
    share(desk)
    case = desk.window._shelf.new(desk.window._today())
    assert desk.window._shelf.place_for(case) == desk.folder / "stick" / "ours-1.pairview"


def test_the_dialog_for_opening_begins_with_the_documents(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[Path] = []
    monkeypatch.setattr(dialogs, "ask_for_case", lambda _parent, folder: folders.append(folder))
    desk.window.form.open_case_action.trigger()
    share(desk)
    desk.window.form.open_case_action.trigger()
    assert folders == [desk.folder / "Cases", file_dialogs.documents_folder()]


def test_the_next_start_is_shared_as_well(desk: Desk, qtbot: QtBot) -> None:
    share(desk)
    desk.window.close()
    assert load_preferences(desk.folder / "settings.ini").shared_laptop
    recent = RecentCases(desk.folder / "recent.txt")
    again = MainWindow(CaseShelf(desk.folder / "Cases", recent), desk.folder / "settings.ini")
    qtbot.addWidget(again)
    again.show()
    assert again.form.shared_laptop_action.isChecked()
    assert again.start_screen.form.shared_label.isVisible()
    assert not recent.is_kept


def test_switched_off_the_list_is_kept_again(desk: Desk, asked: list[Path]) -> None:
    share(desk)
    share(desk)
    assert desk.message() == "PairView keeps a list of the cases on this laptop again."
    desk.window.new_case()
    desk.window.show_start()
    assert asked == []
    assert desk.window.start_screen.form.case_list.isVisible()
    assert not desk.window.start_screen.form.shared_label.isVisible()
    assert not load_preferences(desk.folder / "settings.ini").shared_laptop


def test_at_an_open_case_it_stays_open_and_is_not_listed(desk: Desk) -> None:
    desk.window.new_case()
    share(desk)
    assert desk.window.view is not None
    desk.window.show_start()
    assert not (desk.folder / "recent.txt").exists()
