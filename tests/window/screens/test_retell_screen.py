"""Step 4: who speaks first, one's own part, and the retelling for those who write."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.domain.retelling import MyPart
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.window.screens.retell_screen import RetellScreen
from pairview.window.screens.screen import Destination
from tests.flows.hands import settle
from tests.revealed_case import revealed_case
from tests.stage import Stage


def opened(stage: Stage, slot: Slot) -> RetellScreen:
    editor = CaseEditor(revealed_case(slot))
    screen = stage(RetellScreen(editor))
    editor.subscribe(lambda _event: screen.refresh())
    screen.focus_first()
    return screen


def test_who_begins_speaking_is_said(stage: Stage) -> None:
    screen = opened(stage, Slot.STANDARD)
    assert screen.form.begins_label.text() == "Maths begins."
    assert screen.form.listen_label.text().startswith("3. PE:")
    assert "You check it by asking Blue Kite" in screen.form.guess_label.text()


def test_each_teacher_writes_a_line_about_their_own_part(stage: Stage) -> None:
    screen = opened(stage, Slot.STANDARD)
    QTest.keyClicks(screen.form.a_part_box, "I call on the fast ones")
    QTest.keyClick(screen.form.a_part_box, Qt.Key.Key_Tab)
    QTest.keyClicks(screen.form.b_part_box, "I pick the teams")
    screen.flush()
    assert screen.editor.case.my_parts == (
        MyPart(Seat.A, "I call on the fast ones"),
        MyPart(Seat.B, "I pick the teams"),
    )
    screen.editor.undo()
    assert screen.form.b_part_box.toPlainText() == ""


def test_in_twenty_minutes_all_writing_waits_behind_more(stage: Stage) -> None:
    screen = opened(stage, Slot.SHORT)
    assert not screen.form.a_part_box.isVisible()
    assert not screen.incident_box.isVisible()
    QTest.mouseClick(screen.form.part_more.button, Qt.MouseButton.LeftButton)
    assert screen.form.a_part_box.isVisible()
    QTest.mouseClick(screen.form.write_more.button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(screen.incident_box, "left the room")
    QTest.keyClicks(screen.voice_box, "I had had enough")
    screen.flush()
    retelling = screen.editor.case.retelling
    assert (retelling.incident, retelling.voice) == ("left the room", "I had had enough")


@pytest.mark.parametrize(("slot", "opens"), [(Slot.STANDARD, False), (Slot.LONG, True)])
def test_the_retelling_is_open_where_the_slot_asks_for_it(
    stage: Stage, slot: Slot, opens: bool
) -> None:
    screen = opened(stage, slot)
    assert screen.form.a_part_box.isVisible()
    assert screen.incident_box.isVisible() is opens


def test_the_foot_leads_to_hypotheses_and_back_to_the_contrast(stage: Stage) -> None:
    screen = opened(stage, Slot.STANDARD)
    assert screen.primary_text() == "Next: Hypotheses"
    assert screen.go_on() is Destination.HYPOTHESES
    assert screen.go_back() is Destination.CONTRAST


def test_the_cards_stand_below_one_another_on_a_narrow_page(stage: Stage) -> None:
    screen = opened(stage, Slot.STANDARD)
    screen.fit(588)
    settle()
    assert screen.form.part_card.y() > screen.form.speak_card.y()
    screen.fit(1149)
    settle()
    assert screen.form.part_card.y() == screen.form.speak_card.y()
