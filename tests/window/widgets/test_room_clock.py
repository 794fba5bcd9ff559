"""The minutes of a room: figures that do not move, a bar that empties, a name that is calm."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pairview.window.theme import paint
from pairview.window.widgets.room_clock import RoomClock


def shown(qtbot: QtBot, widget: RoomClock, width: int, height: int) -> RoomClock:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


@pytest.fixture
def clock(qtbot: QtBot) -> RoomClock:
    return shown(qtbot, RoomClock(), 600, 220)


def picture(clock: RoomClock) -> QImage:
    return clock.grab().toImage()


def edges(image: QImage, ink: str) -> tuple[int, int]:
    """Return the first and last column of the upper half with a pixel of a colour."""
    wanted = QColor(ink).rgb()
    rows = range(10, image.height() * 3 // 4, 3)
    found = [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in rows)]
    return found[0], found[-1]


@pytest.mark.parametrize(
    ("seconds", "figures"),
    [
        (402, "06:42"),
        (0, "00:00"),
        (59, "00:59"),
        (6000, "100:00"),
        (-31, "+0:31"),
        (-840, "+14:00"),
    ],
)
def test_minutes_and_seconds_stand_there(clock: RoomClock, seconds: int, figures: str) -> None:
    clock.show_time(seconds, 0.5, is_resting=False)
    assert clock.figures == figures


@pytest.mark.parametrize(
    ("seconds", "name"),
    [
        (402, "7 minutes left"),
        (60, "1 minute left"),
        (59, "1 minute left"),
        (0, "0 minutes left"),
        (-31, "The time is over"),
        (-60, "1 minute over"),
        (-870, "14 minutes over"),
    ],
)
def test_its_name_says_whole_minutes(clock: RoomClock, seconds: int, name: str) -> None:
    clock.show_time(seconds, 0.5, is_resting=False)
    assert clock.accessibleName() == name


def test_the_figures_fill_the_place_and_stay_inside(clock: RoomClock) -> None:
    for seconds in (3599, 671):
        clock.show_time(seconds, 0, is_resting=False)
        left, right = edges(picture(clock), paint.colour("text").name())
        assert 0 <= left < right < clock.width()
        assert right - left > clock.width() * 0.6


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize(("seconds", "wide"), [(-31, 600), (-840, 600), (-840, 300)])
def test_once_over_a_frame_stands_around_the_figures(
    clock: RoomClock, seconds: int, wide: int, direction: Qt.LayoutDirection
) -> None:
    clock.resize(wide, 220)
    clock.setLayoutDirection(direction)
    clock.show_time(seconds, 1, is_resting=False)
    image = picture(clock)
    middle = image.height() // 2
    for x in (2, wide - 3):
        assert image.pixelColor(x, middle) == paint.colour("accent")
    assert image.pixelColor(14, middle) == paint.colour("accent_bg")
    left, right = edges(image, paint.colour("text").name())
    assert 14 < left < right < wide - 14
    clock.show_time(seconds, 1, is_resting=True)
    assert picture(clock).pixelColor(2, middle) == paint.colour("bar")


def test_figures_keep_clear_of_their_frame_where_the_place_is_low(clock: RoomClock) -> None:
    clock.resize(600, 80)
    clock.show_time(-31, 1, is_resting=False)
    image = picture(clock)
    for y in (7, 8, 71, 72):
        assert all(image.pixelColor(x, y) == paint.colour("accent_bg") for x in range(20, 580))


def test_it_is_pale_while_nothing_counts(clock: RoomClock) -> None:
    clock.show_time(300, 0, is_resting=True)
    left, right = edges(picture(clock), paint.colour("muted").name())
    assert right - left > clock.width() * 0.6


def test_the_bar_empties_the_way_people_read(clock: RoomClock) -> None:
    clock.show_time(30, 0.75, is_resting=False)
    spots = [(20, "accent"), (580, "line")]
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        clock.setLayoutDirection(direction)
        image = picture(clock)
        for x, token in spots:
            assert image.pixelColor(x, clock.height() - 5) == paint.colour(token)
        spots = [(580, "accent"), (20, "line")]
