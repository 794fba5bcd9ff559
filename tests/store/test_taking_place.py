"""A file takes the place of a case, and the journal of the old one neither harms nor stays."""

from pathlib import Path

import pytest

from pairview.store.file_names import journal_of
from pairview.store.taking_place import rename_case, replace_case


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file that a crash left half-written, with its journal."""
    path = tmp_path / "blue-kite.pairview"
    path.write_bytes(b"half-written")
    journal_of(path).write_bytes(b"what it held before")
    return path


def test_the_old_journal_goes_with_the_old_file(path: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    fresh.write_bytes(b"new")
    replace_case(fresh, path)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_keeps_its_place_keeps_its_journal(path: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="fresh"):
        replace_case(tmp_path / "fresh", path)
    assert path.read_bytes() == b"half-written"
    assert journal_of(path).read_bytes() == b"what it held before"


def test_a_file_without_a_journal_keeps_its_place_too(path: Path, tmp_path: Path) -> None:
    journal_of(path).unlink()
    with pytest.raises(OSError, match="fresh"):
        replace_case(tmp_path / "fresh", path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_whose_journal_cannot_come_along_stays(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "red-fern.pairview"
    journal_of(new).mkdir()
    with pytest.raises(IsADirectoryError):
        rename_case(path, new)
    assert path.read_bytes() == b"half-written"
    assert journal_of(path).exists()
    assert not new.exists()
