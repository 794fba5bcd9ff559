"""Rating again as it is pictured: what each says of River three weeks on."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.rating_again import rate_again, say_effort, show_what_there_is
from pairview.domain.seat import Seat
from pairview.window.screens.rate_again_screen import RateAgainScreen
from pairview.window.screens.second_look_screen import SecondLookScreen

AGAIN = {
    "start": "35",
    "stay": "24",
    "join": "25",
    "ask": "32",
    "peers": "X3",
    "interest": "24",
    "settle": "44",
}
"""The answers of A and of B, by dimension; one is left out."""
MARGIN = 16


def rated_again(case: Case) -> Case:
    """Return the case in which both rated again at its last second look."""
    look = case.second_looks[-1]
    for dimension, levels in AGAIN.items():
        for seat, level in zip(Seat, levels, strict=True):
            case = rate_again(case, look, seat, dimension, Level(level))
    case = say_effort(case, look, Seat.A, FiveSteps.FOURTH)
    case = say_effort(case, look, Seat.B, FiveSteps.THIRD)
    return show_what_there_is(case, look)


def show_then_and_now(screen: SecondLookScreen) -> None:
    """Unfold More and bring what was rated again into sight."""
    screen.form.more.open_up()
    QTest.qWait(300)
    port = screen.parentWidget()
    page = port.parentWidget() if port is not None else None
    assert isinstance(page, QScrollArea)
    page.verticalScrollBar().setValue(screen.again.mapTo(screen, QPoint()).y() - MARGIN)


def rate_some(screen: RateAgainScreen) -> None:
    """Answer the first rows, as in the middle of it."""
    QTest.keyClicks(screen.form.scale.rows, "322x")
