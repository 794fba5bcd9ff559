"""Lets Qt find its own parts wherever PairView lies.

PySide tells Qt its folder as a line of settings, which a comma, a semicolon or a quote breaks:
`OneDrive - School, District` is enough, and no window could open.
"""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication

BREAKS = ',;"'
PLACES = ("Qt/plugins", "plugins")
"""On Linux and macOS, and on Windows."""


def find_plugins(folder: str | None = None) -> None:
    """Name the plugins' folder to Qt where its own note of it is broken; before the application."""
    folder = folder or PySide6.__path__[0]
    if not any(mark in folder for mark in BREAKS):
        return
    for place in PLACES:
        if Path(folder, place).is_dir():
            QCoreApplication.addLibraryPath(str(Path(folder, place)))
