"""Where people read to the left, the scale is the mirror image, for eyes, mouse and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.domain.rating import Level, Sightings
from pairview.domain.seat import Seat
from pairview.window.widgets.rating_rows import Columns, ScaleRow, ScaleWords
from pairview.window.widgets.rating_scale import RatingScale

HEADS = {level: level.value for level in Level}
WORDS = ScaleWords("Ratings", "How often?", HEADS, "not answered")
COUNTED = ScaleWords(
    "Ratings", "How often?", HEADS, "not answered", "seen", {one: one.value for one in Sightings}
)
ROWS = tuple(ScaleRow(f"r{number}", f"Row {number}") for number in range(4))
WIDE = 1000


@pytest.fixture
def scale(qtbot: QtBot) -> Iterator[RatingScale]:
    scale = RatingScale()
    qtbot.addWidget(scale)
    scale.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scale.resize(WIDE, 400)
    scale.show_words(COUNTED, Seat.A)
    scale.show_rows(ROWS)
    scale.show()
    QTest.qWaitForWindowExposed(scale)
    yield scale
    scale.hide()


def click(scale: RatingScale, x: int, row: int) -> None:
    y = scale.rows.row_rect(row).center().y()
    plain = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(scale.rows, Qt.MouseButton.LeftButton, plain, QPoint(x, y))


@pytest.mark.parametrize("counted", [False, True])
def test_every_cell_stands_where_its_mirror_image_stood(counted: bool) -> None:
    straight = Columns(WIDE, counted)
    turned = Columns(WIDE, counted, direction=Qt.LayoutDirection.RightToLeft)
    for level in Level:
        here, there = straight.cell(level, 40, 50), turned.cell(level, 40, 50)
        assert (there.left(), there.top()) == (WIDE - 1 - here.right(), here.top())
        assert there.size() == here.size()
        assert turned.level_at(there.center().x()) is level
    assert turned.words(0, 10).left() > turned.cell(Level.ALMOST_NEVER, 0, 10).right()


def test_a_click_in_a_turned_cell_rates(scale: RatingScale) -> None:
    told: list[tuple[str, object]] = []
    scale.rows.rated.connect(lambda row, level: told.append((row, level)))
    cells = scale.rows.columns
    click(scale, cells.cell(Level.OFTEN, 0, 10).center().x(), 1)
    click(scale, cells.cell(Level.ALMOST_NEVER, 0, 10).center().x(), 2)
    assert told == [("r1", Level.OFTEN), ("r2", Level.ALMOST_NEVER)]
    often, never = (cells.cell(one, 0, 10) for one in (Level.OFTEN, Level.ALMOST_NEVER))
    assert often.left() < never.left()


def test_a_click_on_the_words_at_the_right_only_chooses_the_row(scale: RatingScale) -> None:
    told: list[object] = []
    scale.rows.rated.connect(lambda *said: told.append(said))
    click(scale, scale.rows.width() - 60, 3)
    assert scale.rows.current == 3
    assert told == []


def test_a_click_at_the_far_left_counts_sightings(scale: RatingScale) -> None:
    scale.show_rows((ScaleRow("r0", "Row 0", level=Level.OFTEN), *ROWS[1:]))
    told: list[tuple[str, object]] = []
    scale.rows.sightings_said.connect(lambda row, said: told.append((row, said)))
    click(scale, scale.rows.columns.sightings_cell(0, 10).center().x(), 0)
    assert told == [("r0", Sightings.FEW)]


def test_the_left_key_walks_towards_more(scale: RatingScale) -> None:
    told: list[tuple[str, object]] = []
    scale.rows.rated.connect(lambda row, level: told.append((row, level)))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(scale.rows, key)
    assert told == [("r0", Level.NOW_AND_THEN)]


def test_the_mark_of_the_current_row_stands_at_the_right(scale: RatingScale) -> None:
    scale.rows.setFocus()
    QApplication.processEvents()
    picture = scale.rows.grab().toImage()
    y = scale.rows.row_rect(0).center().y()
    edge = picture.pixelColor(picture.width() - 2, y)
    assert edge != picture.pixelColor(1, y)
