"""The course of a rating: hollow then, filled now, and X apart from the steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.window.theme.tokens import LIGHT
from pairview.window.widgets.course_track import CourseTrack

NEVER, THEN, HALF, OFTEN, ALWAYS, X = Level


@pytest.fixture
def track(qtbot: QtBot) -> CourseTrack:
    made = CourseTrack()
    qtbot.addWidget(made)
    made.resize(240, 26)
    return made


def colour(track: CourseTrack, level: Level, across: float = 0.0) -> QColor:
    """Return what is painted at a level, or so many pixels beside its middle."""
    at = track.place(level)
    return track.grab().toImage().pixelColor(round(at.x() + across), round(at.y()))


def test_then_is_hollow_and_now_is_filled(track: CourseTrack) -> None:
    track.show_course(Seat.A, "", NEVER, OFTEN)
    assert colour(track, NEVER) == QColor(LIGHT.surface)
    assert colour(track, OFTEN) == QColor(LIGHT.a)
    assert colour(track, HALF) == QColor(LIGHT.a)


def test_what_stayed_is_one_filled_mark(track: CourseTrack) -> None:
    track.show_course(Seat.B, "", HALF, HALF, (HALF,))
    assert colour(track, HALF) == QColor(LIGHT.b)
    assert colour(track, OFTEN).name() != QColor(LIGHT.b).name()


def test_a_look_between_is_a_small_mark(track: CourseTrack) -> None:
    track.show_course(Seat.A, "", None, ALWAYS, (THEN,))
    assert colour(track, THEN) == QColor(LIGHT.a)
    assert colour(track, THEN, across=8) != QColor(LIGHT.a)


def test_no_line_leads_to_no_chance(track: CourseTrack) -> None:
    track.show_course(Seat.A, "", HALF, X)
    assert colour(track, X) == QColor(LIGHT.a)
    assert colour(track, ALWAYS) != QColor(LIGHT.a)


def test_without_an_answer_only_the_places_are_there(track: CourseTrack) -> None:
    track.show_course(Seat.A, "", None, None)
    seen = {colour(track, level).name() for level in Level}
    assert QColor(LIGHT.a).name() not in seen


def test_it_reads_from_the_right_where_people_do(track: CourseTrack) -> None:
    before = track.place(NEVER).x()
    track.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert track.place(NEVER).x() == track.width() - before
