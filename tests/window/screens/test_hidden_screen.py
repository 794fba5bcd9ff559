"""The neutral page: nothing of the case is on it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.desk import everything_said
from tests.window.desk import Desk, show_note


def test_hiding_hands_in_and_shows_nothing_of_the_case(case: Desk) -> None:
    box = show_note(case).box
    QTest.keyClicks(box, "to see more")
    case.seconds = 30
    QTest.keyClick(case.window, Qt.Key.Key_F9)
    assert case.editor.case.agreement.purpose == "to see more"
    shown = [w for w in case.window.findChildren(QWidget) if w.isVisible()]
    name = case.editor.case.agreement.code_name
    assert not any(name in str(widget.property("text")) for widget in shown)
    assert case.window.windowTitle() == "PairView"
    assert not case.window.form.undo_action.isEnabled()
    case.seconds = 600
    QTest.keyClick(case.window, Qt.Key.Key_F9)
    assert box.isVisible()
    assert box.hasFocus()
    assert case.view.clock.words() == "01:30 left"


def test_it_says_that_all_is_kept_only_where_it_is(case: Desk) -> None:
    box = show_note(case).box
    QTest.keyClicks(box, "to see more")
    case.window.hide_or_return()
    assert "Everything typed so far is kept." in everything_said(case.window)
    case.window.hide_or_return()
    (file,) = (case.folder / "Cases").glob("*.pairview")
    file.rename(case.folder / "away")
    QTest.keyClicks(box, " of both")
    case.window.hide_or_return()
    said = everything_said(case.window)
    assert "Not saved yet: what was typed waits in this window." in said
    assert "is kept" not in said
    (case.folder / "away").rename(file)


def test_of_a_practice_case_it_promises_nothing(desk: Desk) -> None:
    desk.window.open_practice()
    desk.window.hide_or_return()
    said = everything_said(desk.window)
    assert "What was typed stays until this is closed." in said
    assert "is kept" not in said
