"""Where on the screen the window stands, and how large, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pairview.window.preferences import load_preferences, save_preferences

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pairview.window.preferences import Preferences

FIRST_SIZE = (1366, 690)
"""Pixels of the window where none was kept: the smaller of the usual laptops."""
SMALL_SCREEN = (1366, 768)
"""Pixels of a screen that the first window fills."""


def restore_place(window: QWidget, preferences: Preferences) -> None:
    """Put a window where it stood when it was closed last, on a screen that is there now.

    The first time it fills a small screen; else it is as large as a small laptop's.
    """
    kept = preferences.window_geometry()
    if not kept.isEmpty() and window.restoreGeometry(kept):
        return
    window.resize(*FIRST_SIZE)
    screen = window.screen().size()
    if screen.width() <= SMALL_SCREEN[0] and screen.height() <= SMALL_SCREEN[1]:
        window.setWindowState(window.windowState() | window.windowState().WindowMaximized)


def keep_place(window: QWidget, settings: Path) -> None:
    """Write down where a window stands; the other preferences stay as they are."""
    preferences = load_preferences(settings).with_geometry(window.saveGeometry())
    save_preferences(settings, preferences)
