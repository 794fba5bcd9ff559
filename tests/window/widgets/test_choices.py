"""Answers side by side: one, several or none, by mouse and by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.theme import paint
from pairview.window.widgets.chips import ChipRow
from pairview.window.widgets.choice_row import ChoiceRow


@pytest.fixture
def row(qtbot: QtBot) -> ChoiceRow:
    row = ChoiceRow()
    qtbot.addWidget(row)
    row.set_choices([("same", "the same"), ("different", "different"), ("open", "cannot say")])
    row.show()
    row.activateWindow()
    return row


def segments(row: QWidget) -> list[QPushButton]:
    return row.findChildren(QPushButton)


def test_a_click_chooses_and_a_second_click_takes_back(qtbot: QtBot, row: ChoiceRow) -> None:
    assert row.choice is None
    with qtbot.waitSignal(row.chosen) as first:
        QTest.mouseClick(segments(row)[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(row.chosen) as second:
        QTest.mouseClick(segments(row)[1], Qt.MouseButton.LeftButton)
    assert (first.args, second.args) == (["different"], [None])


def test_only_one_answer_stands(qtbot: QtBot, row: ChoiceRow) -> None:
    row.show_choice("same")
    QTest.mouseClick(segments(row)[2], Qt.MouseButton.LeftButton)
    assert [segment.isChecked() for segment in segments(row)] == [False, False, True]


def test_arrows_move_and_delete_takes_back(qtbot: QtBot, row: ChoiceRow) -> None:
    segments(row)[0].setFocus()
    QTest.keyClick(segments(row)[0], Qt.Key.Key_Right)
    assert row.choice == "different"
    assert segments(row)[1].hasFocus()
    QTest.keyClick(segments(row)[1], Qt.Key.Key_Right)
    QTest.keyClick(segments(row)[2], Qt.Key.Key_Right)
    assert row.choice == "open"
    QTest.keyClick(segments(row)[2], Qt.Key.Key_Delete)
    assert row.choice is None


def test_showing_the_case_tells_nobody_and_the_row_is_one_stop(
    qtbot: QtBot, row: ChoiceRow
) -> None:
    with qtbot.assertNotEmitted(row.chosen):
        row.show_choice("open")
    stops = [s for s in segments(row) if s.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [stop.accessibleName() for stop in stops] == ["cannot say"]


def test_the_chosen_answer_is_bold_and_nothing_moves(qtbot: QtBot, row: ChoiceRow) -> None:
    before = [segment.geometry() for segment in segments(row)]
    row.show_choice("same")
    segments(row)[0].ensurePolished()
    assert [segment.geometry() for segment in segments(row)] == before
    assert row.grab().toImage().pixelColor(8, 16) == paint.colour("text")


def test_the_keyboard_shows_on_the_chosen_answer_too(row: ChoiceRow) -> None:
    row.show_choice("same")
    chosen = segments(row)[0]
    rings = []
    for focus in (chosen.setFocus, chosen.clearFocus):
        focus()
        rings.append(chosen.grab().toImage().pixelColor(5, 16) == paint.colour("surface"))
    assert rings == [True, False]


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[ChipRow]:
    page = QWidget()
    qtbot.addWidget(page)
    chips = ChipRow(page)
    QVBoxLayout(page).addWidget(chips)
    chips.set_chips([(name, name) for name in ("Group work", "Team game", "R&D", "Transitions")])
    chips.offer_other("Other ...", "Which activity?")
    page.resize(300, 300)
    page.show()
    page.activateWindow()
    yield chips
    page.close()


def chip(chips: ChipRow, words: str) -> QPushButton:
    return next(one for one in segments(chips) if one.accessibleName() == words)


def test_one_chip_gives_way_to_another(qtbot: QtBot, chips: ChipRow) -> None:
    QTest.mouseClick(chip(chips, "Group work"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(chips.chosen) as chosen:
        QTest.mouseClick(chip(chips, "R&D"), Qt.MouseButton.LeftButton)
    assert chosen.args == [("R&D",)]
    assert chip(chips, "R&D").text() == "R&&D"


def test_several_chips_can_stand(qtbot: QtBot, chips: ChipRow) -> None:
    chips.several = True
    for words in ("Team game", "Group work"):
        QTest.mouseClick(chip(chips, words), Qt.MouseButton.LeftButton)
    assert chips.values == ("Group work", "Team game")


def test_chips_wrap_into_lines(chips: ChipRow) -> None:
    assert chip(chips, "Transitions").y() > chip(chips, "Group work").y()
    assert chips.height() >= chip(chips, "Transitions").geometry().bottom()


def test_other_opens_a_line_for_own_words(qtbot: QtBot, chips: ChipRow) -> None:
    assert chips.other_line is not None
    assert not chips.other_line.isVisible()
    QTest.mouseClick(chip(chips, "Other ..."), Qt.MouseButton.LeftButton)
    assert chips.other_line.isVisible()
    QTest.keyClicks(chips.other_line, "lighting the lamps")
    with qtbot.waitSignal(chips.other_edited) as words:
        chips.flush()
    assert words.args == ["lighting the lamps"]


def test_closing_other_takes_the_own_words_back(qtbot: QtBot, chips: ChipRow) -> None:
    chips.show_chosen((), "lamps")
    with qtbot.waitSignal(chips.other_edited) as words:
        QTest.mouseClick(chip(chips, "Other ..."), Qt.MouseButton.LeftButton)
    assert words.args == [""]


def test_other_answers_keep_the_keyboard(qtbot: QtBot, row: ChoiceRow) -> None:
    segments(row)[0].setFocus()
    qtbot.waitUntil(segments(row)[0].hasFocus)
    row.set_choices([("a", "Maths 7"), ("b", "PE")], "Who begins")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Maths 7"


@pytest.fixture
def lines(qtbot: QtBot) -> ChipRow:
    """Two lines of two chips."""
    row = ChipRow()
    qtbot.addWidget(row)
    words = ("pair work", "team game", "silent work", "a quick game")
    row.set_chips([(one, one) for one in words])
    row.setFixedWidth(230)
    row.show()
    row.activateWindow()
    QTest.qWait(0)
    assert len({chip.y() for chip in segments(row)}) == 2
    return row


def at(row: ChipRow) -> str:
    (focused,) = [chip.text() for chip in segments(row) if chip.hasFocus()]
    return focused


def test_arrows_go_through_the_lines_of_chips_and_choose_nothing(
    qtbot: QtBot, lines: ChipRow
) -> None:
    segments(lines)[0].setFocus()
    key, visited = Qt.Key, []
    with qtbot.assertNotEmitted(lines.chosen):
        for pressed in (key.Key_Right, key.Key_Down, key.Key_Left, key.Key_Up, key.Key_Up):
            (focused,) = [chip for chip in segments(lines) if chip.hasFocus()]
            QTest.keyClick(focused, pressed)
            visited.append(at(lines))
    assert visited == ["team game", "a quick game", "silent work", "pair work", "pair work"]


def test_a_row_of_chips_is_one_stop_at_the_answer(qtbot: QtBot, lines: ChipRow) -> None:
    segments(lines)[0].clearFocus()
    lines.show_chosen(("silent work",))
    stops = [one.text() for one in segments(lines) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["silent work"]


def test_at_the_ends_of_a_row_of_chips_the_keyboard_stays(qtbot: QtBot, lines: ChipRow) -> None:
    segments(lines)[3].setFocus()
    QTest.keyClick(segments(lines)[3], Qt.Key.Key_Right)
    assert at(lines) == "a quick game"


def test_where_people_read_to_the_left_ends_and_arrows_are_turned(qtbot: QtBot) -> None:
    row = ChoiceRow()
    qtbot.addWidget(row)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.set_choices([("a", "First"), ("b", "Second"), ("c", "Third")])
    row.show()
    assert [one.property("edge") for one in row._segments] == ["last", "middle", "first"]
    chosen: list[object] = []
    row.chosen.connect(chosen.append)
    row.show_choice("a")
    row._segments[0].setFocus()
    QTest.keyClick(row._segments[0], Qt.Key.Key_Left)
    assert chosen == ["b"]
