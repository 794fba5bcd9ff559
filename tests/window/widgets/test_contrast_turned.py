"""Where people read to the left, chart and table of the contrast are mirror images."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.domain.rating import Level
from pairview.window.theme import paint
from pairview.window.widgets.contrast_chart import COLUMNS, ContrastChart
from pairview.window.widgets.contrast_rows import ContrastRows, ViewRow
from pairview.window.widgets.contrast_table import ContrastTable

HEADS = ("Almost never", "Now and then", "About half", "Often", "Almost always", "No chance")
ROW = ViewRow("r", "starts", (Level.ALMOST_NEVER, Level.OFTEN), ("never", "often"), "far", "row")
WIDE, HIGH = 700, 300


@pytest.fixture(autouse=True)
def _straight_again() -> Iterator[None]:
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def picture(qtbot: QtBot, kind: type[ContrastRows], direction: Qt.LayoutDirection) -> QImage:
    QApplication.setLayoutDirection(direction)
    rows = kind()
    qtbot.addWidget(rows)
    rows.resize(WIDE, HIGH)
    rows.show_heads(HEADS)
    rows.show_rows((ROW,))
    rows.show()
    QTest.qWaitForWindowExposed(rows)
    return rows.grab().toImage()


def columns_of(image: QImage, box: QRect, wanted: Callable[[QColor], bool]) -> list[int]:
    """Return every x in a box at which a pixel of that colour stands."""
    return [
        x
        for x in range(box.left(), box.right())
        if any(wanted(image.pixelColor(x, y)) for y in range(box.top(), box.bottom()))
    ]


@pytest.mark.parametrize("token", ["a", "b"])
def test_a_mark_of_the_chart_stands_where_its_mirror_image_stood(qtbot: QtBot, token: str) -> None:
    colour = paint.pen(token).color()
    box = QRect(0, 60, WIDE, 30)
    straight = picture(qtbot, ContrastChart, Qt.LayoutDirection.LeftToRight)
    turned = picture(qtbot, ContrastChart, Qt.LayoutDirection.RightToLeft)
    here = columns_of(straight, box, lambda found: found == colour)
    there = columns_of(turned, box, lambda found: found == colour)
    middle = (here[0] + here[-1]) / 2
    assert abs((there[0] + there[-1]) / 2 - (WIDE - middle)) <= 3


def test_steps_grow_to_the_left(qtbot: QtBot) -> None:
    chart = ContrastChart()
    qtbot.addWidget(chart)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.resize(WIDE, HIGH)
    places = [chart._column(level) for level in COLUMNS]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("kind", [ContrastChart, ContrastTable])
def test_the_words_of_a_row_begin_at_the_right(qtbot: QtBot, kind: type[ContrastRows]) -> None:
    edge = QRect(WIDE - 80, 60, 55, 20)
    turned = picture(qtbot, kind, Qt.LayoutDirection.RightToLeft)
    assert columns_of(turned, edge, lambda found: found.lightness() < 120)
