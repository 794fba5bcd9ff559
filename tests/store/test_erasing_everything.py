"""Everything of an account goes, what is on hold stays, and what cannot go is named."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import NotErased
from pairview.domain.keeping import hold
from pairview.domain.planning import remember_place
from pairview.reports.plain_text import case_as_markdown
from pairview.store import erasing_everything
from pairview.store.account_places import KEPT_BESIDE, AccountPlaces
from pairview.store.case_file import create_case
from pairview.store.copies import FOLDER
from pairview.store.erasing_everything import erase_everything, everything_of, is_open
from pairview.store.restoring import orphans
from tests.full_cases import full_case
from tests.revealed_case import TODAY, revealed_case

HOLDS = """
import fcntl, sys
lock = open(sys.argv[1], "rb")
fcntl.flock(lock, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""
CRASHES = """
import os, signal, sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
assert lock.tryLock(0)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def places(tmp_path: Path) -> AccountPlaces:
    """Return the places of an account with settings and lists."""
    made = AccountPlaces(tmp_path / "PairView", tmp_path / "data" / "PairView" / "Cases")
    made.settings.mkdir()
    made.cases.mkdir(parents=True)
    for name in KEPT_BESIDE[:-1]:
        (made.settings / name).write_text("")
    return made


def keep(path: Path, case: Case) -> Path:
    """Keep a case in a file, with a good copy."""
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    case_file.close()
    return path


def free(case: Case) -> Case:
    return replace(case, agreement=replace(case.agreement, hold_reason=""))


def lock(path: Path, case: Case) -> Path:
    case_file = create_case(path, case)
    case_file.set_passphrase(case, "four words of our own")
    case_file.close()
    return path


def list_of(places: AccountPlaces, *paths: Path) -> None:
    lines = "".join(f"{path}\tBlue Kite\t1\t2026-11-21T10:00\n" for path in paths)
    (places.settings / "recent_cases.txt").write_text(lines)


def test_nothing_of_an_account_is_left(places: AccountPlaces, tmp_path: Path) -> None:
    keep(places.cases / "blue-kite.pairview", free(full_case()))
    lock(places.cases / "red-fox.pairview", free(full_case()))
    elsewhere = keep(tmp_path / "ours.pairview", free(full_case()))
    list_of(places, elsewhere, tmp_path / "gone.pairview", tmp_path / "no case.txt")
    (places.cases / ".pairview-0123456789abcdef.new").touch()
    found = everything_of(places)
    assert len(found.cases) == 3
    assert set(found.files) == {*found.cases, *found.settings}
    done = erase_everything(places)
    assert done.is_all
    assert list(tmp_path.iterdir()) == [tmp_path / "data"]
    assert list((tmp_path / "data").iterdir()) == []


def test_a_case_on_hold_stays_with_all_that_belongs_to_it(places: AccountPlaces) -> None:
    kept = keep(places.cases / "blue-kite.pairview", hold(full_case(), "a parent asked"))
    aside = kept.with_stem("blue-kite-damaged-2026-11-21-0944")
    aside.write_bytes(kept.read_bytes()[:5_000])
    copies = sorted((places.cases / FOLDER).rglob("*.pairview"))
    keep(places.cases / "red-fox.pairview", free(full_case()))
    done = erase_everything(places)
    assert done.held == (kept,)
    assert not done.is_all
    assert sorted(places.cases.glob("*.pairview")) == [aside, kept]
    assert [path for path in copies if not path.exists()] == []
    assert not places.settings.exists()


def test_what_was_set_aside_goes_with_its_case(places: AccountPlaces) -> None:
    path = keep(places.cases / "blue-kite.pairview", free(full_case()))
    aside = path.with_stem("tall-oak-damaged-2026-11-21-0944")  # what it was called then
    aside.write_bytes(path.read_bytes()[:5_000])
    assert erase_everything(places).is_all
    assert not places.cases.exists()


def test_copies_whose_case_is_gone_go_unless_they_are_on_hold(places: AccountPlaces) -> None:
    keep(places.cases / "blue-kite.pairview", hold(full_case(), "asked")).unlink()
    keep(places.cases / "red-fox.pairview", free(full_case())).unlink()
    only_recovery = lock(places.cases / "tall-oak.pairview", free(full_case()))
    only_recovery.unlink()
    for copy in (places.cases / FOLDER).glob("tall-oak~*/*-until-*"):
        copy.unlink()
    found = everything_of(places)
    assert [path.name for path in found.held] == ["blue-kite.pairview"]
    assert {one.path.stem for one in found.orphans} == {"red-fox", "tall-oak"}
    done = erase_everything(places)
    assert [one.path.stem for one in orphans(places.cases)] == ["blue-kite"]
    assert set(done.held) == set(found.held)


def test_documents_go_where_that_is_asked_for(places: AccountPlaces, tmp_path: Path) -> None:
    document, other = tmp_path / "kite.md", tmp_path / "other.md"
    case = revealed_case()
    document.write_text(case_as_markdown(case), encoding="utf-8")
    other.write_text("of somebody else")
    for one in (document, other):
        case = remember_place(case, "export", str(one), TODAY)
    keep(places.cases / "blue-kite.pairview", case)
    assert everything_of(places).documents == (document,)
    erase_everything(places)
    assert document.exists()
    places.cases.mkdir(parents=True)
    keep(places.cases / "blue-kite.pairview", case)
    assert document in erase_everything(places, with_documents=True).removed
    assert not document.exists()
    assert other.exists()


def test_what_is_no_case_or_a_link_is_left_alone(places: AccountPlaces, tmp_path: Path) -> None:
    (places.cases / "letter.pairview").write_text("Dear colleague")
    target = keep(tmp_path / "far.pairview", free(full_case()))
    (places.cases / "link.pairview").symlink_to(target)
    (places.cases / "folder.pairview").mkdir()
    done = erase_everything(places)
    assert [one.path.name for one in done.stayed] == ["letter.pairview"]
    assert target.exists()


def test_a_case_that_is_open_elsewhere_stays_and_is_named(
    places: AccountPlaces,
) -> None:
    path = keep(places.cases / "blue-kite.pairview", free(full_case()))
    code = (
        "import sys, time; from pathlib import Path; from pairview.store.case_file import open_case"
        "; held = open_case(Path(sys.argv[1])); print('open', flush=True); time.sleep(60)"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, env=dict(os.environ)
    )
    with child:
        assert child.stdout is not None
        child.stdout.readline()
        done = erase_everything(places)
        child.kill()
    assert [one.path for one in done.stayed] == [path]
    assert path.exists()


def test_a_case_put_on_hold_meanwhile_stays(
    places: AccountPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = keep(places.cases / "blue-kite.pairview", free(full_case()))
    before = erasing_everything.everything_of(places)
    path.unlink()
    keep(path, hold(full_case(), "asked just now"))
    monkeypatch.setattr(erasing_everything, "everything_of", lambda _places: before)
    done = erase_everything(places)
    assert [one.path for one in done.stayed] == [path]


def test_what_cannot_be_removed_is_named(places: AccountPlaces) -> None:
    keep(places.cases / "red-fox.pairview", free(full_case())).unlink()
    (orphan,) = orphans(places.cases)
    (orphan.folder / "unknown").mkdir()
    (places.settings / "open.lock").mkdir()
    done = erase_everything(places)
    assert places.settings / "open.lock" in done.left
    assert not done.is_all


def test_an_account_without_anything_has_nothing_to_erase(tmp_path: Path) -> None:
    found = everything_of(AccountPlaces(tmp_path / "a", tmp_path / "b"))
    assert found.files == ()
    assert erase_everything(AccountPlaces(tmp_path / "a", tmp_path / "b")).is_all


@contextmanager
def held(lock_file: Path, words: str) -> Iterator[None]:
    """Let another process hold a lock file, as an open PairView does, until the block ends."""
    lock_file.write_text(words)
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(lock_file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdout
    assert child.stdout.readline()
    yield
    child.communicate()


def test_nothing_is_erased_while_pairview_is_open(places: AccountPlaces) -> None:
    path = keep(places.cases / "blue-kite.pairview", free(full_case()))
    with held(places.lock, f"{os.getpid()}\npairview\nlaptop\n"):
        with pytest.raises(NotErased, match="PairView is open for this account"):
            erase_everything(places)
        assert path.exists()
    erase_everything(places)
    assert not path.exists()


def test_a_crash_leaves_no_lock_even_where_another_program_has_its_number(tmp_path: Path) -> None:
    lock_file = tmp_path / "open.lock"
    child = subprocess.Popen([sys.executable, "-c", CRASHES, str(lock_file)], env=os.environ)
    assert child.wait() == -signal.SIGKILL
    assert lock_file.read_text().startswith(f"{child.pid}\n")
    assert not is_open(lock_file, "linux")
    of_crash = lock_file.read_text().split("\n")
    lock_file.write_text("\n".join([str(os.getpid()), *of_crash[1:]]))
    assert not is_open(lock_file, "linux")


def test_a_lock_that_nobody_holds_keeps_nothing_from_being_erased(tmp_path: Path) -> None:
    lock_file = tmp_path / "open.lock"
    assert not is_open(lock_file, "linux")
    assert not is_open(lock_file, "win32")
    lock_file.write_text("nonsense")
    assert not is_open(lock_file, "linux")
    assert not is_open(lock_file, "win32")


def test_a_lock_is_held_whatever_number_it_names(tmp_path: Path) -> None:
    lock_file = tmp_path / "open.lock"
    for number in ("nonsense", str(os.getpid())):
        with held(lock_file, f"{number}\n"):
            assert is_open(lock_file, "linux")
