"""What is said of an earlier copy: when it was kept and how much it holds, in numbers only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pairview.window.screens.step_names import step_name

if TYPE_CHECKING:
    from datetime import date, datetime

    from pairview.domain.counting import Counts
    from pairview.domain.slot import Step


def when_words(made_at: datetime, today: date) -> str:
    """Return "today 10:42", "Sat 21 Nov, 10:42" or, of another year, "21 Nov 2025, 10:42".

    `made_at` knows its zone; it is told in the time of this laptop.
    """
    here = made_at.astimezone()
    time = f"{here:%H:%M}"
    if here.date() == today:
        return _tr("today {time}").format(time=time)
    pattern = "ddd d MMM" if here.year == today.year else "d MMM yyyy"
    day = QLocale().toString(QDate(here.year, here.month, here.day), pattern)
    return _tr("{day}, {time}").format(day=day, time=time)


def step_words(step: Step) -> str:
    """Return "Step 3, Contrast"."""
    return _tr("Step {n}, {name}").format(n=int(step), name=step_name(int(step)))


def counts_words(counts: Counts) -> str:
    """Return "16 ratings, 4 moments"; nothing is said of what is not there."""
    said = (
        _count("%n ratings", counts.ratings),
        _count("%n moments", counts.moments),
        _count("%n hypotheses", counts.hypotheses),
        _count("%n pieces of evidence", counts.evidence),
        _count("%n look-fors", counts.look_fors),
        _count("%n questions", counts.questions),
    )
    return ", ".join(filter(None, said)) or _tr("nothing written yet")


def _count(words: str, count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate("CopyWords", words, "", count)


def holds_words(step: Step, counts: Counts) -> str:
    """Return "step 3, 16 ratings, 4 moments", to stand inside a sentence."""
    return _tr("step {n}, {counts}").format(n=int(step), counts=counts_words(counts))


def _tr(words: str) -> str:
    return QCoreApplication.translate("CopyWords", words)
