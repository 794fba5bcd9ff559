"""Says what moved in sentences: what held, was revised or set aside, and by which evidence."""

from functools import reduce

from pairview.domain.case import Case
from pairview.domain.looking_again import Course, courses, found_since
from pairview.domain.second_look import LookForOutcome
from pairview.domain.wording import Wording


def moved_sentences(case: Case, wording: Wording) -> tuple[str, ...]:
    """Return a few sentences on each hypothesis once the pair has looked again; else none.

    Nothing is counted: a hypothesis is not worth more for what was seen more often.
    """
    if not case.second_looks:
        return ()
    return tuple(
        " ".join((_moved(course, number, wording), *_seen(course, case, wording)))
        for number, course in enumerate(courses(case), start=1)
    )


def _moved(course: Course, number: int, wording: Wording) -> str:
    then, now = (wording(f"second_look.status_{status}") for status in (course.then, course.now))
    said = wording(f"second_look.moved_{course.moved}", number=number, then=then, now=now)
    why = course.turns[-1].change.why.strip() if course.turns else ""
    because = wording("second_look.because", why=why.rstrip(".")) if why else ""
    return f"{said}{because}."


def _seen(course: Course, case: Case, wording: Wording) -> list[str]:
    """Return what was seen of the look-fors that would tell about it, each with every outcome."""
    said = []
    for item in case.look_fors:
        if item.text and item.hypothesis == course.hypothesis.id:
            outcomes = [_outcome(found.said, wording) for found in found_since(case, item.id)]
            if outcomes:
                found = reduce(lambda so_far, later: _then(so_far, later, wording), outcomes)
                said.append(wording("second_look.by", text=item.text.strip(), found=found))
    return said


def _outcome(said: LookForOutcome, wording: Wording) -> str:
    outcome = wording(f"second_look.by_{said.outcome}")
    line = said.line.strip().rstrip(".")
    return wording("second_look.by_line", outcome=outcome, line=line) if line else outcome


def _then(so_far: str, later: str, wording: Wording) -> str:
    return wording("second_look.by_later", found=so_far, later=later)
