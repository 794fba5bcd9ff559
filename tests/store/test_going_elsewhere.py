"""A case that cannot be saved where it lies is written elsewhere, closed as it was."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from pairview.domain.errors import AlreadyThere, MissingCase, NeedsPassphrase, NotSaved
from pairview.store.case_file import create_case, open_case
from pairview.store.keys import passphrase_key
from tests.full_cases import full_case

PULLED = "The folder of this case is not there; was a stick pulled out?"


@pytest.mark.parametrize("passphrase", [None, "four words or more"])
def test_a_copy_elsewhere_is_whole_and_opens_with_the_same_passphrase(
    tmp_path: Path, passphrase: str | None
) -> None:
    case, other = full_case(), tmp_path / "other.pairview"
    key = passphrase_key(passphrase) if passphrase else None
    first = create_case(tmp_path / "kite.pairview", case, key)
    second = first.copy_to(other, case)
    assert (second.path, second.is_locked) == (other, passphrase is not None)
    first.close()
    second.save(case, replace(case, moments=()))
    second.close()
    if passphrase:
        with pytest.raises(NeedsPassphrase):
            open_case(other)
    again, read = open_case(other, passphrase)
    again.close()
    assert read == replace(case, moments=())


def test_no_file_is_overwritten(tmp_path: Path) -> None:
    first = create_case(tmp_path / "kite.pairview", full_case())
    (tmp_path / "taken.pairview").write_bytes(b"someone's")
    with pytest.raises(AlreadyThere):
        first.copy_to(tmp_path / "taken.pairview", full_case())
    first.close()
    assert (tmp_path / "taken.pairview").read_bytes() == b"someone's"


def test_a_stick_that_was_pulled_out_is_told_from_a_file_that_is_gone(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    case = full_case()
    case_file = create_case(stick / "kite.pairview", case)
    case_file.path.unlink()
    with pytest.raises(NotSaved, match="There is no case file of that name"):
        case_file.save(case, replace(case, moments=()))
    shutil.rmtree(stick)
    with pytest.raises(NotSaved) as found:
        case_file.save(case, replace(case, moments=()))
    assert str(found.value) == f"Not saved. {PULLED}"
    with pytest.raises(MissingCase) as missing:
        open_case(stick / "kite.pairview")
    assert str(missing.value) == PULLED
