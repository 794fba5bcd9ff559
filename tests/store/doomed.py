"""Run as a program: forks children that edit a case until they are killed.

Everything is imported once, so that fifty kills take seconds. Each line of standard input is a
deed and a path; the answers are "born PID", what the child acknowledges, and "gone".
"""

import os
import signal
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from pairview.case_editor import CaseEditor
from pairview.domain.knowledge import Knowledge, Topic
from pairview.domain.seat import Seat
from pairview.store import case_file as whole_file
from pairview.store import copies
from pairview.store.case_file import open_case
from pairview.store.saving import write_changes
from pairview.store.taking_place import put_in_place


def say(words: object) -> None:
    """Acknowledge at once, in one write."""
    os.write(1, f"{words}\n".encode())


def edit_for_ever(path: Path) -> None:
    """Edit through the one door, keep a copy now and then, and say what is on the disk."""
    case_file, case = open_case(path)
    editor = CaseEditor(case, case_file)
    for number in count(int(case.agreement.code_name) + 1):
        text = f"{number} " * 800
        lines = tuple(Knowledge(seat, topic, text) for seat in Seat for topic in Topic)
        agreement = replace(editor.case.agreement, code_name=str(number))
        editor.change("Edit", replace(editor.case, agreement=agreement, knowledge=lines))
        if editor.saved:
            say(number)
        if number % 7 == 0:
            editor.keep_copy()


def die_in_mid_commit(path: Path) -> None:
    """Die while half of a change is on the disk."""
    case_file, case = open_case(path)
    connection = case_file._connection
    assert connection is not None
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    write_changes(connection, case, replace(case, knowledge=(), moments=(), unknowns=()))
    os.kill(os.getpid(), signal.SIGKILL)


def die_after_copying(path: Path) -> None:
    """Die when a new copy is in its place, and no older one has gone for it."""
    case_file, case = open_case(path)
    number = str(int(case.agreement.code_name) + 1)
    changed = replace(case, agreement=replace(case.agreement, code_name=number))
    case_file.save(case, changed)

    def put_and_die(fresh: Path, target: Path) -> None:
        put_in_place(fresh, target)
        os.kill(os.getpid(), signal.SIGKILL)

    copies.put_in_place = put_and_die  # type: ignore[attr-defined, assignment]
    case_file.keep_copy(changed)


def die_in_erasing(path: Path) -> None:
    """Die when an entry is gone from the case and the copies are about to go."""
    case_file, case = open_case(path)
    whole_file.discard = lambda _folder: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[attr-defined, assignment]
    case_file.erase(case, replace(case, unknowns=()))


def main() -> None:
    """Do what each line asks for."""
    for line in sys.stdin:
        deed, path = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if not child:
            DEEDS[deed](Path(path))
        say(f"born {child}")
        os.waitpid(child, 0)
        say("gone")


DEEDS = {
    "edit": edit_for_ever,
    "copy": die_after_copying,
    "die": die_in_mid_commit,
    "erase": die_in_erasing,
}

if __name__ == "__main__":
    main()
