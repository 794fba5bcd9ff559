"""The rail tells which steps are open, and why the others are not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.clock_button import part_in
from pairview.window.widgets.step_button import RailStep, State, StepButton
from pairview.window.widgets.step_rail import StepRail
from tests.flows.hands import rest_a_moment

STEPS = [
    RailStep(1, "Agree", State.DONE),
    RailStep(2, "Record", State.CURRENT, "Maths · 4 of 8 rated"),
    RailStep(3, "Contrast", State.LOCKED, why_locked="Opens when both have finished recording."),
]


@pytest.fixture
def rail(qtbot: QtBot) -> StepRail:
    rail = StepRail()
    qtbot.addWidget(rail)
    rail.resize(217, 600)
    rail.show_steps("Blue Kite", STEPS)
    rail.show()
    return rail


def buttons(rail: StepRail) -> list[StepButton]:
    return rail.findChildren(StepButton)


def test_every_step_says_its_number_name_and_state(rail: StepRail) -> None:
    assert [button.accessibleName() for button in buttons(rail)] == [
        "1 Agree, done",
        "2 Record, now, Maths · 4 of 8 rated",
        "3 Contrast, not open yet",
    ]


def test_a_step_that_is_not_open_says_why_and_takes_no_click(qtbot: QtBot, rail: StepRail) -> None:
    contrast = buttons(rail)[2]
    assert contrast.accessibleDescription() == "Opens when both have finished recording."
    with qtbot.assertNotEmitted(rail.step_chosen):
        QTest.mouseClick(contrast, Qt.MouseButton.LeftButton)


def test_a_click_or_space_chooses_a_step(qtbot: QtBot, rail: StepRail) -> None:
    with qtbot.waitSignal(rail.step_chosen) as clicked:
        QTest.mouseClick(buttons(rail)[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(rail.step_chosen) as pressed:
        QTest.keyClick(buttons(rail)[1], Qt.Key.Key_Space)
    assert (clicked.args, pressed.args) == ([1], [2])


def test_the_clock_never_cuts_a_class_label() -> None:
    metrics = QFontMetrics(paint.font("small"))
    part = "Record, 7b Mathe"
    room = metrics.horizontalAdvance(part)
    assert part_in(room, part, metrics) == part
    assert part_in(room - 1, part, metrics) == "Record"
    assert part_in(metrics.horizontalAdvance("Record") - 1, part, metrics) == "", "never cut"


def test_another_slot_shows_other_steps(rail: StepRail) -> None:
    rail.show_steps("Blue Kite", STEPS[:2])
    QApplication.sendPostedEvents(None, 0)
    rest_a_moment()
    assert [button.step.number for button in buttons(rail)] == [1, 2]


def test_saved_stands_in_words(rail: StepRail) -> None:
    rail.show_saved("Saved 10:42", saved=True)
    rail.clock.show_minutes("Record, Maths", "03:40 left", 0.3)
    assert rail.saved.text() == "Saved 10:42"
    assert rail.clock.accessibleName() == "Record, Maths: 03:40 left"


def test_folded_minutes_tell_what_is_over_from_what_is_left(rail: StepRail) -> None:
    rail.fold(is_folded=True)
    rail.clock.show_minutes("Plan", "4:20 left", 0.5, "4:20")
    left = rail.clock.grab().toImage()
    rail.clock.show_minutes("Plan", "4:20 over", 1.0, "+4:20")
    above_the_bar = left.rect().adjusted(0, 0, 0, -px(12))
    assert rail.clock.grab().toImage().copy(above_the_bar) != left.copy(above_the_bar)


def rest() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_pause_goes_as_soon_as_longer_words_leave_no_room_and_not_a_tick_later(
    rail: StepRail,
) -> None:
    rail.show_minutes(shown=True)
    rest()
    least = rail._column.minimumSize().height()
    rail.setFixedHeight(least)
    rest()
    assert rail.minutes_row.isVisible()
    rail.minutes_row.more_button.setFocus()
    rail.show_steps("Blue Kite and one more word that takes another line", STEPS)
    rest()
    assert not rail.minutes_row.isVisible()
    assert rail.clock.hasFocus()
    rail.show_steps("Blue Kite", STEPS)
    rest()
    assert rail.minutes_row.isVisible()


def test_the_slack_stands_below_where_a_word_would_be_cut_beside_it(
    rail: StepRail, qtbot: QtBot
) -> None:
    rail.show_minutes(shown=True)
    rail.slack.setText("11 min slack")
    rail.show_saved("Saved 10:42", saved=True)
    qtbot.waitUntil(lambda: rail.slack.y() < rail.saved.geometry().bottom())
    rail.slack.setText("11 minutes of slack")
    rail.show_saved("Gespeicherteres", saved=True)
    qtbot.waitUntil(lambda: rail.slack.y() > rail.saved.geometry().bottom())
    rail.show_saved("Saved 10:42", saved=True)
    qtbot.waitUntil(lambda: rail.slack.y() < rail.saved.geometry().bottom())
