"""Step 9 by keyboard: the order of answers and lines, and what a look leaves open."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.window.screens.screen import Destination
from pairview.window.widgets.reading_order import reading_order
from tests.stage import Stage
from tests.window.screens.second_look import (
    click,
    first_row,
    focused,
    friend,
    river,
    segments,
    shown,
    words,
)

Key = Qt.Key


def test_without_a_look_for_it_leads_to_the_plan(stage: Stage) -> None:
    wanted: list[Destination] = []
    screen = shown(stage, replace(river(), look_fors=()))
    screen.wants.connect(wanted.append)
    assert screen.form.go_on_link.text() == "Plan one thing to look for"
    click(screen.form.go_on_link)
    assert wanted == [Destination.PLAN]


def test_tab_leads_from_an_answer_to_its_line_and_then_to_the_table(stage: Stage) -> None:
    screen = shown(stage)
    row, held = first_row(screen), friend(screen)
    click(segments(row)["seen"])
    assert reading_order(row) == [segments(row)["seen"], row.line, row.table_link]
    click(segments(held)["set aside for now"])
    assert reading_order(held) == [segments(held)["set aside for now"], held.why]


def test_enter_on_an_answer_leads_to_its_line(stage: Stage) -> None:
    screen = shown(stage)
    answer = focused()
    QTest.keyClick(answer, Key.Key_Return)
    assert focused() is answer
    QTest.keyClicks(focused(), "1")
    QTest.keyClick(focused(), Key.Key_Return)
    assert focused() is first_row(screen).line


def test_a_second_space_leaves_nothing_that_was_just_put_into_the_table(stage: Stage) -> None:
    screen = shown(stage)
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    QTest.keyClicks(focused(), "1")
    first_row(screen).table_link.setFocus()
    for _ in range(2):
        QTest.keyClick(focused(), Key.Key_Space)
    assert focused() is first_row(screen).line
    assert (len(screen.editor.case.evidence), wanted) == (len(river().evidence) + 1, [])


def test_what_is_left_open_is_said_and_holds_nothing_up(stage: Stage) -> None:
    screen = shown(stage)
    line = screen.next.open_line
    assert not line.isVisible()
    click(segments(first_row(screen))["seen"])
    assert line.text() == "PE, Maths: not answered yet. No date is set."
    for row in screen.seen.rows.rows[1:]:
        click(segments(row)["not seen"])
    assert line.text() == "No date is set."
    click(segments(screen.next)["4"])
    assert not line.isVisible()
    assert screen.go_on() is Destination.START


def test_a_hypothesis_typed_as_a_sentence_is_read_after_a_colon(stage: Stage) -> None:
    case = river()
    told = tuple(replace(one, text="He fears noise") for one in case.hypotheses)
    row = friend(shown(stage, replace(case, hypotheses=told)))
    assert row.words.text() == "Maybe: He fears noise"


def test_a_tick_alone_says_nothing_of_what_moved(stage: Stage) -> None:
    screen = shown(stage)
    click(segments(first_row(screen))["seen"])
    assert not screen.form.moved_card.isVisible()
    click(first_row(screen).table_link)
    assert "not weighed yet" in words(screen.form.moved_card)
