"""The wording of the school stays in use without its folder; a copy lies beside the settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pairview.content.school_wording import FILE, parse_school_wording
from pairview.domain.errors import NotSaved
from pairview.domain.school_wording import SchoolWording
from pairview.window.school_wording import in_use, put_away, take, use_copy_in
from tests.wording_of_a_school import EXAMPLE

NOTHING = SchoolWording()
READ = parse_school_wording(EXAMPLE).wording or NOTHING


@pytest.fixture(autouse=True)
def _of_no_school() -> Iterator[None]:
    yield
    use_copy_in(None)


def test_without_a_school_there_is_nothing(tmp_path: Path) -> None:
    use_copy_in(None)
    assert in_use() == SchoolWording()
    use_copy_in(tmp_path)
    assert in_use() == NOTHING


def test_what_was_taken_is_there_at_the_next_start(tmp_path: Path) -> None:
    take(READ, EXAMPLE, tmp_path / "settings")
    assert in_use() == READ
    use_copy_in(tmp_path / "settings")
    assert in_use() == READ
    assert (tmp_path / "settings" / FILE).read_bytes() == EXAMPLE


def test_the_copy_is_read_when_it_is_asked_for_and_once(tmp_path: Path) -> None:
    use_copy_in(tmp_path)
    (tmp_path / FILE).write_bytes(EXAMPLE)
    assert in_use() == READ
    (tmp_path / FILE).unlink()
    assert in_use() == READ


def test_a_copy_that_somebody_spoiled_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(EXAMPLE + b"dimensions = 1")
    use_copy_in(tmp_path)
    assert in_use() == NOTHING


def test_a_copy_that_is_the_same_is_not_written_again(tmp_path: Path) -> None:
    take(READ, EXAMPLE, tmp_path)
    before = (tmp_path / FILE).stat()
    take(READ, EXAMPLE, tmp_path)
    assert (tmp_path / FILE).stat().st_ino == before.st_ino


def test_it_is_in_use_also_where_the_copy_cannot_be_kept(tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    settings.write_bytes(b"a file in its place")
    with pytest.raises(NotSaved):
        take(READ, EXAMPLE, settings)
    assert in_use() == READ


def test_what_is_put_away_is_gone(tmp_path: Path) -> None:
    take(READ, EXAMPLE, tmp_path)
    put_away(tmp_path)
    assert in_use() == NOTHING
    assert list(tmp_path.iterdir()) == []
