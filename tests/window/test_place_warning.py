"""Where copies go by themselves is said once, after the case is on screen."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.store.case_file import create_case
from pairview.window import place_warning
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.preferences import load_preferences, save_preferences
from pairview.window.recent_cases import RecentCases
from tests.full_cases import full_case
from tests.window.desk import Desk

LONG_ENOUGH_MS = 100
SAID = "This folder is synced by Dropbox: copies of the case go there too."


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_warning, "LATER_MS", 1)
    monkeypatch.setattr(place_warning, "BUSY_MS", 1)


def case_in(folder: Path, name: str = "blue-kite") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.pairview"
    create_case(path, full_case()).close()
    return path


def test_a_case_in_a_synced_folder_is_said_and_the_words_stay(desk: Desk, qtbot: QtBot) -> None:
    desk.window.open_case(case_in(desk.folder / "Dropbox"))
    assert desk.message() == ""
    qtbot.waitUntil(lambda: desk.message() == SAID)
    message = desk.view.message_bar.message
    assert message is not None
    assert message.seconds == 0


def test_a_case_made_in_a_synced_folder_is_said_too(desk: Desk, qtbot: QtBot) -> None:
    desk.window._shelf.folder = desk.folder / "OneDrive - School"
    desk.window.new_case()
    qtbot.waitUntil(lambda: "synced by OneDrive" in desk.message())


def test_it_is_said_once_for_each_folder(desk: Desk) -> None:
    for number, folder in enumerate(("Dropbox", "Dropbox", "Dropbox/more")):
        path = case_in(desk.folder / folder, f"blue-kite-{number}")
        desk.window.open_case(path)
        QTest.qWait(LONG_ENOUGH_MS)
        assert (desk.message() == SAID) == (number != 1)


def test_the_next_start_does_not_say_it_again(desk: Desk, qtbot: QtBot) -> None:
    path = case_in(desk.folder / "Dropbox")
    desk.window.open_case(path)
    qtbot.waitUntil(lambda: desk.message() == SAID)
    desk.window.close()
    shelf = CaseShelf(desk.folder / "Cases", RecentCases(desk.folder / "recent.txt"))
    again = MainWindow(shelf, desk.folder / "settings.ini")
    qtbot.addWidget(again)
    again.show()
    again.open_case(path)
    QTest.qWait(LONG_ENOUGH_MS)
    assert again.view is not None
    assert again.view.message_bar.message is None
    again.close()


def test_what_is_remembered_names_no_folder(desk: Desk, qtbot: QtBot) -> None:
    desk.window.open_case(case_in(desk.folder / "Dropbox"))
    qtbot.waitUntil(lambda: desk.message() == SAID)
    settings = desk.folder / "settings.ini"
    assert len(load_preferences(settings).warned_folders) == 16
    assert "Dropbox" not in settings.read_text(encoding="utf-8")


def test_on_a_shared_laptop_nothing_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    settings = desk.folder / "settings.ini"
    save_preferences(settings, load_preferences(settings)._replace(shared_laptop=True))
    desk.window.open_case(case_in(desk.folder / "Dropbox"))
    qtbot.waitUntil(lambda: desk.message() == SAID)
    assert load_preferences(settings).warned_folders == ""


def test_another_message_is_not_talked_over(desk: Desk, qtbot: QtBot) -> None:
    desk.window.open_case(case_in(desk.folder / "Dropbox"))
    desk.window._notices.say("Something else")
    QTest.qWait(LONG_ENOUGH_MS)
    assert desk.message() == "Something else"
    desk.view.message_bar.clear()
    qtbot.waitUntil(lambda: desk.message() == SAID)


def test_a_case_that_is_closed_again_is_not_spoken_of(desk: Desk) -> None:
    desk.window.open_case(case_in(desk.folder / "Dropbox"))
    desk.window.show_start()
    QTest.qWait(LONG_ENOUGH_MS)
    assert desk.window.start_screen.message_bar is None
    assert load_preferences(desk.folder / "settings.ini").warned_folders == ""


def test_a_network_drive_is_said(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from pairview.store import synced_places

    monkeypatch.setattr(synced_places, "is_on_network", lambda _path: True)
    desk.window.new_case()
    qtbot.waitUntil(lambda: "on a network drive" in desk.message())


def test_before_the_first_picture_nothing_is_looked_at(tmp_path: Path, qtbot: QtBot) -> None:
    shelf = CaseShelf(tmp_path / "Cases", RecentCases(tmp_path / "recent.txt"))
    window = MainWindow(shelf, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.open_case(case_in(tmp_path / "Dropbox"))
    assert window.view is not None
    bar = window.view.message_bar
    QTest.qWait(LONG_ENOUGH_MS)
    assert bar.message is None
    window.show()
    qtbot.waitUntil(lambda: bar.message is not None and bar.message.words == SAID)
    window.close()
