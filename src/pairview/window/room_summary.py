"""File > Room summary: asks for the folder of slips and shows the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pairview.window import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.window.main_window import MainWindow
    from pairview.window.screens.room_summary_dialog import RoomSummaryDialog


def show_room_summary(window: MainWindow, today: Callable[[], date]) -> RoomSummaryDialog | None:
    """Let somebody choose a folder; None where they chose none. No case has a part in it."""
    from pairview.window.screens.room_summary_dialog import RoomSummaryDialog

    folder = file_dialogs.ask_for_slips(window)
    if folder is None:
        return None
    dialog = RoomSummaryDialog(window, folder, today)
    hide = window.form.hide_screen_action
    hide.triggered.connect(dialog.close)
    dialog.addAction(hide)  # else its key would not reach it here
    dialog.open()
    return dialog
