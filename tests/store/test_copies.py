"""Good copies: kept when something changed, verified, six at most, and found again."""

import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pairview.domain.case import Case
from pairview.domain.errors import NotErased, NotSaved, StoreError
from pairview.domain.keeping import hold
from pairview.domain.planning import meet_again
from pairview.domain.policy import Policy, put_in_force
from pairview.store import copies as good_copies
from pairview.store.case_file import CaseFile, create_case, open_case
from pairview.store.copies import Copy, copies_beside, discard, folder_of, follow
from pairview.store.database import fill
from pairview.store.file_names import unused_name
from pairview.store.keys import FileKey, open_key, passphrase_key, salt_of
from pairview.store.migrations import VERSION
from tests.full_cases import full_case, without_version_3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "blue-kite.pairview"


def named(case: Case, number: int) -> Case:
    return replace(case, agreement=replace(case.agreement, purpose=f"version {number}"))


def with_copies(path: Path, count: int, file_key: FileKey | None = None) -> tuple[CaseFile, Case]:
    """Return an open case that was changed and copied so many times."""
    case = named(full_case(), 1)
    case_file = create_case(path, case, file_key)
    case_file.keep_copy(case)
    for number in range(2, count + 1):
        newer = named(case, number)
        case_file.save(case, newer)
        case_file.keep_copy(newer)
        case = newer
    return case_file, case


def test_a_copy_holds_the_case_and_says_in_its_name_how_long_it_is_kept(path: Path) -> None:
    case = meet_again(full_case(), date(2027, 1, 11))
    case = replace(case, second_looks=(), agreement=replace(case.agreement, hold_reason=""))
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    (copy,) = case_file.copies(case.id)
    assert case_file.read_copy(copy) == case
    assert copy.until == date(2027, 1, 25)
    assert abs((datetime.now(UTC) - copy.made_at).total_seconds()) < 60
    assert copy.path.parent == folder_of(path, case.id)
    assert copy.path.stat().st_mode & 0o077 == 0
    assert folder_of(path, case.id).stat().st_mode & 0o077 == 0
    case_file.close()


def test_a_case_on_hold_says_so_in_the_name_of_its_copy(path: Path) -> None:
    case = hold(full_case(), "asked for")
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    (copy,) = case_file.copies(case.id)
    assert copy.until is None
    assert copy.path.name.endswith("-hold.pairview")
    case_file.close()


def test_nothing_is_copied_twice_that_did_not_change(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    case_file.keep_copy(case)
    assert len(case_file.copies(case.id)) == 1
    held = hold(case, "asked for")
    case_file.save(case, held)
    case_file.keep_copy(held)
    assert len(case_file.copies(case.id)) == 2
    case_file.close()


def test_the_newest_six_stay_newest_first(path: Path) -> None:
    case_file, case = with_copies(path, 8)
    kept = [case_file.read_copy(copy).agreement.purpose for copy in case_file.copies(case.id)]
    assert kept == [f"version {number}" for number in (8, 7, 6, 5, 4, 3)]
    case_file.close()


def test_a_copy_opens_as_a_case_does(path: Path) -> None:
    case_file, case = with_copies(path, 1, passphrase_key("oak"))
    (copy,) = case_file.copies(case.id)
    case_file.close()
    again, found = open_case(copy.path, "oak")
    again.close()
    assert found == case
    assert salt_of(copy.path) == salt_of(path)


def test_as_many_copies_stay_as_the_school_lays_down(path: Path) -> None:
    put_in_force(Policy(copies=2))
    case_file, case = with_copies(path, 4)
    assert len(case_file.copies(case.id)) == 2
    put_in_force(Policy(copies=9))
    for number in range(5, 14):
        newer = named(case, number)
        case_file.save(case, newer)
        case_file.keep_copy(newer)
        case = newer
    assert len(case_file.copies(case.id)) == 9
    case_file.close()


def test_a_damaged_newest_copy_does_not_pass_for_the_same(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    (copy,) = case_file.copies(case.id)
    raw = bytearray(copy.path.read_bytes())
    raw[9000] ^= 1
    copy.path.write_bytes(raw)
    with pytest.raises(StoreError):
        case_file.read_copy(copy)
    case_file.keep_copy(case)
    assert case_file.read_copy(case_file.copies(case.id)[0]) == case
    case_file.close()


@pytest.mark.parametrize("spoiled", ["a bit", "a row"])
def test_a_copy_that_came_out_wrong_is_not_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch, spoiled: str
) -> None:
    case_file, case = with_copies(path, 1)
    newer = named(case, 2)
    case_file.save(case, newer)
    back_up = good_copies.back_up_to

    def disk_that_lies(fresh: Path, connection: dbapi2.Connection, file_key: FileKey) -> None:
        if spoiled == "a row":
            fill(fresh, case, file_key)
            return
        back_up(fresh, connection, file_key)
        raw = bytearray(fresh.read_bytes())
        raw[-100] ^= 1
        fresh.write_bytes(raw)

    monkeypatch.setattr(good_copies, "back_up_to", disk_that_lies)
    before = case_file.copies(case.id)
    with pytest.raises(NotSaved):
        case_file.keep_copy(newer)
    assert case_file.copies(case.id) == before
    assert list(path.parent.rglob("*.new")) == []
    case_file.close()


def test_copies_are_found_by_the_file_name_alone(path: Path) -> None:
    case_file, case = with_copies(path, 2)
    case_file.close()
    other = create_case(path.with_name("blue-kite-2.pairview"), case)
    other.keep_copy(case)
    other.close()
    path.unlink()
    assert [copy.path.parent for copy in copies_beside(path)] == [folder_of(path, case.id)] * 2
    assert copies_beside(path.with_name("red-kite.pairview")) == ()


def test_a_file_name_with_signs_of_a_pattern_finds_its_own_copies(tmp_path: Path) -> None:
    path = tmp_path / "kite[1]*.pairview"
    case_file, _ = with_copies(path, 1)
    case_file.close()
    assert len(copies_beside(path)) == 1


def test_what_is_no_copy_is_left_out_of_the_list(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    folder = folder_of(path, case.id)
    for name in ("notes.txt", "2026-13-41T104203-hold.pairview", "recovery.pairview"):
        (folder / name).touch()
    assert len(case_file.copies(case.id)) == 1
    case_file.close()


def test_copies_go_with_a_case_that_pairview_renames(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    case_file.close()
    renamed = path.rename(path.with_name("red-fern.pairview"))
    follow(path, renamed)
    assert copies_beside(path) == ()
    case_file, _ = open_case(renamed)
    assert len(case_file.copies(case.id)) == 1
    case_file.close()


def test_copies_are_taken_over_when_somebody_else_renamed_the_case(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    case_file.close()
    case_file, _ = open_case(path.rename(path.with_name("red-fern.pairview")))
    assert len(case_file.copies(case.id)) == 1
    case_file.close()


def test_a_second_file_of_the_same_case_has_copies_of_its_own(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    case_file.close()
    twin = path.with_name("twin.pairview")
    twin.write_bytes(path.read_bytes())
    case_file, _ = open_case(twin)
    assert case_file.copies(case.id) == ()
    case_file.close()
    assert len(copies_beside(path)) == 1


def test_a_case_in_a_place_to_look_at_only_keeps_no_copies(path: Path) -> None:
    case = full_case()
    looked_at = CaseFile(path, None, open_key())
    looked_at.keep_copy(case)
    assert looked_at.copies(case.id) == ()


def test_discarded_copies_leave_no_folder(path: Path) -> None:
    case_file, case = with_copies(path, 2)
    case_file.close()
    discard(folder_of(path, case.id))
    assert list(path.parent.iterdir()) == [path]


def test_a_copy_that_cannot_be_removed_is_said(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    case_file.close()
    stuck = folder_of(path, case.id) / "recovery.pairview"
    stuck.mkdir()
    with pytest.raises(NotErased):
        discard(folder_of(path, case.id))


def test_a_case_of_an_older_format_is_copied_before_it_is_migrated(path: Path) -> None:
    golden = Path(__file__).parents[1] / "golden" / "format-1.pairview"
    path.write_bytes(golden.read_bytes())
    case_file, case = open_case(path)
    (copy,) = case_file.copies(case.id)
    assert case_file.read_copy(copy) == case == without_version_3(full_case())
    assert version_of(copy.path) == 1
    case_file.close()
    assert version_of(path) == VERSION


def test_without_room_for_a_copy_an_older_format_is_left_alone(path: Path) -> None:
    golden = Path(__file__).parents[1] / "golden" / "format-1.pairview"
    path.write_bytes(golden.read_bytes())
    (path.parent / ".pairview-copies").touch()
    with pytest.raises(StoreError, match="no copy of it could be kept"):
        open_case(path)
    assert version_of(path) == 1


def version_of(path: Path) -> int:
    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{open_key().key.hex()}'\"")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.close()
    return version


def test_copies_of_one_second_keep_their_order() -> None:
    then = datetime(2026, 11, 21, 10, 42, 3, tzinfo=UTC)
    names = ["2026-11-21T104203-until-2027-01-12", "2026-11-21T104203-2-hold"]
    found = [good_copies._copy_named(Path(f"{name}.pairview")) for name in names]
    assert found == [
        Copy(then, 1, Path(f"{names[0]}.pairview"), date(2027, 1, 12)),
        Copy(then, 2, Path(f"{names[1]}.pairview"), None),
    ]


def test_after_a_clock_was_set_back_the_newest_copy_still_comes_first(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    (copy,) = case_file.copies(case.id)
    copy.path.rename(copy.path.with_name("2099-01-01T000000-hold.pairview"))
    newer = named(case, 2)
    case_file.save(case, newer)
    case_file.keep_copy(newer)
    first, second = case_file.copies(case.id)
    assert case_file.read_copy(first) == newer
    assert (first.number, second.number) == (2, 1)
    case_file.close()


def test_what_a_crash_left_unfinished_goes(path: Path) -> None:
    case_file, case = with_copies(path, 1)
    case_file.close()
    folder = folder_of(path, case.id)
    in_copies = folder / ".pairview-0123abcd0123abcd.new"
    old = path.with_name(".pairview-0123abcd0123abcd.new")
    new = path.with_name(".pairview-4567abcd4567abcd.new")
    other = path.with_name(".pairview-notes.new")
    for leftover in (in_copies, old, new, other):
        leftover.touch()
    os.utime(old, (0, 0))
    case_file, case = open_case(path)
    assert [leftover.exists() for leftover in (old, new, other)] == [False, True, True]
    case_file.set_passphrase(case, "oak")
    case_file.close()
    assert not in_copies.exists()


def test_what_a_crash_left_of_the_case_itself_goes_at_once(path: Path) -> None:
    """It may be the case without its passphrase; one of another case may still be written."""
    with_copies(path, 1)[0].close()
    ours, other = unused_name(path, "new"), unused_name(path.with_name("other.pairview"), "new")
    ahead = unused_name(path.with_name("other.pairview"), "new")
    for leftover in (ours, other, ahead):
        leftover.touch()
    os.utime(ahead, (2**32, 2**32))
    open_case(path)[0].close()
    assert [leftover.exists() for leftover in (ours, other, ahead)] == [False, True, False]


def test_no_private_copy_is_made_of_a_case_that_is_locked_or_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill would leave it in the folder for temporary files, which may not even be there."""
    case_file, case = with_copies(path, 2)
    monkeypatch.setattr("tempfile.tempdir", str(path.parent / "not-there"))
    case_file.set_passphrase(case, "oak")
    case_file.set_passphrase(case, None)
    assert {case_file.read_copy(copy).id for copy in case_file.copies(case.id)} == {case.id}
    case_file.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_no_copy_goes_where_a_link_leads(path: Path, tmp_path: Path) -> None:
    """Deleting the case does not look there."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (path.parent / ".pairview-copies").symlink_to(elsewhere)
    case = full_case(items=1)
    case_file = create_case(path, case)
    with pytest.raises(NotSaved):
        case_file.keep_copy(case)
    case_file.close()
    assert not list(elsewhere.iterdir())
