"""When typed words reach the disk: soon after the first key, and whenever a field is left."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.case_editor import Event
from pairview.domain.case import Case
from pairview.domain.slot import Step
from pairview.store.case_file import open_case
from pairview.store.file_names import journal_of
from pairview.window.screens.screen import Destination
from pairview.window.widgets import hand_in
from tests.flows.hands import rest_a_moment
from tests.window.desk import Desk, finish_both_turns, show_note

HOUR_MS = 3_600_000
WORDS = "half a sentence"


def path_of(desk: Desk) -> Path:
    assert desk.window.cases.path is not None
    return desk.window.cases.path


def on_disk(desk: Desk) -> Case:
    """Read the file as it lies there; another process copies it, which leaves our lock alone."""
    path, copy = path_of(desk), desk.folder / "as-it-lies.pairview"
    for source, target in ((path, copy), (journal_of(path), journal_of(copy))):
        subprocess.run(["cp", source, target], check=True)
    case_file, case = open_case(copy)
    case_file.close()
    return case


def test_typing_is_on_the_disk_within_400_ms_of_the_first_key_while_it_goes_on(
    case: Desk,
) -> None:
    box = show_note(case).box
    saved: list[float] = []
    case.editor.subscribe(lambda event: saved.append(time.monotonic()) if saving(event) else None)
    waits = []
    for _ in range(3):  # a busy machine may keep us waiting once
        saved.clear()
        began = time.monotonic()
        while not saved and time.monotonic() < began + 2:
            QTest.keyClicks(box, "a")
            QTest.qWait(20)
        assert saved, "as long as somebody types, nothing is saved"
        waits.append(saved[0] - began)
        kept = on_disk(case).agreement.purpose
        assert kept
        assert set(kept) == {"a"}
        box.flush()
    assert min(waits) <= 0.4


def saving(event: Event) -> bool:
    return event is Event.SAVED


def leave_by_tab(desk: Desk) -> None:
    field = desk.window.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Tab)


def change_the_step(desk: Desk) -> None:
    desk.view.go_to_step(2)


def hide(desk: Desk) -> None:
    desk.window.hide_or_return()


@pytest.mark.parametrize("act", [leave_by_tab, change_the_step, hide])
def test_words_are_on_the_disk_as_soon_as(
    case: Desk, monkeypatch: pytest.MonkeyPatch, act: Callable[[Desk], None]
) -> None:
    monkeypatch.setattr(hand_in, "AFTER_MS", HOUR_MS)
    box = show_note(case).box
    box.setFocus()
    QTest.keyClicks(box, WORDS)
    assert on_disk(case).agreement.purpose == ""
    act(case)
    assert on_disk(case).agreement.purpose == WORDS


def close_the_case(desk: Desk) -> None:
    desk.window.show_start()


def close_the_window(desk: Desk) -> None:
    desk.window.close()


def begin_another(desk: Desk) -> None:
    desk.window.new_case()


@pytest.mark.parametrize("act", [close_the_case, close_the_window, begin_another])
def test_words_are_on_the_disk_after(
    case: Desk, monkeypatch: pytest.MonkeyPatch, act: Callable[[Desk], None]
) -> None:
    monkeypatch.setattr(hand_in, "AFTER_MS", HOUR_MS)
    QTest.keyClicks(show_note(case).box, WORDS)
    path = path_of(case)
    act(case)
    case_file, kept = open_case(path)
    case_file.close()
    assert kept.agreement.purpose == WORDS


def test_the_step_on_screen_is_saved_once_its_picture_is_there(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.PLAN)
    assert case.editor.case.progress.step is not Step.PLAN
    rest_a_moment()
    assert on_disk(case).progress.step is Step.PLAN
    case.view.go(Destination.RETELL)
    case.view.flush()
    assert on_disk(case).progress.step is Step.RETELL
