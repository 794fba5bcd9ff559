"""One of the two classes is always on screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pairview.domain.seat import Seat
from pairview.window.widgets.seat_switch import SeatSwitch


def test_a_click_asks_for_the_other_class_and_never_for_none(qtbot: QtBot) -> None:
    switch = SeatSwitch()
    qtbot.addWidget(switch)
    switch.show_seat(Seat.A, ("Maths", "PE & dance"), "Both may change what stands here.")
    switch.show()
    told: list[Seat] = []
    switch.chosen.connect(told.append)
    maths, pe = switch.findChildren(QPushButton)
    assert [maths.accessibleName(), pe.accessibleName()] == ["Maths", "PE & dance"]
    QTest.mouseClick(maths, Qt.MouseButton.LeftButton)
    assert switch.choice.choice == "A"
    assert told == []
    QTest.mouseClick(pe, Qt.MouseButton.LeftButton)
    assert told == [Seat.B]
