"""A pair that skips all it can: the primary button alone leads from a new case to paper."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pairview.domain.case import Agreement, Case, Progress
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot, Step
from tests.flows.hands import settle, wait_until
from tests.flows.pages import words_of
from tests.flows.pair import Pair

RECORD = ["Next: moments", "Next: what I know", "I have finished"]
TURNS = ["I teach A. Start my turn", *RECORD, "I teach B. Start my turn", *RECORD]
BOTH_GUESS = [
    *("I teach A. Start my turn", "Next: what will B say", *RECORD),
    *("I teach B. Start my turn", "Next: what will A say", *RECORD),
]
TALK = ["We are both ready. Open both views", "Next: Retell", "Next: Hypotheses"]
END = ["Next: Plan", "Next: Read back", "Save PDF"]
WAYS = {
    Slot.SHORT: ["Next: Record", *TURNS, *TALK, *END],
    Slot.STANDARD: ["Next: Record", *TURNS, *TALK, "Next: Weigh", *END],
    Slot.LONG: ["Next: Record", *BOTH_GUESS, *TALK, "Next: Weigh", *END],
}
ASKED_OF_ALL = (
    ("Our hypotheses:", "1 Maybe", "2 Maybe", "We look again on", "It is hard for"),
    ("We drop it if:", "A looks for", "B looks for", "What we will ask", " said:"),
)


@pytest.mark.parametrize("slot", list(Slot))
def test_the_primary_button_alone_leads_to_a_page_of_lines(
    slot: Slot, pair: Pair, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    handout_goes_to(tmp_path / "empty.pdf")
    pair.new_case()
    pair.click(f"{int(slot)} minutes")
    assert skip_all(pair, pair.click_on) == WAYS[slot]
    pair.go_on("Finish")
    pair.leave()
    assert is_empty(pair.case_on_disk())
    pages = words_of(tmp_path / "empty.pdf")
    for number, asked in enumerate(ASKED_OF_ALL):
        text = " ".join(pages[number:])
        assert [words for words in asked if words not in text] == []
    assert ("One small change" in " ".join(pages)) is (slot is not Slot.SHORT)
    assert len(pages) == (3 if slot is Slot.LONG else 2)


def test_tab_and_enter_lead_there_as_well(
    pair: Pair, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    handout_goes_to(tmp_path / "empty.pdf")
    pair.new_case()

    def tab_to(button: QWidget) -> None:
        for _ in range(80):
            if button.hasFocus():
                break
            pair.press(Qt.Key.Key_Tab)
        assert button.hasFocus(), f"no way by Tab to {button.accessibleName()}"
        pair.press(Qt.Key.Key_Return)

    assert skip_all(pair, tab_to) == WAYS[Slot.STANDARD]


def skip_all(pair: Pair, press: Callable[[QWidget], None]) -> list[str]:
    """Press every primary button until the PDF is saved; return what they said."""
    said: list[str] = []
    while not said or said[-1] != "Save PDF":
        wait_until(pair.primary_button.isEnabled)
        said.append(pair.primary_button.accessibleName())
        press(pair.primary_button)
        settle()
    return said


def is_empty(case: Case) -> bool:
    """True where nothing but the way through the steps was written."""
    assert case.progress.step is Step.READ_BACK
    assert case.progress.finished == tuple(Seat)
    assert len(case.where_it_went) == 1
    bare = replace(case, where_it_went=(), progress=Progress(), agreement=Agreement(), id="")
    return bare == Case("")
