"""A passphrase is typed twice; what cannot be set is said, and the dialog stays."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from pairview.domain.errors import NotSaved
from pairview.window.screens.passphrase_dialog import PassphraseDialog
from tests.desk import everything_said
from tests.flows.hands import wait_until
from tests.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORDS = "green ladder"


class Closed:
    """What stands behind the dialog: it remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[str | None] = []
        self.is_full = False

    def take(self, passphrase: str | None) -> None:
        if self.is_full:
            raise NotSaved("Not saved: the disk or stick is full.")
        self.given.append(passphrase)


@pytest.fixture
def case() -> Closed:
    return Closed()


Opener = Callable[..., PassphraseDialog]


@pytest.fixture
def opened(stage: Stage, case: Closed) -> Opener:
    def make(*, is_locked: bool = False, recovered: bool = False) -> PassphraseDialog:
        behind = stage(QWidget())
        dialog = PassphraseDialog(behind, case.take, is_locked=is_locked, recovered=recovered)
        dialog.open()
        dialog.activateWindow()
        wait_until(dialog.isActiveWindow)
        return dialog

    return make


def type_both(dialog: PassphraseDialog, first: str, again: str) -> None:
    QTest.keyClicks(dialog.form.passphrase_line, first)
    QTest.keyClick(dialog.form.passphrase_line, Qt.Key.Key_Return)
    assert dialog.form.again_line.hasFocus()
    QTest.keyClicks(dialog.form.again_line, again)


def test_it_goes_on_by_keys_alone_once_both_lines_say_the_same(
    opened: Opener, case: Closed
) -> None:
    dialog = opened()
    chosen: list[str] = []
    dialog.chosen.connect(chosen.append)
    assert not dialog.form.set_button.isEnabled()
    type_both(dialog, WORDS, WORDS)
    QTest.keyClick(dialog.form.again_line, Qt.Key.Key_Return)
    assert case.given == [WORDS]
    assert chosen == [WORDS]
    QTest.qWait(0)
    assert not isValid(dialog)


def test_two_that_differ_are_said_and_not_set(opened: Opener, case: Closed) -> None:
    dialog = opened()
    type_both(dialog, WORDS, "green")
    assert dialog.form.message_label.text() == ""
    QTest.keyClicks(dialog.form.again_line, "x")
    assert dialog.form.message_label.text() == "The two are not the same yet."
    QTest.keyClick(dialog.form.again_line, Qt.Key.Key_Return)
    assert case.given == []
    assert dialog.isVisible()


def test_why_it_could_not_be_set_is_said_and_it_can_be_tried_again(
    opened: Opener, case: Closed
) -> None:
    dialog = opened()
    case.is_full = True
    type_both(dialog, WORDS, WORDS)
    QTest.mouseClick(dialog.form.set_button, Qt.MouseButton.LeftButton)
    assert dialog.form.message_label.text() == "Not saved: the disk or stick is full."
    case.is_full = False
    QTest.mouseClick(dialog.form.set_button, Qt.MouseButton.LeftButton)
    assert case.given == [WORDS]


def test_the_letters_of_both_lines_are_covered_until_wished(opened: Opener) -> None:
    dialog = opened()
    type_both(dialog, WORDS, WORDS)
    lines = dialog.form.passphrase_line, dialog.form.again_line
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}
    assert WORDS not in everything_said(dialog)
    dialog.form.show_box.click()
    assert {line.displayText() for line in lines} == {WORDS}


def test_it_is_removed_after_what_that_means_was_said(opened: Opener, case: Closed) -> None:
    dialog = opened(is_locked=True)
    told: list[bool] = []
    dialog.removed.connect(lambda: told.append(True))
    QTest.mouseClick(dialog.form.remove_button, Qt.MouseButton.LeftButton)
    assert "whoever comes to this laptop can open the case" in dialog.form.message_label.text()
    assert case.given == []
    QTest.mouseClick(dialog.form.remove_button, Qt.MouseButton.LeftButton)
    assert case.given == [None]
    assert told == [True]


@pytest.mark.parametrize(
    ("said", "title", "removes"),
    [
        ({}, "Close this case", False),
        ({"is_locked": True}, "Change the passphrase", True),
        ({"is_locked": True, "recovered": True}, "The code is right", False),
    ],
)
def test_it_says_what_it_is_for(
    opened: Opener, said: dict[str, bool], title: str, removes: bool
) -> None:
    dialog = opened(**said)
    assert dialog.form.title_label.text().startswith(title)
    assert dialog.form.remove_button.isVisible() is removes


def test_cancel_sets_nothing(opened: Opener, case: Closed) -> None:
    dialog = opened()
    type_both(dialog, WORDS, WORDS)
    QTest.mouseClick(dialog.form.cancel_button, Qt.MouseButton.LeftButton)
    QTest.qWait(0)
    assert case.given == []
    assert not isValid(dialog)
