"""The course of a room as a strip: what is over, what is on, what comes, and the slack apart."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pairview.window.theme import paint
from pairview.window.widgets.room_strip import Cell, RoomStrip

CELLS = (
    Cell("1  Agree", "2 min", 1.0),
    Cell("2  Record", "10 min", 0.5, is_now=True),
    Cell("5  Hypotheses", "7 min", 0.0),
    Cell("Slack", "6 min", 0.0, is_slack=True),
)


def shown(qtbot: QtBot, widget: RoomStrip, width: int, height: int) -> RoomStrip:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


@pytest.fixture
def strip(qtbot: QtBot) -> RoomStrip:
    made = shown(qtbot, RoomStrip(), 824, 60)
    made.show_cells(CELLS)
    return made


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_bars_say_what_is_spent(strip: RoomStrip, direction: Qt.LayoutDirection) -> None:
    strip.setLayoutDirection(direction)
    image = strip.grab().toImage()
    wanted = {40: "bar", 160: "bar", 240: "accent", 380: "surface", 500: "surface", 560: "surface"}
    for x, token in wanted.items():
        place = x if direction is Qt.LayoutDirection.LeftToRight else strip.width() - x
        assert image.pixelColor(place, 4) == paint.colour(token), x


def test_a_screen_reader_hears_the_course_and_where_it_is(strip: RoomStrip) -> None:
    assert strip.accessibleName() == (
        "Course: 1  Agree, 2 min; 2  Record, 10 min; 5  Hypotheses, 7 min; Slack, 6 min."
        " Now: 2  Record"
    )


def test_names_get_smaller_until_all_of_them_fit(strip: RoomStrip) -> None:
    strip.set_largest(30)
    assert strip._font(300).pixelSize() == 30
    assert strip._font(90).pixelSize() < 16
    assert strip._font(10).pixelSize() == 11


def test_it_paints_nothing_before_it_knows_the_course(qtbot: QtBot) -> None:
    empty = shown(qtbot, RoomStrip(), 200, 60)
    assert empty.cells == ()
    image = empty.grab().toImage()
    assert image.pixel(5, 4) == image.pixel(100, 30)
