"""Marks tell the seats apart by shape, letter and words."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.widgets.seat_mark import SeatMark, initials


@pytest.mark.parametrize(
    ("labels", "letters"),
    [
        (("Maths", "PE"), ("M", "P")),
        (("maths", "Music"), ("Ma", "Mu")),
        (("Art", "art"), ("A", "B")),
        (("", "PE"), ("A", "B")),
        ((" Maths", "Ärzte"), ("M", "Ä")),
        (("Maths 1", "Maths 2"), ("A", "B")),
        (("7b Mathe", "Sport 7b"), ("M", "S")),
        (("7b Maths", "7b Music"), ("Ma", "Mu")),
        (("7b", "8c"), ("B", "C")),
        (("7", "PE"), ("A", "B")),
        (("\u6570\u5b66", "PE"), ("\u6570", "P")),
    ],
)
def test_initials_are_one_letter_two_or_the_seat(
    labels: tuple[str, str], letters: tuple[str, str]
) -> None:
    assert initials(*labels) == letters


def picture(mark: SeatMark) -> QImage:
    return mark.grab().toImage()


def test_a_is_a_circle_and_b_a_diamond_with_the_label_as_name(qtbot: QtBot) -> None:
    mark = SeatMark(size=40)
    qtbot.addWidget(mark)
    mark.show_seat(Seat.A, "", "Maths")
    assert mark.accessibleName() == "Maths"
    middle = picture(mark).width() // 2
    near_edge = middle + 13
    assert QColor(picture(mark).pixel(middle, middle)) == paint.colour("a")
    assert QColor(picture(mark).pixel(near_edge, near_edge)) == paint.colour("a")
    mark.show_seat(Seat.B, "", "PE")
    assert QColor(picture(mark).pixel(middle, middle)) == paint.colour("b")
    assert QColor(picture(mark).pixel(near_edge, near_edge)) != paint.colour("b")


def test_an_outlined_mark_is_open_in_the_middle(qtbot: QtBot) -> None:
    mark = SeatMark(size=40)
    qtbot.addWidget(mark)
    mark.show_seat(Seat.A, "", "Maths", outlined=True)
    middle = picture(mark).width() // 2
    assert QColor(picture(mark).pixel(middle, middle)) == paint.colour("surface")


def test_both_is_wider_than_one(qtbot: QtBot) -> None:
    mark = SeatMark(size=20)
    qtbot.addWidget(mark)
    alone = mark.width()
    mark.show_seat(None, "", "both")
    assert mark.width() > alone
