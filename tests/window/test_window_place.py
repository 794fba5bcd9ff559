"""The window comes back where it was left, and forgets nothing else on the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
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


def test_a_window_left_on_a_screen_that_is_gone_comes_back_in_sight(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.ini"
    left, again = made(qtbot), made(qtbot)
    left.setGeometry(QRect(9000, -4000, 500, 300))
    keep_place(left, settings)
    restore_place(again, load_preferences(settings))
    here = QGuiApplication.primaryScreen().availableGeometry()
    assert here.contains(again.geometry().center())
    assert here.contains(again.geometry().topLeft())


@pytest.mark.parametrize(
    ("width", "height", "fills"),
    [(1366, 768, True), (1280, 720, True), (1920, 1080, False), (1366, 800, False)],
)
def test_the_first_window_fills_a_small_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int, height: int, fills: bool
) -> None:
    monkeypatch.setattr(QScreen, "size", lambda _screen: QSize(width, height))
    window = made(qtbot)
    restore_place(window, Preferences())
    assert window.isMaximized() is fills
