"""River as the flow of 45 minutes types it, put together from the practice case."""

from dataclasses import replace
from datetime import date

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.domain.evidence import Answer, Evidence, Fit, Source
from pairview.domain.hypothesis import Expectation, Status
from pairview.domain.seat import Classroom, Seat
from pairview.domain.statement import WhereItWent

ON_RECORD = "Nine of ten right when the quiz was read aloud"
COLUMNS = (
    ("start", "begins within two minutes: in Maths almost never, in PE almost always"),
    ("stay", "stays with the task: in Maths now and then, in PE often"),
    ("join", "adds to shared talk or play: in Maths almost never, in PE almost always"),
)


def expected_river(pdf: str) -> Case:
    """Return the case of the flow, but for its ids."""
    river, today = load_practice_case("river", date.today()), date.today()
    first = [(Seat.A, river.hypotheses[0]), (Seat.B, river.hypotheses[1])]
    third = replace(river.hypotheses[2], offered_by=None)
    hypotheses = [*(replace(one, offered_by=seat) for seat, one in first), third]
    return replace(
        river,
        agreement=replace(river.agreement, grade_band="", practice=""),
        classrooms=(Classroom(Seat.A, "Maths"), Classroom(Seat.B, "PE")),
        moments=tuple(replace(one, dimension=None) for one in river.moments),
        puzzle=replace(river.puzzle, hard_when="the class is Maths", can_when="the class is PE"),
        hypotheses=tuple(
            replace(
                one,
                lens=None,
                expects=Expectation.DIFFERENT,
                status=Status.OPEN,
                status_reason="",
            )
            for one in hypotheses
        ),
        evidence=evidence(river),
        answers=answers(river),
        look_fors=tuple(
            replace(one, who=seat, activity=None, by=None, hypothesis=None)
            for seat, one in zip(Seat, river.look_fors, strict=False)
        ),
        questions=river.questions[:1],
        unknowns=(),
        plan=river.plan,
        where_it_went=(WhereItWent("x", "handout", pdf, today),),
    )


def evidence(river: Case) -> tuple[Evidence, ...]:
    puzzles = {"board-task": Source.SEEN_BY_A, "foul-called": Source.SEEN_BY_B}
    saw = {moment.id: moment.saw for moment in river.moments}
    return (
        *(Evidence(f"seen-{key}", saw[key], source, None, key) for key, source in puzzles.items()),
        *(Evidence(key, text, Source.SEEN_BY_BOTH, key) for key, text in COLUMNS),
        Evidence("record", ON_RECORD, Source.ON_RECORD),
    )


def answers(river: Case) -> tuple[Answer, ...]:
    hates, moves, board = (one.id for one in river.hypotheses[:3])
    return (
        Answer(hates, "start", Fit.AGAINST),
        Answer(hates, "record", Fit.AGAINST),
        Answer(moves, "start", Fit.FITS),
        Answer(moves, "stay", Fit.FITS),
        Answer(moves, "record", Fit.AGAINST),
        Answer(board, "seen-board-task", Fit.FITS),
        Answer(board, "start", Fit.FITS),
        Answer(board, "stay", Fit.FITS),
        Answer(board, "join", Fit.FITS, Seat.A),
        Answer(board, "join", Fit.AGAINST, Seat.B),
        Answer(board, "record", Fit.FITS),
    )
