"""Whatever ends a session, what was typed is in the case file by then."""

import signal
import subprocess
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
from tests.living import living, next_line, own_words
from tests.window.desk import Desk, show_note

TYPE = """
from pairview.window.widgets import hand_in
hand_in.AFTER_MS = 3_600_000

def act():
    main = main_window()
    main.new_case()
    QTest.keyClicks(QApplication.focusWidget(), "Maths")
    print(main.cases.path, flush=True)
    {more}
"""
"""Types into a field that hands nothing in by itself, and waits."""

BY_SIGNAL = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


@contextmanager
def typing(home: Path, more: str = "") -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Start PairView; gives the process and the case in which somebody types."""
    with living(home, TYPE.format(more=more)) as child:
        yield child, Path(next_line(child))


@pytest.mark.parametrize("number", BY_SIGNAL, ids=lambda number: number.name)
def test_a_signal_saves_what_is_typed_and_ends_without_asking(
    tmp_path: Path, number: signal.Signals
) -> None:
    with typing(tmp_path) as (child, path):
        child.send_signal(number)
        said = child.communicate(timeout=10)
        assert (child.returncode, said[0], own_words(said[1])) == (0, "", [])
    assert label_of_a(path) == "Maths"


def test_a_signal_ends_pairview_behind_a_dialog_too(tmp_path: Path) -> None:
    with typing(tmp_path, "main._about()") as (child, path):
        child.terminate()
        child.communicate(timeout=10)
        assert child.returncode == 0
    assert label_of_a(path) == "Maths"


def test_what_cannot_be_saved_does_not_keep_the_system_waiting(tmp_path: Path) -> None:
    with typing(tmp_path, "main.cases.path.write_bytes(b'something else')") as (child, path):
        child.terminate()
        child.communicate(timeout=10)
        assert child.returncode == 1
    assert path.read_bytes() == b"something else"


@pytest.mark.parametrize(
    "turn_away", ["commitDataRequest.emit(None)", "focusWindowChanged.emit(None)"]
)
def test_a_pairview_that_people_started_saves_when_they_turn_away(
    tmp_path: Path, turn_away: str
) -> None:
    code = f"QApplication.instance().{turn_away}; print('turned away', flush=True)"
    with typing(tmp_path, code) as (child, path):
        assert next_line(child) == "turned away"
        child.kill()
        child.wait()
    assert label_of_a(path) == "Maths"


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
