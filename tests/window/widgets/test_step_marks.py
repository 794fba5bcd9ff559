"""The marks on the five steps differ in shape, not in colour alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pairview.domain.five_steps import FiveSteps
from pairview.domain.seat import Seat
from pairview.window.widgets.step_marks import StepKey, StepMarks


@pytest.fixture
def marks(qtbot: QtBot) -> StepMarks:
    made = StepMarks()
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


def test_every_step_of_both_is_told_apart_in_black_and_white(marks: StepMarks) -> None:

    seen = set()
    for seat in Seat:
        for guess in (None, *FiveSteps):
            for said in (None, *FiveSteps):
                marks.show_steps(seat, guess, said)
                grey = marks.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
                seen.add(pixels(grey))
    assert len(seen) == 2 * 5 * 6 + 6


def pixels(image: QImage) -> tuple[int, ...]:
    """Return every pixel; the bits that fill up a line of the picture hold anything."""
    across, down = range(image.width()), range(image.height())
    return tuple(image.pixelIndex(x, y) for y in down for x in across)


def test_it_is_mirrored_where_words_run_to_the_left(marks: StepMarks) -> None:

    marks.show_steps(Seat.A, FiveSteps.FIRST, FiveSteps.SECOND)
    there = marks.grab().toImage()
    marks.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    marks.show_steps(Seat.A, FiveSteps.FIFTH, FiveSteps.FOURTH)
    assert marks.grab().toImage() == there


def test_the_key_shows_the_same_marks(qtbot: QtBot) -> None:
    key, cross = StepKey(Seat.A), StepKey(None)
    for one in (key, cross):
        qtbot.addWidget(one)
    before = key.grab().toImage()
    assert before != cross.grab().toImage()
    key.show_seat(Seat.B)
    assert key.grab().toImage() != before
