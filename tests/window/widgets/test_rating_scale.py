"""Eight key presses rate eight rows; everything else can be done by key and by click too."""

import itertools
from dataclasses import dataclass, field, replace
from enum import StrEnum

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pairview.domain.rating import Level, Sightings
from pairview.domain.relationship import Sureness
from pairview.domain.seat import Seat
from pairview.window.widgets.rating_rows import (
    LEVELS,
    Columns,
    ScaleRow,
    ScaleWords,
    height_of,
    least_height,
)
from pairview.window.widgets.rating_scale import RatingScale

HEADS = {level: f"Almost step {level.value}" for level in LEVELS}
WORDS = ScaleWords("Ratings", "How often?", HEADS, "not rated")
COUNTED = replace(WORDS, sightings_head="Sightings", sightings={s: s.value for s in Sightings})
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Pad:
    """A scale, and a memory of what was told, shown again as a screen would."""

    scale: RatingScale
    told: list[tuple[str, object]] = field(default_factory=list)

    def rate(self, row_id: str, level: Level | None) -> None:
        self.told.append((row_id, level))
        rows = self.scale.rows.rows
        self.scale.show_rows(
            tuple(replace(row, level=level) if row.id == row_id else row for row in rows)
        )

    def count(self, row_id: str, sightings: StrEnum | None) -> None:
        self.told.append((row_id, sightings))
        rows = self.scale.rows.rows
        self.scale.show_rows(
            tuple(replace(row, sightings=sightings) if row.id == row_id else row for row in rows)
        )

    def press(self, keys: str) -> None:
        QTest.keyClicks(self.scale.rows, keys)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.scale.rows, key)

    def click(self, number: int, level: Level) -> None:
        rows = self.scale.rows
        box = rows.row_rect(number)
        place = rows.columns.cell(level, box.top(), box.height()).center()
        QTest.mouseClick(rows, LEFT, Qt.KeyboardModifier.NoModifier, place)

    @property
    def levels(self) -> str:
        return "".join(row.level.value if row.level else "." for row in self.scale.rows.rows)


def eight(count: int = 8) -> tuple[ScaleRow, ...]:
    return tuple(
        ScaleRow(f"r{number}", f"begins {number}", "no materials", "first line")
        for number in range(count)
    )


@pytest.fixture
def pad(qtbot: QtBot) -> Pad:
    scale = RatingScale()
    qtbot.addWidget(scale)
    scale.resize(1016, 426)
    scale.show_words(WORDS, Seat.A)
    scale.show_rows(eight())
    scale.show()
    scale.setFocus()
    made = Pad(scale)
    scale.rows.rated.connect(made.rate)
    scale.rows.sightings_said.connect(made.count)
    return made


def test_eight_rows_take_eight_key_presses(pad: Pad) -> None:
    pad.press("1234X51x")
    assert pad.levels == "1234X51X"
    assert len(pad.told) == 8


def test_all_eight_rows_fit_without_scrolling(pad: Pad) -> None:
    QApplication.processEvents()
    assert pad.scale.rows.height() <= pad.scale.area.viewport().height()


def test_arrows_move_and_delete_takes_back_without_moving(pad: Pad) -> None:
    pad.press("45")
    pad.key(Qt.Key.Key_Up)
    pad.key(Qt.Key.Key_Delete)
    assert pad.levels == "4......."
    assert pad.scale.rows.current == 1
    pad.key(Qt.Key.Key_End)
    pad.press("2")
    assert pad.levels == "4......2"
    assert pad.scale.rows.current == 7


def test_left_and_right_walk_the_steps_and_space_rates(pad: Pad) -> None:
    pad.key(Qt.Key.Key_Right)
    pad.key(Qt.Key.Key_Right)
    assert pad.levels == "........"
    pad.key(Qt.Key.Key_Space)
    assert pad.levels == "2......."


def test_a_click_rates_and_moves_on_and_a_second_one_takes_back(pad: Pad) -> None:
    pad.click(2, Level.NO_CHANCE)
    assert pad.levels == "..X....."
    assert pad.scale.rows.current == 3
    pad.click(2, Level.NO_CHANCE)
    assert pad.levels == "........"


def test_a_click_on_the_words_only_chooses_the_row(pad: Pad) -> None:
    box = pad.scale.rows.row_rect(5)
    QTest.mouseClick(
        pad.scale.rows, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(40, box.center().y())
    )
    assert pad.scale.rows.current == 5
    assert pad.told == []


def test_keys_with_control_or_alt_are_left_to_the_window(pad: Pad) -> None:
    QTest.keyClick(pad.scale.rows, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pad.scale.rows, Qt.Key.Key_S)
    assert pad.told == []


def test_s_walks_few_some_many_and_none(pad: Pad) -> None:
    pad.scale.show_words(COUNTED, Seat.A)
    pad.press("s")
    assert pad.told == []
    pad.press("4")
    pad.key(Qt.Key.Key_Up)
    pad.press("ssss")
    assert pad.told[1:] == [("r0", s) for s in (*Sightings, None)]


def test_a_click_counts_sightings_too(pad: Pad) -> None:
    pad.scale.show_words(COUNTED, Seat.A)
    pad.press("4")
    box = pad.scale.rows.row_rect(0)
    place = pad.scale.rows.columns.sightings_cell(box.top(), box.height()).center()
    QTest.mouseClick(pad.scale.rows, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert pad.told[-1] == ("r0", Sightings.FEW)


def test_enter_says_that_this_is_finished(pad: Pad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.scale.rows.finished, timeout=500):
        pad.key(Qt.Key.Key_Return)


def test_a_screen_reader_hears_each_row_with_its_answer(pad: Pad) -> None:
    pad.press("4")
    tree = QAccessible.queryAccessibleInterface(pad.scale.rows)
    assert tree.text(QAccessible.Text.Name) == "Ratings"
    names = [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]
    assert names[:2] == ["begins 0: almost step 4", "begins 1: not rated"]
    assert tree.child(1).state().focused
    assert len(names) == 8


def test_sixteen_rows_scroll_and_the_current_one_stays_in_sight(pad: Pad) -> None:
    pad.scale.show_rows(eight(16))
    QApplication.processEvents()
    pad.press("1" * 15)
    bar = pad.scale.area.verticalScrollBar()
    box = pad.scale.rows.row_rect(15)
    shown = range(bar.value(), bar.value() + pad.scale.area.viewport().height() + 1)
    assert box.top() in shown
    assert box.bottom() in shown
    assert pad.levels == "1" * 15 + "."


def test_new_rows_begin_at_the_first_without_an_answer(pad: Pad) -> None:
    rows = (replace(ScaleRow("a", "a"), level=Level.OFTEN), ScaleRow("b", "b"))
    pad.scale.show_rows(rows)
    assert pad.scale.rows.current == 1


def test_an_empty_scale_takes_keys_and_does_nothing(pad: Pad) -> None:
    pad.scale.show_rows(())
    pad.press("1")
    pad.key(Qt.Key.Key_Down)
    assert pad.told == []


def test_columns_do_not_overlap_in_the_narrowest_window() -> None:
    columns = Columns(1000, has_sightings=True)
    cells = [columns.cell(level, 0, 44) for level in LEVELS] + [columns.sightings_cell(0, 44)]
    for one, other in itertools.pairwise(cells):
        assert one.right() < other.left()
    assert cells[-1].right() < 1000
    assert columns.left + columns.text_width <= cells[0].left()


@pytest.mark.parametrize("width", [700, 1000, 1300])
@pytest.mark.parametrize("more", [False, True])
def test_a_scale_without_x_gives_its_room_to_the_others(width: int, *, more: bool) -> None:
    steps = LEVELS[:-1]
    columns = Columns(width, has_sightings=more, levels=steps)
    cells = [columns.cell(level, 0, 80) for level in steps]
    cells += [columns.sightings_cell(0, 80)] if more else []
    for one, other in itertools.pairwise(cells):
        assert one.right() < other.left()
    assert cells[-1].right() < width
    assert columns.level_at(cells[4].center().x()) is Level.ALMOST_ALWAYS
    assert columns.all_cells(0, 80) == cells[0].united(cells[4])


def test_a_row_may_have_words_of_its_own_for_the_steps(pad: Pad) -> None:
    own = tuple(f"own {number}" for number in range(len(LEVELS)))
    row = ScaleRow("a", "would like it again", steps=own, level=Level.OFTEN)
    pad.scale.show_rows((ScaleRow("b", "begins", level=Level.OFTEN), row))
    before = pad.scale.grab().toImage()
    assert pad.scale.rows.spoken == ("begins: almost step 4", "would like it again: own 3")
    pad.scale.show_rows((ScaleRow("b", "begins", level=Level.OFTEN), replace(row, steps=())))
    assert pad.scale.grab().toImage() != before


def test_what_has_no_column_has_no_key(pad: Pad) -> None:
    heads = {level: HEADS[level] for level in LEVELS[:-1]}
    said: dict[StrEnum, str] = {Sureness.GUESS: "a guess", Sureness.SURE: "sure"}
    words = ScaleWords("Guesses", "How often?", heads, "no guess", "How sure", said)
    pad.scale.show_words(words, Seat.A)
    pad.key(Qt.Key.Key_X)
    assert pad.told == []
    for _ in range(9):
        pad.key(Qt.Key.Key_Right)
    pad.key(Qt.Key.Key_Space)
    pad.key(Qt.Key.Key_S)
    assert pad.told == [("r0", Level.ALMOST_ALWAYS), ("r0", Sureness.GUESS)]
    pad.key(Qt.Key.Key_S)
    pad.key(Qt.Key.Key_S)
    assert [said for _, said in pad.told[2:]] == [Sureness.SURE, None]


def test_in_a_narrow_window_words_break_and_none_is_cut(pad: Pad) -> None:
    words = "greets or tells the teacher something unasked, " * 3
    long = ScaleRow("a", words, "passes by", "tells")
    pad.scale.show_rows((long, replace(long, id="b")))
    pad.scale.resize(660, 400)
    QApplication.processEvents()
    rows = pad.scale.rows
    width = rows.columns.text_width
    assert rows.row_height >= least_height(long, width)
    assert height_of(long.text, width, "base", 600) > height_of("a", width, "base", 600)
    assert pad.scale.head.height() > 46
    pad.scale.resize(1016, 400)
    QApplication.processEvents()
    assert pad.scale.head.height() == 46


def test_a_french_keyboard_rates_without_shift(pad: Pad, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    for code, key, text in (
        (10, Qt.Key.Key_Ampersand, "&"),
        (11, Qt.Key.Key_Eacute, "é"),
        (14, Qt.Key.Key_ParenLeft, "("),
    ):
        plain = Qt.KeyboardModifier.NoModifier
        press = QKeyEvent(QEvent.Type.KeyPress, key, plain, code, 0, 0, text)
        QApplication.sendEvent(pad.scale.rows, press)
    assert pad.levels == "125....."


def test_a_narrow_scale_stands_its_cells_below_the_words_and_scrolls_with_the_page(
    pad: Pad,
) -> None:
    words_beside = pad.scale.rows.columns.text_width
    pad.scale.resize(600, 300)
    rows, columns = pad.scale.rows, pad.scale.rows.columns
    assert columns.is_stacked
    assert columns.text_width > words_beside / 2
    cells = [columns.cell(level, 0, rows.row_height) for level in LEVELS]
    assert all(left.right() < right.left() for left, right in itertools.pairwise(cells))
    assert cells[-1].right() <= rows.width()
    assert pad.scale.area.minimumHeight() == rows.height()
    pad.click(1, Level.OFTEN)
    assert pad.levels.startswith(".4")


def test_a_click_on_the_words_above_narrow_cells_rates_nothing(pad: Pad) -> None:
    pad.scale.resize(600, 300)
    rows = pad.scale.rows
    above = rows.columns.cell(Level.OFTEN, 0, rows.row_height).center().x()
    QTest.mouseClick(rows, LEFT, pos=QPoint(above, rows.row_rect(2).top() + 6))
    assert (pad.told, rows.current) == ([], 2)
    assert rows.columns.height_below > 0
