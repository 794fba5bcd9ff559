"""Tab goes from top to bottom, also through answers that were made after everything else."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.widgets.chips import ChipRow
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.tab_order import put_part_after
from pairview.window.widgets.text_box import TextBox


def test_tab_reaches_late_answers_where_they_stand(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    fields = [QLineEdit(), ChoiceRow(), ChipRow(), QLineEdit()]
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    first, choices, chips, last = fields
    assert isinstance(choices, ChoiceRow)
    assert isinstance(chips, ChipRow)
    chips.set_chips([("x", "Pair work"), ("y", "Team game")])
    choices.set_choices([("a", "Maths"), ("b", "PE")])
    page.show()
    page.activateWindow()
    first.setFocus()
    names = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right):
        QTest.keyClick(page.focusWidget(), key)
        names.append(page.focusWidget().accessibleName())
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["Maths", "Pair work", "Team game"]
    assert page.focusWidget() is last


def test_a_part_moves_with_all_it_holds(qtbot: QtBot) -> None:
    page, part = QWidget(), QWidget()
    qtbot.addWidget(page)
    column, inside = QVBoxLayout(page), QVBoxLayout(part)
    first, last, upper, lower = QLineEdit(), QLineEdit(), TextBox(), QLineEdit()
    for widget in (upper, lower):
        inside.addWidget(widget)
    for item in (first, last, part):
        column.addWidget(item)
    put_part_after(first, part)
    page.show()
    page.activateWindow()
    first.setFocus()
    order: list[QWidget] = [first]
    for _ in range(3):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        order.append(page.focusWidget())
    assert order == [first, upper, lower, last]
