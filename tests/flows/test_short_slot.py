"""Twenty minutes: fewer things are asked, and the colleague speaks against each hypothesis."""

from collections.abc import Callable
from pathlib import Path

from pairview.domain.evidence import Fit, Source
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from tests.flows.pages import words_of
from tests.flows.pair import Known, Pair

AGAINST = "Dana drew all evening during the storm"
RAIL = ["Agree", "Record", "Contrast", "Retell", "Hypotheses", "Plan", "Read back", "Second look"]


def test_twenty_minutes_end_with_a_line_against_on_paper(
    pair: Pair, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    handout_goes_to(tmp_path / "short.pdf")
    pair.new_case()
    pair.agree(Slot.SHORT, "Art", "History")
    for seat, title in ((Seat.A, "Art begins"), (Seat.B, "Pass the keyboard to History")):
        pair.take_over(title)
        record(pair, seat)
        pair.finish_turn()
    pair.reveal()
    assert pair.steps == RAIL
    pair.sort_difference("start", words_of_sorting(pair))
    pair.go_on("Next: Retell")
    pair.go_on("Next: Hypotheses")
    speak_against(pair)
    pair.go_on("Next: Plan")
    plan(pair)
    pair.go_on("Next: Read back")
    pair.save_pdf()
    pair.go_on("Finish")
    pair.leave()
    check_file_and_pages(pair, tmp_path / "short.pdf")


def record(pair: Pair, seat: Seat) -> None:
    pair.rate({Seat.A: "11112233", Seat.B: "5512X235"}[seat])
    room = {Seat.A: "Art", Seat.B: "History"}[seat]
    assert pair.note_of("Record") == f"{room} · 8 of 8 rated"
    pair.go_on("Next: moments")
    pair.write_moment(Moment("", seat, Kind.STRENGTH, saw=f"Stayed after {room}."))
    pair.next_moment()
    pair.write_moment(Moment("", seat, Kind.PUZZLE, saw=f"Left {room} early."))
    pair.next_moment()
    pair.know([Known(Topic.IN_COMMON)])
    pair.name_first_theory(f"it is the noise in {room}")


def words_of_sorting(pair: Pair) -> str:
    return f"{pair.code_name} acts differently there"


def speak_against(pair: Pair) -> None:
    first, second = pair.card(1), pair.card(2)
    pair.write("Against it so far, says History", AGAINST, first)
    pair.drop_if(1, "Dana works as well in a loud room")
    assert second.against_box.accessibleName() == "Against it so far, says Art"
    assert "Both classes would show" not in pair.texts


def plan(pair: Pair) -> None:
    pair.look_for(1, "Where Dana sits when it is loud")
    pair.look_for(2, "What Dana does in the first minute")
    pair.click("Own question")
    pair.write("Question", "What is a good place to work?")
    pair.meet_again_in(2)
    assert not pair.seen_called("One small change in Art")


def check_file_and_pages(pair: Pair, pdf: Path) -> None:
    case = pair.case_on_disk()
    (evidence,) = case.evidence
    assert (evidence.text, evidence.source) == (AGAINST, Source.SEEN_BY_B)
    (answer,) = case.answers
    assert (answer.hypothesis, answer.fit) == (case.hypotheses[0].id, Fit.AGAINST)
    assert len(case.ratings) == 16
    assert [one.seat for one in case.moments] == [Seat.A, Seat.A, Seat.B, Seat.B]
    pages = words_of(pdf)
    assert "4 about the same, 3 seen differently, 1 seen by one of us." in pages[0]
    said = f"Counts against: {AGAINST} We drop it if: Dana works as well in a loud room"
    assert f"1 Maybe it is the noise in Art {said}" in pages[1]
    assert "2 Maybe it is the noise in History Counts against: We drop it if:" in pages[1]
    assert "not considered" not in pages[1].lower()
    assert "What do we have in common with" in pages[1]
    assert "One small change" not in pages[1]
