"""The first page: what it offers, and what it says when a file is no case."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from pairview.window.case_page import CasePage
from pairview.window.screen_area import let_go_now
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.window.desk import Desk


def test_the_first_start_says_what_to_do(desk: Desk) -> None:
    assert desk.window.start_screen.form.empty_label.isVisible()
    assert desk.window.findChild(CasePage) is None
    assert desk.window.windowTitle() == "PairView"


def test_what_is_no_case_is_said_and_the_start_page_stays(desk: Desk) -> None:
    other = desk.folder / "letter.pairview"
    other.write_text("Dear colleague")
    desk.window.open_case(other)
    assert desk.window.view is None
    assert desk.message().endswith(".")
    assert desk.window.start_screen.isVisible()


def test_the_practice_case_says_that_nothing_is_kept(desk: Desk) -> None:
    QTest.mouseClick(desk.window.start_screen.form.practice_button, Qt.MouseButton.LeftButton)
    assert desk.place() is Destination.CONTRAST
    assert desk.page.form.rail.saved.text() == "Practice only"
    QTest.keySequence(desk.window, QKeySequence(QKeySequence.StandardKey.Save))
    assert desk.message() == "This is a practice case: nothing of it is kept."
    assert not (desk.folder / "Cases").exists()


def test_nothing_of_a_closed_case_is_left_behind_the_start_page(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go_to_step(2)
    desk.wait_and_start()
    case = desk.editor.case
    desk.window.show_start()
    let_go_now()
    said = everything_said(desk.window)
    words = (case.agreement.code_name, "Maths", case.moments[0].saw, "5 hypotheses")
    assert [word for word in words if word in said] == []
