"""A case file takes what is saved, only that, and keeps it."""

import gc
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairview.domain import explaining, recording
from pairview.domain.case import Case, new_case
from pairview.domain.errors import (
    AlreadyThere,
    BadPassphrase,
    DamagedCase,
    NeedsPassphrase,
    NotSaved,
    OpenElsewhere,
    WrongPassphrase,
)
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.items import without
from pairview.domain.knowledge import Topic
from pairview.domain.seat import Seat
from pairview.store.case_file import CaseFile, create_case, is_case_file, open_case
from pairview.store.file_names import free_path, name_of_stem
from pairview.store.keys import MARK, checked_passphrase, open_key, passphrase_key
from pairview.store.saving import rows_of
from tests.case_strategies import revealed_cases
from tests.children import DIE_IN_MID_SAVE, run, start
from tests.full_cases import TODAY, full_case


def reopened(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


def open_in_another_process(path: Path) -> str:
    """Return "opened" or the name of the error."""
    code = """
import sys
from pathlib import Path
from pairview.store.case_file import open_case
try:
    open_case(Path(sys.argv[1]))[0].close()
    print("opened")
except Exception as error:
    print(type(error).__name__)
"""
    return run(code, path).strip()


def changes(case_file: CaseFile, before: Case, after: Case) -> int:
    """Save and return how many rows were written."""
    connection = case_file._connection
    assert connection is not None
    written = connection.total_changes
    case_file.save(before, after)
    return int(connection.total_changes - written)


def test_a_full_case_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case()).close()
    assert reopened(path) == full_case()


def test_a_closed_case_is_one_file_that_only_its_owner_may_read(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case_file = create_case(path, full_case())
    case_file.save(full_case(), replace(full_case(), moments=()))
    case_file.close()
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_the_first_bytes_name_the_program_and_the_rest_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case()).close()
    raw = path.read_bytes()
    assert raw.startswith(b"PairView")
    assert b"What was seen" not in raw
    assert b"CREATE TABLE" not in raw
    assert is_case_file(path)


def test_each_file_has_a_salt_of_its_own(tmp_path: Path) -> None:
    for name in ("one", "two"):
        create_case(tmp_path / name, full_case()).close()
    assert (tmp_path / "one").read_bytes()[:4096] != (tmp_path / "two").read_bytes()[:4096]


@settings(max_examples=30)
@given(st.lists(revealed_cases(), min_size=2, max_size=4))
def test_any_way_from_case_to_case_ends_at_the_last(
    tmp_path_factory: pytest.TempPathFactory, cases: list[Case]
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.pairview"
    cases = [replace(case, id="one") for case in cases]
    case_file = create_case(path, cases[0])
    for before, after in pairwise(cases):
        case_file.save(before, after)
    case_file.close()
    assert reopened(path) == cases[-1]


def test_a_save_writes_only_what_changed(tmp_path: Path) -> None:
    case = full_case()
    case_file = create_case(tmp_path / "blue-kite.pairview", case)
    known = recording.know(case, Seat.A, Topic.HOPES_FOR, "a job outdoors")
    assert changes(case_file, case, known) == 1
    hypothesis = replace(known.hypotheses[1], text="Maybe the noise")
    reworded = explaining.put_hypothesis(known, hypothesis)
    assert changes(case_file, known, reworded) == 1
    renamed = replace(reworded, agreement=replace(reworded.agreement, code_name="Red Fox"))
    assert changes(case_file, reworded, renamed) == 1
    fewer = replace(renamed, moments=without(renamed.moments, renamed.moments[0].id))
    assert changes(case_file, renamed, fewer) == 1
    assert changes(case_file, fewer, replace(fewer, agreement=replace(fewer.agreement))) == 0
    case_file.close()
    assert reopened(tmp_path / "blue-kite.pairview") == fewer


def test_order_is_kept_when_items_come_in_between_and_move(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case = new_case(TODAY, "Blue Kite")
    case_file = create_case(path, case)
    for order in ("", "ad", "abd", "dba", "cdba", "b", "xbya", ""):
        after = replace(case, hypotheses=tuple(Hypothesis(letter) for letter in order))
        case_file.save(case, after)
        case = after
        connection = case_file._connection
        assert connection is not None
        rows = connection.execute("SELECT id FROM hypotheses ORDER BY position").fetchall()
        assert "".join(name for (name,) in rows) == order
    case_file.close()
    assert reopened(path) == case


def test_text_that_no_file_should_hold_is_marked_and_the_rest_kept(tmp_path: Path) -> None:
    path = tmp_path / "odd.pairview"
    case = new_case(TODAY, "Blue Kite")
    case_file = create_case(path, case)
    odd = recording.know(case, Seat.A, Topic.ENJOYS, "a\ud800b\0c'\";-- \u202e<b> 😀")
    case_file.save(case, odd)
    case_file.close()
    assert reopened(path).knowledge[0].text == "a\ufffdb\ufffdc'\";-- \u202e<b> 😀"


def test_a_new_case_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "notes.pairview"
    path.write_text("not ours")
    with pytest.raises(AlreadyThere):
        create_case(path, full_case())
    assert path.read_text() == "not ours"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_that_leads_nowhere_is_a_file_of_that_name(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    path.symlink_to(tmp_path / "absent")
    with pytest.raises(AlreadyThere):
        create_case(path, full_case())
    assert list(tmp_path.iterdir()) == [path]


def test_a_case_that_cannot_take_its_name_leaves_nothing_behind(tmp_path: Path) -> None:
    journal = tmp_path / f"{'x' * 246}-journal"
    journal.write_bytes(b"cannot get a longer name")
    with pytest.raises(NotSaved):
        create_case(tmp_path / ("x" * 246), full_case())
    assert list(tmp_path.iterdir()) == [journal]


def test_an_old_journal_is_moved_away_before_it_destroys_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    journal = tmp_path / "blue-kite.pairview-journal"
    journal.write_bytes(b"left by a crash")
    create_case(path, full_case()).close()
    assert reopened(path) == full_case()
    aside = [found for found in tmp_path.iterdir() if found.suffix == ".old"]
    assert [found.read_bytes() for found in aside] == [b"left by a crash"]


def test_a_case_in_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="the folder is not there"):
        create_case(tmp_path / "absent" / "blue-kite.pairview", full_case())
    assert list(tmp_path.iterdir()) == []


def test_only_its_passphrase_opens_a_locked_case(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case(), passphrase_key("gr\u00fcn oak")).close()
    before = path.read_bytes()
    with pytest.raises(NeedsPassphrase, match=r"^This case is closed with a passphrase\.$"):
        open_case(path)
    with pytest.raises(WrongPassphrase, match=r"^This passphrase does not open the case\.$"):
        open_case(path, "gr\u00fcn elm")
    assert path.read_bytes() == before
    case_file, case = open_case(path, "gru\u0308n oak")
    case_file.close()
    assert (case, case_file.is_locked) == (full_case(), True)


def test_a_passphrase_that_is_given_without_need_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case()).close()
    case_file, case = open_case(path, "oak")
    case_file.close()
    assert (case, case_file.is_locked) == (full_case(), False)


def test_a_damaged_first_page_is_not_taken_for_a_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case(), passphrase_key("oak")).close()
    raw = bytearray(path.read_bytes())
    raw[100] ^= 1
    path.write_bytes(raw)
    with pytest.raises(DamagedCase):
        open_case(path, "oak")
    with pytest.raises(WrongPassphrase):
        open_case(path, "elm")


def test_a_half_written_case_outlives_a_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case = full_case(items=6, text="long " * 300)
    create_case(path, case, passphrase_key("oak")).close()
    die = DIE_IN_MID_SAVE.replace(
        "open_case(Path(sys.argv[1]))", "open_case(Path(sys.argv[1]), 'oak')"
    )
    assert run(die, path) == "written\n"
    before = {found.name: found.read_bytes() for found in tmp_path.iterdir()}
    assert before["blue-kite.pairview-journal"]
    with pytest.raises(NeedsPassphrase):
        open_case(path)
    assert {found.name: found.read_bytes() for found in tmp_path.iterdir()} == before
    with pytest.raises(WrongPassphrase):
        open_case(path, "elm")
    case_file, found = open_case(path, "oak")
    case_file.close()
    assert found == case


def test_a_locked_case_that_is_open_elsewhere_says_so_before_it_asks(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case(), passphrase_key("oak")).close()
    holding = "import sys, pathlib; from pairview.store.case_file import open_case\n"
    holding += "held = open_case(pathlib.Path(sys.argv[1]), 'oak')\n"
    with start(holding + "print('held', flush=True); sys.stdin.read()", path) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(OpenElsewhere):
            open_case(path)
        child.communicate()
    with pytest.raises(NeedsPassphrase):
        open_case(path)


@pytest.mark.parametrize("text", ["", "a\0b", "a\nb", "a\ud800"])
def test_some_texts_are_no_passphrase(text: str) -> None:
    with pytest.raises(BadPassphrase):
        checked_passphrase(text)


def test_the_kind_of_key_can_be_told_after_any_flipped_bit(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    for file_key in (open_key(), passphrase_key("oak")):
        for bit in range(8):
            raw = bytearray(file_key.salt)
            raw[len(MARK)] ^= 1 << bit
            path.write_bytes(raw + bytes(4096))
            with pytest.raises(DamagedCase):
                open_case(path)
            assert is_case_file(path)


def test_the_pragmas_are_those_decided(tmp_path: Path) -> None:
    case_file = create_case(tmp_path / "blue-kite.pairview", full_case())
    connection = case_file._connection
    assert connection is not None
    wanted = {
        "locking_mode": "exclusive",
        "journal_mode": "truncate",
        "synchronous": 2,
        "fullfsync": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "application_id": 0x50565731,
        "user_version": 4,
    }
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted
    case_file.close()


def test_a_case_open_here_is_refused_and_stays_locked(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case_file = create_case(path, full_case())
    with pytest.raises(OpenElsewhere):
        open_case(path)
    assert is_case_file(path)
    assert open_in_another_process(path) == "OpenElsewhere"
    case_file.close()
    assert open_in_another_process(path) == "opened"
    assert reopened(path) == full_case()


def test_a_case_that_was_dropped_without_closing_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case_file = create_case(path, full_case())
    del case_file
    gc.collect()
    assert reopened(path) == full_case()


@pytest.mark.parametrize(
    ("code_name", "name"),
    [
        ("Blue Kite", "blue-kite"),
        ("Nguye\u0302\u0303n", "nguyễn"),
        ("  Grüner / Ñandú!  ", "grüner-ñandú"),
        ("../../etc/passwd", "etc-passwd"),
        ("", "case"),
        ("...", "case"),
        ("CON", "case-con"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_file_is_named_after_the_code_name(tmp_path: Path, code_name: str, name: str) -> None:
    assert free_path(tmp_path, code_name) == tmp_path / f"{name}.pairview"


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "blue-kite.pairview").touch()
    (tmp_path / "blue-kite-2.pairview-journal").touch()
    assert free_path(tmp_path, "Blue Kite").name == "blue-kite-3.pairview"


def test_the_name_of_a_file_is_said_like_the_code_name_it_came_from() -> None:
    said = [name_of_stem(stem) for stem in ("blue-kite", "blue-kite-2", "river", "Le McD", "-")]
    assert said == ["Blue Kite", "Blue Kite 2", "River", "Le McD", "-"]


def test_rows_of_two_cases_are_equal_only_where_the_cases_are() -> None:
    case = full_case()
    assert rows_of(case) == rows_of(replace(case))
    assert rows_of(case) != rows_of(replace(case, moments=case.moments[::-1]))


def test_opening_and_saving_import_no_slow_library(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case()).close()
    code = """
import sys
from dataclasses import replace
from pathlib import Path
from pairview.store.case_file import open_case
case_file, case = open_case(Path(sys.argv[1]))
case_file.save(case, replace(case, moments=()))
case_file.close()
print([name for name in ("sqlite_utils", "sqlite3", "msgspec", "uuid") if name in sys.modules])
"""
    assert run(code, path) == "[]\n"
    assert reopened(path).moments == ()
