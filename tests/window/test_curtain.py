"""Hide screen: one key, from anywhere, and nothing of the case is left in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.window.main_window import MainWindow
from pairview.window.screen_page import ScreenPage
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.window.desk import Desk


def windows_of_all() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.windowHandle() is not None]


def told_by_all(but: list[QWidget]) -> str:
    """Return all that a screen reader could read in any window but those, hidden or not."""
    return " ".join(everything_said(one) for one in windows_of_all() if one not in but)


@pytest.mark.parametrize(
    "place", [Destination.AGREE, Destination.CONTRAST, Destination.WEIGH, Destination.PLAN]
)
def test_nothing_of_the_case_is_left_to_be_read(desk: Desk, place: Destination) -> None:
    of_earlier_tests = [one for one in windows_of_all() if one is not desk.window]
    desk.window.new_case()
    desk.window.open_practice()
    desk.view.go(place)
    desk.window.form.recent_menu.aboutToShow.emit()
    case = desk.editor.case
    (other,) = desk.window._shelf.recent.read()
    words = [case.agreement.code_name, "Maths", case.moments[0].saw, other.code_name]
    assert words[0] in told_by_all(of_earlier_tests)
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    assert [word for word in words if word in told_by_all(of_earlier_tests)] == []


def test_the_keyboard_comes_back_to_where_it_was(desk: Desk) -> None:
    plan = _plan(desk)
    box = plan.unknowns.rows.rows[-1].line
    box.setFocus()
    QTest.keyClicks(box, "who helps")
    page = next(area for area in desk.window.findChildren(ScreenPage) if area.isVisible())
    plan.flush()
    QTest.qWait(0)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    before = page.verticalScrollBar().value()
    QTest.keyClick(box, Qt.Key.Key_F9)
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    assert box.hasFocus()
    assert (box.toPlainText(), box.textCursor().position()) == ("who helps", 9)
    QTest.qWait(0)
    assert page.verticalScrollBar().value() == before > 0


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_it_works_with_a_list_open(desk: Desk) -> None:
    pick = _plan(desk).look_fors.rows.rows[0].activity.pick
    pick.showPopup()
    QTest.keyClick(pick.view(), Qt.Key.Key_F9)
    assert _is_hidden(desk.window)
    assert QApplication.activePopupWidget() is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_it_works_with_a_menu_open(desk: Desk) -> None:
    _plan(desk)
    menu = desk.window.form.file_menu
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_F9)
    assert _is_hidden(desk.window)
    assert not menu.isVisible()


def test_it_works_from_the_question_bank_and_closes_it(desk: Desk) -> None:
    plan = _plan(desk)
    plan.questions.bank_link.click()
    bank = plan.questions.bank
    assert bank is not None
    QTest.qWaitForWindowActive(bank)
    QTest.keyClick(bank.form.filter_line, Qt.Key.Key_F9)
    assert _is_hidden(desk.window)
    assert not bank.isVisible()


def _plan(desk: Desk) -> PlanScreen:
    desk.window.open_practice()
    desk.view.go(Destination.PLAN)
    plan = desk.view.area.current
    assert isinstance(plan, PlanScreen)
    return plan


def _is_hidden(window: MainWindow) -> bool:
    return window.is_hidden and window.windowTitle() == "PairView"
