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
    words = _tr("{step}: one cell not considered yet. Answer it in step 6, or print it so.")
    if count > 1:
        words = _tr(
            "{step}: {n} cells not considered yet. Answer them in step 6, or print them so."
        )
    return words.format(step=step_name(Step.WEIGH), n=count) if count else ""


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
    one, many = {
        GapKind.RATINGS: (_tr("a rating"), _tr("{n} ratings")),
        GapKind.STRENGTHS: (_tr("a strength"), _tr("{n} strengths")),
        GapKind.PUZZLES: (_tr("a puzzle"), _tr("{n} puzzles")),
        GapKind.MOMENTS: (_tr("one more moment"), _tr("{n} more moments")),
        GapKind.KNOWLEDGE: (_tr("a line of what you know"), _tr("{n} lines of what you know")),
        GapKind.FIRST_THEORY: (_tr("a first theory"), _tr("{n} first theories")),
        GapKind.PUZZLE_SENTENCE: (_tr("the puzzle sentence"), _tr("the puzzle sentence")),
        GapKind.MY_PART: (_tr("my part"), _tr("my part")),
        GapKind.HYPOTHESES: (_tr("a hypothesis"), _tr("{n} hypotheses")),
        GapKind.DROP_IF: (_tr("one drop it if"), _tr("{n} drop it if")),
        GapKind.AGAINST: (_tr("a line against one"), _tr("{n} lines against")),
        GapKind.ANSWERS: (_tr("what fits and what counts against"),) * 2,
        GapKind.LOOK_FOR: (_tr("a look-for"), _tr("{n} look-fors")),
        GapKind.QUESTION: (_tr("a question"), _tr("{n} questions")),
        GapKind.SMALL_CHANGE: (_tr("a small change"), _tr("{n} small changes")),
        GapKind.FOLLOW_UP: (_tr("the date you look again"), _tr("the date you look again")),
    }[gap.kind]
    words = (one if gap.count == 1 else many).format(n=gap.count)
    if gap.seat is None:
        return words
    return _tr("{what} in {room}").format(what=words, room=case.class_label(gap.seat))
