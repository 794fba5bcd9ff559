"""What the window says stands where people look: above the case, else above the start page."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pairview.domain.errors import PairViewError
from pairview.window.notices import Notices
from pairview.window.screens.start_screen import StartScreen
from pairview.window.widgets.message_bar import MessageBar


@pytest.fixture
def start(qtbot: QtBot) -> StartScreen:
    start = StartScreen()
    qtbot.addWidget(start)
    return start


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def start_words(start: StartScreen) -> str:
    return start.message_bar.words.text() if start.message_bar is not None else ""


def test_with_a_case_open_it_stands_above_the_case(start: StartScreen, bar: MessageBar) -> None:
    Notices(start, lambda: bar).say("Everything is saved.")
    assert bar.words.text() == "Everything is saved."
    assert start_words(start) == ""


def test_without_a_case_it_stands_above_the_start_page(start: StartScreen) -> None:
    Notices(start, lambda: None).say("Taken off this list.")
    assert start_words(start) == "Taken off this list."


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PairViewError("This is not a case."), "This is not a case."),
        (PermissionError("Cases"), "The folder for cases cannot be written."),
    ],
)
def test_only_our_own_errors_speak_for_themselves(
    start: StartScreen, error: Exception, words: str
) -> None:
    Notices(start, lambda: None).say_failure(error)
    assert start_words(start) == words


WAYS_ON = ["Try again", "Save a copy elsewhere...", "Close without saving"]


@pytest.mark.parametrize("words", WAYS_ON)
def test_what_is_not_saved_can_be_tried_again_kept_elsewhere_or_left(
    start: StartScreen, bar: MessageBar, words: str
) -> None:
    chosen: list[str] = []
    again, elsewhere, leave = (lambda word=word: chosen.append(word) for word in WAYS_ON)
    Notices(start, lambda: bar).say_not_saved(again, elsewhere, leave)
    (button,) = [b for b in bar.findChildren(QPushButton) if b.text() == words]
    button.click()
    assert chosen == [words]
