"""A pair that finds it has more or less time: every screen follows what they choose in step 1."""

from PySide6.QtCore import Qt

from pairview.domain.slot import Slot
from tests.flows.hands import settle, wait_until
from tests.flows.pair import Pair

CHANGE = "One small change in A"


def test_the_minutes_follow_the_time_at_once(pair: Pair) -> None:
    pair.new_case()
    assert "6 min slack" in pair.texts
    pair.click("20 minutes")
    assert "2 min slack" in pair.texts
    assert pair.clock == "Agree: 01:00 left"


def test_another_time_can_be_taken_back_from_the_hand_over(pair: Pair) -> None:
    pair.new_case()
    pair.click("20 minutes")
    pair.go_on("Next: Record")
    assert "3 minutes for this turn" in pair.texts
    pair.press(Qt.Key.Key_Z, control=True)
    assert "5 minutes for this turn" in pair.texts


def test_a_step_seen_before_asks_what_the_new_time_asks(pair: Pair) -> None:
    pair.new_case()
    pair.click("20 minutes")
    go_to_plan(pair)
    assert not pair.seen_called(CHANGE)
    pair.click_step("Agree")
    pair.click(f"{int(Slot.STANDARD)} minutes")
    pair.click_step("Plan")
    assert pair.seen_called(CHANGE)
    pair.press(Qt.Key.Key_Z, control=True)
    settle()
    assert pair.title == "What will you look for, and what will you ask?"
    assert not pair.seen_called(CHANGE)


def go_to_plan(pair: Pair) -> None:
    said = ""
    while said != "Next: Plan":
        wait_until(pair.primary_button.isEnabled)
        said = pair.primary_button.accessibleName()
        pair.click_on(pair.primary_button)
        settle()
