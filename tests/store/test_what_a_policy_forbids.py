"""What a policy of the school's IT forbids is refused where files are written."""

from pathlib import Path

import pytest

from pairview.domain.errors import NotAllowed, NotSaved
from pairview.domain.policy import Policy, put_in_force
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import FOLDER
from pairview.store.policies import check_export
from tests.full_cases import full_case


@pytest.fixture
def synced(tmp_path: Path) -> Path:
    folder = tmp_path / "OneDrive - School"
    folder.mkdir()
    return folder


def test_no_case_is_made_or_moved_where_the_folder_is_synced(synced: Path, tmp_path: Path) -> None:
    put_in_force(Policy(no_synced_folder=True))
    with pytest.raises(NotAllowed, match="no case lies in a folder that is synced"):
        create_case(synced / "blue-kite.pairview", full_case())
    case_file = create_case(tmp_path / "blue-kite.pairview", full_case())
    with pytest.raises(NotAllowed):
        case_file.copy_to(synced / "blue-kite.pairview", full_case())
    case_file.close()
    assert list(synced.iterdir()) == []


def test_a_case_in_a_synced_folder_opens_as_a_copy_and_nothing_is_written(synced: Path) -> None:
    path = synced / "blue-kite.pairview"
    create_case(path, full_case()).close()
    before = path.read_bytes()
    put_in_force(Policy(no_synced_folder=True))
    case_file, case = open_case(path)
    assert case_file.is_copy
    assert case == full_case()
    with pytest.raises(NotSaved):
        case_file.save(case, case)
    case_file.keep_copy(case)
    case_file.close()
    assert path.read_bytes() == before
    assert not (synced / FOLDER).exists()


def test_a_case_on_this_laptop_is_written_as_ever(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case()).close()
    put_in_force(Policy(no_synced_folder=True))
    case_file, _ = open_case(path)
    assert not case_file.is_copy
    case_file.close()


def test_a_passphrase_that_the_school_asks_for_is_not_removed(tmp_path: Path) -> None:
    path, case = tmp_path / "blue-kite.pairview", full_case()
    case_file = create_case(path, case)
    case_file.set_passphrase(case, None)
    put_in_force(Policy(passphrase_required=True))
    case_file.set_passphrase(case, "correct horse battery")
    with pytest.raises(NotAllowed, match="every case has a passphrase"):
        case_file.set_passphrase(case, None)
    assert case_file.is_locked
    case_file.set_passphrase(case, "another one of four words")
    case_file.close()


def test_exporting_is_refused_only_where_it_is_laid_down() -> None:
    check_export()
    put_in_force(Policy(no_export=True))
    with pytest.raises(NotAllowed, match="cases are not exported"):
        check_export()
