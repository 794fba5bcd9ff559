"""Step 9 on a stage, and what two teachers do there."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.window.screens.second_look_row import SeenRow
from pairview.window.screens.second_look_screen import SecondLookScreen
from pairview.window.screens.second_look_stand import StandRow
from pairview.window.widgets.choice_row import Segment
from pairview.window.widgets.text_box import TextBox
from tests.reports.looked_again import FIRST
from tests.stage import Stage

TALK = date(2026, 11, 23)


def river() -> Case:
    return load_practice_case("river", TALK)


def shown(stage: Stage, case: Case | None = None, today: date = FIRST) -> SecondLookScreen:
    screen = SecondLookScreen(CaseEditor(case or river()))
    screen.take_calendar(lambda: today)
    return stage.play(screen)


def segments(row: QWidget) -> dict[str, Segment]:
    return {one.text(): one for one in row.findChildren(Segment)}


def click(widget: QWidget) -> None:
    assert widget.isVisibleTo(widget.window())
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QTest.qWait(0)


def typed(screen: SecondLookScreen, box: TextBox | None, words: str) -> None:
    assert box is not None
    box.setFocus()
    QTest.keyClicks(box, words)
    screen.flush()
    QTest.qWait(0)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def first_row(screen: SecondLookScreen) -> SeenRow:
    return screen.seen.rows.rows[0]


def friend(screen: SecondLookScreen) -> StandRow:
    row = screen.stand.rows.row("one-friend")
    assert row is not None
    return row


def words(widget: QWidget) -> str:
    labels = [one for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels if label.text())
