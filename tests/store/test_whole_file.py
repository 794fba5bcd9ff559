"""A document is there whole or not at all, and never in the place of a case."""

from pathlib import Path

import pytest

from pairview.domain.errors import AlreadyThere, NotSaved
from pairview.store.case_file import create_case, open_case
from pairview.store.whole_file import write_whole
from tests.full_cases import full_case


def test_a_document_is_written_and_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "handout.pdf"
    for data in (b"first", b"second, longer"):
        write_whole(path, data)
        assert path.read_bytes() == data
        assert list(tmp_path.iterdir()) == [path]


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
    with pytest.raises(NotSaved, match="This is a folder: name a file"):
        write_whole(tmp_path / "taken.pdf", b"%PDF")
    assert [found.name for found in tmp_path.iterdir()] == ["taken.pdf"]
