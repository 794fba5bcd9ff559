"""Says what moved in sentences: from what to what, on which day, and by which evidence."""

from collections import Counter
from functools import reduce
from typing import Final

from pairview.domain.case import Case
from pairview.domain.evidence import Evidence
from pairview.domain.looking_again import (
    Course,
    Found,
    Moved,
    Turn,
    courses,
    courses_of_removed,
    found_since,
    looks_by_date,
)
from pairview.domain.second_look import SecondLook
from pairview.domain.weighing import Stand, Table
from pairview.domain.wording import Wording

_ENDS: Final = ".!?\u2026"


def moved_sentences(case: Case, wording: Wording) -> tuple[str, ...]:
    """Return a sentence on each hypothesis answered for or weighed anew, and last how many moved.

    None before the pair said at a second look how one stands now, or put evidence into the table.

    What is counted is hypotheses, held and revised: that is what a training in taking perspectives
    changed (116 army staff, Gehlbach and colleagues). Nothing seen is counted: a hypothesis is not
    worth more for what was seen more often.
    """
    found, table = courses(case), Table(case)
    said = [
        " ".join((*moved, *_seen(course, case, wording), *added))
        for number, course in enumerate(found, start=1)
        if (added := _added(course, case, table, wording)) or course.turns
        for moved in [_moved(course, number, wording)]
    ]
    removed = courses_of_removed(case)
    gone = [" ".join(_removed(course, wording)) for course in removed]
    counted = _counted((*found, *removed), wording)
    return (*said, *gone, *_not_weighed(case, wording), *counted)


def _counted(found: tuple[Course, ...], wording: Wording) -> list[str]:
    """Return how many of those answered for moved and how; one alone needs no counting."""
    answered = [course for course in found if course.turns]
    if not answered[1:]:
        return []
    counts = Counter(course.moved for course in answered)
    said = [wording(f"second_look.count_{m}", n=counts[m]) for m in Moved if counts[m]]
    listed = said[-1]
    if said[:-1]:
        listed = wording("second_look.count_and", first=", ".join(said[:-1]), last=listed)
    return [wording("second_look.count_of", of=len(answered), counts=listed)]


def _moved(course: Course, number: int, wording: Wording) -> list[str]:
    """Return how it stood before each look that answered for it, and after it."""
    if not course.turns:
        return [wording("second_look.new_evidence", number=number)]
    first, *later = (_turn(turn, wording) for turn in course.turns)
    return [
        wording("second_look.turn_first", number=number, turn=first),
        *(wording("second_look.turn_later", turn=turn) for turn in later),
    ]


def _removed(course: Course, wording: Wording) -> list[str]:
    first, *later = (_turn(turn, wording) for turn in course.turns)
    return [
        wording("second_look.turn_removed", text=course.hypothesis.text, turn=first),
        *(wording("second_look.turn_later", turn=turn) for turn in later),
    ]


def _turn(turn: Turn, wording: Wording) -> str:
    change = turn.change
    then, now = (wording(f"second_look.status_{s}") for s in (change.before, change.after))
    name = "second_look.turn_held" if then == now else "second_look.turn_moved"
    said = wording(name, day=_day(turn.look, wording), then=then, now=now)
    return f"{said}{because(change.why, wording) or '.'}"


def because(why: str, wording: Wording) -> str:
    """Return a reason as the end of a sentence, with its full stop; nothing where there is none."""
    why = why.strip()
    if not why:
        return ""
    end = "" if why[-1] in _ENDS else "."
    return wording("second_look.because", why=why) + end


def _seen(course: Course, case: Case, wording: Wording) -> list[str]:
    """Return what was seen of the look-fors that would tell about it, each with every outcome."""
    said = []
    for item in case.look_fors:
        if item.text and item.hypothesis == course.hypothesis.id:
            outcomes = [_outcome(found, wording) for found in found_since(case, item.id)]
            if outcomes:
                found = reduce(lambda so_far, later: _then(so_far, later, wording), outcomes)
                said.append(wording("second_look.by", text=item.text.strip(), found=found))
    return said


def _added(course: Course, case: Case, table: Table, wording: Wording) -> list[str]:
    """Return what second looks put into the table and how the pair weighed it for this one."""
    said = []
    for look, piece in _evidence_since(case):
        stand = table.cell(course.hypothesis.id, piece.id).stand
        if stand is not Stand.NOT_CONSIDERED:
            said.append(_put(f"second_look.added_{stand}", look, piece, wording))
    return said


def _not_weighed(case: Case, wording: Wording) -> list[str]:
    """Return what second looks put into the table and nobody weighed yet."""
    weighed = {answer.evidence for answer in case.answers}
    return [
        _put("second_look.added_not_weighed", look, piece, wording)
        for look, piece in _evidence_since(case)
        if piece.id not in weighed
    ]


def _put(name: str, look: SecondLook, piece: Evidence, wording: Wording) -> str:
    text = piece.text.strip().rstrip(".")
    return wording(name, text=text, day=_day(look, wording))


def _evidence_since(case: Case) -> list[tuple[SecondLook, Evidence]]:
    """Return the evidence made from what was seen since, by the date of its second look."""
    outcomes = {
        one.id: look
        for look in looks_by_date(case)
        for one in case.look_for_outcomes
        if one.second_look == look.id
    }
    order = list(outcomes)
    made = [one for one in case.evidence if one.from_outcome in outcomes]
    made.sort(key=lambda one: order.index(one.from_outcome or ""))
    return [(outcomes[one.from_outcome or ""], one) for one in made]


def _outcome(found: Found, wording: Wording) -> str:
    outcome = wording(
        "second_look.by_on",
        outcome=wording(f"second_look.by_{found.said.outcome}"),
        day=_day(found.look, wording),
    )
    line = found.said.line.strip().rstrip(".")
    return wording("second_look.by_line", outcome=outcome, line=line) if line else outcome


def _day(look: SecondLook, wording: Wording) -> str:
    """Return the day of a look, kept on one line."""
    month = wording(f"page.month_{look.held_on.month}")
    said = wording("page.date_without_year", day=look.held_on.day, month=month)
    return said.replace(" ", "\N{NO-BREAK SPACE}")


def _then(so_far: str, later: str, wording: Wording) -> str:
    return wording("second_look.by_later", found=so_far, later=later)
