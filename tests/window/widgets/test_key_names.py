"""Keys are called as they are on the keyboards of a language."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from pairview.window.spoken_language import speak_in_window
from pairview.window.widgets.key_cap import KeyCap, KeyHints
from pairview.window.widgets.key_names import key_name


@pytest.fixture
def _in_spanish(qapp: QApplication) -> Iterator[None]:
    speak_in_window("es")
    yield
    speak_in_window("en")
    qapp.processEvents()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("key", ["Del", "Ctrl+Enter", "Alt+", "+", "F9", "X", "up"])
def test_in_english_a_key_is_called_as_it_is_written(key: str) -> None:
    assert key_name(key) == key


@pytest.mark.usefixtures("_in_spanish")
@pytest.mark.parametrize(
    ("key", "name"),
    [("Del", "Supr"), ("Ctrl+Enter", "Ctrl+Intro"), ("Space", "Espacio"), ("+", "+"), ("F9", "F9")],
)
def test_in_spanish_it_is_called_as_on_a_spanish_keyboard(key: str, name: str) -> None:
    assert key_name(key) == name
    assert KeyCap(key=key).accessibleName() == name


@pytest.mark.usefixtures("_in_spanish")
def test_the_shortcuts_of_menus_are_called_the_same() -> None:
    shortcut = QKeySequence("Ctrl+Shift+P")
    assert shortcut.toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Mayús+P"
    hints = KeyHints()
    hints.show_hints([(("1", "to", "5"), "anotar")])
    assert [label.text() for label in hints.findChildren(QLabel)] == ["a", "anotar"]
