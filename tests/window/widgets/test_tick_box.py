"""The box of a choice that is on or off can be seen, ticked or not."""

from pytestqt.qtbot import QtBot

from pairview.window.theme import paint
from pairview.window.widgets.tick_box import TickBox


def colours(box: TickBox) -> set[str]:
    picture = box.grab().toImage()
    middle = picture.height() // 2
    return {picture.pixelColor(x, middle).name() for x in range(30)}


def test_an_empty_box_has_an_edge_that_can_be_seen(qtbot: QtBot) -> None:
    box = TickBox("We promise")
    qtbot.addWidget(box)
    box.show()
    assert paint.colour("line2").name() in colours(box)
    assert paint.colour("accent").name() not in colours(box)


def test_a_ticked_box_is_filled_and_bears_a_tick(qtbot: QtBot) -> None:
    box = TickBox("We promise")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    assert {paint.colour("accent").name(), paint.colour("on_accent").name()} <= colours(box)
