"""A letter does something only where the keyboard is; anywhere else it is a letter or nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from pairview.domain.slot import Slot
from pairview.window.main_window import MainWindow
from pairview.window.screens.second_look_parts import NumberedChoice
from pairview.window.widgets.reading_order import reading_order
from tests.flows.hands import settle
from tests.window.tour import opened, tour
from tests.window.widgets.accessible_tree import name_of

LETTERS = "HTFAESX15"


@pytest.mark.parametrize("slot", list(Slot))
def test_letters_on_buttons_do_nothing(slot: Slot, tmp_path: Path) -> None:
    found: list[str] = []
    with opened(tmp_path) as window:
        for place in tour(window, slot):
            found += [
                f"{place}: {what} on {name_of(button)!r}"
                for button in stops(window, QAbstractButton)
                if (what := typed_on(window, button))
            ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("slot", list(Slot))
def test_letters_in_a_box_are_written_and_nothing_else(slot: Slot, tmp_path: Path) -> None:
    found: list[str] = []
    with opened(tmp_path) as window:
        for place in tour(window, slot):
            for box in [*stops(window, QTextEdit), *stops(window, QLineEdit)]:
                written = words_in(box)
                where = where_we_are(window)
                QTest.keyClicks(box, LETTERS)
                if words_in(box) != written + LETTERS or where_we_are(window) != where:
                    found.append(f"{place}: {words_in(box)[-20:]!r} in {name_of(box)!r}")
    assert not found, "\n".join(found)


def stops(window: MainWindow, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in reading_order(window) if isinstance(one, kind)]


def typed_on(window: MainWindow, button: QWidget) -> str:
    """Type every letter on a button; return those that did anything."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    before, did = state(window), ""
    for letter in LETTERS:
        if letter.isdecimal() and isinstance(button.parentWidget(), NumberedChoice):
            continue  # there they choose, and the foot says so
        QTest.keyClicks(button, letter)
        if state(window) != before or QApplication.focusWidget() is not button:
            did += letter
            before = state(window)
            button.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return did


def state(window: MainWindow) -> tuple[object, ...]:
    case = window.view.editor.case if window.view else None
    return (case, *where_we_are(window))


def where_we_are(window: MainWindow) -> tuple[object, ...]:
    place = window.view.area.place if window.view else None
    return (place, window.is_hidden, QApplication.focusWidget())


def words_in(box: QWidget) -> str:
    """Go to the end of a box, as Tab does, and return its words."""
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    assert isinstance(box, QTextEdit | QLineEdit)
    return box.toPlainText() if isinstance(box, QTextEdit) else box.text()
