"""What others do to a file while it is open here is seen before anything is written over it."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import NotSaved, OpenElsewhere
from pairview.store.case_file import CaseFile, create_case, open_case
from pairview.store.copies import Copy, copies_beside
from pairview.store.database import fill, read_aside
from pairview.store.keys import OPEN_KEY, FileKey, fits_a_page, open_key, salt_of
from tests.full_cases import full_case

CASE = full_case()
OTHER = replace(CASE, unknowns=())

DEEDS: list[Callable[[CaseFile], object]] = [
    lambda case_file: case_file.keep_copy(CASE),
    lambda case_file: case_file.erase(CASE, replace(CASE, moments=())),
    lambda case_file: case_file.set_passphrase(CASE, "three blue oaks"),
]


@pytest.fixture
def case_file(tmp_path: Path) -> CaseFile:
    return create_case(tmp_path / "blue-kite.pairview", CASE)


def on_disk(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


@pytest.mark.parametrize("deed", DEEDS)
def test_another_version_in_the_place_of_the_file_is_not_overwritten(
    case_file: CaseFile, tmp_path: Path, deed: Callable[[CaseFile], object]
) -> None:
    synced = tmp_path / "from-another-laptop.pairview"
    create_case(synced, OTHER).close()
    synced.replace(case_file.path)
    with pytest.raises(NotSaved, match="another program changed the case file"):
        deed(case_file)
    case_file.close()
    assert on_disk(case_file.path) == OTHER
    assert list(tmp_path.iterdir()) == [case_file.path]


@pytest.mark.parametrize("deed", DEEDS)
def test_the_same_file_in_another_place_of_the_disk_is_taken(
    case_file: CaseFile, tmp_path: Path, deed: Callable[[CaseFile], object]
) -> None:
    moved = Path(shutil.copy(case_file.path, tmp_path / "moved.pairview"))
    moved.replace(case_file.path)
    deed(case_file)
    assert len(case_file.copies(CASE.id)) == 1
    case_file.close()


@pytest.mark.parametrize("deed", DEEDS[1:])
def test_what_is_only_looked_at_is_not_made_anew(
    tmp_path: Path, deed: Callable[[CaseFile], object]
) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, CASE).close()
    raw = path.read_bytes()
    with pytest.raises(NotSaved, match="nothing can be written where this case lies"):
        deed(CaseFile(path, None, open_key()))
    assert path.read_bytes() == raw
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_does_not_hold_what_was_written_changes_nothing(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "pairview.store.case_file.fill", lambda path, _case, *keys: fill(path, OTHER, *keys)
    )
    with pytest.raises(NotSaved):
        case_file.erase(CASE, replace(CASE, moments=()))
    case_file.close()
    assert on_disk(case_file.path) == CASE


def test_where_the_copies_cannot_be_made_anew_no_passphrase_is_set(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, *_rest: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("pairview.store.copies.fill", full)
    with pytest.raises(NotSaved, match="full"):
        case_file.set_passphrase(CASE, "three blue oaks")
    assert not case_file.is_locked
    case_file.close()
    assert on_disk(case_file.path) == CASE
    assert not list(case_file.path.parent.rglob("*.new"))


def test_a_copy_that_is_no_case_file_any_more_goes(case_file: CaseFile) -> None:
    case_file.keep_copy(CASE)
    (copy,) = case_file.copies(CASE.id)
    copy.path.write_bytes(b"written over")
    case_file.keep_copy(CASE)
    (again,) = case_file.copies(CASE.id)
    assert case_file.read_copy(again) == CASE
    case_file.close()


def test_a_disk_that_does_not_answer_has_no_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path, _pattern: str) -> Iterator[Path]:
        raise OSError(errno.EIO, "pulled out")

    monkeypatch.setattr(Path, "glob", refuse)
    assert copies_beside(tmp_path / "blue-kite.pairview") == ()


def test_a_file_that_is_gone_meanwhile_fits_no_key(tmp_path: Path) -> None:
    assert not fits_a_page(tmp_path / "gone", OPEN_KEY)


def test_an_old_backup_of_an_open_case_costs_no_newer_locked_copy(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, CASE).close()
    backup = path.read_bytes()
    locked, _ = open_case(path)
    locked.set_passphrase(CASE, "oak")
    locked.close()
    path.write_bytes(backup)
    case_file, case = open_case(path)
    case_file.keep_copy(case)
    case_file.close()
    newer = [copy for copy in copies_beside(path) if is_locked_copy(copy)]
    assert newer


def is_locked_copy(copy: Copy) -> bool:
    return FileKey(b"", salt_of(copy.path)).is_locked


def read_often(path: Path) -> None:
    for _ in range(50):
        read_aside(path, FileKey(OPEN_KEY, salt_of(path)))


def test_a_case_that_changes_while_it_is_looked_at_is_not_read_in_part(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case(items=20, text="long " * 300)).close()
    going_on = True

    def touch_for_ever() -> None:
        while going_on:
            os.utime(path)

    thread = Thread(target=touch_for_ever)
    thread.start()
    try:
        with pytest.raises(OpenElsewhere, match="changed while it was read"):
            read_often(path)
    finally:
        going_on = False
        thread.join()
