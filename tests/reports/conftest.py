"""Cases to print: River with every part of the plan, ten times as much, and nothing at all."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pypdfium2 as pdfium
import pytest

from pairview.content import load_practice_case
from pairview.domain.case import Agreement, Case, Progress, new_case
from pairview.domain.difference import Difference, Puzzle, SortedAs
from pairview.domain.evidence import Answer, Evidence, Fit, Source
from pairview.domain.hypothesis import Expectation, Hypothesis
from pairview.domain.knowledge import FirstTheory, Knowledge, Topic
from pairview.domain.moment import Kind, LessonPart, Moment
from pairview.domain.plan import LookFor, Plan, Question, SmallChange, Unknown
from pairview.domain.rating import Guess, Level, Rating
from pairview.domain.retelling import MyPart, Retelling
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot, Step

A, B = Seat.A, Seat.B
MET = date(2026, 11, 23)
SEEN = {
    "start": "15",
    "stay": "24",
    "join": "15",
    "ask": "14",
    "peers": "34",
    "interest": "15",
    "settle": "X4",
    "correct": "33",
}


def _ratings() -> tuple[Rating, ...]:
    return tuple(
        Rating(seat, dimension, Level(levels[place]))
        for place, seat in enumerate(Seat)
        for dimension, levels in SEEN.items()
    )


def _moments() -> tuple[Moment, ...]:
    return (
        Moment(
            "a-strength", A, Kind.STRENGTH, "peers", "pair_work", part=LessonPart.MIDDLE,
            saw="Explained the method for area clearly to one partner, twice, with a drawing.",
            reading="SEALED-READING-A",
        ),
        Moment(
            "a-puzzle", A, Kind.PUZZLE, "start", "silent_work", part=LessonPart.START,
            saw="Looks at the board, then at the desk. On four of five days the first line came "
            "after I stood beside the desk. “What do we have to do?”",
            reading="SEALED-READING-A",
        ),
        Moment(
            "a-other", A, Kind.NEUTRAL, None, "class_questions",
            saw="Head down when I asked the class. Answered the same question when I stood by "
            "the desk.",
        ),
        Moment(
            "b-strength", B, Kind.STRENGTH, "join", "team_game", part=LessonPart.MIDDLE,
            saw="First to call out plays. Explains the rule to two others without being asked.",
            reading="SEALED-READING-B",
        ),
        Moment(
            "b-puzzle", B, Kind.PUZZLE, "ask", "teacher_talk", part=LessonPart.START,
            saw="When I pointed to the rules on the wall chart, waited and watched what the "
            "others did. Began at once when I said them.",
        ),
        Moment(
            "b-other", B, Kind.NEUTRAL, None, "packing_up", part=LessonPart.END,
            saw="Stays to carry the mats, with one friend. Laughs at a missed throw and goes "
            "again.",
        ),
    )  # fmt: skip


def _hypotheses() -> tuple[Hypothesis, ...]:
    return (
        Hypothesis("h1", "the board text is too long to take in at once", A, "task",
                   "River also waits when the task is told aloud", Expectation.DIFFERENT),
        Hypothesis("h2", "the seat at the back makes the board hard to read", B, "room",
                   "nothing changes after a week in the second row", Expectation.DIFFERENT),
        Hypothesis("h3", "a friend in PE makes it safe to speak", B, "peers",
                   "River calls plays on a day the friend is away", Expectation.DIFFERENT),
        Hypothesis("h4", "looking slow in front of the class feels dangerous", A, "feelings",
                   "River answers a wrong guess with a laugh in maths too", Expectation.SAME),
    )  # fmt: skip


def _evidence() -> tuple[Evidence, ...]:
    return (
        Evidence("e1", "copies from a neighbour when the board text is long", Source.SEEN_BY_A),
        Evidence("e2", "quick when the task is told aloud", Source.SEEN_BY_BOTH),
        Evidence("e3", "nine of ten in the read-aloud quiz", Source.ON_RECORD),
        Evidence("e4", "the same friend is in PE", Source.SEEN_BY_B),
        Evidence("e5", "explains the method to one partner", Source.SEEN_BY_A),
    )


def _answers() -> tuple[Answer, ...]:
    fits, against, either = Fit.FITS, Fit.AGAINST, Fit.EITHER_WAY
    joint = {
        "h1": {"e1": fits, "e2": fits, "e3": fits},
        "h2": {"e1": fits, "e2": either},
        "h3": {"e2": against, "e4": fits, "e5": against},
        "h4": {"e1": fits, "e3": against, "e5": either},
    }
    answers = [Answer(h, e, fit) for h, row in joint.items() for e, fit in row.items()]
    return (*answers, Answer("h4", "e4", fits, A), Answer("h4", "e4", either, B))


def _knowledge() -> tuple[Knowledge, ...]:
    return (
        Knowledge(A, Topic.GOOD_AT, "mental arithmetic"),
        Knowledge(A, Topic.HELPED_BY, "being told the first step aloud"),
        Knowledge(A, Topic.IN_COMMON, unknown=True),
        Knowledge(B, Topic.GOOD_AT, "reading a game"),
        Knowledge(B, Topic.ENJOYS, "handball, carrying things"),
        Knowledge(B, Topic.IN_COMMON, "we both cycle to school"),
    )


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what writes the kept pages anew; see test_golden_pages."""
    parser.addoption("--renew", action="store_true", help="write tests/golden/pages anew")


ReadPages = Callable[[bytes], list[str]]


@pytest.fixture
def read_pages() -> ReadPages:
    """Return a function that gives the text of each page, every space and line end one space."""

    def texts(data: bytes) -> list[str]:
        with pdfium.PdfDocument(data) as document:
            found = [page.get_textpage().get_text_bounded() for page in document]
        return [" ".join(text.split()) for text in found]

    return texts


@pytest.fixture
def practice() -> Case:
    """River as it comes with PairView."""
    return load_practice_case("river", MET)


@pytest.fixture
def river() -> Case:
    """River, as a pair leaves the case after 45 minutes."""
    return Case(
        "0123456789abcdef",
        Agreement("River", Slot.STANDARD, created_on=MET, promised=True),
        Progress(Step.READ_BACK, (A, B), MET, hypotheses_opened=True, table_opened=True),
        (Classroom(A, "Maths"), Classroom(B, "PE")),
        ratings=_ratings(),
        moments=_moments(),
        knowledge=_knowledge(),
        first_theories=(FirstTheory(A, "SEALED-THEORY"),),
        guesses=(Guess(A, "start", Level.OFTEN),),
        differences=(Difference("start", SortedAs.ACTS_DIFFERENTLY),),
        puzzle=Puzzle("begin written problems", "the task stands on the board",
                      "start at once", "the task is told aloud"),
        retelling=Retelling("SEALED-INCIDENT", "SEALED-VOICE"),
        my_parts=(MyPart(A, "SEALED-PART"),),
        hypotheses=_hypotheses(),
        evidence=_evidence(),
        answers=_answers(),
        plan=Plan("River gets the first step told, quietly, before the board text.", "",
                  date(2026, 12, 14)),
        look_fors=(
            LookFor("l1", "How long to the first line when I tell the task aloud, and when it "
                    "stands on the board? Three lessons.", "silent_work", who=A,
                    by=date(2026, 12, 3), hypothesis="h1"),
            LookFor("l2", "Who calls the plays when the friend is on the other team?",
                    "team_game", who=B, by=date(2026, 12, 1), hypothesis="h3"),
        ),
        questions=(Question("q1", "When do you first notice it is going wrong?", "q18", B,
                            "walking back from the field, after Tuesday’s lesson",
                            "I noticed the first page is hard to start. What is it like?"),),
        small_changes=(SmallChange(A, "tell the first step aloud before pointing to the board"),
                       SmallChange(B, "put the rules on a card as well, once")),
        unknowns=(Unknown("u1", "Can River read the board from the back?"),
                  Unknown("u2", "What does a good morning before school look like?")),
    )  # fmt: skip


@pytest.fixture
def tenfold(river: Case) -> Case:
    """River with ten times the text in every box."""
    longer: Case = _lengthened(river)
    return longer


def _lengthened(value: Any) -> Any:
    """Return the value with every box written ten times."""
    if isinstance(value, tuple):
        return tuple(_lengthened(item) for item in value)
    if is_dataclass(value) and not isinstance(value, (type, Agreement, Classroom)):
        texts = {"saw", "reading", "text", "drop_if", "hard_to", "hard_when", "can", "can_when"}
        texts |= {"student_will_notice", "when_where", "opening", "incident", "voice"}
        changed = {
            field.name: " ".join([getattr(value, field.name)] * 10)
            if field.name in texts
            else _lengthened(getattr(value, field.name))
            for field in fields(value)
        }
        return replace(value, **changed)
    return value


@pytest.fixture
def empty() -> Case:
    """A case of two turns in which nothing was written."""
    case = new_case(MET)
    return replace(case, progress=Progress(Step.READ_BACK, (A, B), MET, hypotheses_opened=True))
