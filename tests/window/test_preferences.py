"""Preferences come back as they were, and nonsense becomes a default."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from pairview.window.preferences import Preferences, load_preferences, save_preferences


def test_preferences_come_back(tmp_path: Path) -> None:
    kept = Preferences(theme="dark", cases_folder="a, b; c=ü")
    kept = kept.with_geometry(QByteArray(b"\x00\xff place"))
    save_preferences(tmp_path / "settings.ini", kept)
    again = load_preferences(tmp_path / "settings.ini")
    assert again == kept
    assert bytes(again.window_geometry().data()) == b"\x00\xff place"


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none.ini") == Preferences()


def test_nonsense_becomes_the_default(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[General]\nversion=one\ntheme=dark\n")
    assert load_preferences(file) == Preferences(theme="dark")


def test_garbage_stops_no_start(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f'[General]\ngeometry="\\xfc\\xe9"\nlock_after_minutes={"9" * 5000}\n')
    garbage = load_preferences(file)
    assert garbage.lock_after_minutes == Preferences().lock_after_minutes
    assert garbage.window_geometry().isEmpty()
