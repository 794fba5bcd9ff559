"""Typed text reaches the case soon, whole and in one form; undo stays with the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from pairview.domain.case import TEXT_LIMIT
from pairview.window.widgets.hand_in import normalised
from pairview.window.widgets.text_box import TextBox, TextLine

Field = TextBox | TextLine


@pytest.fixture(params=[TextBox, TextLine], ids=["box", "line"])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Field]:
    made: type[Field] = request.param
    page = QWidget()
    qtbot.addWidget(page)
    one, other = made(page, name="Saw and heard"), TextLine(page, name="Other")
    column = QVBoxLayout(page)
    column.addWidget(one)
    column.addWidget(other)
    page.show()
    page.activateWindow()
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    yield one
    page.close()


def text_of(field: Field) -> str:
    return field.toPlainText() if isinstance(field, TextBox) else field.text()


def test_steady_typing_is_handed_in_within_400_ms_of_the_first_key(
    qtbot: QtBot, field: Field
) -> None:
    handed: list[str] = []
    field.edited.connect(handed.append)
    for _ in range(12):
        QTest.keyClicks(field, "a")
        qtbot.wait(45)
    assert handed
    assert set(handed[0]) == {"a"}


def test_leaving_the_field_hands_in_at_once(qtbot: QtBot, field: Field) -> None:
    with qtbot.waitSignal(field.left), qtbot.waitSignal(field.edited, timeout=100) as handed:
        QTest.keyClicks(field, "slow start")
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert handed.args == ["slow start"]
    assert not field.hasFocus()


def test_nothing_new_is_not_handed_in(qtbot: QtBot, field: Field) -> None:
    field.show_text("known")
    with qtbot.assertNotEmitted(field.edited):
        field.flush()


def test_text_of_the_case_does_not_undo_what_was_typed_meanwhile(
    qtbot: QtBot, field: Field
) -> None:
    QTest.keyClicks(field, "one ")
    field.flush()
    QTest.keyClicks(field, "two")
    field.show_text("one")
    assert text_of(field) == "one two"


def test_another_text_of_the_case_is_shown_and_begins_a_new_undo_step(field: Field) -> None:
    field.show_text("before")
    key = field.merge_key
    field.show_text("after undo")
    assert text_of(field) == "after undo"
    assert field.merge_key != key


def test_each_visit_has_its_own_merge_key(qtbot: QtBot, field: Field) -> None:
    first = field.merge_key
    QTest.keyClick(field, Qt.Key.Key_Tab)
    field.setFocus()
    assert field.merge_key != first


@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo])
def test_undo_in_a_field_reaches_the_window(
    qtbot: QtBot, field: Field, keys: QKeySequence.StandardKey
) -> None:
    action = QAction(field.window())
    action.setShortcut(QKeySequence(keys))
    field.window().addAction(action)
    QTest.keyClicks(field, "typed")
    with qtbot.waitSignal(action.triggered, timeout=500):
        QTest.keySequence(field, QKeySequence(keys))
    assert text_of(field) == "typed"


def test_a_text_too_long_is_refused_in_words_and_the_old_one_stays(
    qtbot: QtBot, field: Field
) -> None:
    field.show_text("kept")
    QGuiApplication.clipboard().setText("x" * TEXT_LIMIT)
    with qtbot.waitSignal(field.refused, timeout=500) as refusal:
        field.paste()
    assert text_of(field) == "kept"
    assert "5000 characters" in refusal.args[0]


def test_markup_stays_text(qtbot: QtBot, field: Field) -> None:
    QTest.keyClicks(field, "<b>&amp;")
    assert text_of(field) == "<b>&amp;"
    field.flush()
    assert field.accessibleName() == "Saw and heard"


def test_pasted_rich_text_comes_in_plain(qtbot: QtBot) -> None:
    box = TextBox()
    qtbot.addWidget(box)
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    box.insertFromMimeData(rich)
    assert "font-weight" not in box.toHtml().split("<p")[-1]
    assert box.toPlainText() == "bold"


def test_a_box_grows_with_its_text_and_then_scrolls(qtbot: QtBot) -> None:
    box = TextBox(min_lines=1, max_lines=4)
    qtbot.addWidget(box)
    box.show()
    low = box.height()
    QTest.keyClicks(box, "a")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "b")
    grown = box.height()
    for _ in range(10):
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert low < grown < box.height()
    assert box.height() < 10 * (grown - low)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\rc\u2029d\u2028e", "a\nb\nc\nd\ne"),
        ("one\u00a0two\u2003three\t4", "one two three 4"),
        ("  edges \n", "edges"),
        ("bell\x07 \ufeffmark", "bell mark"),
        ("Việt ελ бы", "Việt ελ бы"),
    ],
)
def test_line_ends_and_odd_spaces_take_one_form(typed: str, kept: str) -> None:
    assert normalised(typed) == kept


def test_a_box_has_room_for_its_hint_and_keeps_it_for_the_first_word(qtbot: QtBot) -> None:
    box = TextBox(placeholder="One thing to come back to: a match, a song, a day", min_lines=1)
    qtbot.addWidget(box)
    box.resize(900, 20)
    box.show()
    low = box.height()
    box.resize(220, low)
    high = box.height()
    assert high > low
    box.show_text("a match")
    assert box.height() == high
    box.set_words("", "A day")
    assert box.height() == low


def test_every_line_of_a_hint_is_seen_until_something_is_typed(qtbot: QtBot) -> None:
    box = TextBox(placeholder="One thing to come back to: a match, a song")
    qtbot.addWidget(box)
    box.resize(220, 80)
    box.show()
    hints = [box.grab().toImage()]
    box.set_words("", "One thing to come back to: a match, a day")
    hints.append(box.grab().toImage())
    assert hints[0] != hints[1]
    box.show_text("Saturday")
    typed = box.grab().toImage()
    box.set_words("", "One thing to come back to: a match, a song")
    assert box.grab().toImage() == typed


def test_who_comes_by_tab_goes_on_at_the_end(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    line, box = TextLine(page, name="Before"), TextBox(page, name="Saw and heard")
    column.addWidget(line)
    column.addWidget(box)
    box.show_text("Pencil down")
    line.show_text("Maths")
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    box.setFocus()
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(line, " 7")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    QTest.keyClicks(box, ", hood up")
    assert (line.text(), box.toPlainText()) == ("Maths 7", "Pencil down, hood up")


def test_a_field_that_is_being_destroyed_answers_nothing(field: Field) -> None:
    delete(field)
    assert field.event(QEvent(QEvent.Type.ShortcutOverride)) is False


def test_lines_pasted_into_a_line_become_one(qtbot: QtBot) -> None:
    line = TextLine()
    qtbot.addWidget(line)
    handed_in: list[str] = []
    line.edited.connect(handed_in.append)
    QGuiApplication.clipboard().setText("Blue\r\nKite\nand\u2028more")
    line.paste()
    line.flush()
    assert handed_in == ["Blue Kite and more"]
    assert (line.text(), line.cursorPosition()) == ("Blue Kite and more", 18)
