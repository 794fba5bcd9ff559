"""The dialog shows the copies, newest first, and asks to go back to the one that is chosen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.screens.earlier_copies_dialog import EarlierCopiesDialog
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from pairview.window.widgets.copy_list import CopyRow
from tests.desk import everything_said
from tests.flows.hands import settle

ROWS = [
    CopyRow("today 10:42", "Step 6, Weigh", "16 ratings, 4 moments", "as it is now"),
    CopyRow("today 10:32", "Step 5, Hypotheses", "16 ratings", "differs from now"),
    CopyRow("Mon 16 Nov, 09:10", "Step 1, Agree", "nothing written yet", "differs from now"),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(window: QWidget, rows: list[CopyRow]) -> tuple[EarlierCopiesDialog, list[int]]:
    dialog, chosen = EarlierCopiesDialog(window, rows), list[int]()
    dialog.copy_chosen.connect(chosen.append)
    dialog.open()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    QTest.qWait(20)
    return dialog, chosen


def test_arrows_and_enter_choose_a_copy(window: QWidget) -> None:
    dialog, chosen = shown(window, ROWS)
    assert dialog.form.copy_list.hasFocus()
    QTest.keyClick(dialog.form.copy_list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.form.copy_list, Qt.Key.Key_Return)
    assert chosen == [1]
    assert not dialog.isVisible()


def test_a_click_only_chooses_and_the_button_goes_back(window: QWidget) -> None:
    dialog, chosen = shown(window, ROWS)
    copies = dialog.form.copy_list
    last = copies.visualRect(copies.model().index(2, 0)).center()
    QTest.mouseClick(copies.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(last))
    assert chosen == []
    assert dialog.grab().isNull() is False
    QTest.mouseClick(dialog.form.go_back_button, Qt.MouseButton.LeftButton)
    assert chosen == [2]


def test_escape_leaves_everything_as_it_is(window: QWidget) -> None:
    dialog, chosen = shown(window, ROWS)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert chosen == []


def test_every_row_is_read_out_whole(window: QWidget) -> None:
    dialog, _ = shown(window, ROWS)
    said = everything_said(dialog)
    assert [row for row in ROWS if ", ".join(row) not in said] == []


def test_where_there_are_none_it_says_when_one_is_kept(window: QWidget) -> None:
    dialog, _ = shown(window, [])
    form = dialog.form
    assert form.empty_label.isVisible()
    assert not form.copy_list.isVisible()
    assert not form.go_back_button.isVisible()
    assert form.close_button.hasFocus()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_gaps_stand_between_the_words_and_the_list(
    window: QWidget, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, LIGHT, scale)
    try:
        dialog, _ = shown(window, ROWS)
        settle()
        form = dialog.form
        for label in (form.title_label, form.lead_label):
            assert label.height() == label.heightForWidth(label.width())
        dialog.close()
    finally:
        apply_theme(qapp, LIGHT)
