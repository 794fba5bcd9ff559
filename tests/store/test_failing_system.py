"""Each call to the system fails once, for every n, in every deed that writes."""

import os
import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

import pairview
from tests.full_cases import full_case
from tests.store.deeds import DEEDS, check, prepare

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not shutil.which("strace"), reason="no strace here"),
]

FAILURES = [
    ("pwrite64", "EIO", ""),
    ("pwrite64", "ENOSPC", "+"),
    ("fdatasync", "EIO", ""),
    ("fsync", "EIO", ""),
    ("ftruncate", "EIO", ""),
    ("rename", "EIO", ""),
    ("unlink", "EACCES", ""),
    ("mkdir", "ENOSPC", ""),
]
"""A system call, its error, and "+" where it goes on failing from the n-th time on."""


def endings(folder: Path, log: Path, inject: str) -> dict[str, str]:
    """Do each deed under strace; returns how it ended, which is nothing where it crashed."""
    program = Path(__file__).with_name("deeds.py")
    call = inject.partition(":")[0]
    command = [
        "strace",
        "-f",
        "-qq",
        "-o",
        str(log),
        "-e",
        f"trace={call}",
        "-e",
        f"inject={inject}",
    ]
    paths = [str(Path(pairview.__file__).parents[1]), str(Path(__file__).parents[2])]
    said = subprocess.run(
        [*command, sys.executable, str(program), str(folder)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.stderr == ""
    return dict(line.split() for line in said.stdout.splitlines())


@pytest.mark.parametrize(("call", "error", "on"), FAILURES)
def test_a_call_that_fails_at_the_nth_time_loses_nothing(
    tmp_path: Path, call: str, error: str, on: str
) -> None:
    case = full_case(items=1)
    prepare(tmp_path / "prepared", case)
    for number in count(1):
        folder = tmp_path / f"{number}"
        for deed in DEEDS:
            shutil.copytree(tmp_path / "prepared", folder / deed)
        log = tmp_path / "log"
        ended = endings(folder, log, f"{call}:error={error}:when={number}{on}")
        assert ended.keys() == DEEDS.keys()
        for deed, ending in ended.items():
            check(folder / deed, deed, case, done=ending == "done")
        shutil.rmtree(folder)
        if "INJECTED" not in log.read_text():
            break
    assert number > 1
