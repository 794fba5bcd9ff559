"""A pair that writes a marker of its own into every box of every screen."""

from itertools import count

from PySide6.QtCore import Qt

from pairview.domain.slot import Slot
from tests.flows.boxes import fields, shown_in, unfold_all
from tests.flows.hands import settle, wait_until
from tests.flows.pair import Pair

A, B, BOTH = "Xaverin", "Yolanth", "Zerlina"
"""What each writes, with a number: words that are nowhere in PairView."""
FINISHED = "I have finished"


class Writers:
    """Two teachers who have 90 minutes, so that every box is asked for."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self._numbers = count(1)

    def agree(self) -> None:
        """Make a case that keeps its generated name, and go on to the first hand-over."""
        self.pair.new_case()
        self.pair.click(f"{int(Slot.LONG)} minutes")
        self.write(BOTH, but="name_line")
        self.pair.click_on(self.pair.primary_button)

    def begin_turn(self) -> None:
        """Take the keyboard over, or open both views."""
        wait_until(self.pair.primary_button.isEnabled)
        self.pair.click_on(self.pair.primary_button)
        settle()

    def record(self, marker: str) -> None:
        """Rate, and fill every page of a turn up to the last."""
        self.pair.rate("1234512345123451")
        while self.pair.primary_button.accessibleName() != FINISHED:
            self.pair.click_on(self.pair.primary_button)
            settle()
            self.write(marker)

    def copy_and_finish(self) -> None:
        """Copy what stands in the last box, and hand the keyboard over."""
        self.pair.press(Qt.Key.Key_A, control=True)
        self.pair.press(Qt.Key.Key_C, control=True)
        self.pair.go_on(FINISHED)
        settle()

    def explain(self) -> None:
        """Fill every page from the contrast on, and stop where the handout can be saved."""
        while self.pair.primary_button.accessibleName() != "Save PDF":
            self.write(BOTH)
            self.pair.click_on(self.pair.primary_button)
            settle()

    def write(self, marker: str, but: str = "") -> None:
        """Write into every box to be seen, those behind More too."""
        unfold_all(self.pair)
        for field in fields(self.pair):
            if field.objectName() != but:
                self.pair.click_on(field)
                self.pair.press(Qt.Key.Key_A, control=True)
                self.pair.type(f"{marker}{next(self._numbers)}")
                assert shown_in(field).startswith(marker)
        settle()
