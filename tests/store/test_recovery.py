"""A forgotten passphrase: the recovery code opens the case, whatever became of its file."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import BadPassphrase, OpenElsewhere, WrongPassphrase
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import copies_beside, folder_of
from pairview.store.recovery import recover
from pairview.store.recovery_code import new_recovery_code
from pairview.store.recovery_copy import RECOVERY
from pairview.store.restoring import restore_copy
from tests.children import run
from tests.full_cases import full_case


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "blue-kite.pairview"


@pytest.fixture
def code(path: Path) -> str:
    """Return the code of a closed case, changed after its last copy."""
    case = full_case()
    case_file = create_case(path, case)
    code = case_file.set_passphrase(case, "three blue oaks")
    case_file.save(case, replace(case, moments=()))
    case_file.close()
    assert code is not None
    return code


def recovered(path: Path, code: str) -> Case:
    case_file, case = recover(path, code)
    assert case_file.is_locked
    case_file.close()
    return case


def test_the_code_opens_the_case_as_it_is_now(path: Path, code: str) -> None:
    assert recovered(path, code) == replace(full_case(), moments=())
    assert recovered(path, code.lower().replace("-", " ")) == replace(full_case(), moments=())


def test_a_damaged_case_comes_back_as_the_copy_has_it(path: Path, code: str) -> None:
    path.write_bytes(path.read_bytes()[:9000])
    assert recovered(path, code) == full_case()
    assert [found.name[:18] for found in path.parent.glob("*damaged*")] == ["blue-kite-damaged-"]


def test_a_case_that_is_gone_comes_back(path: Path, code: str) -> None:
    path.unlink()
    assert recovered(path, code) == full_case()


def test_a_new_passphrase_makes_the_old_code_open_nothing(path: Path, code: str) -> None:
    case_file, case = recover(path, code)
    new_code = case_file.set_passphrase(case, "four red elms")
    case_file.close()
    with pytest.raises(WrongPassphrase, match="recovery code does not open"):
        recover(path, code)
    assert new_code is not None
    assert recovered(path, new_code) == case
    case_file, again = open_case(path, "four red elms")
    case_file.close()
    assert again == case


def test_the_old_code_opens_nothing_where_no_new_copy_could_be_kept(
    path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_file = Path.replace
    is_new: list[Path] = []

    def replace_until_full(source: Path, target: Path) -> Path:
        if is_new and target.name == RECOVERY:
            raise OSError(errno.ENOSPC, "full")
        is_new.extend([target] if target == path else [])
        return replace_file(source, target)

    case_file, case = open_case(path, "three blue oaks")
    damaged = case_file.copies(case.id)[0].path
    newer = replace(case, unknowns=())
    case_file.save(case, newer)
    damaged.write_bytes(damaged.read_bytes()[:-4096])
    monkeypatch.setattr(Path, "replace", replace_until_full)
    case_file.set_passphrase(newer, "four red elms")
    case_file.close()
    with pytest.raises(WrongPassphrase):
        recover(path, code)
    case_file, again = open_case(path, "four red elms")
    case_file.close()
    assert again == newer
    assert not damaged.exists()


def test_a_damaged_case_that_comes_back_by_its_code_keeps_its_earlier_copies(
    path: Path, code: str
) -> None:
    case_file, case = open_case(path, "three blue oaks")
    case_file.keep_copy(case)
    case_file.close()
    path.write_bytes(path.read_bytes()[:9000])
    case_file, again = recover(path, code)
    case_file.set_passphrase(again, "four red elms")
    copies = case_file.copies(case.id)
    assert [case_file.read_copy(copy) for copy in copies] == [case, full_case()]
    case_file.close()


def test_the_code_brings_the_case_back_where_the_newest_copy_is_damaged_too(
    path: Path, code: str
) -> None:
    for damaged in (path, copies_beside(path)[0].path):
        damaged.write_bytes(damaged.read_bytes()[:9000])
    assert recovered(path, code) == full_case()


def test_a_code_leaves_a_case_alone_that_is_open(path: Path, code: str) -> None:
    case_file, _ = open_case(path, "three blue oaks")
    with pytest.raises(OpenElsewhere):
        recover(path, code)
    opening = "import sys, pathlib; from pairview.store.case_file import open_case\n"
    opening += "try: open_case(pathlib.Path(sys.argv[1]), 'three blue oaks')\n"
    opening += "except Exception as error: print(type(error).__name__)"
    assert run(opening, path) == "OpenElsewhere\n"
    case_file.close()


def test_another_code_does_not_open_it(path: Path, code: str) -> None:
    with pytest.raises(WrongPassphrase):
        recover(path, new_recovery_code())
    with pytest.raises(BadPassphrase):
        recover(path, code[:-2])
    with pytest.raises(WrongPassphrase):
        recover(path.with_name("red-fern.pairview"), code)


def test_a_recovery_copy_without_a_key_opens_nothing(path: Path, code: str) -> None:
    case_file, case = recover(path, code)
    case_file.close()
    copy = folder_of(path, case.id) / "recovery.pairview"
    plain, _ = open_case(copy, code)
    plain._connection.execute('UPDATE "recovery" SET "case_key" = NULL')  # type: ignore[union-attr]
    plain.close()
    with pytest.raises(WrongPassphrase):
        recover(path, code)


def test_the_recovery_copy_is_kept_current(path: Path, code: str) -> None:
    case_file, case = open_case(path, "three blue oaks")
    newer = replace(case, hypotheses=(), answers=(), look_fors=(), look_for_outcomes=())
    newer = replace(newer, status_changes=())
    case_file.save(case, newer)
    case_file.keep_copy(newer)
    case_file.close()
    path.unlink()
    assert recovered(path, code) == newer


def test_a_case_without_a_passphrase_has_no_recovery_copy(path: Path) -> None:
    case_file = create_case(path, full_case())
    case_file.keep_copy(full_case())
    case_file.close()
    assert not list(path.parent.rglob(RECOVERY))


def test_the_code_goes_along_when_the_case_is_kept_elsewhere(path: Path, code: str) -> None:
    case_file, case = open_case(path, "three blue oaks")
    elsewhere = case_file.copy_to(path.with_name("stick.pairview"), case)
    elsewhere.keep_copy(case)
    elsewhere.close()
    case_file.close()
    assert recovered(elsewhere.path, code) == case


def test_the_code_still_opens_the_case_after_an_entry_was_erased(path: Path, code: str) -> None:
    case_file, case = open_case(path, "three blue oaks")
    case_file.erase(case, replace(case, unknowns=()))
    case_file.close()
    assert recovered(path, code) == replace(case, unknowns=())


def test_a_copy_that_was_closed_along_with_the_case_keeps_the_code_of_use(
    path: Path, code: str
) -> None:
    restore_copy(path, copies_beside(path)[0])
    case_file, case = open_case(path, "three blue oaks")
    case_file.keep_copy(case)
    case_file.close()
    assert recovered(path, code) == case
