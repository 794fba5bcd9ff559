"""A document is there whole or not at all, and never in the place of a case."""

import os
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pairview.domain.errors import AlreadyThere, NotSaved
from pairview.store.case_file import create_case, open_case
from pairview.store.whole_file import write_whole
from tests.full_cases import full_case
from tests.hardship import files_of_at_most, nobody_special


def test_a_document_is_written_and_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "handout.pdf"
    for data in (b"first", b"second, longer"):
        write_whole(path, data)
        assert path.read_bytes() == data
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="rights come from the folder there")
@pytest.mark.parametrize("rights", [0o644, 0o660, 0o400])
def test_a_new_document_is_for_this_account_alone_and_an_older_one_keeps_its_rights(
    tmp_path: Path, rights: int
) -> None:
    path = tmp_path / "handout.pdf"
    write_whole(path, b"first")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(rights)
    write_whole(path, b"second")
    assert stat.S_IMODE(path.stat().st_mode) == rights
    assert path.read_bytes() == b"second"


def test_a_document_never_takes_the_place_of_a_case(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case()).close()
    with pytest.raises(AlreadyThere):
        write_whole(path, b"%PDF")
    case_file, case = open_case(path)
    with pytest.raises(AlreadyThere):
        write_whole(path, b"%PDF")
    case_file.close()
    assert case == full_case()


def test_a_document_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="the folder is not there"):
        write_whole(tmp_path / "absent" / "handout.pdf", b"%PDF")
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(NotSaved, match="this is a folder"):
        write_whole(tmp_path / "taken.pdf", b"%PDF")
    assert [found.name for found in tmp_path.iterdir()] == ["taken.pdf"]


@pytest.mark.parametrize("place", ["/", "x" * 300])
def test_a_place_that_cannot_hold_a_file_is_said(place: str, tmp_path: Path) -> None:
    with pytest.raises(NotSaved):
        write_whole(tmp_path / place, b"%PDF")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("before", [None, b"%PDF of before"])
@pytest.mark.parametrize("room", [0, 1, 4_095])
def test_a_full_disk_leaves_the_document_of_before(
    tmp_path: Path, before: bytes | None, room: int
) -> None:
    path = tmp_path / "handout.pdf"
    if before:
        path.write_bytes(before)
    with files_of_at_most(room), pytest.raises(NotSaved) as caught:
        write_whole(path, b"%PDF" + b"typed words" * 1_000)
    assert str(caught.value).startswith("Not saved")
    assert "typed words" not in str(caught.value)
    assert {found.name: found.read_bytes() for found in tmp_path.iterdir()} == (
        {"handout.pdf": before} if before else {}
    )


@pytest.mark.parametrize("before", [None, b"%PDF of before"])
def test_a_folder_without_permission_is_said(before: bytes | None) -> None:
    with TemporaryDirectory() as name:  # the folders of pytest are closed to other accounts
        folder = Path(name)
        if before:
            (folder / "handout.pdf").write_bytes(before)
        folder.chmod(0o555)
        with nobody_special(), pytest.raises(NotSaved, match="nothing may be written"):
            write_whole(folder / "handout.pdf", b"%PDF")
        folder.chmod(0o755)
        assert [found.read_bytes() for found in folder.iterdir()] == ([before] if before else [])


def test_who_reads_the_document_of_before_reads_on(tmp_path: Path) -> None:
    path = tmp_path / "handout.pdf"
    path.write_bytes(b"%PDF of before")
    with path.open("rb") as reader:
        write_whole(path, b"%PDF of now")
        assert reader.read() == b"%PDF of before"
    assert path.read_bytes() == b"%PDF of now"
