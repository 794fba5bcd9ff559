"""Runs Python in another process, where it may be killed or hold a file."""

import os
import subprocess
import sys
from pathlib import Path

import pairview

SOURCES = Path(pairview.__file__).parents[1]
TESTS = Path(__file__).parent

DIE_IN_MID_SAVE = """
import os, sys
from dataclasses import replace
from pathlib import Path
from pairview.store.case_file import open_case
from pairview.store.saving import write_changes
case_file, case = open_case(Path(sys.argv[1]))
connection = case_file._connection
connection.execute("PRAGMA cache_size = 2")
connection.execute("BEGIN IMMEDIATE")
write_changes(connection, case, replace(case, hypotheses=(), evidence=(), moments=(), tried=()))
print("written", flush=True)
os.kill(os.getpid(), 9)
"""
"""Opens the case of its argument and dies while half of a change is on the disk."""


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start Python on the code; `sys.argv[1:]` are the arguments."""
    paths = os.pathsep.join([str(SOURCES), str(TESTS)])
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": paths},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def run(code: str, *arguments: object) -> str:
    """Run the code to its end and return what it printed."""
    with start(code, *arguments) as child:
        output, _ = child.communicate()
    return output
