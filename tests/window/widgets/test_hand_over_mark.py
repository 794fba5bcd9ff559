"""Who passes the keyboard to whom, by shape and place as well as colour."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.widgets.hand_over_mark import HandOverMark


@pytest.fixture
def mark(qtbot: QtBot) -> HandOverMark:
    made = HandOverMark()
    qtbot.addWidget(made)
    made.show()
    return made


def share(picture: QImage, token: str, left: float, right: float) -> int:
    """Return how many pixels between two shares of the width have the colour of a token."""
    wanted: QColor = paint.colour(token)
    across = range(round(picture.width() * left), round(picture.width() * right))
    return sum(picture.pixelColor(x, y) == wanted for x in across for y in range(picture.height()))


def test_the_first_turn_shows_its_taker_alone(mark: HandOverMark) -> None:
    mark.show_turn(("M", "P"), None, Seat.A)
    picture = mark.grab().toImage()
    assert share(picture, "a", 0, 1) > 0
    assert share(picture, "b", 0, 1) == 0


def test_the_giver_stands_hollow_on_the_left_and_the_taker_filled_on_the_right(
    mark: HandOverMark,
) -> None:
    mark.show_turn(("M", "P"), Seat.A, Seat.B)
    picture = mark.grab().toImage()
    assert share(picture, "a", 0.5, 1) == share(picture, "b", 0, 0.5) == 0
    assert 0 < share(picture, "a", 0, 0.5) < share(picture, "b", 0.5, 1)
    assert share(picture, "bar", 0.4, 0.6) > 0


def test_both_stand_side_by_side_when_both_have_finished(mark: HandOverMark) -> None:
    mark.show_turn(("M", "P"), None, None)
    picture = mark.grab().toImage()
    assert share(picture, "a", 0, 0.5) > 0
    assert share(picture, "b", 0.5, 1) > 0
