"""Ninety minutes: sixteen ratings with sightings, a guess of the colleague, and every field."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pairview.domain.hypothesis import Status
from pairview.domain.knowledge import Helped, Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.rating import Level, Sightings
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.window.widgets.rating_scale import RatingRows
from tests.desk import SMALLEST
from tests.flows.hands import settle
from tests.flows.pages import words_of
from tests.flows.pair import Known, Pair

RATED = {Seat.A: "1ss" + "2345X" * 3, Seat.B: "5" * 16}
GUESSED = {Seat.A: "4" * 16, Seat.B: "1" * 16}
BEFORE = "The bell had just rung"


@pytest.mark.parametrize("kept", [False, True])
def test_guesses_stand_beside_answers_and_go_unless_kept(pair: Pair, kept: bool) -> None:
    both_record(pair)
    pair.click("Side by side")
    pair.unfold("Guess beside answer")
    assert "Lab guessed often, Choir answered almost always." in pair.texts
    assert "Choir guessed almost never, Lab answered almost never." in pair.texts
    if kept:
        pair.click_on(pair.checkbox("Keep the guesses"))
    pair.go_on("Next: Retell")
    pair.leave()
    case = pair.case_on_disk()
    assert len(case.guesses) == (32 if kept else 0)
    assert len(case.ratings) == 32
    assert (case.ratings[0].level, case.ratings[0].sightings) == (
        Level.ALMOST_NEVER,
        Sightings.SOME,
    )
    assert case.moments[0].before == BEFORE
    assert [(one.text, one.helped) for one in case.tried] == [("A seat in front", Helped.NO)] * 2


def test_what_is_said_behind_more_reaches_the_page(
    pair: Pair, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    handout_goes_to(tmp_path / "long.pdf")
    both_record(pair)
    pair.go_on("Next: Retell")
    pair.write("The incident", "The lab door fell shut")
    pair.go_on("Next: Hypotheses")
    card = pair.card(1)
    pair.pick("Lens", "What I do", card)
    pair.write("Kindest reading", "It is a careful listener", card)
    pair.click("set aside for now", card)
    pair.write("Why it stands there", "the noise was the same", card)
    pair.go_on("Next: Weigh")
    pair.weigh("sfaF")
    pair.go_on("Next: Plan")
    pair.write("Another adult to ask", "The librarian, about quiet rooms")
    pair.go_on("Next: Read back")
    pair.unfold("Private parts, off until ticked")
    pair.click_on(pair.checkbox("The retelling, a guess"))
    pair.save_pdf()
    pair.leave()
    hypothesis = pair.case_on_disk().hypotheses[0]
    assert (hypothesis.lens, hypothesis.status) == ("what_i_do", Status.SET_ASIDE)
    text = " ".join(words_of(tmp_path / "long.pdf"))
    for words in ("The lab door fell shut", "the noise was the same", "The librarian, about"):
        assert words in text


def test_the_row_in_hand_stays_in_view_in_another_window_size(pair: Pair) -> None:
    pair.new_case()
    pair.agree(Slot.LONG, "Lab", "Choir")
    pair.take_over("Lab begins")
    pair.rate("5" * 15)
    pair.go_on("Next: what will Choir say")
    pair.rate("4" * 15)
    (rows,) = pair.seen(RatingRows)
    for width, height in ((1366, 690), SMALLEST):
        pair.window.resize(width, height)
        settle()
        assert rows.visibleRegion().contains(rows.row_rect(15).center())


def both_record(pair: Pair) -> None:
    pair.new_case()
    pair.agree(Slot.LONG, "Lab", "Choir")
    for seat, title in ((Seat.A, "Lab begins"), (Seat.B, "Pass the keyboard to Choir")):
        pair.take_over(title)
        record(pair, seat)
        pair.finish_turn()
    pair.reveal()


def record(pair: Pair, seat: Seat) -> None:
    other = {Seat.A: "Choir", Seat.B: "Lab"}[seat]
    pair.rate(RATED[seat])
    pair.go_on(f"Next: what will {other} say")
    pair.rate(GUESSED[seat])
    pair.go_on("Next: moments")
    pair.write_moment(Moment("", seat, Kind.STRENGTH, saw=f"Waited for {other}."))
    pair.write("Just before", BEFORE)
    pair.go_on("Next: what I know")
    pair.know([Known(Topic.HOPES_FOR, "a part in the play")])
    pair.write("What was tried", "A seat in front")
    pair.click("did not")
    pair.name_first_theory(f"it is the noise before {other}")
