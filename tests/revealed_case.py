"""A case right after the reveal, with enough in it for the steps that the pair does together."""

from dataclasses import replace
from datetime import date

from pairview.domain.case import Case, new_case
from pairview.domain.flow import finish_turn, reveal
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, Moment
from pairview.domain.rating import Level
from pairview.domain.recording import (
    describe_classroom,
    guess,
    know,
    name_first_theory,
    put_moment,
    rate,
)
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot

TODAY = date(2026, 11, 21)
LEVELS = {
    "start": "15",
    "stay": "25",
    "join": "14",
    "ask": "12",
    "correct": "24",
    "peers": "33",
    "interest": "41",
    "settle": "4X",
}


def unrevealed_case(slot: Slot = Slot.STANDARD) -> Case:
    """Return an empty case whose turns are both finished."""
    case = new_case(TODAY, "Blue Kite", slot)
    case = describe_classroom(case, Classroom(Seat.A, "Maths"))
    case = describe_classroom(case, Classroom(Seat.B, "PE"))
    return finish_turn(finish_turn(case, Seat.A), Seat.B)


def revealed_case(slot: Slot = Slot.STANDARD) -> Case:
    """Return a case in which five things are seen differently and one by Maths only."""
    case = unrevealed_case(slot)
    for dimension, levels in LEVELS.items():
        case = rate(case, Seat.A, dimension, Level(levels[0]))
        case = rate(case, Seat.B, dimension, Level(levels[1]))
    for moment in MOMENTS:
        case = put_moment(case, moment)
    case = know(case, Seat.B, Topic.GOOD_AT, "reads where the ball will go")
    case = name_first_theory(case, Seat.A, "the board text is too long to take in at once")
    case = name_first_theory(case, Seat.B, "a friend in PE makes it safe to speak")
    if slot is Slot.LONG:
        case = guess(case, Seat.A, "start", Level.OFTEN)
    return reveal(case, TODAY)


def empty_revealed_case(slot: Slot = Slot.STANDARD) -> Case:
    """Return a case in which neither teacher wrote anything."""
    return reveal(unrevealed_case(slot), TODAY)


MOMENTS = (
    Moment(
        "m1",
        Seat.A,
        Kind.PUZZLE,
        "start",
        "class_questions",
        saw="Head down when I ask the class. Answered once in three weeks, beside the desk.",
        reading="Does not want to be wrong in front of others.",
    ),
    Moment(
        "m2",
        Seat.B,
        Kind.STRENGTH,
        "start",
        "class_questions",
        saw="First to call out plays. Explains the rules to others without being asked.",
    ),
    Moment(
        "m3",
        Seat.A,
        Kind.STRENGTH,
        own_activity="checking work with a partner",
        saw="Found the mistake in the other's sum.",
    ),
)


def with_long_texts(case: Case) -> Case:
    """Return the case with class labels and a code name as long as people may type them."""
    rooms = (
        Classroom(Seat.A, "Religious education and ethics, group 2"),
        Classroom(Seat.B, "Physical education & swimming"),
    )
    agreement = replace(case.agreement, code_name="A code name of their own that goes on")
    return replace(case, classrooms=rooms, agreement=agreement)
