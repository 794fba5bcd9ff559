"""What I know: a line or "I do not know"; the first theory stays with its seat; then: finished."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_case
from pairview.domain.knowledge import FirstTheory, Helped, Knowledge, Topic, Tried
from pairview.domain.recording import describe_classroom, know, name_first_theory, put_tried
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot, asked_in
from pairview.window.screens.knowledge_screen import KnowledgeScreen
from pairview.window.screens.screen import Destination
from tests.stage import Stage

TODAY = date(2026, 9, 1)
LEFT = Qt.MouseButton.LeftButton


def a_case(slot: Slot = Slot.STANDARD) -> Case:
    case = new_case(TODAY, "Blue Kite", slot)
    case = describe_classroom(case, Classroom(Seat.A, "Maths"))
    return describe_classroom(case, Classroom(Seat.B, "PE"))


def a_turn(stage: Stage, seat: Seat = Seat.A, slot: Slot = Slot.STANDARD) -> KnowledgeScreen:
    editor = CaseEditor(a_case(slot))
    editor.begin_turn(seat)
    return stage.play(KnowledgeScreen(editor))


def revealed(stage: Stage, case: Case) -> KnowledgeScreen:
    editor = CaseEditor(case)
    for seat in Seat:
        editor.begin_turn(seat)
        editor.finish_turn()
    editor.reveal(TODAY)
    editor.look_as(Seat.A)
    return stage.play(KnowledgeScreen(editor))


def button(within: QWidget, name: str) -> QPushButton:
    found = [one for one in within.findChildren(QPushButton) if one.accessibleName() == name]
    return found[-1]


def tick(screen: KnowledgeScreen, topic: Topic) -> None:
    box = screen.topics.rows[topic].unknown_box
    QTest.mouseClick(box, LEFT, Qt.KeyboardModifier.NoModifier, box.rect().center())


@pytest.mark.parametrize("seat", Seat)
@pytest.mark.parametrize("slot", Slot)
def test_each_slot_asks_its_topics_and_the_rest_waits_behind_more(
    stage: Stage, seat: Seat, slot: Slot
) -> None:
    screen = a_turn(stage, seat, slot)
    asked = asked_in(slot).topics
    visible = [topic for topic, row in screen.topics.rows.items() if row.isVisible()]
    assert visible == list(asked)
    assert screen.topics.rows[asked[0]].box.hasFocus()
    assert screen.form.tried_card.isVisible() == (slot is Slot.LONG)
    QTest.keyClicks(screen.topics.rows[asked[0]].box, "drawing")
    screen.flush()
    assert screen.editor.case.knowledge == (Knowledge(seat, asked[0], "drawing"),)
    if len(asked) < len(Topic):
        QTest.mouseClick(screen.form.more.button, LEFT)
        assert all(row.isVisible() for row in screen.topics.rows.values())


def test_tab_goes_from_the_line_to_i_do_not_know_and_to_the_next_line(stage: Stage) -> None:
    screen = a_turn(stage)
    rows = screen.topics.rows
    QTest.keyClick(rows[Topic.GOOD_AT].box, Qt.Key.Key_Tab)
    assert rows[Topic.GOOD_AT].unknown_box.hasFocus()
    QTest.keyClick(rows[Topic.GOOD_AT].unknown_box, Qt.Key.Key_Space)
    QTest.keyClick(rows[Topic.GOOD_AT].unknown_box, Qt.Key.Key_Tab)
    assert rows[Topic.ENJOYS].box.hasFocus()
    assert screen.editor.case.knowledge == (Knowledge(Seat.A, Topic.GOOD_AT, unknown=True),)


def test_not_knowing_takes_the_line_away_and_a_new_line_takes_not_knowing_away(
    stage: Stage,
) -> None:
    screen = a_turn(stage)
    row = screen.topics.rows[Topic.ENJOYS]
    QTest.keyClicks(row.box, "chess")
    tick(screen, Topic.ENJOYS)
    assert screen.editor.case.knowledge == (Knowledge(Seat.A, Topic.ENJOYS, unknown=True),)
    assert row.box.toPlainText() == ""
    assert row.box.placeholderText() == "becomes a question"
    screen.editor.undo()
    assert row.box.toPlainText() == "chess"
    tick(screen, Topic.ENJOYS)
    QTest.keyClicks(row.box, "football")
    screen.flush()
    assert screen.editor.case.knowledge == (Knowledge(Seat.A, Topic.ENJOYS, "football"),)
    assert not row.unknown_box.isChecked()
    tick(screen, Topic.HELPED_BY)
    tick(screen, Topic.HELPED_BY)
    assert len(screen.editor.case.knowledge) == 1


def test_the_first_theory_is_a_line_that_stays_with_its_seat(stage: Stage) -> None:
    screen = a_turn(stage, Seat.B)
    assert screen.form.theory_words.text() == "It stays with you until step 5."
    QTest.keyClicks(screen.form.theory_box, "He is bored.")
    screen.flush()
    assert list(screen.editor.case.first_theories) == [FirstTheory(Seat.B, "He is bored.")]
    screen.editor.finish_turn()
    assert list(screen.editor.case.first_theories) == []
    assert screen.form.theory_box.toPlainText() == ""


def test_i_have_finished_leads_to_the_hand_over(stage: Stage) -> None:
    screen = a_turn(stage)
    assert screen.primary_text() == "I have finished"
    assert screen.go_on() is Destination.HAND_OVER
    assert screen.go_back() is Destination.MOMENTS


def test_what_was_tried_is_written_judged_and_removed_with_a_way_back(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.LONG)
    (row,) = screen.tried.rows.values()
    QTest.keyClicks(row.box, "a seat in front")
    screen.flush()
    QTest.mouseClick(button(row.choice, "did not"), LEFT)
    tried = screen.editor.case.tried[0]
    assert (tried.seat, tried.text, tried.helped) == (Seat.A, "a seat in front", Helped.NO)
    assert len(screen.tried.rows) == 2
    QTest.mouseClick(row.remove_button, LEFT)
    assert list(screen.editor.case.tried) == []
    screen.editor.undo()
    assert list(screen.editor.case.tried) == [tried]


def test_something_tried_without_a_word_is_not_stored(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.LONG)
    (row,) = screen.tried.rows.values()
    QTest.mouseClick(button(row.choice, "helped"), LEFT)
    assert len(list(screen.editor.case.tried)) == 1
    QTest.mouseClick(button(row.choice, "helped"), LEFT)
    assert list(screen.editor.case.tried) == []
    assert list(screen.tried.rows.values()) == [row]


def test_what_was_tried_waits_behind_a_link_in_the_shorter_slots(stage: Stage) -> None:
    screen = a_turn(stage)
    assert not screen.form.tried_card.isVisible()
    QTest.mouseClick(screen.form.tried_more.button, LEFT)
    assert screen.form.tried_card.isVisible()


def test_nothing_of_the_colleague_is_on_the_screen(stage: Stage) -> None:
    case = know(a_case(Slot.LONG), Seat.B, Topic.ENJOYS, "SECRET")
    case = put_tried(case, Tried("1", Seat.B, "SECRET"))
    editor = CaseEditor(name_first_theory(case, Seat.B, "SECRET"))
    editor.begin_turn(Seat.A)
    screen = stage.play(KnowledgeScreen(editor))
    boxes = [row.box for row in screen.topics.rows.values()]
    boxes += [row.box for row in screen.tried.rows.values()]
    assert {box.toPlainText() for box in (*boxes, screen.form.theory_box)} == {""}


def test_after_the_reveal_first_theories_are_not_here_and_stay_as_they_were(
    stage: Stage,
) -> None:
    case = name_first_theory(know(a_case(), Seat.B, Topic.ENJOYS, "relays"), Seat.A, "Bored.")
    screen = revealed(stage, case)
    assert not screen.form.theory_card.isVisible()
    assert screen.primary_text() == "Next: Contrast"
    assert screen.go_on() is Destination.CONTRAST
    QTest.mouseClick(button(screen.form.seat_switch, "PE"), LEFT)
    assert screen.topics.rows[Topic.ENJOYS].box.toPlainText() == "relays"
    QTest.keyClicks(screen.topics.rows[Topic.GOOD_AT].box, "sprints")
    screen.flush()
    screen.editor.open_hypotheses()
    assert screen.editor.case.hypotheses[0].text == "Bored."


def test_words_that_may_mean_someone_is_unsafe_raise_the_banner(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.LONG)
    said: list[object] = []
    screen.says.connect(said.append)
    (row,) = screen.tried.rows.values()
    QTest.keyClicks(row.box, "Says he wants to die")
    screen.flush()
    assert len(said) == 1


@pytest.mark.parametrize(("width", "height"), [(1150, 594), (1064, 544)])
@pytest.mark.parametrize("slot", Slot)
def test_it_fits_and_scrolls_only_down(stage: Stage, slot: Slot, width: int, height: int) -> None:
    screen = a_turn(stage, Seat.A, slot)
    stage(screen, width, height)
    assert screen.form.scroll_area.verticalScrollBar().maximum() == 0
    page = screen.form.page
    assert page.minimumSizeHint().width() <= screen.form.scroll_area.viewport().width()
