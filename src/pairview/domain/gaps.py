"""What the slot asks and is still empty: the lines that will print to write on."""

from dataclasses import dataclass, replace
from enum import StrEnum

from pairview.domain.case import Case
from pairview.domain.explaining import lines_against
from pairview.domain.looking_again import has_ended, looks_again_on
from pairview.domain.moment import Kind
from pairview.domain.moment_places import moment_places
from pairview.domain.seat import Seat
from pairview.domain.slot import Asked, Step, asked_in


class GapKind(StrEnum):
    """What is empty."""

    RATINGS = "ratings"
    STRENGTHS = "strengths"
    PUZZLES = "puzzles"
    MOMENTS = "moments"
    KNOWLEDGE = "knowledge"
    FIRST_THEORY = "first_theory"
    PUZZLE_SENTENCE = "puzzle_sentence"
    MY_PART = "my_part"
    HYPOTHESES = "hypotheses"
    DROP_IF = "drop_if"
    AGAINST = "against"
    ANSWERS = "answers"
    LOOK_FOR = "look_for"
    QUESTION = "question"
    SMALL_CHANGE = "small_change"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing asked and empty; `count` says how many are missing, `seat` whose it is."""

    step: Step
    kind: GapKind
    seat: Seat | None = None
    count: int = 1


HYPOTHESES_ASKED = 2


def gaps(case: Case, dimensions_asked: int) -> tuple[Gap, ...]:
    """Return what the slot asks and is empty, in the order of the steps.

    `dimensions_asked` is the number of dimensions the slot puts to each seat.
    """
    asked = asked_in(case.agreement.slot)
    found = [gap for seat in Seat for gap in _gaps_of_seat(case, seat, asked, dimensions_asked)]
    found += _gaps_of_talk(case, asked)
    found += _gaps_of_plan(case, asked)
    return tuple(gap for gap in found if gap.count > 0)


def _gaps_of_seat(case: Case, seat: Seat, asked: Asked, dimensions: int) -> list[Gap]:
    rated = sum(r.seat is seat and r.level is not None for r in case.ratings)
    told = replace(case, moments=tuple(moment for moment in case.moments if moment.saw))
    empty = [place.kind for place in moment_places(told, seat) if place.moment is None]
    known = {line.topic for line in case.knowledge if line.seat is seat}
    theory = any(t.seat is seat and t.text for t in case.first_theories)
    theory = theory or case.progress.hypotheses_opened
    return [
        Gap(Step.RECORD, GapKind.RATINGS, seat, dimensions - rated),
        Gap(Step.RECORD, GapKind.STRENGTHS, seat, empty.count(Kind.STRENGTH)),
        Gap(Step.RECORD, GapKind.PUZZLES, seat, empty.count(Kind.PUZZLE)),
        Gap(Step.RECORD, GapKind.MOMENTS, seat, empty.count(Kind.NEUTRAL)),
        Gap(Step.RECORD, GapKind.KNOWLEDGE, seat, sum(t not in known for t in asked.topics)),
        Gap(Step.RECORD, GapKind.FIRST_THEORY, seat, 0 if theory else 1),
    ]


def _gaps_of_talk(case: Case, asked: Asked) -> list[Gap]:
    written = case.written_hypotheses
    found = [Gap(Step.CONTRAST, GapKind.PUZZLE_SENTENCE, None, int(case.puzzle.is_blank))]
    if asked.my_part:
        told = {part.seat for part in case.my_parts}
        found += [Gap(Step.RETELL, GapKind.MY_PART, seat, seat not in told) for seat in Seat]
    found.append(Gap(Step.HYPOTHESES, GapKind.HYPOTHESES, None, HYPOTHESES_ASKED - len(written)))
    open_ended = sum(not h.drop_if for h in written)
    found.append(Gap(Step.HYPOTHESES, GapKind.DROP_IF, None, open_ended))
    if not asked.table:
        unsaid = sum(not lines_against(case, h.id) for h in written)
        found.append(Gap(Step.HYPOTHESES, GapKind.AGAINST, None, unsaid))
    if asked.table:
        cells = {(h.id, e.id) for h in written for e in case.evidence}
        blank = len(cells - {(a.hypothesis, a.evidence) for a in case.answers})
        found.append(Gap(Step.WEIGH, GapKind.ANSWERS, None, blank if cells else 1))
    return found


def _gaps_of_plan(case: Case, asked: Asked) -> list[Gap]:
    looking = {
        seat for item in case.look_fors if item.text for seat in ([item.who] if item.who else Seat)
    }
    found = [Gap(Step.PLAN, GapKind.LOOK_FOR, seat, seat not in looking) for seat in Seat]
    found.append(Gap(Step.PLAN, GapKind.QUESTION, None, not any(q.text for q in case.questions)))
    if asked.small_change:
        trying = {change.seat for change in case.small_changes}
        found += [Gap(Step.PLAN, GapKind.SMALL_CHANGE, seat, seat not in trying) for seat in Seat]
    no_day = looks_again_on(case) is None and not has_ended(case)
    found.append(Gap(Step.PLAN, GapKind.FOLLOW_UP, None, no_day))
    return found
