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


def restore_place(window: QWidget, preferences: Preferences) -> None:
    """Put a window where it stood when it was closed last."""
    kept = preferences.window_geometry()
    if kept.isEmpty() or not window.restoreGeometry(kept):
        window.resize(*FIRST_SIZE)


def keep_place(window: QWidget, settings: Path) -> None:
    """Write down where a window stands; the other preferences stay as they are."""
    preferences = load_preferences(settings).with_geometry(window.saveGeometry())
    save_preferences(settings, preferences)
