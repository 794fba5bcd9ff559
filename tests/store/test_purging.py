"""Purging takes what is past its date, and names what it could not judge."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from pairview.domain.case import Case, new_case
from pairview.domain.errors import MissingCase
from pairview.domain.keeping import hold
from pairview.domain.planning import delete_after
from pairview.domain.policy import Policy, put_in_force
from pairview.store import purging
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import FOLDER, folder_of
from pairview.store.keys import FileKey, passphrase_key
from pairview.store.purging import expired, purge
from tests.children import start
from tests.store.test_bad_files import HOLD

MADE = date(2026, 11, 21)
LAST_DAY = delete_after(new_case(MADE))
AFTER = LAST_DAY + timedelta(days=1)
PAST = f"2026-11-21T104203-until-{LAST_DAY}.pairview"
HELD = "2026-11-21T104204-hold.pairview"


def keep(
    folder: Path, name: str, *, case: Case | None = None, key: FileKey | None = None
) -> tuple[Path, Case]:
    """Lay a closed case into a folder."""
    case = case or new_case(MADE, name)
    path = folder / f"{name}.pairview"
    create_case(path, case, key).close()
    return path, case


def lay_copy(path: Path, case_id: str, name: str) -> Path:
    folder = folder_of(path, case_id)
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(path, folder / name))


def test_a_case_goes_on_the_day_after_its_last_and_not_before(tmp_path: Path) -> None:
    path, case = keep(tmp_path, "kite")
    copy = lay_copy(path, case.id, PAST)
    assert purge(tmp_path, LAST_DAY) == ((), (), ())
    assert expired(tmp_path, AFTER).cases == (path,)
    assert path.exists()
    assert purge(tmp_path, AFTER) == ((copy, path), (), ())
    assert list(tmp_path.iterdir()) == []


def test_a_hold_keeps_a_case_and_it_is_named(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, "kite", case=hold(new_case(MADE), "A parent asked."))
    ((stayed, why),) = purge(tmp_path, AFTER).stayed
    assert stayed == path
    assert why.startswith("This case is on hold")
    assert path.exists()


def test_copies_whose_case_is_gone_go_unless_they_are_on_hold(tmp_path: Path) -> None:
    path, case = keep(tmp_path, "kite")
    late, held = lay_copy(path, case.id, PAST), lay_copy(path, "another", HELD)
    path.unlink()
    assert purge(tmp_path, AFTER).removed == (late,)
    assert held.exists()


def test_copies_that_cannot_be_removed_are_named(tmp_path: Path) -> None:
    path, case = keep(tmp_path, "kite")
    copy = lay_copy(path, case.id, PAST)
    path.unlink()
    (copy.parent / "folder").mkdir()
    assert purge(tmp_path, AFTER).left == (copy.parent,)


def test_a_link_in_the_place_of_the_copies_is_not_followed(tmp_path: Path) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "Cases"
    elsewhere.mkdir()
    folder.mkdir()
    path, case = keep(elsewhere, "kite")
    copy = lay_copy(path, case.id, PAST)
    path.unlink()
    (folder / FOLDER).symlink_to(path.parent / FOLDER)
    assert purge(folder, AFTER).removed == ()
    assert copy.exists()


def test_a_locked_case_is_judged_by_its_own_newest_copy(tmp_path: Path) -> None:
    key = passphrase_key("open sesame")
    path, case = keep(tmp_path, "kite", key=key)
    other, _ = keep(tmp_path, "other")
    foreign = folder_of(path, "another") / PAST
    foreign.parent.mkdir(parents=True)
    other.rename(foreign)
    (foreign.parent / "2026-11-21T104209-until-2026-01-01.pairview").write_text("no case")
    (one,) = expired(tmp_path, AFTER).stayed
    assert "its date is not known" in one.why
    lay_copy(path, case.id, PAST)
    assert expired(tmp_path, AFTER) == ((path,), (), ())
    lay_copy(path, case.id, HELD)
    (one,) = purge(tmp_path, AFTER).stayed
    assert one.why.startswith("This case is on hold")
    assert path.exists()


def test_days_laid_down_later_reach_a_locked_case_when_it_is_next_opened(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, "kite")
    words = "four words of our own"
    locked, case = keep(tmp_path, "fox", key=passphrase_key(words))
    lay_copy(locked, case.id, PAST)
    put_in_force(Policy(delete_after_days=7))
    assert expired(tmp_path, LAST_DAY).cases == (path,)
    case_file, case = open_case(locked, words)
    case_file.keep_copy(case)
    case_file.close()
    assert expired(tmp_path, LAST_DAY).cases == (locked, path)


def test_what_cannot_be_read_stays_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "letter.pairview").write_text("Dear colleague")
    (tmp_path / "folder.pairview").mkdir()
    damaged, _ = keep(tmp_path, "damaged")
    damaged.write_bytes(damaged.read_bytes()[:6000])
    (tmp_path / "link.pairview").symlink_to(damaged)
    found = purge(tmp_path, AFTER)
    assert [stayed.path.name for stayed in found.stayed] == ["damaged.pairview", "letter.pairview"]
    assert found.removed == ()


def test_what_was_set_aside_goes_with_its_case(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, "kite")
    (tmp_path / "kite-damaged-2026-11-21-1944.pairview").write_bytes(b"PairView, cut off")
    assert purge(tmp_path, AFTER).stayed == ()
    assert not path.exists()


def test_a_case_that_is_open_elsewhere_stays_and_is_named(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, "kite")
    with start(HOLD, path) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        found = purge(tmp_path, AFTER)
        child.communicate("")
    assert "open in another PairView" in found.stayed[0].why
    assert path.exists()


def test_a_case_opened_between_looking_and_deleting_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, case = keep(tmp_path, "kite")
    look = purging.expired

    def look_and_hold(folder: Path, today: date) -> purging.Expired:
        found = look(folder, today)
        path.unlink()
        create_case(path, hold(case, "A parent asked.")).close()
        return found

    monkeypatch.setattr(purging, "expired", look_and_hold)
    assert purge(tmp_path, AFTER).stayed[0].path == path


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(MissingCase, match="no folder"):
        purge(tmp_path / "missing", AFTER)
