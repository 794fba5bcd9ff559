"""The race against paper: a count of what each slot asks, in seconds of typing and choosing.

Nobody is timed. A pair that types 30 words a minute, needs 6 s for a rating and 11 s for a cell
of the table must get through what the slot asks within its minutes, step by step. How many words
a box takes is counted in River, the practice case, which was written for 45 minutes: with 20 a
moment is its first sentence; with 90, "up to six" is counted as four. Talk is not in it; that is
what the rest of the minutes is for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from statistics import mean

from figure import Figure

from pairview.content import load_dimensions, load_practice_case
from pairview.domain.case import Case, new_case
from pairview.domain.flow import steps_shown
from pairview.domain.gaps import Gap, GapKind, gaps
from pairview.domain.slot import Asked, Slot, Step, asked_in

SECONDS_A_WORD = 60 / 30
SECONDS_A_RATING = 6
SECONDS_A_CELL = 11
SECONDS_A_CHOICE = 3
HYPOTHESES = 3
COLUMNS = 5
MOMENTS = {GapKind.STRENGTHS, GapKind.PUZZLES, GapKind.MOMENTS}


def seconds_asked(slot: Slot) -> dict[Step, float]:
    """Return for each step of a slot how long the scripted pair types and chooses."""
    river, asked = load_practice_case("river", date.today()), asked_in(slot)
    shown = sum(asked.all_dimensions or d.short for d in load_dimensions())
    spent = dict.fromkeys(steps_shown(slot), 0.0)
    for gap in gaps(new_case(date.today(), slot=slot), shown):
        spent[gap.step] += _seconds(gap, _as_told(river, slot), slot)
    spent[Step.AGREE] += 2 * SECONDS_A_WORD + 4 * SECONDS_A_CHOICE
    spent[Step.RECORD] += 2 * shown * SECONDS_A_CHOICE * (asked.sightings + asked.guess)
    spent[Step.CONTRAST] += 3 * SECONDS_A_CHOICE
    spent[Step.HYPOTHESES] += _hypotheses(river, asked)
    spent[Step.READ_BACK] += 4 * SECONDS_A_CHOICE
    return spent


def _as_told(river: Case, slot: Slot) -> Case:
    if slot is not Slot.SHORT:
        return river
    short = (replace(m, saw=m.saw.split(". ")[0]) for m in river.moments)
    return replace(river, moments=tuple(short))


def _seconds(gap: Gap, river: Case, slot: Slot) -> float:
    if gap.kind is GapKind.MOMENTS and slot is Slot.LONG:
        return 0
    if gap.kind is GapKind.RATINGS:
        return gap.count * SECONDS_A_RATING
    if gap.kind is GapKind.ANSWERS:
        return HYPOTHESES * COLUMNS * SECONDS_A_CELL
    if gap.kind in {GapKind.HYPOTHESES, GapKind.DROP_IF}:
        return 0
    chosen = 2 if gap.step is Step.PLAN or gap.kind in MOMENTS else 1
    return gap.count * (_words(gap.kind, river) * SECONDS_A_WORD + chosen * SECONDS_A_CHOICE)


def _hypotheses(river: Case, asked: Asked) -> float:
    """Return the seconds for three hypotheses; in the short slot each gets a line against it."""
    texts = mean(_count(h.text) + _count(h.drop_if) for h in river.hypotheses)
    against = 0 if asked.table else _average(e.text for e in river.evidence)
    chosen = (asked.expects + asked.lens) * SECONDS_A_CHOICE
    held = 2 if not asked.table else HYPOTHESES
    return held * ((texts + against) * SECONDS_A_WORD + chosen)


def _words(kind: GapKind, river: Case) -> float:
    puzzle = river.puzzle
    texts: dict[GapKind, Iterable[str]] = {
        GapKind.STRENGTHS: (m.saw for m in river.moments),
        GapKind.PUZZLES: (m.saw for m in river.moments),
        GapKind.MOMENTS: (m.saw for m in river.moments),
        GapKind.KNOWLEDGE: (line.text for line in river.knowledge),
        GapKind.FIRST_THEORY: (h.text for h in river.hypotheses[:2]),
        GapKind.PUZZLE_SENTENCE: (f"{puzzle.hard_when} {puzzle.can_when}",),
        GapKind.MY_PART: (part.text for part in river.my_parts),
        GapKind.LOOK_FOR: (item.text for item in river.look_fors),
        GapKind.SMALL_CHANGE: (change.text for change in river.small_changes),
        GapKind.QUESTION: (question.when_where for question in river.questions),
    }
    return _average(texts.get(kind, ("",)))


def _average(texts: Iterable[str]) -> float:
    counts = [_count(text) for text in texts if text]
    return mean(counts) if counts else 0


def _count(text: str) -> int:
    return len(text.split())


def figures() -> Iterator[Figure]:
    """Print minutes spent beside the minutes of the step, for each slot."""
    for slot in Slot:
        for step, seconds in seconds_asked(slot).items():
            name = f"paper race, {int(slot)} min, {step}. {step.name.lower().replace('_', ' ')}"
            yield Figure(name, seconds / 60, asked_in(slot).minutes_of(step), "min")
