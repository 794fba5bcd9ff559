"""The calm banner comes once for each phrase, case and person at the screen; nothing is kept."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.domain.case import new_case
from pairview.domain.school_wording import SchoolWording
from pairview.domain.seat import Seat
from pairview.window import school_wording
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Screen
from pairview.window.widgets.message_bar import Kind, Message
from pairview.window.widgets.text_box import TextBox
from tests.stage import Stage

UNSAFE = "She said her uncle hurts me when nobody is in."


def a_watched_screen(stage: Stage) -> tuple[Screen, TextBox, list[Message]]:
    screen = stage(Screen(CaseEditor(new_case(date(2026, 9, 1), "Blue Kite"))))
    box = TextBox(screen, name="Saw and heard")
    SafetyWatch(screen).watch(box)
    said: list[Message] = []
    screen.says.connect(said.append)
    return screen, box, said


def write(box: TextBox, text: str) -> None:
    box.setPlainText("")
    QTest.keyClicks(box, text)
    box.flush()


def test_the_banner_asks_and_says_what_to_do(stage: Stage) -> None:
    _, box, said = a_watched_screen(stage)
    write(box, UNSAFE)
    assert [message.kind for message in said] == [Kind.SAFETY]
    assert said[0].words.startswith("Could someone be unsafe?\n")
    assert "reporting steps" in said[0].words
    assert "uncle" not in said[0].words


def test_the_same_words_raise_it_once(stage: Stage) -> None:
    _, box, said = a_watched_screen(stage)
    write(box, UNSAFE)
    write(box, f"{UNSAFE} Again.")
    assert len(said) == 1


def test_the_other_teacher_is_asked_anew(stage: Stage) -> None:
    screen, box, said = a_watched_screen(stage)
    screen.editor.begin_turn(Seat.A)
    write(box, UNSAFE)
    screen.editor.finish_turn()
    screen.editor.begin_turn(Seat.B)
    write(box, f"{UNSAFE} Also.")
    assert len(said) == 2


@pytest.mark.parametrize("text", ["They cut the ball with a pass.", "She is dying to play."])
def test_harmless_words_raise_nothing(stage: Stage, text: str) -> None:
    _, box, said = a_watched_screen(stage)
    write(box, text)
    assert said == []


def test_nothing_found_ends_up_in_the_case_or_on_the_disk(stage: Stage, tmp_path: Path) -> None:
    screen, box, _ = a_watched_screen(stage)
    before = screen.editor.case
    write(box, UNSAFE)
    assert screen.editor.case is before
    assert list(tmp_path.iterdir()) == []


def test_the_line_of_the_school_is_in_the_banner(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, box, said = a_watched_screen(stage)
    monkeypatch.setattr(school_wording, "_in_use", SchoolWording("Ms Lee, room 4"))
    write(box, UNSAFE)
    assert "Contact: Ms Lee, room 4" in said[0].words


def test_a_text_too_long_for_its_box_is_said(stage: Stage) -> None:
    _, box, said = a_watched_screen(stage)
    box.insertPlainText("x" * 5001)
    assert [message.kind for message in said] == [Kind.ADVICE]
