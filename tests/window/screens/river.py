"""River as a pair leaves step 5: both views, three differences sorted, four hypotheses."""

from datetime import date

from pairview.domain.case import Case, new_case
from pairview.domain.comparing import sort_difference
from pairview.domain.difference import SortedAs
from pairview.domain.explaining import put_hypothesis
from pairview.domain.flow import finish_turn, reveal
from pairview.domain.hypothesis import Expectation, Hypothesis
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.rating import Level
from pairview.domain.recording import describe_classroom, know, put_moment, rate
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot

TODAY = date(2026, 11, 21)

RATED = {
    "start": (Level.ALMOST_NEVER, Level.ALMOST_ALWAYS),
    "join": (Level.NOW_AND_THEN, Level.ALMOST_ALWAYS),
    "ask": (Level.ALMOST_NEVER, Level.OFTEN),
    "stay": (Level.OFTEN, Level.OFTEN),
}

MOMENTS = (
    (Seat.A, Kind.STRENGTH, "Explains the method to one partner, quietly and in full."),
    (Seat.A, Kind.PUZZLE, "Pencil down after the first line, hood up, when I ask the class."),
    (Seat.B, Kind.STRENGTH, "First to call out plays; stays to carry mats."),
    (Seat.B, Kind.PUZZLE, "Laughs at own mistakes and tries again."),
)

HYPOTHESES = (
    ("being wrong in front of the class feels dangerous.", Seat.A, "feelings", "River answers"),
    ("the board text is too long to take in at once.", Seat.B, "task", "River waits as well"),
    ("a friend in PE makes it safe to speak.", None, "peers", "River calls plays alone"),
    ("I call on River in a way that puts everyone's eyes there.", Seat.A, "what_i_do", ""),
)


def river(slot: Slot = Slot.STANDARD) -> Case:
    """Return the case, revealed, with no column in the table and nothing planned."""
    case = new_case(TODAY, "Blue Kite", slot)
    for seat, label in ((Seat.A, "Maths"), (Seat.B, "PE")):
        case = describe_classroom(case, Classroom(seat, label))
    for dimension, levels in RATED.items():
        for seat, level in zip(Seat, levels, strict=True):
            case = rate(case, seat, dimension, level)
    for number, (seat, kind, saw) in enumerate(MOMENTS):
        case = put_moment(case, Moment(f"m{number}", seat, kind, saw=saw))
    case = know(case, Seat.A, Topic.HOPES_FOR, "", unknown=True)
    case = reveal(finish_turn(finish_turn(case, Seat.A), Seat.B), TODAY)
    case = sort_difference(case, "start", SortedAs.ACTS_DIFFERENTLY)
    case = sort_difference(case, "ask", SortedAs.JUDGED_DIFFERENTLY)
    for number, (text, offered_by, lens, drop_if) in enumerate(HYPOTHESES):
        expects = Expectation.SAME if number == 0 else None
        case = put_hypothesis(
            case,
            Hypothesis(f"h{number}", text, offered_by, lens, drop_if=drop_if, expects=expects),
        )
    return case
