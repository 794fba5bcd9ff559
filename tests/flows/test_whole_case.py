"""A pair in 45 minutes: River in maths and in PE, from the first key to the printed page."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from pairview.content import load_dimensions, load_practice_case
from pairview.domain.difference import SortedAs
from pairview.domain.planning import follow_up_in
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.window.widgets.contrast_chart import ContrastChart
from tests.flows.expected_river import ON_RECORD, expected_river
from tests.flows.pages import words_of
from tests.flows.pair import Known, Pair
from tests.flows.told import told

RIVER = load_practice_case("river", date.today())
COUNTS = "2 about the same, 5 seen differently, 1 seen by one of us."
THEORIES = tuple(theory.text for theory in RIVER.first_theories)
SORTED = {
    SortedAs.ACTS_DIFFERENTLY: "River acts differently there",
    SortedAs.JUDGED_DIFFERENTLY: "We may judge it differently",
    SortedAs.NOT_KNOWN: "Do not know yet",
}


def test_a_pair_takes_river_from_two_views_to_a_handout(
    pair: Pair, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    pair.new_case()
    pair.agree(Slot.STANDARD, "Maths", "PE", name="River", purpose=RIVER.agreement.purpose)
    both_record_alone(pair)
    contrast(pair)
    retell(pair)
    hypothesize(pair)
    weigh(pair)
    plan(pair)
    pdf = tmp_path / "river.pdf"
    handout_goes_to(pdf)
    read_back(pair, pdf)
    assert told(pair.case_on_disk()) == told(expected_river(str(pdf)))
    opens_where_it_was_left(pair)


def both_record_alone(pair: Pair) -> None:
    pair.take_over("Maths begins")
    starts_alone(pair, Seat.A)
    record(pair, Seat.A)
    pair.finish_turn()
    covered(pair, Seat.A)
    pair.take_over("Pass the keyboard to PE")
    starts_alone(pair, Seat.B)
    record(pair, Seat.B)
    pair.finish_turn()
    covered(pair, Seat.A, Seat.B)
    pair.reveal()


def starts_alone(pair: Pair, seat: Seat) -> None:
    assert not pair.can_undo
    label = ("Maths", "PE")[seat is Seat.B]
    assert pair.title == f"{label}: what have you seen of River?"
    assert f"Only for {label} until" in pair.texts


def covered(pair: Pair, *seats: Seat) -> None:
    """Nothing that these seats wrote is in the window, and no step of theirs can be undone."""
    assert not pair.can_undo
    said = pair.everything_said
    assert not [words for seat in seats for words in written_by(seat) if words in said]


def written_by(seat: Seat) -> list[str]:
    words = [text for m in RIVER.moments if m.seat is seat for text in (m.saw, m.reading)]
    words += [one.text for one in RIVER.knowledge if one.seat is seat and one.text]
    return words + [one.text for one in RIVER.first_theories if one.seat is seat]


def record(pair: Pair, seat: Seat) -> None:
    asked = [one.id for one in load_dimensions("en") if one.short]
    levels = {one.dimension: one.level for one in RIVER.ratings if one.seat is seat}
    pair.rate("".join(str(levels[one]) for one in asked))
    assert pair.saved.startswith("Saved ")
    covered_but_for_undo(pair, seat.other)
    pair.go_on("Next: moments")
    for number, moment in enumerate(one for one in RIVER.moments if one.seat is seat):
        if number:
            pair.next_moment()
        pair.write_moment(moment)
    covered_but_for_undo(pair, seat.other)
    pair.go_on("Next: what I know")
    pair.know(Known(one.topic, one.text) for one in RIVER.knowledge if one.seat is seat)
    pair.name_first_theory(THEORIES[seat is Seat.B])
    covered_but_for_undo(pair, seat.other)
    assert written_by(seat)[-1] in pair.everything_said


def covered_but_for_undo(pair: Pair, seat: Seat) -> None:
    said = pair.everything_said
    assert not [words for words in written_by(seat) if words in said]


def contrast(pair: Pair) -> None:
    assert not pair.can_undo
    assert COUNTS in pair.texts
    spoken = pair.find("chart", ContrastChart).spoken
    assert "X" not in spoken
    assert len(spoken) == 8
    assert not [theory for theory in THEORIES if theory in pair.everything_said]
    for one in RIVER.differences:
        assert one.sorted_as is not None
        pair.sort_difference(one.dimension, SORTED[one.sorted_as], one.note)
    pair.choose_row("start")
    assert "What is different there?" in pair.texts
    assert RIVER.moments[0].saw in pair.texts
    pair.click("Make it the puzzle")
    pair.write("It is hard for River to", RIVER.puzzle.hard_to)
    pair.write("while River can", RIVER.puzzle.can)
    pair.go_on("Next: Retell")


def retell(pair: Pair) -> None:
    assert pair.title == "How would River tell it?"
    for box, part in zip(("My part, Maths", "My part, PE"), RIVER.my_parts, strict=True):
        pair.write(box, part.text)
    pair.go_on("Next: Hypotheses")


def hypothesize(pair: Pair) -> None:
    assert not pair.can_undo
    assert [pair.card(n).maybe_box.toPlainText() for n in (1, 2)] == list(THEORIES)
    assert "PE begins." in pair.texts
    pair.write("Maybe", RIVER.hypotheses[1].text, pair.card(2))
    pair.hypothesize(RIVER.hypotheses[2].text)
    for number, hypothesis in enumerate(RIVER.hypotheses[:3], 1):
        pair.drop_if(number, hypothesis.drop_if)
        pair.expect(number, "different")
    pair.go_on("Next: Weigh")


def weigh(pair: Pair) -> None:
    pair.click("Add evidence")
    pair.write("What was seen or heard", ON_RECORD)
    pair.pick("How do you know it?", "on record")
    pair.click("Back to the table")
    pair.weigh("..a..a" + "..ff.a" + "f.ffsfaf")
    said = pair.everything_said
    assert "2 count against, 4 not considered, of 6." in said
    assert said.count("Nothing here tells it apart yet.") == 0
    pair.go_on("Next: Plan")


def plan(pair: Pair) -> None:
    for number, item in enumerate(RIVER.look_fors[:2], 1):
        pair.look_for(number, item.text)
    question = RIVER.questions[0]
    pair.ask_from_the_bank("first notice", question.text)
    (row,) = pair.questions()
    pair.click("PE", row.who)
    pair.write("When and where", question.when_where, row)
    pair.write("Opening line", question.opening, row)
    for change, label in zip(RIVER.small_changes, ("Maths", "PE"), strict=True):
        pair.write(f"One small change in {label}", change.text)
    pair.write("How will River notice that you are trying?", RIVER.plan.student_will_notice)
    pair.meet_again_in(3)
    day = follow_up_in(3, date.today()) + timedelta(days=14)
    assert f"{day.day}" in pair.texts
    pair.go_on("Next: Read back")


def read_back(pair: Pair, pdf: Path) -> None:
    assert "that someone could be unsafe?" in pair.texts
    pair.save_pdf()
    assert "Saved as river.pdf." in pair.texts
    assert pair.saved.startswith("Saved ")
    pages = words_of(pdf)
    assert len(pages) == 2
    assert COUNTS in pages[0]
    assert "Our hypotheses: River" in pages[0]
    for hypothesis in RIVER.hypotheses[1:3]:
        assert hypothesis.text in pages[0]
        assert hypothesis.drop_if in pages[1]
    for moment in RIVER.moments:
        assert moment.saw in pages[0]
        assert moment.reading not in " ".join(pages)
    assert ON_RECORD in pages[1]
    assert RIVER.look_fors[0].text in pages[1]
    assert RIVER.questions[0].text in pages[1]
    assert RIVER.my_parts[0].text not in " ".join(pages)
    pair.go_on("Finish")


def opens_where_it_was_left(pair: Pair) -> None:
    assert "River" in pair.everything_said
    pair.come_back()
    pair.open_first_case()
    assert pair.title == "Read it back to each other, then take it with you"
    pair.click_step("Contrast")
    assert COUNTS in pair.texts
