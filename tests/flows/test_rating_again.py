"""Both rate again, each alone, on a real file; PairView dies in the middle of it."""

from pathlib import Path

import pytest

from pairview.command_line import main
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.store.case_file import create_case
from pairview.window.widgets.case_list import CaseList
from tests.children import run
from tests.flows.hands import wait_until
from tests.flows.pair import Pair
from tests.revealed_case import revealed_case

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PROJECT = Path(__file__).parents[2]
RATED = "33333333"
OF_MATHS = "about half"

DIE_IN_A_PART = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
apply_theme(application, LIGHT)
from tests.flows.pair import Pair
from tests.flows.test_rating_again import RATED, begin
pair = Pair(Path(sys.argv[2]))
begin(pair)
pair.take_over("Only Maths")
pair.rate(RATED)
pair.go_on("Next: effort")
pair.rate("5")
print(pair.saved, flush=True)
os.kill(os.getpid(), 9)
"""
"""Plays a pair until Maths has answered everything, and has not finished."""


def begin(pair: Pair) -> None:
    """Open the case, go to the second look and ask to rate again."""
    wait_until(lambda: bool(pair.seen(CaseList)))
    pair.open_first_case()
    pair.click_step("Second look")
    wait_until(lambda: bool(pair.seen_called("More")))  # it is made after the first picture
    pair.unfold("More")
    pair.click("Rate again, each alone")


def begin_and_die(folder: Path) -> str:
    (folder / "Cases").mkdir()
    create_case(folder / "Cases" / "blue-kite.pairview", revealed_case()).close()
    return run(DIE_IN_A_PART, PROJECT, folder)


def test_each_rates_again_alone_and_then_both_see(tmp_path: Path) -> None:
    assert begin_and_die(tmp_path).startswith("Saved ")
    pair = Pair(tmp_path)
    pair.open_first_case()
    assert pair.title == "Only Maths"
    assert OF_MATHS not in pair.everything_said
    pair.take_over("Only Maths")
    assert pair.everything_said.count(OF_MATHS) == len(RATED)
    pair.go_on("Next: effort")
    pair.finish_turn()
    for_pe_alone(pair)
    pair.finish_turn()
    assert pair.title == "You have both finished"
    assert OF_MATHS not in pair.everything_said
    pair.reveal()
    moved = "From almost never to about half the time"
    wait_until(lambda: moved in pair.everything_said)
    assert "Still almost always" in pair.everything_said
    assert "Both of you said how much you tried." in pair.everything_said
    assert "a great deal" not in pair.everything_said
    pair.leave()
    case = pair.case_on_disk()
    assert case.second_looks[0].rated_again == (Seat.A, Seat.B)
    assert [one.step for one in case.efforts] == [5, 1]
    first = {(one.seat, one.dimension): one.level for one in revealed_case().ratings}
    assert {(one.seat, one.dimension): one.level for one in case.ratings} == first


def can_undo(pair: Pair) -> bool:
    return pair.can_undo


def for_pe_alone(pair: Pair) -> None:
    """Rate as PE, of whom nobody saw anything before, and who sees nothing of Maths."""
    assert pair.title == "Pass the keyboard to PE"
    assert OF_MATHS not in pair.everything_said
    pair.take_over("Pass the keyboard to PE")
    assert not can_undo(pair)
    said = pair.everything_said
    assert OF_MATHS not in said
    assert "a great deal" not in said
    assert said.count("not rated") == len(RATED)
    pair.rate("5")
    assert can_undo(pair)
    pair.window.form.undo_action.trigger()
    assert not can_undo(pair)
    assert pair.everything_said.count("not rated") == len(RATED)
    pair.rate("5X")
    pair.go_on("Next: effort")
    pair.rate("1")


def test_nothing_of_one_seat_leaves_the_file_before_both_are_done(tmp_path: Path) -> None:
    begin_and_die(tmp_path)
    pair = Pair(tmp_path)
    pair.leave()
    kept = pair.case_on_disk()
    assert {one.level for one in kept.later_ratings} == {Level.ABOUT_HALF}
    out = tmp_path / "out.json"
    assert main(["export", str(pair.file), "-o", str(out)]) == 0
    assert '"later_ratings": []' in out.read_text()
    assert '"efforts": []' in out.read_text()
