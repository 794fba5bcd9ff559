"""The room summary is one step from the menu, with and without a case, and F9 puts it away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.window import file_dialogs
from pairview.window.screens.room_summary_dialog import RoomSummaryDialog
from tests.flows.hands import wait_until
from tests.window.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def opened(desk: Desk, folder: Path | None, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    monkeypatch.setattr(file_dialogs, "ask_for_slips", lambda _parent: folder)
    desk.window.form.room_summary_action.trigger()
    return [one for one in desk.window.findChildren(RoomSummaryDialog) if one.isVisible()]


def test_the_start_page_leads_to_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(opened(desk, tmp_path, monkeypatch)) == 1


def test_without_a_folder_nothing_opens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened(desk, None, monkeypatch) == []


def test_f9_puts_it_away_and_hides_the_case(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.open_practice()
    (dialog,) = opened(desk, tmp_path, monkeypatch)
    assert isinstance(dialog, RoomSummaryDialog)
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    assert not [one for one in desk.window.findChildren(RoomSummaryDialog) if one.isVisible()]
    assert desk.window.is_hidden
