"""Documents are saved whole, under names that say nothing of anyone."""

from datetime import date
from pathlib import Path

import pytest

from pairview.domain.errors import AlreadyThere, NotSaved
from pairview.store.case_file import create_case
from pairview.window.document_files import save_document, suggested_place
from tests.hardship import files_of_at_most
from tests.window.screens.river import river

TODAY = date(2026, 11, 23)


def test_the_name_says_kind_and_day_and_nothing_of_anyone(tmp_path: Path) -> None:
    assert suggested_place(tmp_path, "handout", TODAY) == tmp_path / "handout-2026-11-23.pdf"


def test_a_second_student_on_one_day_gets_a_number(tmp_path: Path) -> None:
    for name in ("handout-2026-11-23.pdf", "handout-2026-11-23-2.pdf"):
        (tmp_path / name).write_bytes(b"of another student")
    assert suggested_place(tmp_path, "handout", TODAY).name == "handout-2026-11-23-3.pdf"


def test_saving_replaces_the_old_document(tmp_path: Path) -> None:
    path = tmp_path / "handout-2026-11-23.pdf"
    path.write_bytes(b"old")
    assert save_document(path, b"new") == path
    assert path.read_bytes() == b"new"


def test_what_is_held_open_elsewhere_gets_a_number(tmp_path: Path) -> None:
    held = tmp_path / "handout-2026-11-23.pdf"
    held.mkdir()
    (tmp_path / "handout-2026-11-23-2.pdf").write_bytes(b"older")
    assert save_document(held, b"new") == tmp_path / "handout-2026-11-23-3.pdf"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotSaved):
        save_document(tmp_path / "none" / "a.pdf", b"new")


def test_a_full_disk_is_not_taken_for_another_program(tmp_path: Path) -> None:
    path = tmp_path / "handout-2026-11-23.pdf"
    path.write_bytes(b"old")
    with files_of_at_most(2), pytest.raises(NotSaved) as caught:
        save_document(path, b"new and longer")
    assert "another program" not in str(caught.value)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"old"]


def test_after_many_numbers_the_file_is_said_to_be_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pairview.window.document_files.NAMES_TRIED", 2)
    for name in ("handout.pdf", "handout-2.pdf"):
        (tmp_path / name).mkdir()
    with pytest.raises(NotSaved, match="another program"):
        save_document(tmp_path / "handout.pdf", b"new")


def test_nothing_is_saved_over_a_case(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, river()).close()
    before = path.read_bytes()
    with pytest.raises(AlreadyThere):
        save_document(path, b"new")
    assert path.read_bytes() == before
