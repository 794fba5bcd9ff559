"""What the rail says of each step: which are open, where the pair is, how far a step is."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pairview.domain.case import Case
from pairview.domain.flow import is_open, steps_shown
from pairview.domain.looking_again import looks_again_on
from pairview.domain.seat import Seat
from pairview.domain.slot import Step, asked_in
from pairview.domain.written import holds_something
from pairview.window.screens.screen import Destination
from pairview.window.screens.step_names import step_name
from pairview.window.widgets.step_button import RailStep, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

STEP_OF = {
    Destination.AGREE: Step.AGREE,
    Destination.RATINGS: Step.RECORD,
    Destination.MOMENTS: Step.RECORD,
    Destination.KNOWLEDGE: Step.RECORD,
    Destination.HAND_OVER: Step.RECORD,
    Destination.CONTRAST: Step.CONTRAST,
    Destination.RETELL: Step.RETELL,
    Destination.HYPOTHESES: Step.HYPOTHESES,
    Destination.WEIGH: Step.WEIGH,
    Destination.PLAN: Step.PLAN,
    Destination.READ_BACK: Step.READ_BACK,
    Destination.SECOND_LOOK: Step.SECOND_LOOK,
    Destination.CARD_BACK: Step.SECOND_LOOK,
    Destination.RATE_AGAIN: Step.SECOND_LOOK,
}

BESIDE_THE_STEPS = frozenset(
    {
        Destination.KEEPING,
        Destination.STATEMENTS,
        Destination.PREDICT,
        Destination.LATER_FACTS,
    }
)
"""Screens of no step: open at any time but in a private turn, and not remembered."""

PLACE_OF: dict[Step, Destination] = {}
"""The screen with which a step opens."""
for _place, _step in STEP_OF.items():
    PLACE_OF.setdefault(_step, _place)


def present_place(case: Case) -> Destination:
    """Return where the pair is in the steps, to go back there from beside them."""
    step = case.progress.step
    recording = step is Step.RECORD
    return Destination.HAND_OVER if recording else PLACE_OF.get(step, Destination.CONTRAST)


def why_locked() -> str:
    """Return why a step behind the reveal cannot be opened yet."""
    return _tr("Opens when both of you have finished recording.")


def rail_steps(
    case: Case, viewer: Seat | None, at: Step | None, today: date | None = None
) -> list[RailStep]:
    """Return the steps of the slot, ticked where something was written or answered in them.

    `at` is the step on screen now, None beside the steps; it is shown whatever time they have. A
    day far from `today` has its year.
    """
    steps = _steps(case)
    shown = steps if at is None or at in steps else sorted((*steps, at))
    due = _due(case, today)
    return [_rail_step(case, viewer, step, at, due) for step in shown]


def _steps(case: Case) -> tuple[Step, ...]:
    """Return the steps of the slot, and the second look, which is weeks later."""
    return (*steps_shown(case.agreement.slot), Step.SECOND_LOOK)


def _rail_step(case: Case, viewer: Seat | None, step: Step, at: Step | None, due: str) -> RailStep:
    name = step_name(step)
    line = due if step is Step.SECOND_LOOK else ""
    if step is at:
        return RailStep(step, name, State.CURRENT, line or _line(case, viewer, step))
    if not is_open(case, step):
        return RailStep(step, name, State.LOCKED, why_locked=why_locked())
    return RailStep(step, name, State.DONE if holds_something(case, step) else State.OPEN, line)


def _line(case: Case, viewer: Seat | None, step: Step) -> str:
    if step is Step.RECORD and viewer is not None:
        return f"{case.class_label(viewer)} · {_rated(case, viewer)}"
    lines: dict[Step, Callable[[], str]] = {
        Step.HYPOTHESES: lambda: _count("%n so far", len(case.hypotheses)),
        Step.WEIGH: lambda: _listed(
            _count("%n hypotheses", len(case.hypotheses)), _count("%n pieces", len(case.evidence))
        ),
        Step.PLAN: lambda: _listed(
            _count("%n look-fors", len(case.look_fors)), _count("%n questions", len(case.questions))
        ),
    }
    return lines[step]() if step in lines else ""


def _due(case: Case, today: date | None) -> str:
    """Return the day of the look to come; it takes the place of minutes until then."""
    from pairview.window.widgets.date_pick import day_words

    day = looks_again_on(case)
    return day_words(day, today) if day is not None else ""


def _rated(case: Case, viewer: Seat) -> str:
    from pairview.content import load_dimensions

    everything = asked_in(case.agreement.slot).all_dimensions
    dimensions = load_dimensions()
    asked = {dimension.id for dimension in dimensions if everything or dimension.short}
    rated = sum(r.seat is viewer and r.dimension in asked for r in case.ratings)
    return _tr("{n} of {all} rated").format(n=rated, all=len(asked))


def _listed(*counts: str) -> str:
    return ", ".join(filter(None, counts))


def _count(words: str, count: int) -> str:
    """Return a count in words; nothing is said of what is not there."""
    if not count:
        return ""
    return QCoreApplication.translate("RailSteps", words, "", count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RailSteps", words)


def fill_steps(menu: "QMenu", case: Case, go_to: "Callable[[int], None]") -> None:
    """Put every step above what the menu offers; one that is not open yet is grey."""
    fixed = [action for action in menu.actions() if action.parent() is not menu]
    menu.clear()
    for step in _steps(case):
        words = f"&{int(step)} {step_name(step)}"
        action = menu.addAction(words, partial(go_to, int(step)))
        action.setEnabled(is_open(case, step))
    menu.addSeparator()
    menu.addActions(fixed)
