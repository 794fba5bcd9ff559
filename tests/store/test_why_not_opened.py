"""Each way in which a case cannot be opened has a sentence of its own, and leaves the file."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pairview.domain.errors import StoreError
from pairview.store import connection as door
from pairview.store.case_file import create_case, open_case
from pairview.store.migrations import VERSION
from tests.children import start
from tests.full_cases import full_case
from tests.hardship import nobody_special
from tests.store.test_bad_files import HOLD

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "blue-kite.pairview"
    create_case(made, full_case()).close()
    return made


def change(path: Path, begin: int, new: bytes) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:begin] + new + raw[begin + len(new) :])


def run(path: Path, statement: str) -> None:
    with closing(door.connect(path)) as connection:
        connection.execute(statement)


def lock(path: Path) -> None:
    case_file, case = open_case(path)
    case_file.set_passphrase(case, "two kites")
    case_file.close()


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def take_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("pulled out"))


TABLE: dict[str, tuple[Callable[[Path], object], str]] = {
    "gone": (Path.unlink, "There is no case file of that name."),
    "stick pulled": (
        take_folder,
        "The folder of this case is not there; was a stick pulled out?",
    ),
    "folder": (make_folder, "This is a folder and not a case file."),
    "empty": (lambda path: path.write_bytes(b""), "This file is empty; it holds no case."),
    "foreign": (
        lambda path: path.write_text("Dear colleague, " * 600),
        "This file is not a PairView case.",
    ),
    "beginning zeroed": (
        lambda path: change(path, 0, bytes(64)),
        "This case file is damaged: its beginning is empty.",
    ),
    "page zeroed": (
        lambda path: change(path, 3 * PAGE, bytes(PAGE)),
        "This case file is damaged: a part of it is empty.",
    ),
    "cut": (
        lambda path: path.write_bytes(path.read_bytes()[:-1000]),
        "This case file is damaged: its end is missing.",
    ),
    "changed": (
        lambda path: change(path, 5000, b"?"),
        "This case file is damaged: some of it was changed or is missing.",
    ),
    "other tables": (
        lambda path: run(path, "CREATE TABLE more (a)"),
        "The tables of this case file were changed by another program.",
    ),
    "other rows": (
        lambda path: run(path, "DELETE FROM plan"),
        "This case file holds what no PairView could have written.",
    ),
    "newer": (
        lambda path: run(path, f"PRAGMA user_version = {VERSION + 1}"),
        "This case was written by a newer PairView; open it with that one.",
    ),
    "locked": (lock, "This case is closed with a passphrase."),
}


def sentence(path: Path, passphrase: str | None = None) -> str:
    with pytest.raises(StoreError) as caught:
        open_case(path, passphrase)
    return str(caught.value)


@pytest.mark.parametrize("name", TABLE)
def test_each_has_its_sentence_and_the_file_is_left(path: Path, name: str) -> None:
    spoil, words = TABLE[name]
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    assert sentence(path) == words
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_wrong_passphrase_is_neither_none_nor_damage(path: Path) -> None:
    lock(path)
    assert sentence(path, "three kites") == "This passphrase does not open the case."
    change(path, 0, path.read_bytes()[:16] + bytes(64))
    assert sentence(path, "two kites").startswith("This case file is damaged")


def open_elsewhere(path: Path) -> Iterator[str]:
    with start(HOLD, path) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        yield sentence(path)
        child.communicate("")


def test_no_two_situations_share_a_sentence(path: Path) -> None:
    said = [words for _, words in TABLE.values()]
    said += open_elsewhere(path)
    case_file, _ = open_case(path)
    said.append(sentence(path))
    case_file.close()
    path.chmod(0)
    with nobody_special():
        said.append(sentence(path))
    assert len(set(said)) == len(said) == len(TABLE) + 3
    assert [words for words in said if not words.endswith((".", "?"))] == []
