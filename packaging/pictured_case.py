"""River as it is pictured: while both record, and weeks on; and what stands beside it in a list."""

from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from pairview.content import load_practice_case
from pairview.content.language import language_in_use
from pairview.domain import second_sitting as sitting
from pairview.domain.case import Case, Progress
from pairview.domain.hypothesis import Status
from pairview.domain.second_look import Outcome
from pairview.domain.slot import Step
from pairview.window.recent_cases import RecentCase

TODAY = date(2026, 11, 23)
LOOKING_AGAIN = date(2026, 12, 14)
"""The day that River's plan sets for the second look."""


class Typed(NamedTuple):
    """What people typed, beside what River holds."""

    another_case: str
    seen: str
    said: str
    remember: str
    why: str
    slips: str
    school: str


TYPED: Final = {
    "en": Typed(
        "Quiet Harbour",
        "Eight minutes from the board, under one when told aloud.",
        "When the board is full I do not know where to look. In PE you just say it.",
        "The handball match on Saturday.",
        "the table made no difference",
        "Slips of the maths day",
        "S:/School wording",
    ),
    "es": Typed(
        "Faro Azul",
        "Ocho minutos desde la pizarra, menos de uno al decirlo en voz alta.",
        "Con la pizarra llena no sé adónde mirar. En Educación física lo dicen y ya.",
        "El partido de balonmano del sábado.",
        "con la otra mesa no cambió nada",
        "Papeletas de la jornada",
        "S:/Textos de la escuela",
    ),
}
"""By the language of the pictures."""


def typed() -> Typed:
    """Return what people typed in the language in use."""
    return TYPED[language_in_use()]


def listed() -> tuple[RecentCase, ...]:
    """Return what the start page lists."""
    return (
        RecentCase("river.pairview", "River", 7, "2026-11-20T10:42"),
        RecentCase("other.pairview", typed().another_case, 3, "2026-11-18T15:05"),
    )


def while_recording() -> Case:
    """Return the case as it is while both record, before the first turn."""
    case = load_practice_case("river", TODAY)
    return replace(case, progress=Progress(step=Step.RECORD))


def looked_at_again() -> Case:
    """Return the case with what a pair has written into the second look after some minutes."""
    river, words = load_practice_case("river", TODAY), typed()
    look = sitting.sitting_on(river, LOOKING_AGAIN)
    case = sitting.say_outcome(river, look, "minutes-to-first-line", Outcome.SEEN)
    case = sitting.write_line(case, look, "minutes-to-first-line", words.seen)
    case = sitting.say_outcome(case, look, "play-on-the-board", Outcome.UNCLEAR)
    case = sitting.write_said(case, look, words.said)
    case = sitting.write_remember(case, look, words.remember)
    case = sitting.move_hypothesis(case, look, "one-friend", Status.SET_ASIDE)
    return sitting.say_why(case, look, "one-friend", words.why)
