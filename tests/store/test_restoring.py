"""A good copy comes back where a case is damaged or gone; nothing is overwritten."""

import errno
import signal
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import DamagedCase, NotErased, NotSaved, OpenElsewhere
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import copies_beside, folder_of
from pairview.store.file_names import journal_of
from pairview.store.restoring import bring_back, discard_orphan, orphans, restore_copy
from tests.children import DIE_IN_MID_SAVE, start
from tests.full_cases import full_case


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed case, changed after a copy of it was kept."""
    made, case = tmp_path / "blue-kite.pairview", full_case()
    case_file = create_case(made, case)
    case_file.keep_copy(case)
    case_file.save(case, replace(case, moments=()))
    case_file.close()
    return made


def opened(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


def test_a_damaged_case_is_set_aside_and_the_copy_opens(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])
    damaged = path.read_bytes()
    with pytest.raises(DamagedCase):
        open_case(path)
    aside = restore_copy(path, copies_beside(path)[0])
    assert aside is not None
    assert aside.name.startswith("blue-kite-damaged-20")
    assert aside.read_bytes() == damaged
    assert opened(path) == full_case()
    assert len(copies_beside(path)) == 1


def test_two_cases_set_aside_in_one_minute_keep_two_names(path: Path) -> None:
    copy = copies_beside(path)[0]
    first, second = restore_copy(path, copy), restore_copy(path, copy)
    assert first is not None
    assert second is not None
    assert len({path, first, second}) == 3
    assert all(found.exists() for found in (path, first, second))


def test_a_case_that_is_gone_comes_back(path: Path) -> None:
    path.unlink()
    assert restore_copy(path, copies_beside(path)[0]) is None
    assert opened(path) == full_case()


def test_an_open_case_is_not_replaced(path: Path) -> None:
    case_file, _ = open_case(path)
    with pytest.raises(OpenElsewhere):
        restore_copy(path, copies_beside(path)[0])
    case_file.close()


def test_a_case_that_is_open_in_another_pairview_is_not_replaced(path: Path) -> None:
    holding = "import sys, pathlib; from pairview.store.case_file import open_case\n"
    holding += "held = open_case(pathlib.Path(sys.argv[1]))\nprint(1, flush=True); sys.stdin.read()"
    with start(holding, path) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with pytest.raises(OpenElsewhere):
            restore_copy(path, copies_beside(path)[0])
        child.communicate()


def test_what_is_set_aside_after_a_death_in_mid_commit_still_opens(path: Path) -> None:
    with start(DIE_IN_MID_SAVE, path) as child:
        child.communicate()
    assert child.returncode == -signal.SIGKILL
    assert journal_of(path).stat().st_size > 0
    aside = restore_copy(path, copies_beside(path)[0])
    assert opened(path) == full_case()
    assert aside is not None
    assert opened(aside) == replace(full_case(), moments=()), "its journal went along"


def test_where_nothing_can_be_written_all_stays_as_it_was(path: Path) -> None:
    copy = copies_beside(path)[0]
    before = path.read_bytes()
    missing = replace(copy, path=copy.path.with_name("gone"))
    with pytest.raises(NotSaved):
        restore_copy(path, missing)
    assert path.read_bytes() == before
    assert sorted(found.name for found in path.parent.iterdir()) == [
        ".pairview-copies",
        "blue-kite.pairview",
    ]


@pytest.fixture
def unreplaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the case, after which no file can take the place of another."""

    def refuse(_source: Path, _target: Path) -> Path:
        raise OSError(errno.EIO, "pulled out")

    monkeypatch.setattr(Path, "replace", refuse)
    return path


def test_a_half_written_case_that_was_not_replaced_has_its_journal_again(unreplaced: Path) -> None:
    with start(DIE_IN_MID_SAVE, unreplaced) as child:
        child.communicate()
    with pytest.raises(NotSaved):
        restore_copy(unreplaced, copies_beside(unreplaced)[0])
    assert journal_of(unreplaced).stat().st_size > 0
    assert opened(unreplaced) == replace(full_case(), moments=())


def test_a_lost_case_that_could_not_be_brought_back_is_still_lost(unreplaced: Path) -> None:
    unreplaced.unlink()
    with pytest.raises(NotSaved):
        bring_back(orphans(unreplaced.parent)[0])
    assert [found.name for found in unreplaced.parent.iterdir()] == [".pairview-copies"]


def test_copies_whose_case_is_gone_are_found(path: Path) -> None:
    assert orphans(path.parent) == ()
    path.unlink()
    (orphan,) = orphans(path.parent)
    assert (orphan.path, len(orphan.copies)) == (path, 1)
    assert bring_back(orphan) == path
    assert opened(path) == full_case()
    assert orphans(path.parent) == ()


def test_a_recovery_copy_that_is_left_alone_is_found_and_opens_with_its_code(path: Path) -> None:
    case_file, case = open_case(path)
    code = case_file.set_passphrase(case, "three blue oaks")
    case_file.close()
    for copy in copies_beside(path):
        copy.path.unlink()
    path.unlink()
    (orphan,) = orphans(path.parent)
    assert len(orphan.copies) == 1
    assert not orphan.is_overdue(date(2999, 1, 1))
    assert bring_back(orphan) == path
    case_file, again = open_case(path, code)
    case_file.close()
    assert again == case


def test_a_folder_that_is_empty_by_now_holds_no_lost_copies(path: Path) -> None:
    path.unlink()
    copies_beside(path)[0].path.unlink()
    assert orphans(path.parent) == ()


def test_copies_are_overdue_after_their_day_and_never_on_hold(path: Path) -> None:
    path.unlink()
    (orphan,) = orphans(path.parent)
    copy = replace(orphan.copies[0], until=date(2027, 1, 12))
    orphan = replace(orphan, copies=(copy,))
    assert not orphan.is_overdue(date(2027, 1, 12))
    assert orphan.is_overdue(date(2027, 1, 13))
    held = replace(copy, until=None, made_at=datetime(2027, 1, 1, tzinfo=UTC))
    assert not replace(orphan, copies=(held, copy)).is_overdue(date(2030, 1, 1))


def test_lost_copies_can_be_removed(path: Path) -> None:
    path.unlink()
    discard_orphan(orphans(path.parent)[0])
    assert list(path.parent.iterdir()) == []


def test_a_lost_copy_that_stays_is_said(path: Path) -> None:
    path.unlink()
    (folder_of(path, full_case().id) / "in-the-way").mkdir()
    with pytest.raises(NotErased):
        discard_orphan(orphans(path.parent)[0])


def test_a_folder_without_copies_has_no_lost_ones(tmp_path: Path) -> None:
    assert orphans(tmp_path / "absent") == ()
    (tmp_path / ".pairview-copies" / "notes").mkdir(parents=True)
    assert orphans(tmp_path) == ()
