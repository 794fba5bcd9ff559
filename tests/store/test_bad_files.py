"""A file that cannot be opened says why in one sentence and stays as it was."""

import errno
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pairview.domain.errors import (
    DamagedCase,
    MissingCase,
    NewerCase,
    NoAccess,
    NotACase,
    NotSaved,
    OpenElsewhere,
    StoreError,
)
from pairview.store import connection as door
from pairview.store.case_file import create_case, is_case_file, open_case
from pairview.store.migrations import VERSION
from pairview.store.not_saved import why_not_saved
from tests.children import DIE_IN_MID_SAVE, start
from tests.full_cases import full_case
from tests.hardship import nobody_special

HOLD = """
import sys
from pathlib import Path
from pairview.store.case_file import open_case
held = open_case(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "blue-kite.pairview"
    create_case(made, full_case()).close()
    return made


def refusal(path: Path) -> StoreError:
    """Return the error on opening, sure that nothing changed on the disk."""
    before = {found.name: found.read_bytes() for found in path.parent.glob("*") if found.is_file()}
    with pytest.raises(StoreError) as caught:
        open_case(path)
    after = {found.name: found.read_bytes() for found in path.parent.glob("*") if found.is_file()}
    assert after == before
    assert str(caught.value).endswith(".")
    return caught.value


def tamper(path: Path, *statements: str) -> None:
    """Change a case file as somebody with the documented key could."""
    with closing(door.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_each_file_that_is_no_case_gets_its_own_sentence(path: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("PairNothing\n" * 1000)
    (tmp_path / "short").write_bytes(b"Pair")
    (tmp_path / "mark").write_bytes(b"PairView")
    (tmp_path / "folder").mkdir()
    found = {
        name: refusal(tmp_path / name) for name in ("empty", "text", "absent", "mark", "folder")
    }
    assert [type(error) for error in found.values()] == [
        NotACase,
        NotACase,
        MissingCase,
        DamagedCase,
        NotACase,
    ]
    assert len({str(error) for error in found.values()}) == 5
    assert isinstance(refusal(tmp_path / "short"), NotACase)
    assert not is_case_file(tmp_path / "text")


def test_a_plain_database_is_no_case(tmp_path: Path) -> None:
    path = tmp_path / "plain.pairview"
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("CREATE TABLE agreement (code_name)")
    assert isinstance(refusal(path), NotACase)


PAGE = 4096


@pytest.fixture
def many_pages(tmp_path: Path) -> Path:
    made = tmp_path / "amber-lake.pairview"
    create_case(made, full_case(items=20, text="x" * 300)).close()
    assert made.stat().st_size > 60 * PAGE
    return made


def flipped(whole: bytes, bit: int) -> bytes:
    raw = bytearray(whole)
    raw[bit // 8] ^= 1 << bit % 8
    return bytes(raw)


def test_every_one_of_300_flipped_bits_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    head = range(16 * 8)
    bits = [*head, len(whole) * 8 - 1, *random.Random(1).sample(range(128, len(whole) * 8), 171)]
    assert len(bits) == 300
    for bit in bits:
        path.write_bytes(flipped(whole, bit))
        assert isinstance(refusal(path), NotACase if bit < 8 * 8 else DamagedCase)


def test_every_one_of_50_cuts_is_noticed(many_pages: Path) -> None:
    whole = many_pages.read_bytes()
    chance = random.Random(3)
    cuts = [8, 9, 15, 16, 17, 100, 4095, 4096, len(whole) - PAGE, len(whole) - 1]
    cuts += [page * PAGE for page in chance.sample(range(2, len(whole) // PAGE - 1), 20)]
    cuts += chance.sample(range(5000, len(whole)), 20)
    assert len(cuts) == 50
    for cut in cuts:
        many_pages.write_bytes(whole[:cut])
        assert isinstance(refusal(many_pages), DamagedCase)


def test_every_one_of_50_zeroed_pages_is_noticed(many_pages: Path) -> None:
    whole = many_pages.read_bytes()
    last = len(whole) // PAGE - 1
    pages = [0, 1, last, *random.Random(5).sample(range(2, last), 47)]
    for page in pages:
        begin = page * PAGE
        many_pages.write_bytes(whole[:begin] + bytes(PAGE) + whole[begin + PAGE :])
        assert isinstance(refusal(many_pages), DamagedCase)


def test_a_flipped_bit_in_any_page_is_noticed_in_those_that_nothing_is_in_too(
    many_pages: Path,
) -> None:
    case_file, case = open_case(many_pages)
    case_file.save(case, replace(case, moments=(), evidence=(), answers=()))
    case_file.close()
    with closing(door.connect(many_pages)) as connection:
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    assert free > 5
    whole = many_pages.read_bytes()
    for begin in range(0, len(whole), PAGE):
        many_pages.write_bytes(flipped(whole, (begin + 100) * 8))
        assert isinstance(refusal(many_pages), DamagedCase)


def test_pages_in_each_others_place_are_noticed(many_pages: Path) -> None:
    whole = many_pages.read_bytes()
    for page in (1, 7, 40):
        here, there = page * PAGE, (page + 3) * PAGE
        raw = bytearray(whole)
        raw[here : here + PAGE] = whole[there : there + PAGE]
        raw[there : there + PAGE] = whole[here : here + PAGE]
        many_pages.write_bytes(raw)
        assert isinstance(refusal(many_pages), DamagedCase)


def test_pages_behind_the_end_are_noticed_or_no_part_of_the_case(many_pages: Path) -> None:
    whole = many_pages.read_bytes()
    for more in (bytes(PAGE), whole[-PAGE:], b"x" * (PAGE * 3 + 7)):
        many_pages.write_bytes(whole + more)
        case_or_error(many_pages)


def case_or_error(path: Path) -> None:
    try:
        case_file, case = open_case(path)
    except DamagedCase:
        return
    case_file.close()
    assert case == full_case(items=20, text="x" * 300)


def test_a_case_of_a_newer_program_is_refused(path: Path) -> None:
    tamper(path, f"PRAGMA user_version = {VERSION + 1}")
    assert isinstance(refusal(path), NewerCase)


def test_a_database_with_our_key_but_another_purpose_is_no_case(path: Path) -> None:
    tamper(path, "PRAGMA application_id = 7")
    assert isinstance(refusal(path), NotACase)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE moments",
        "CREATE TABLE more (a)",
        "CREATE VIEW more AS SELECT 1",
        "CREATE TRIGGER more AFTER INSERT ON moments BEGIN DELETE FROM moments; END",
        "CREATE TRIGGER more AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM moments; END",
        "CREATE INDEX more ON moments (saw)",
        "ALTER TABLE moments ADD COLUMN more TEXT",
        "PRAGMA user_version = 0",
    ],
)
def test_tables_that_are_not_ours_are_not_read(path: Path, statement: str) -> None:
    tamper(path, statement)
    error = refusal(path)
    assert isinstance(error, DamagedCase)
    assert "tables" in str(error)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM this_case",
        "DELETE FROM plan",
        "DELETE FROM classrooms",
        "UPDATE agreement SET language = '../../secret'",
        "UPDATE agreement SET begins = 'C'",
        "UPDATE moments SET seat = ''",
        "UPDATE moments SET saw = CAST(x'ff' AS TEXT)",
        "UPDATE progress SET finished = '{}'",
        "UPDATE answers SET id = id || 'x'",
    ],
)
def test_rows_that_make_no_case_are_damage(path: Path, statement: str) -> None:
    tamper(path, statement)
    assert isinstance(refusal(path), DamagedCase)


def test_a_case_open_in_another_process_is_left_alone(path: Path) -> None:
    raw = path.read_bytes()
    with start(HOLD, path) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(OpenElsewhere):
            open_case(path)
        assert path.read_bytes() == raw
        child.communicate("")
    case_file, case = open_case(path)
    case_file.close()
    assert case == full_case()


@pytest.fixture
def read_only(path: Path) -> Iterator[Path]:
    """A case in a folder that can be read, but not written."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(path, folder / path.name)
        (folder / path.name).chmod(0o444)
        folder.chmod(0o555)
        yield folder / path.name
        folder.chmod(0o755)


def test_a_read_only_folder_is_opened_as_a_copy_that_never_says_saved(read_only: Path) -> None:
    raw = read_only.read_bytes()
    with nobody_special():
        case_file, case = open_case(read_only)
        assert case_file.is_copy
        assert case == full_case()
        with pytest.raises(NotSaved, match="nothing can be written where"):
            case_file.save(case, replace(case, moments=()))
        with pytest.raises(NotSaved, match="nothing may be written in this folder"):
            create_case(read_only.with_name("new.pairview"), case)
        case_file.close()
    assert read_only.read_bytes() == raw
    assert list(read_only.parent.iterdir()) == [read_only]


def test_a_copy_takes_the_journal_of_a_crash_along(path: Path, read_only: Path) -> None:
    with start(DIE_IN_MID_SAVE, path) as child:
        child.communicate()
    journal = path.with_name(f"{path.name}-journal")
    read_only.parent.chmod(0o755)
    for source in (path, journal):
        shutil.copy(source, read_only.parent)
        (read_only.parent / source.name).chmod(0o444)
    read_only.parent.chmod(0o555)
    with nobody_special():
        case_file, case = open_case(read_only)
    assert case_file.is_copy
    assert case == full_case()


def test_a_copy_is_not_made_of_a_case_that_is_open_elsewhere(read_only: Path) -> None:
    with start(HOLD, read_only) as child:
        assert child.stdout is not None
        if os.geteuid() != 0:
            pytest.skip("only root can hold a file that others cannot write")
        assert child.stdout.readline() == "held\n"
        with nobody_special(), pytest.raises(OpenElsewhere):
            open_case(read_only)
        child.communicate("")


def test_a_damaged_copy_is_damaged(read_only: Path) -> None:
    raw = bytearray(read_only.read_bytes())
    raw[5000] ^= 1
    read_only.chmod(0o644)
    read_only.write_bytes(raw)
    read_only.chmod(0o444)
    with nobody_special(), pytest.raises(DamagedCase):
        open_case(read_only)


def test_a_journal_that_may_not_be_read_stops_the_copy(read_only: Path) -> None:
    read_only.parent.chmod(0o755)
    journal = read_only.with_name(f"{read_only.name}-journal")
    journal.write_bytes(b"secret")
    journal.chmod(0)
    read_only.parent.chmod(0o555)
    with nobody_special(), pytest.raises(StoreError, match="could not be copied"):
        open_case(read_only)


def test_a_file_that_may_not_be_read_is_named_so(read_only: Path) -> None:
    read_only.chmod(0)
    with nobody_special(), pytest.raises(NoAccess):
        open_case(read_only)


def test_a_place_that_cannot_be_reached_at_all_is_named_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="did not let the case file be read"):
        open_case(tmp_path / ("x" * 300))


def test_a_file_that_went_away_before_it_was_opened_cannot_be_reached(tmp_path: Path) -> None:
    with pytest.raises(NoAccess):
        door.connect(tmp_path / "absent.pairview")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "full"),
        (errno.EROFS, "nothing may be written"),
        (errno.ENOENT, "folder is not there"),
        (errno.EIO, "did not take it"),
    ],
)
def test_the_reason_for_not_saving_is_in_words(number: int, words: str) -> None:
    assert words in str(why_not_saved(OSError(number, "typed text")))
    assert "typed" not in str(why_not_saved(OSError(number, "typed text")))
