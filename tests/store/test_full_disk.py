"""With room for ever less, each deed is done whole or refused in words, and nothing is lost."""

import shutil
from pathlib import Path

import pytest

from pairview.domain.errors import NotSaved, PairViewError
from pairview.domain.keeping import lift_hold
from pairview.store.case_file import create_case
from tests.full_cases import full_case
from tests.hardship import files_of_at_most
from tests.store.deeds import DEEDS, NAME, check, prepare

STEP = 12 * 1024


@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_without_room_is_refused_and_changes_nothing(tmp_path: Path, deed: str) -> None:
    case = lift_hold(full_case(items=2))
    prepare(tmp_path / "prepared", case)
    refused = 0
    for room in range(0, (tmp_path / "prepared" / NAME).stat().st_size + 2 * STEP, STEP):
        folder = tmp_path / f"{room}"
        shutil.copytree(tmp_path / "prepared", folder)
        done = True
        try:
            with files_of_at_most(room):
                DEEDS[deed](folder)
        except PairViewError:
            done = False
        check(folder, deed, case, done=done)
        refused += not done
    assert refused or deed == "delete"


def test_an_open_copy_of_a_locked_case_goes_where_there_is_no_room_for_one_more(
    tmp_path: Path,
) -> None:
    """A kill may have left it while the passphrase was set."""
    case, path = full_case(items=1), tmp_path / NAME
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    (copy,) = case_file.copies(case.id)
    readable = copy.path.read_bytes()
    case_file.set_passphrase(case, "oak")
    for closed in case_file.copies(case.id):
        closed.path.unlink()
    copy.path.write_bytes(readable)
    with files_of_at_most(0), pytest.raises(NotSaved):
        case_file.keep_copy(case)
    case_file.close()
    assert not copy.path.exists()
