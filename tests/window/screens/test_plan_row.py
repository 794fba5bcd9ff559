"""A row of the plan that is removed leaves the keyboard beside it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.window.screens.plan_row import PlanRow
from pairview.window.screens.plan_screen import PlanScreen
from tests.stage import Stage
from tests.window.screens.test_plan_screen import open_screen, typed


@pytest.fixture
def screen() -> Iterator[PlanScreen]:
    stage = Stage()
    yield open_screen(stage)
    stage.clear()


def remove(row: PlanRow) -> None:
    row.remove_button.setFocus()
    QTest.keyClick(row.remove_button, Qt.Key.Key_Space)


def test_who_removes_a_question_goes_on_beside_it(screen: PlanScreen) -> None:
    panel = screen.questions
    for words in ("what helps", "what hinders"):
        panel.own_button.click()
        typed(screen, panel.rows.rows[-1].box, words)
    remove(panel.rows.rows[0])
    assert panel.rows.rows[0].note.hasFocus()
    remove(panel.rows.rows[0])
    assert panel.own_button.hasFocus()


def test_who_removes_a_look_for_goes_on_beside_it(screen: PlanScreen) -> None:
    rows = screen.look_fors.rows.rows
    for row in rows:
        typed(screen, row.box, "asks a question")
    remove(rows[-1])
    focused = QApplication.focusWidget()
    assert focused is not None
    assert screen.look_fors.rows.rows[-1].isAncestorOf(focused)


def test_a_look_for_reads_as_the_case_says_once_its_class_is_called_otherwise(
    screen: PlanScreen,
) -> None:
    row = screen.look_fors.rows.rows[0]
    typed(screen, row.box, "asks a question")
    case = screen.editor.case
    rooms = tuple(replace(room, label=f"{room.label} 2") for room in case.classrooms)
    screen.editor.change("Name the classes", replace(case, classrooms=rooms))
    assert row.mark.accessibleName() == "Maths 2"
    screen.editor.undo()
    assert row.mark.accessibleName() == "Maths"
