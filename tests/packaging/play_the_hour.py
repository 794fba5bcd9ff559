"""Plays the main path of the flow tests where there is no Python; `hands.spec` makes it a program.

Nothing of PairView is in that program: it takes what lies in the folder of the bundle.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QWidget

from pairview.window import file_dialogs
from pairview.window.qt_folder import find_plugins
from pairview.window.screens import hand_over_screen
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from tests.flows.pair import Pair
from tests.flows.test_whole_case import test_a_pair_takes_river_from_two_views_to_a_handout as play


def handout_goes_to(path: Path) -> None:
    """Answer the dialog for a PDF with a path."""

    def ask(_parent: QWidget, _offered: Path) -> Path:
        return path

    setattr(file_dialogs, "ask_to_save_pdf", ask)  # noqa: B010  as a fixture does it


def main(folder: Path, goes_to: Callable[[Path], None] = handout_goes_to) -> None:
    find_plugins()
    application = QApplication([])
    apply_theme(application, LIGHT)
    hand_over_screen.DEAD_MS = 10
    pair = Pair(folder)
    play(pair, folder, goes_to)
    pair.leave()
    assert "LD_LIBRARY_PATH" not in os.environ, "a viewer would take libraries of the bundle"
    sys.stdout.write(f"finished by {application.platformName()} with Qt {qVersion()}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
