"""A file that was cut and one that was emptied in part are told apart."""

from pathlib import Path

import pytest

from pairview.store.case_file import create_case
from pairview.store.damage import CUT, EMPTIED, PAGE, kind_of_damage
from tests.full_cases import full_case


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "blue-kite.pairview"
    create_case(made, full_case()).close()
    return made


def test_nothing_is_said_of_a_whole_file(path: Path, tmp_path: Path) -> None:
    assert kind_of_damage(path) is None
    assert kind_of_damage(tmp_path / "absent") is None


@pytest.mark.parametrize("missing", [1, 100, PAGE - 1, PAGE + 1])
def test_a_cut_file_misses_its_end(path: Path, missing: int) -> None:
    path.write_bytes(path.read_bytes()[:-missing])
    assert kind_of_damage(path) == CUT


@pytest.mark.parametrize("page", [1, 3, 9])
def test_a_page_of_zeros_is_empty(path: Path, page: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(raw)
    assert kind_of_damage(path) == EMPTIED


def test_a_changed_file_is_neither(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[5000] ^= 1
    path.write_bytes(raw)
    assert kind_of_damage(path) is None
