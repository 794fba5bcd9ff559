"""The minute for letting off steam: offered, counted down quietly, put away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.window.widgets.sixty_seconds import SECONDS, SixtySeconds


@pytest.fixture
def minute(qtbot: QtBot) -> SixtySeconds:
    offered = SixtySeconds()
    qtbot.addWidget(offered)
    offered.show()
    return offered


def test_the_offer_is_put_away_with_one_click(minute: SixtySeconds, qtbot: QtBot) -> None:
    with qtbot.waitSignal(minute.put_away):
        QTest.mouseClick(minute.away_button, Qt.MouseButton.LeftButton)


def test_the_bar_empties_and_the_offer_goes_after_a_minute(
    minute: SixtySeconds, qtbot: QtBot
) -> None:
    QTest.mouseClick(minute.start_button, Qt.MouseButton.LeftButton)
    assert minute.bar.isVisible()
    assert minute.start_button.isHidden()
    for _ in range(SECONDS - 1):
        minute.tick()
    assert minute.seconds_left == 1
    with qtbot.waitSignal(minute.put_away):
        minute.tick()


@pytest.mark.parametrize(("width", "below"), [(540, True), (1000, False)])
def test_its_buttons_stand_below_the_words_where_room_is_short(
    minute: SixtySeconds, width: int, below: bool
) -> None:
    minute.resize(width, 120)
    QTest.qWait(0)
    assert (minute.away_button.y() > minute.words.geometry().bottom()) is below
    assert minute.rect().contains(minute.away_button.geometry())
