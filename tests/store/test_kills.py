"""Killed at a random moment, fifty times: nothing that was acknowledged is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import pairview
from pairview.domain.case import Case
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import KEPT, copies_beside, folder_of
from pairview.store.file_names import journal_of
from pairview.store.restoring import restore_copy
from tests.full_cases import full_case
from tests.revealed_case import empty_revealed_case

PROGRAM = Path(__file__).with_name("doomed.py")

often = [50, pytest.param(1000, marks=pytest.mark.long)]


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[str]]:
    """Start the program that forks children to be killed."""
    sources = str(Path(pairview.__file__).parents[1])
    with subprocess.Popen(
        [sys.executable, PROGRAM],
        env=os.environ | {"PYTHONPATH": sources},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.communicate()


def answer(nursery: subprocess.Popen[str]) -> str:
    assert nursery.stdout is not None
    return nursery.stdout.readline().rstrip("\n")


def bear(nursery: subprocess.Popen[str], deed: str, path: Path) -> int:
    """Start a child and return its process id."""
    assert nursery.stdin is not None
    nursery.stdin.write(f"{deed} {path}\n")
    nursery.stdin.flush()
    said = answer(nursery).split()
    assert said[0] == "born"
    return int(said[1])


def opened(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


@pytest.mark.parametrize("times", often)
def test_kills_at_random_moments_lose_nothing_that_was_acknowledged(
    tmp_path: Path, nursery: subprocess.Popen[str], times: int
) -> None:
    path = tmp_path / "blue-kite.pairview"
    empty = empty_revealed_case()
    empty = replace(empty, agreement=replace(empty.agreement, code_name="0"))
    create_case(path, empty).close()
    chance = random.Random(2)
    for _ in range(times):
        child = bear(nursery, "edit", path)
        last = int(answer(nursery))
        time.sleep(chance.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        while (said := answer(nursery)) != "gone":
            last = int(said)
        case = opened(path)
        number = int(case.agreement.code_name)
        assert number - last in (0, 1)
        assert {line.text for line in case.knowledge} == {f"{number} " * 800}
    copies = copies_beside(path)
    assert 0 < len(copies) <= 7
    assert all(opened(copy.path).id == empty.id for copy in copies)


def test_kills_after_each_new_copy_leave_one_more_than_is_kept(
    tmp_path: Path, nursery: subprocess.Popen[str]
) -> None:
    path = tmp_path / "blue-kite.pairview"
    empty = empty_revealed_case()
    create_case(path, replace(empty, agreement=replace(empty.agreement, code_name="0"))).close()
    for times in range(1, KEPT + 4):
        bear(nursery, "copy", path)
        assert answer(nursery) == "gone"
        assert len(copies_beside(path)) == min(times, KEPT + 1)


@pytest.mark.parametrize("times", often)
def test_a_copy_that_takes_the_place_of_a_half_written_case_is_not_spoiled_by_its_journal(
    tmp_path: Path, nursery: subprocess.Popen[str], times: int
) -> None:
    path, case = tmp_path / "blue-kite.pairview", full_case(items=6, text="long " * 300)
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    case_file.close()
    (copy,) = copies_beside(path)
    for _ in range(times):
        bear(nursery, "die", path)
        assert answer(nursery) == "gone"
        assert journal_of(path).stat().st_size > 0
        aside = restore_copy(path, copy)
        assert opened(path) == case
        assert aside is not None
        aside.unlink()
        journal_of(aside).unlink()
    assert sorted(found.name for found in tmp_path.iterdir()) == [
        ".pairview-copies",
        "blue-kite.pairview",
    ]
    assert list(folder_of(path, case.id).iterdir()) == [copy.path]


def test_a_kill_between_erasing_and_the_copies_leaves_the_entry_in_none(
    tmp_path: Path, nursery: subprocess.Popen[str]
) -> None:
    path, case = tmp_path / "blue-kite.pairview", full_case(items=1)
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    case_file.close()
    bear(nursery, "erase", path)
    assert answer(nursery) == "gone"
    assert opened(path) == replace(case, unknowns=())
    assert not copies_beside(path)
