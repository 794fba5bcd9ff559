"""Whatever ends a session, what was typed is in the case file by then."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pairview.domain.seat import Seat
from pairview.store.case_file import open_case
from pairview.window.session_end import SessionEnd
from tests.children import SOURCES
from tests.window.desk import Desk, show_note

LIVE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pairview import window
from pairview.window.widgets import hand_in
hand_in.AFTER_MS = 3_600_000

def type_something():
    (main,) = [one for one in QApplication.topLevelWidgets() if hasattr(one, "new_case")]
    main.new_case()
    QTest.keyClicks(QApplication.focusWidget(), "Maths")
    print(main._path, flush=True)
    if sys.argv[1:] == ["dialog"]:
        main._about()
    if sys.argv[1:] == ["unsaved"]:
        main._path.write_bytes(b"something else")

window._after_first_paint = lambda: QTimer.singleShot(50, type_something)
sys.exit(window.run([]))
"""
"""Opens the window, types into a field that hands nothing in by itself, and waits."""

BY_SIGNAL = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


@contextmanager
def living(home: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Start PairView in a home of its own; gives the process and the case that is open there."""
    variables = os.environ | {name: str(home / name) for name in ("XDG_CONFIG_HOME", "HOME")}
    variables |= {"XDG_DATA_HOME": str(home / "data"), "PYTHONPATH": str(SOURCES)}
    child = subprocess.Popen(
        [sys.executable, "-c", LIVE, *arguments],
        env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert child.stdout is not None
        yield child, Path(child.stdout.readline().strip())
    finally:
        child.kill()
        child.communicate()


@pytest.mark.parametrize("number", BY_SIGNAL, ids=lambda number: number.name)
def test_a_signal_saves_what_is_typed_and_ends_without_asking(
    tmp_path: Path, number: signal.Signals
) -> None:
    with living(tmp_path) as (child, path):
        child.send_signal(number)
        said = child.communicate(timeout=10)
        assert (child.returncode, said[0], words_of(said[1])) == (0, "", [])
    assert label_of_a(path) == "Maths"


def test_a_signal_ends_pairview_behind_a_dialog_too(tmp_path: Path) -> None:
    with living(tmp_path, "dialog") as (child, path):
        child.terminate()
        child.communicate(timeout=10)
        assert child.returncode == 0
    assert label_of_a(path) == "Maths"


def test_what_cannot_be_saved_does_not_keep_the_system_waiting(tmp_path: Path) -> None:
    with living(tmp_path, "unsaved") as (child, path):
        child.terminate()
        child.communicate(timeout=10)
        assert child.returncode == 1
    assert path.read_bytes() == b"something else"


def words_of(errors: str) -> list[str]:
    """Return the lines that are not what the display without a screen always says."""
    return [line for line in errors.splitlines() if "propagateSizeHints" not in line]


def label_of_a(path: Path) -> str:
    case_file, case = open_case(path)
    case_file.close()
    return case.classroom(Seat.A).label


@pytest.fixture
def typed(case: Desk, qapp: QApplication) -> Desk:
    """Words in a box of the case that is open, not handed in."""
    SessionEnd(qapp, case.window)
    QTest.keyClicks(show_note(case).box, "half a sent")
    assert case.editor.case.agreement.purpose == ""
    return case


def is_saved(desk: Desk) -> bool:
    return desk.editor.saved and desk.editor.case.agreement.purpose == "half a sent"


def test_the_end_of_the_session_saves(typed: Desk, qapp: QApplication) -> None:
    qapp.commitDataRequest.emit(None)
    assert is_saved(typed)


def test_another_window_in_front_saves(typed: Desk, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    assert QTest.qWaitForWindowActive(other)
    assert is_saved(typed)


def test_leaving_the_program_saves(typed: Desk, qapp: QApplication) -> None:
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert is_saved(typed)
