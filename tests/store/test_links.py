"""A case that is opened through a link is the file that the link leads to."""

from pathlib import Path

import pytest

from pairview.domain.errors import StoreError
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import copies_beside
from pairview.store.recovery import recover
from pairview.store.restoring import restore_copy
from tests.full_cases import full_case


@pytest.fixture
def link(tmp_path: Path) -> Path:
    for name in ("cases", "desktop"):
        (tmp_path / name).mkdir()
    path = tmp_path / "cases" / "blue-kite.pairview"
    create_case(path, full_case()).close()
    link = tmp_path / "desktop" / "to-work-on.pairview"
    link.symlink_to(path)
    return link


def test_a_passphrase_closes_the_file_and_leaves_the_link_a_link(link: Path) -> None:
    case_file, case = open_case(link)
    case_file.set_passphrase(case, "three blue oaks")
    case_file.close()
    assert link.is_symlink()
    path = link.resolve()
    assert case_file.path == path
    reopened, again = open_case(path, "three blue oaks")
    reopened.close()
    assert again == case


def test_copies_lie_beside_the_file_and_not_beside_the_link(link: Path) -> None:
    case_file, case = open_case(link)
    case_file.keep_copy(case)
    case_file.close()
    assert list(link.parent.iterdir()) == [link]
    assert len(case_file.copies(case.id)) == 1
    assert case_file.copies(case.id)[0].path.is_relative_to(link.resolve().parent)


def test_a_damaged_case_behind_a_link_comes_back_in_its_own_place(link: Path) -> None:
    case_file, case = open_case(link)
    case_file.keep_copy(case)
    case_file.close()
    path = link.resolve()
    path.write_bytes(path.read_bytes()[:5000])
    aside = restore_copy(link, copies_beside(link)[0])
    assert aside is not None
    assert aside.parent == path.parent
    again, restored = open_case(link)
    again.close()
    assert (restored, again.path) == (case, path)


def test_a_recovery_code_opens_a_case_through_a_link(link: Path) -> None:
    case_file, case = open_case(link)
    code = case_file.set_passphrase(case, "three blue oaks")
    case_file.close()
    assert code is not None
    opened, again = recover(link, code)
    opened.close()
    assert (again, opened.path) == (case, link.resolve())


def test_a_link_in_a_circle_is_said_to_be_none(tmp_path: Path) -> None:
    one, two = tmp_path / "one.pairview", tmp_path / "two.pairview"
    one.symlink_to(two)
    two.symlink_to(one)
    with pytest.raises(StoreError):
        open_case(one)
