"""A document from a stranger is a case or is refused in a sentence; nothing else ever happens."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from pairview.content.sentence import Sentence
from pairview.domain.bounds import check_bounds
from pairview.domain.errors import BadExchange
from pairview.store.case_file import create_case, open_case
from pairview.store.exchange import case_as_json, case_from_json
from pairview.store.saving import rows_of
from pairview.store.soundness import faults
from tests.store.hostile_documents import SECRET, hostile_documents, valid_document

QUICKLY = settings(
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
WATCHED = ("open", "os.", "shutil.", "subprocess.", "socket.", "sqlite3.")


class Watch:
    """Hears of every file, process and connection that Python is asked for while it is on."""

    def __init__(self) -> None:
        self.on = False
        self.heard: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.on and event.startswith(WATCHED):
            self.heard.append(event)


WATCH = Watch()


@contextmanager
def touching_nothing() -> Iterator[None]:
    WATCH.heard.clear()
    WATCH.on = True
    try:
        yield
    finally:
        WATCH.on = False
    assert WATCH.heard == []


def read_or_refuse(raw: bytes) -> bool:
    """Read a document; True where it is a case, and then a sound one."""
    try:
        with touching_nothing():
            case = case_from_json(raw)
    except BadExchange as error:
        sentence = str(error)
        assert sentence.startswith("This JSON file cannot be read as a case")
        assert sentence.endswith(".")
        assert sentence.isprintable()
        assert SECRET not in sentence
        return False
    check_bounds(case, Sentence)
    assert list(faults(case)) == []
    assert case.where_it_went == ()
    assert rows_of(case)
    if case.is_revealed:
        case_from_json(case_as_json(case))
    return True


def read_many(count: int, shard: int) -> int:
    """Read so many hostile documents; returns how many of them were cases."""
    case_from_json(valid_document().encode())  # loads the languages, once
    read = []

    @seed(shard)
    @settings(QUICKLY, max_examples=count)
    @given(hostile_documents())
    def read_one(raw: bytes) -> None:
        read.append(read_or_refuse(raw))

    read_one()
    assert len(read) >= count
    return sum(read)


def test_1000_hostile_documents_are_read_or_refused_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    cases = read_many(1000, shard=0)
    assert 50 < cases < 500
    assert list(tmp_path.iterdir()) == []


@pytest.mark.long
@pytest.mark.parametrize("shard", range(1, 21))
def test_100000_hostile_documents_are_read_or_refused_and_nothing_else(shard: int) -> None:
    read_many(5000, shard)


@settings(QUICKLY, max_examples=25)
@given(hostile_documents())
def test_what_was_read_can_be_kept_and_opened(raw: bytes) -> None:
    try:
        case = case_from_json(raw)
    except BadExchange:
        return
    with TemporaryDirectory() as folder:
        create_case(Path(folder) / "in.pairview", case).close()
        case_file, again = open_case(Path(folder) / "in.pairview")
        case_file.close()
    assert again == case


def test_the_watch_hears_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(AssertionError), touching_nothing():
        list(tmp_path.iterdir())
    with pytest.raises(AssertionError), touching_nothing():
        (tmp_path / "new").touch()
