"""The window comes back where it was left, and forgets nothing else on the way."""

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pairview.window.preferences import Preferences, load_preferences, save_preferences
from pairview.window.window_place import FIRST_SIZE, keep_place, restore_place


def made(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_window_stands_where_it_stood(qtbot: QtBot, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    save_preferences(settings, Preferences(paper="letter"))
    left, again = made(qtbot), made(qtbot)
    left.setGeometry(QRect(30, 40, 500, 300))
    keep_place(left, settings)
    restore_place(again, load_preferences(settings))
    assert again.geometry() == left.geometry()
    assert load_preferences(settings).paper == "letter"


def test_a_place_that_makes_no_sense_gives_the_first_size(qtbot: QtBot) -> None:
    for geometry in ("", "bm90IGEgcGxhY2U="):
        window = made(qtbot)
        restore_place(window, Preferences(geometry=geometry))
        assert window.size().toTuple() == FIRST_SIZE
