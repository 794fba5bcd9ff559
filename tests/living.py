"""PairView in a process of its own and a home of nobody, where it may be ended or killed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.children import SOURCES

PROJECT = Path(__file__).parents[1]

START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pairview import window
from pairview.window.main_window import MainWindow

def main_window():
    (main,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    return main

def act():
    pass

{code}

window._after_first_paint = lambda: QTimer.singleShot(50, act)
sys.exit(window.run({arguments}))
"""
"""Opens the window and calls `act` when it has been painted."""


def home_of_nobody(home: Path) -> dict[str, str]:
    """Return variables that keep a child away from the settings of whoever runs the tests."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    paths = os.pathsep.join([str(SOURCES), str(PROJECT)])
    return os.environ | {name: str(home / name.lower()) for name in names} | {"PYTHONPATH": paths}


@contextmanager
def living(home: Path, code: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start PairView with the arguments; `code` may define `act`. It is dead afterwards."""
    program = START.format(code=code, arguments=list(arguments))
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        env=home_of_nobody(home), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def next_line(child: subprocess.Popen[str]) -> str:
    """Return the next line that the child prints; empty where it has ended."""
    assert child.stdout is not None
    return child.stdout.readline().strip()


def own_words(errors: str) -> list[str]:
    """Return the lines that are not what the display without a screen always says."""
    return [line for line in errors.splitlines() if "propagateSizeHints" not in line]
