"""What is lost in the trials that take minutes: the tests marked `long` that promise a count."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from figure import Figure

PROJECT = Path(__file__).resolve().parents[1]
STORE = "tests/store"
KILLS = {
    "losses in 1,000 kills at random moments": f"{STORE}/test_kills.py::test_kills_at_random",
    "copies spoiled in 1,000 kills in mid-commit": f"{STORE}/test_kills.py::test_a_copy_that",
}
TRIALS = KILLS | {
    "deeds that lost something, each call failing once": f"{STORE}/test_failing_system.py::",
    "groups of 5,000 hostile documents that got through": f"{STORE}/test_hostile_documents.py::",
}
"""What is counted, and how the names of the tests begin that count it."""


def figures() -> Iterator[Figure]:
    """Run all trials one after the other; about half an hour on two slow cores."""
    return tried(TRIALS)


def tried(trials: dict[str, str]) -> Iterator[Figure]:
    """Run some trials and yield what each of them lost."""
    for name, tests in trials.items():
        failed, passed = outcome(*tests.split("::"))
        yield Figure(name, failed, 0) if failed or passed else Figure(f"{name}: not tried here", 0)


def outcome(file: str, beginning: str = "") -> tuple[int, int]:
    """Run the long tests of a file whose names begin so; returns how many failed and passed."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-m", "long", "-k", beginning, file],
        cwd=PROJECT, env=os.environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    counted = {word: int(n) for n, word in re.findall(r"(\d+) (passed|failed|error)", done.stdout)}
    failed = counted.get("failed", 0) + counted.get("error", 0)
    if done.returncode not in (0, 5) and not failed:
        failed = 1  # it did not come as far as counting
    return failed, counted.get("passed", 0)
