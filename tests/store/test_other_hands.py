"""What others do to a file while it is open here is seen before anything is written over it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import NotSaved
from pairview.store.case_file import CaseFile, create_case, open_case
from pairview.store.keys import open_key
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
