"""Every screen of every slot, empty and full of what nobody should type, at the smallest size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from pairview.domain.slot import Slot
from tests.desk import SMALLEST
from tests.flows.boxes import fields, shown_in, unfold_all
from tests.flows.hands import settle, wait_until
from tests.flows.looking import faults
from tests.flows.pair import Pair

HOSTILE = '<b>A & B</b> <img src="file:///x.png">'
WIDE = "W" * 40
LONG = "W" * 5000


def screens(pair: Pair, slot: Slot) -> Iterator[str]:
    """Go from the start page to the last step; at each stop, say the title."""
    yield "start"
    pair.new_case()
    pair.click(f"{int(slot)} minutes")
    while True:
        settle()
        wait_until(pair.primary_button.isEnabled)
        yield pair.title
        if pair.primary_button.accessibleName() == "Save PDF":
            return
        pair.click_on(pair.primary_button)


@pytest.mark.parametrize("slot", list(Slot))
def test_no_screen_has_a_fault_while_it_is_empty(pair: Pair, slot: Slot) -> None:
    found: list[str] = []
    for title in screens(pair, slot):
        found += [f"{title}: {fault}" for fault in faults(pair.window)]
        unfold_all(pair)
        found += [f"{title}, more: {fault}" for fault in faults(pair.window)]
    assert found == []
    assert (pair.window.width(), pair.window.height()) == SMALLEST


@pytest.mark.parametrize("slot", [Slot.SHORT, Slot.LONG])
@pytest.mark.parametrize("words", [HOSTILE, WIDE, LONG], ids=["markup", "wide", "long"])
def test_what_is_typed_is_shown_as_it_is_and_breaks_nothing(
    pair: Pair, slot: Slot, words: str
) -> None:
    found: list[str] = []
    for title in screens(pair, slot):
        unfold_all(pair)
        for field in fields(pair):
            pair.click_on(field)
            pair.press(Qt.Key.Key_A, control=True)
            pair.paste(words)
            assert shown_in(field).endswith(words)
        settle()
        found += [f"{title[:60]}: {fault}" for fault in faults(pair.window)]
        assert (pair.window.width(), pair.window.height()) == SMALLEST, title[:60]
    assert found == []
    pair.come_back()
    pair.open_first_case()
    assert faults(pair.window) == []
    pair.leave()
    assert repr(pair.case_on_disk()).count(words) > 20
