"""What the slot asks and is still empty, in words: it prints as lines to write on."""

from PySide6.QtCore import QCoreApplication

from pairview.content import load_dimensions
from pairview.domain.case import Case
from pairview.domain.gaps import Gap, GapKind, gaps
from pairview.domain.slot import Step, asked_in
from pairview.window.screens.step_names import step_name

NOT_ON_PAPER = {GapKind.FIRST_THEORY, GapKind.MY_PART}
"""Asked, but never printed unless it is ticked."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadBackGaps", text)


def _count(words: str, count: int) -> str:
    return QCoreApplication.translate("ReadBackGaps", words, "", count)


def gap_lines(case: Case) -> list[str]:
    """Return a line for each step that has something open, such as "Plan: a question"."""
    found: dict[str, list[str]] = {}
    for gap in _open(case):
        if _prints_as_lines(case, gap):
            found.setdefault(step_name(gap.step), []).append(gap_words(case, gap))
    return [f"{step}: {', '.join(words)}" for step, words in found.items()]


def cells_line(case: Case) -> str:
    """Return how many cells were not considered, which print as words; nothing where none."""
    if not (case.evidence and any(hypothesis.text for hypothesis in case.hypotheses)):
        return ""
    count = sum(gap.count for gap in _open(case) if gap.kind is GapKind.ANSWERS)
    words = _count(
        "{step}: %n cells not considered yet. Answer them in step 6, or print them so.", count
    )
    return words.format(step=step_name(Step.WEIGH)) if count else ""


def _open(case: Case) -> tuple[Gap, ...]:
    asked = asked_in(case.agreement.slot)
    bank = load_dimensions()
    return gaps(case, sum(asked.all_dimensions or dimension.short for dimension in bank))


def _prints_as_lines(case: Case, gap: Gap) -> bool:
    """A cell not considered is named on paper; only a table without columns is lines."""
    if gap.kind is GapKind.ANSWERS:
        return not case.evidence
    return gap.kind not in NOT_ON_PAPER


def gap_words(case: Case, gap: Gap) -> str:
    """Return one thing that is open, with the class it belongs to."""
    words = _words_of(gap.kind, gap.count)
    if gap.seat is None:
        return words
    return _tr("{what} in {room}").format(what=words, room=case.class_label(gap.seat))


def _words_of(kind: GapKind, n: int) -> str:
    words = {
        GapKind.RATINGS: _count("%n ratings", n),
        GapKind.STRENGTHS: _count("%n strengths", n),
        GapKind.PUZZLES: _count("%n puzzles", n),
        GapKind.MOMENTS: _count("%n more moments", n),
        GapKind.KNOWLEDGE: _count("%n lines of what you know", n),
        GapKind.FIRST_THEORY: _count("%n first theories", n),
        GapKind.PUZZLE_SENTENCE: _tr("the puzzle sentence"),
        GapKind.MY_PART: _tr("my part"),
        GapKind.HYPOTHESES: _count("%n hypotheses", n),
        GapKind.DROP_IF: _count("%n drop it if", n),
        GapKind.AGAINST: _count("%n lines against", n),
        GapKind.ANSWERS: _tr("what fits and what counts against"),
        GapKind.LOOK_FOR: _count("%n look-fors", n),
        GapKind.QUESTION: _count("%n questions", n),
        GapKind.SMALL_CHANGE: _count("%n small changes", n),
        GapKind.FOLLOW_UP: _tr("the date you look again"),
    }
    return words[kind]
