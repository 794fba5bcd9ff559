"""PairView dies in the middle of a private turn: what was saved is there, and still private."""

from pathlib import Path

from tests.children import run
from tests.flows.pair import Pair

PROJECT = Path(__file__).parents[2]
SEEN = "Stacked the chairs without a word"

DIE_IN_A_TURN = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
application = QApplication([])
from pairview.domain.slot import Slot
from pairview.window.widgets.hand_in import AFTER_MS
from tests.flows.pair import Pair
pair = Pair(Path(sys.argv[2]))
pair.new_case()
pair.agree(Slot.STANDARD, "Maths", "PE")
pair.take_over("Maths begins")
pair.rate("12345")
pair.go_on("Next: moments")
pair.write("saw_box", sys.argv[3])
QTest.qWait(AFTER_MS + 50)
print(pair.saved, flush=True)
os.kill(os.getpid(), 9)
"""
"""Plays a pair as far as "Saved" after a first moment; nothing is closed."""


def test_what_shows_as_saved_survives_and_opens_on_the_hand_over(tmp_path: Path) -> None:
    assert run(DIE_IN_A_TURN, PROJECT, tmp_path, SEEN).startswith("Saved ")
    pair = Pair(tmp_path)
    pair.open_first_case()
    assert pair.title == "Maths begins"
    assert SEEN not in pair.everything_said
    pair.take_over("Maths begins")
    assert pair.note_of("Record") == "Maths · 5 of 8 rated"
    pair.go_on("Next: moments")
    assert SEEN in pair.everything_said
    pair.leave()
    (moment,) = pair.case_on_disk().moments
    assert moment.saw == SEEN
