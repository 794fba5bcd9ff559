"""How files of cases are named and listed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pairview.case_editor import CaseEditor
from pairview.domain.keeping import hold
from pairview.domain.planning import delete_after
from pairview.store.copies import copies_beside
from pairview.store.restoring import orphans
from pairview.window.case_shelf import CaseShelf
from pairview.window.recent_cases import RecentCases

TODAY = date(2026, 11, 21)


@pytest.fixture
def shelf(tmp_path: Path) -> CaseShelf:
    return CaseShelf(tmp_path / "Cases", RecentCases(tmp_path / "recent.txt"))


def create(shelf: CaseShelf) -> tuple[CaseEditor, Path]:
    case = shelf.new(TODAY)
    path = shelf.place_for(case)
    assert path is not None
    return shelf.take_in(case, path), path


def closed_as(shelf: CaseShelf, code_name: str) -> Path:
    """Make a case, give it another code name, close it; returns where it lay before."""
    editor, path = create(shelf)
    agreement = replace(editor.case.agreement, code_name=code_name)
    editor.change("Code name", replace(editor.case, agreement=agreement))
    case = editor.case
    editor.close()
    shelf.put_back(path, case)
    return path


def test_a_closed_file_is_called_after_its_word_pair(shelf: CaseShelf) -> None:
    closed_as(shelf, "Quiet River")
    (file,) = shelf.folder.iterdir()
    assert file.name == "quiet-river.pairview"
    (row,) = shelf.recent.read()
    assert (row.path, row.code_name) == (str(file), "Quiet River")


def test_no_other_account_sees_the_names_in_a_folder_that_pairview_makes(shelf: CaseShelf) -> None:
    editor, path = create(shelf)
    editor.close()
    assert path.parent.stat().st_mode & 0o077 == 0


def test_two_cases_of_one_name_lie_side_by_side(shelf: CaseShelf) -> None:
    for _ in range(2):
        closed_as(shelf, "Quiet River")
    names = {file.name for file in shelf.folder.iterdir()}
    assert names == {"quiet-river.pairview", "quiet-river-2.pairview"}
    assert len(shelf.recent.read()) == 2


def test_a_name_of_their_own_never_becomes_a_file_name(shelf: CaseShelf) -> None:
    before = closed_as(shelf, "Sam")
    assert [file.name for file in shelf.folder.iterdir()] == [before.name]


def test_a_case_that_lies_elsewhere_keeps_its_file_name(shelf: CaseShelf, tmp_path: Path) -> None:
    editor, path = create(shelf)
    case = replace(editor.case, agreement=replace(editor.case.agreement, code_name="Quiet River"))
    editor.close()
    elsewhere = path.rename(tmp_path / "mine.pairview")
    shelf.put_back(elsewhere, case)
    assert elsewhere.exists()


def test_a_file_that_cannot_be_named_anew_stays(shelf: CaseShelf) -> None:
    path = closed_as(shelf, "Sam")
    case = replace(shelf.practice("river", TODAY).case)
    path.unlink()
    named = replace(case, agreement=replace(case.agreement, code_name="Quiet River"))
    shelf.put_back(path, named)
    (row,) = shelf.recent.read()
    assert row.path == str(path)


def test_the_list_knows_until_when_a_case_is_kept_unless_it_is_on_hold(shelf: CaseShelf) -> None:
    case = shelf.practice("river", TODAY).case
    shelf.remember(Path("kite.pairview"), case)
    assert shelf.recent.read()[0].kept_until == delete_after(case).isoformat()
    shelf.remember(Path("kite.pairview"), hold(case, "A parent asked."))
    assert shelf.recent.read()[0].kept_until == ""


def test_the_copies_of_a_case_are_named_with_it(shelf: CaseShelf) -> None:
    editor, path = create(shelf)
    editor.keep_copy()
    agreement = replace(editor.case.agreement, code_name="Quiet River")
    case = replace(editor.case, agreement=agreement)
    editor.close()
    shelf.put_back(path, case)
    assert orphans(shelf.folder) == ()
    assert len(copies_beside(shelf.folder / "quiet-river.pairview")) == 1
