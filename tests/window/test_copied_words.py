"""What was copied from a case goes with the turn; what came from elsewhere stays."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pairview.domain.slot import Step
from pairview.window.copied_words import KEPT_NOWHERE
from pairview.window.screens.screen import Destination
from pairview.window.widgets.text_box import TextBox
from tests.children import SOURCES
from tests.window.desk import Desk, finish_both_turns, show_note

OURS, ANOTHERS = "hums while the others line up", "a shopping list"
COPY = Qt.Key.Key_C
CONTROL = Qt.KeyboardModifier.ControlModifier


def copied() -> str:
    return QGuiApplication.clipboard().text()


def copy_all(field: QWidget, words: str = OURS) -> None:
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, COPY, CONTROL)
    assert copied() == words


def copy_in_a_turn(case: Desk, words: str = OURS) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.MOMENTS)
    screen = case.view.area.current
    assert screen is not None
    box = screen.findChildren(TextBox)[0]
    box.setFocus()
    copy_all(box, words)


def test_handing_over_empties_what_was_copied_in_the_turn(case: Desk) -> None:
    copy_in_a_turn(case)
    case.view.go(Destination.HAND_OVER)
    assert copied() == ""


def test_seeing_both_views_again_empties_it_too(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.HAND_OVER)
    copy_in_a_turn(case)
    case.view.go(Destination.CONTRAST)
    assert copied() == ""


@pytest.mark.parametrize("way", ["close_case_action", "quit_action"])
def test_a_closed_case_leaves_nothing_on_the_clipboard(case: Desk, way: str) -> None:
    copy_all(show_note(case).box)
    getattr(case.window.form, way).trigger()
    assert copied() == ""


def test_a_case_to_practise_with_leaves_nothing_of_the_one_before(case: Desk) -> None:
    copy_all(show_note(case).box)
    case.window.open_practice()
    assert copied() == ""


def test_what_could_not_be_saved_may_leave_through_the_clipboard(case: Desk) -> None:
    box = show_note(case).box
    (file,) = (case.folder / "Cases").glob("*.pairview")
    file.write_bytes(b"something else wrote here")
    copy_all(box)
    case.window.end()
    assert copied() == OURS


def test_what_another_program_copied_stays(case: Desk) -> None:
    copy_in_a_turn(case)
    QGuiApplication.clipboard().setText(ANOTHERS)
    case.view.go(Destination.HAND_OVER)
    case.window.show_start()
    assert copied() == ANOTHERS


def test_a_line_is_watched_like_a_box(case: Desk) -> None:
    screen = case.view.area.current
    assert screen is not None
    line = screen.findChild(QWidget, "purpose_line")
    assert line is not None
    line.setFocus()
    copy_all(line)
    case.window.show_start()
    assert copied() == ""


def test_the_system_is_asked_to_keep_no_history_of_it(case: Desk) -> None:
    copy_in_a_turn(case)
    data = QGuiApplication.clipboard().mimeData()
    assert {kind: bytes(data.data(kind).data()) for kind in KEPT_NOWHERE} == KEPT_NOWHERE
    assert not data.hasHtml()


def test_it_can_be_pasted_within_the_turn(case: Desk) -> None:
    box = show_note(case).box
    copy_all(box)
    QTest.keyClick(box, Qt.Key.Key_End, CONTROL)
    QTest.keyClick(box, Qt.Key.Key_V, CONTROL)
    assert box.toPlainText() == OURS + OURS
    assert case.editor.case.progress.step is Step.AGREE


SELECT_ON_X11 = """
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit
application = QApplication([])
from pairview.window.copied_words import CopiedWords
clipboard, selection = application.clipboard(), QClipboard.Mode.Selection
copied = CopiedWords(application)
box = QTextEdit()
box.show()
QTest.qWaitForWindowExposed(box)
box.setFocus()
box.setPlainText("hums")
QTest.mouseDClick(box.viewport(), Qt.MouseButton.LeftButton, pos=box.cursorRect().center())
box.copy()
assert clipboard.text(selection) == "hums", clipboard.text(selection)
assert clipboard.text() == "hums", clipboard.text()
copied.take_back()
print(repr(clipboard.text(selection) + clipboard.text()))
dialog = QDialog(box)
dialog.open()
clipboard.setText("a report")
copied.take_back()
print(clipboard.text())
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="no X server to start")
def test_on_x11_the_selection_goes_too_and_what_a_dialog_copied_stays() -> None:
    told = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", SELECT_ON_X11],
        env=os.environ | {"PYTHONPATH": str(SOURCES), "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if "platform plugin" in told.stderr:
        pytest.skip("Qt finds no libraries of X11 here")
    assert told.stdout == "''\na report\n", told.stderr
