"""Each call to the system fails once, for every n, in every deed that writes."""

import os
import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

import pairview
from pairview.domain.keeping import lift_hold
from tests.full_cases import full_case
from tests.store.deeds import DEEDS, check, prepare

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not shutil.which("strace"), reason="no strace here"),
]

FAILURES = [
    ("pwrite64", "EIO", ""),
    ("pwrite64", "ENOSPC", "+"),
    ("fsync", "EIO", ""),
    ("ftruncate", "EIO", ""),
    ("rename", "EIO", ""),
    ("unlink", "EACCES", ""),
    ("mkdir", "ENOSPC", ""),
]
"""A system call, its error, and "+" where it goes on failing from the n-th time on."""


class Ending(NamedTuple):
    """How a deed ended, and whether a call failed in it at all."""

    done: bool
    was_hit: bool


def endings(folder: Path, inject: str) -> dict[str, Ending]:
    """Do each deed under strace; one that crashed is missing."""
    log = folder.with_suffix(".log")
    call = inject.partition(":")[0]
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log)]
    strace += ["-e", f"trace={call}", "-e", f"inject={inject}"]
    paths = [str(Path(pairview.__file__).parents[1]), str(Path(__file__).parents[2])]
    said = subprocess.run(
        [*strace, sys.executable, str(Path(__file__).with_name("deeds.py")), str(folder)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.stderr == ""
    hit = {line.split()[0] for line in log.read_text().splitlines() if "INJECTED" in line}
    lines = [line.split() for line in said.stdout.splitlines()]
    return {deed: Ending(ending == "done", process in hit) for deed, ending, process in lines}


@pytest.mark.parametrize(("call", "error", "on"), FAILURES)
def test_a_call_that_fails_at_the_nth_time_loses_nothing(
    tmp_path: Path, call: str, error: str, on: str
) -> None:
    case = lift_hold(full_case(items=1))
    prepare(tmp_path / "prepared", case)
    deeds = set(DEEDS)
    for number in count(1):
        folder = tmp_path / f"{number}"
        for deed in deeds:
            shutil.copytree(tmp_path / "prepared", folder / deed)
        ended = endings(folder, f"{call}:error={error}:when={number}{on}")
        assert ended.keys() == deeds
        for deed, ending in ended.items():
            check(folder / deed, deed, case, done=ending.done)
        shutil.rmtree(folder)
        deeds = {deed for deed, ending in ended.items() if ending.was_hit}
        if not deeds:
            break
    assert number > 1
