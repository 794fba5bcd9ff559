"""Fields that unfold leave the wheel to the page and draw their own arrow."""

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from pairview.window.theme import paint
from pairview.window.widgets.pick_box import DateBox, PickBox
from tests.flows.hands import rest_a_moment

MARGINS = 4
"""What a line keeps free on its two sides together, in pixels."""


@pytest.fixture
def pick(qtbot: QtBot) -> PickBox:
    made = PickBox()
    qtbot.addWidget(made)
    for words in ("any activity", "silent work", "team game"):
        made.addItem(words)
    made.show()
    return made


def turn_wheel(field: PickBox | DateBox) -> bool:
    """Turn the wheel over a field; returns whether the field took it."""
    none, by = Qt.MouseButton.NoButton, QPoint(0, -120)
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        middle,
        by,
        by,
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_the_wheel_scrolls_the_page_and_changes_no_answer(pick: PickBox) -> None:
    assert not turn_wheel(pick)
    assert pick.currentIndex() == 0


def test_the_wheel_changes_no_date(qtbot: QtBot) -> None:
    box = DateBox()
    qtbot.addWidget(box)
    box.setDate(QDate(2026, 12, 12))
    box.show()
    assert not turn_wheel(box)
    assert box.date() == QDate(2026, 12, 12)
    assert box.calendarPopup()


def test_arrows_answer_by_key(pick: PickBox) -> None:
    QTest.keyClick(pick, Qt.Key.Key_Down)
    assert pick.currentText() == "silent work"


def test_the_arrow_is_drawn_at_the_end(pick: PickBox) -> None:
    pick.resize(240, 36)
    picture = pick.grab().toImage()
    end = range(pick.width() - 26, pick.width() - 8)
    found = {picture.pixelColor(x, y).name() for x in end for y in range(8, 28)}
    assert paint.colour("text2").name() in found


def test_the_calendar_is_never_red_and_its_arrows_can_be_seen(qtbot: QtBot) -> None:
    box = DateBox()
    qtbot.addWidget(box)
    box.show()
    middle = box.rect().center()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=middle)
    calendar = box.calendarWidget()
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.weekdayTextFormat(day).foreground().color() == paint.colour("text")
    before = calendar.findChild(QToolButton, "qt_calendar_prevmonth")
    assert isinstance(before, QToolButton)
    picture = before.icon().pixmap(before.iconSize()).toImage()
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert paint.colour("text") in [picture.pixelColor(*place) for place in places]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_rows_of_an_open_list_can_be_hit(pick: PickBox) -> None:
    pick.showPopup()
    rest_a_moment()
    rows = pick.view()
    model = rows.model()
    heights = [rows.visualRect(model.index(row, 0)).height() for row in range(pick.count())]
    assert min(heights) >= 24
    assert rows.viewport().height() >= sum(heights)
    pick.hidePopup()


def test_a_click_beside_the_date_changes_nothing(qtbot: QtBot) -> None:
    box = DateBox()
    qtbot.addWidget(box)
    box.setDate(QDate(2026, 11, 30))
    box.show()
    box.activateWindow()
    QTest.qWaitForWindowActive(box)
    letters = box.lineEdit().geometry()
    beside = [
        QPoint(x, y)
        for x in range(1, letters.right(), 4)
        for y in range(1, box.height(), 4)
        if not letters.contains(x, y)
    ]
    assert beside
    for place in beside:
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=place)
    assert box.date() == QDate(2026, 11, 30)
    assert box.hasFocus()


def test_every_day_of_a_year_fits_the_field_whole(qtbot: QtBot) -> None:
    box = DateBox()
    qtbot.addWidget(box)
    box.setDisplayFormat("ddd d MMM")
    box.show()
    line, locale = box.lineEdit(), QLocale()
    days = [QDate(2026, 1, 1).addDays(number) for number in range(365)]
    wide = [line.fontMetrics().horizontalAdvance(locale.toString(day, "ddd d MMM")) for day in days]
    assert line.width() >= max(wide) + MARGINS
