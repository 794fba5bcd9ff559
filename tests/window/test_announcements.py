"""What a screen reader says by itself: caught where Qt passes it on to the system."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.content import load_wording
from pairview.domain.room_words import what_ifs
from pairview.window.screens.screen import Destination
from pairview.window.widgets.hint_line import Hint, HintLine
from pairview.window.widgets.message import Message
from tests.window.desk import Desk, show_note, with_purpose


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Listen as a running screen reader does."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_typing_is_saved_without_a_word(case: Desk, heard: list[str]) -> None:
    note = show_note(case)
    for words in ("so", "so much", "so much that"):
        note.box.setPlainText(words)
        note.box.flush()
    assert case.editor.saved
    assert heard == []


def test_asking_for_it_says_that_all_is_saved(case: Desk, heard: list[str]) -> None:
    case.window.form.save_action.trigger()
    assert heard == ["Everything is saved."]


def test_not_saved_is_said_once_and_saved_once_after_it(case: Desk, heard: list[str]) -> None:
    rail = case.page.form.rail
    for saved in (True, False, False, True, True):
        rail.show_saved("Saved 10:41" if saved else "Not saved yet", saved=saved)
    assert heard == ["Not saved yet", "Saved 10:41"]


def test_a_turn_is_said_when_it_is_passed_on_and_when_it_begins(
    case: Desk, heard: list[str]
) -> None:
    case.view.go(Destination.HAND_OVER)
    assert heard[-1].startswith("Maths begins. What Maths writes stays covered")
    case.wait_and_start()
    assert "The turn of Maths begins." in heard
    case.view.go(Destination.HAND_OVER)
    assert heard[-1].startswith("Pass the keyboard to PE. What Maths wrote is saved")


def test_a_hint_is_said_when_it_appears_and_not_again(qtbot: QtBot, heard: list[str]) -> None:
    line = HintLine()
    qtbot.addWidget(line)
    hint = Hint("lazy", "lazy", "What did you see?")
    for hints in ((hint,), (hint,), ()):
        line.show_hints(hints)
    assert heard == ["“lazy”: What did you see?"]


def test_two_minutes_and_the_end_are_said_even_where_a_second_is_missed(
    case: Desk, heard: list[str]
) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    heard.clear()
    for seconds in (150, 179, 182, 185, 299, 302, 310):
        case.seconds = seconds
        case.view.minutes.set_pace(case.view.clock.pace)
    assert heard == [
        "Two minutes left for this part.",
        "Time for this part is over. Move on when you are ready.",
    ]


def test_what_is_undone_is_said_by_its_name_alone(case: Desk, heard: list[str]) -> None:
    case.change("Purpose", with_purpose(case.editor.case, "to find out more"))
    case.window.form.undo_action.trigger()
    case.window.form.redo_action.trigger()
    assert heard == ["Undone: Purpose", "Done again: Purpose"]


def test_nothing_to_undo_is_nothing_to_say(case: Desk, heard: list[str]) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    heard.clear()
    case.window.form.undo_action.trigger()
    assert heard == []


def test_a_message_is_said(case: Desk, heard: list[str]) -> None:
    case.page.form.message_bar.show_message(Message("Removed with its answers."))
    assert heard == ["Removed with its answers."]


def test_a_rating_is_said_as_it_is_given(case: Desk, heard: list[str]) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    heard.clear()
    screen = case.view.area.current
    assert screen is not None
    screen.focus_first()
    focused = case.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "14")
    assert heard == ["Almost never", "Often"]


def test_a_note_of_the_practice_case_is_said_once(desk: Desk, heard: list[str]) -> None:
    desk.window.open_practice()
    desk.window.show_actions()
    desk.view.changed.emit()
    notes = [words for words in heard if words.startswith("Note ")]
    assert len(notes) == 1
    assert notes[0].startswith("Note 1 of 6. Maths gave one row an X")


def test_a_room_hears_steps_and_not_seconds(desk: Desk, heard: list[str]) -> None:
    desk.window.facilitator.show()
    screen = desk.window.facilitator.screen
    assert screen is not None
    screen.form.pause_button.click()
    screen.form.next_button.click()
    for second in range(310):
        desk.seconds = second
        screen._pass_second()
    for button in (screen.form.more_button, screen.form.pause_button, screen.chips[2]):
        button.click()
    odd = what_ifs(load_wording())[2]
    assert heard == [
        "Going on",
        "2  Record. One of you, alone. Next: 2  Record, the other one, 5 min",
        "Two minutes left for this step.",
        "Time to move on when you are ready.",
        "7 min for this step",
        "Paused",
        f"What if {odd.question} {odd.answer}",
    ]
