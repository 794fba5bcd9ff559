"""The page of a locked case: takes a passphrase or a recovery code, and says what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from pairview.window.screens.unlock_screen import UnlockScreen
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from pairview.window.widgets.icons import Icon
from tests.desk import everything_said
from tests.flows.hands import rest_a_moment
from tests.flows.looking import faults
from tests.stage import Stage

WORDS = "green ladder"


@pytest.fixture
def screen(stage: Stage) -> UnlockScreen:
    screen = stage(UnlockScreen("blue-kite"), 1280, 612)
    screen.focus_first()
    return screen


def test_enter_hands_over_the_passphrase_and_says_that_it_opens(screen: UnlockScreen) -> None:
    given: list[str] = []
    screen.passphrase_given.connect(given.append)
    assert screen.form.passphrase_line.hasFocus()
    QTest.keyClicks(screen.form.passphrase_line, WORDS)
    QTest.keyClick(screen.form.passphrase_line, Qt.Key.Key_Return)
    assert given == [WORDS]
    assert screen.form.message_label.text() == "Opening..."


def test_nothing_is_tried_without_a_passphrase_or_twice_at_once(screen: UnlockScreen) -> None:
    given: list[str] = []
    screen.passphrase_given.connect(given.append)
    QTest.keyClick(screen.form.passphrase_line, Qt.Key.Key_Return)
    QTest.keyClicks(screen.form.passphrase_line, WORDS)
    QTest.keyClick(screen.form.passphrase_line, Qt.Key.Key_Return)
    QTest.keyClick(screen.form.passphrase_line, Qt.Key.Key_Return)
    assert given == [WORDS]


def test_a_wrong_one_is_a_sentence_and_the_next_key_replaces_it(screen: UnlockScreen) -> None:
    line = screen.form.passphrase_line
    QTest.keyClicks(line, WORDS)
    QTest.mouseClick(screen.form.open_button, Qt.MouseButton.LeftButton)
    screen.say("This is not the passphrase of this case.")
    assert line.hasFocus()
    assert line.selectedText() == WORDS
    assert screen.form.open_button.isEnabled()
    QTest.keyClicks(line, "b")
    assert line.text() == "b"
    assert screen.form.message_label.text() == ""


def test_letters_are_covered_until_people_ask_to_see_them(screen: UnlockScreen) -> None:
    line = screen.form.passphrase_line
    QTest.keyClicks(line, WORDS)
    assert WORDS not in line.displayText()
    assert WORDS not in everything_said(screen)
    screen.form.show_box.click()
    assert line.displayText() == WORDS
    screen.form.show_box.click()
    assert line.echoMode() is QLineEdit.EchoMode.Password


def test_keyboards_are_asked_to_learn_nothing_covered_or_not(screen: UnlockScreen) -> None:
    hint = Qt.InputMethodHint
    asked = hint.ImhHiddenText | hint.ImhSensitiveData | hint.ImhNoPredictiveText
    for _ in range(3):
        assert screen.form.passphrase_line.inputMethodHints() & asked == asked
        screen.form.show_box.click()
    quiet = hint.ImhSensitiveData | hint.ImhNoPredictiveText
    assert screen.form.code_line.inputMethodHints() & quiet == quiet


def test_the_recovery_code_has_a_line_of_its_own(screen: UnlockScreen) -> None:
    given: list[str] = []
    screen.code_given.connect(given.append)
    QTest.mouseClick(screen.form.code_button, Qt.MouseButton.LeftButton)
    assert screen.form.code_line.hasFocus()
    assert not screen.form.passphrase_line.isVisible()
    QTest.keyClicks(screen.form.code_line, "k7m2p")
    QTest.keyClick(screen.form.code_line, Qt.Key.Key_Return)
    assert given == ["k7m2p"]
    screen.say("A letter of the recovery code is mistyped; compare it with the page.")
    assert screen.form.code_line.selectedText() == "k7m2p"
    QTest.mouseClick(screen.form.code_button, Qt.MouseButton.LeftButton)
    assert screen.form.passphrase_line.hasFocus()


def test_it_fits_and_says_only_the_name_of_the_file(screen: UnlockScreen) -> None:
    assert screen.minimumSizeHint().height() <= 560
    assert "blue-kite" in everything_said(screen)
    left: list[bool] = []
    screen.left.connect(lambda: left.append(True))
    QTest.mouseClick(screen.form.back_button, Qt.MouseButton.LeftButton)
    assert left == [True]


def test_it_follows_a_change_of_the_text_size(screen: UnlockScreen, qapp: QApplication) -> None:
    screen.say("This is not the passphrase of this case.")
    lock = screen.findChild(Icon)
    assert isinstance(lock, Icon)
    before = screen.form.column.width(), lock.width()
    try:
        apply_theme(qapp, LIGHT, 2.0)
        rest_a_moment()
        assert (screen.form.column.width(), lock.width()) == (2 * before[0], 2 * before[1])
        assert screen.minimumSizeHint().height() <= 640 - 2 * 28
        assert faults(screen) == []
    finally:
        apply_theme(qapp, LIGHT)
