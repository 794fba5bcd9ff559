"""The room's page can be read from the back row, and no word of it is cut."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from pairview.domain.room_timer import Part, course_of
from pairview.domain.slot import Slot
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from tests.flows.looking import faults
from tests.room import KEY, press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WRAP = Qt.TextFlag.TextWordWrap


def shown_parts(room: FacilitatorScreen) -> Iterator[Part]:
    for part in course_of(Slot.STANDARD):
        yield part
        press(KEY.Key_Right)


@pytest.mark.parametrize("size", [(1280, 610), (1366, 660), (1920, 1050), (800, 560)])
def test_no_word_is_cut_at_any_step(room: FacilitatorScreen, size: tuple[int, int]) -> None:
    room.resize(*size)
    QTest.qWait(0)
    for part in shown_parts(room):
        assert faults(room) == [], part
    for chip in room.chips:
        chip.click()
        assert faults(room) == [], chip.words


def test_what_sits_at_the_top_breaks_into_lines(room: FacilitatorScreen) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Space)
    form = room.form
    form.sitting_row.resize(320, 200)
    QTest.qWait(0)
    shown = (form.kind_row, form.slot_row, form.anew_button)
    assert len({widget.y() for widget in shown}) > 1
    assert all(widget.width() >= widget.minimumSizeHint().width() for widget in shown)


def test_minutes_and_step_can_be_read_from_the_back(room: FacilitatorScreen) -> None:
    """A screen 2 m wide, seen from 8 m, wants letters of 4 cm: 26 of 1280 pixels."""
    labels: list[QWidget] = [room.form.title_label, room.form.next_label, room.form.say_label]
    for label in labels:
        assert label.fontMetrics().capHeight() >= 18
    assert room.form.title_label.fontMetrics().capHeight() >= 40
    assert room.form.clock.height() >= 140


@pytest.mark.parametrize("size", [(1280, 610), (1920, 1050)])
def test_short_sentences_fill_their_card(room: FacilitatorScreen, size: tuple[int, int]) -> None:
    room.resize(*size)
    QTest.qWait(0)
    label = room.form.say_label
    for part in shown_parts(room):
        place = QRect(0, 0, label.width() - 2, 0)
        words = label.fontMetrics().boundingRect(place, WRAP, label.text())
        assert words.height() > 0.66 * label.height(), part
