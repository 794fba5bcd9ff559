"""Whom to practise on is chosen from four lines, below the button or in the File menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pairview.content import practice_names
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from tests.window.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LINES = [
    "River: Maths and PE, grade 7. Two views that are far apart",
    "Sol: Science and Art, grade 9. How a correction is given",
    "Wren: ELA and Music, grade 4. Words that raise the safety banner",
    "Kit: History and Advisory, grade 11. What neither room shows",
]


@pytest.fixture
def menu(desk: Desk) -> QMenu:
    return desk.window.form.practice_menu


def test_nothing_is_read_before_the_menu_opens(menu: QMenu) -> None:
    assert menu.actions() == []


def test_the_button_opens_four_lines_with_the_first_one_chosen(desk: Desk, menu: QMenu) -> None:
    button = desk.window.start_screen.form.practice_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    assert [action.text().removeprefix("&") for action in menu.actions()] == LINES
    assert menu.activeAction() is menu.actions()[0]
    assert menu.y() >= button.mapToGlobal(button.rect().bottomLeft()).y()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert desk.window.view is None
    assert button.hasFocus()


@pytest.mark.parametrize(("name", "down"), [(name, n) for n, name in enumerate(practice_names())])
def test_two_keys_and_arrows_open_any_of_them(
    desk: Desk, menu: QMenu, name: str, down: int
) -> None:
    button = desk.window.start_screen.form.practice_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    for _ in range(down):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert desk.editor.case.agreement.practice == name
    assert desk.place() is Destination.CONTRAST


def test_another_one_is_chosen_from_the_file_menu_while_a_case_is_open(
    desk: Desk, menu: QMenu
) -> None:
    desk.window.open_practice()
    menu.aboutToShow.emit()
    menu.actions()[3].trigger()
    assert desk.editor.case.agreement.code_name == "Kit"


def test_the_longest_line_fits_in_the_largest_text(qapp: QApplication, desk: Desk) -> None:
    try:
        apply_theme(qapp, LIGHT, 2.0)
        metrics = QFontMetrics(desk.window.form.practice_menu.font())
        assert max(metrics.horizontalAdvance(line) for line in LINES) < 1150
    finally:
        apply_theme(qapp, LIGHT)
