"""The course of a room in words: what a part is called, who is at it, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pairview.domain.room_timer import Part
from pairview.window.screens.step_names import step_name
from pairview.window.widgets.room_strip import Cell

if TYPE_CHECKING:
    from pairview.domain.room_timer import RoomTimer

MINUTE = 60


def part_name(part: Part) -> str:
    """Return "5  Hypotheses", or what the time left over is called."""
    if part.step is None:
        return _tr("Slack")
    return f"{int(part.step)}  {step_name(part.step)}"


def who_words(part: Part) -> str:
    """Return who is at work."""
    if part is Part.RECORD_FIRST:
        return _tr("One of you, alone")
    if part is Part.RECORD_SECOND:
        return _tr("The other one, alone")
    return _tr("Each pair as it likes") if part is Part.SLACK else _tr("Both together")


def next_words(timer: RoomTimer) -> str:
    """Return what comes next and how long it takes; nothing at the end."""
    part = timer.next_part
    if part is None:
        return ""
    name, minutes = part_name(part), timer.minutes_of(part)
    if part is Part.SLACK:
        return _tr("Next: slack")
    if part is Part.RECORD_SECOND:
        name = _tr("{step}, the other one").format(step=name)
    return _tr("Next: {step}, {n} min").format(step=name, n=minutes)


def slack_minutes(timer: RoomTimer, now: float) -> int:
    """Return whole minutes of slack, as the rail of a pair counts them."""
    return timer.slack_left(now) // MINUTE


def cells_of(timer: RoomTimer, now: float) -> tuple[Cell, ...]:
    """Return the strip: a cell for each step, and one for the slack."""
    cells = []
    for part in timer.course:
        if part is Part.RECORD_SECOND:
            continue
        halves = [part, Part.RECORD_SECOND] if part is Part.RECORD_FIRST else [part]
        minutes = sum(timer.minutes_of(half) for half in halves)
        share = sum(timer.share_spent(half, now) for half in halves) / len(halves)
        if part is Part.SLACK:
            minutes = slack_minutes(timer, now)
        time = _tr("{n} min").format(n=minutes)
        is_slack = part is Part.SLACK
        cells.append(Cell(part_name(part), time, share, timer.part in halves, is_slack))
    return tuple(cells)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RoomCourse", words)
