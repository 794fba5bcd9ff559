"""What must hold on each screen: it fits, everything has a name, every letter is in the font."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from pairview.domain.seat import Seat
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCases
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.screen import Destination
from pairview.window.theme import paint

SMALLEST = 1280, 640
PLACES = [*SCREENS, Destination.HAND_OVER]


@pytest.fixture(params=PLACES, ids=str)
def window(request: pytest.FixtureRequest, tmp_path: Path, qapp: object) -> Iterator[MainWindow]:
    shelf = CaseShelf(tmp_path / "Cases", RecentCases(tmp_path / "recent.txt"))
    window = MainWindow(shelf, tmp_path / "settings.ini")
    window.resize(*SMALLEST)
    window.show()
    window.open_practice()
    assert window.view is not None
    if request.param in PRIVATE:
        window.view.editor.look_as(Seat.B)
    window.view.go(request.param)
    assert window.view.area.place is request.param
    yield window
    window.close()
    window.deleteLater()


def seen(window: MainWindow) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def test_it_fits_the_smallest_screen(window: MainWindow) -> None:
    hint = window.minimumSizeHint()
    assert hint.width() <= SMALLEST[0]
    assert hint.height() <= SMALLEST[1]


def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in seen(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []


def test_every_letter_of_ours_is_in_the_font(window: MainWindow) -> None:
    metrics = QFontMetrics(paint.font())
    words = [w.text() for w in seen(window) if isinstance(w, QLabel | QPushButton)]
    missing = {sign for text in words for sign in text if not metrics.inFontUcs4(ord(sign))}
    assert missing <= {"\n"}


def labels_reading_markup(window: MainWindow) -> list[str]:
    """Return every label that would, whatever it shows now: people type what comes later."""
    return [
        f"{label.objectName()} {label.text()!r} needs WrapLabel, plain_label or Qt.PlainText"
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]


def test_no_label_could_ever_read_markup(window: MainWindow) -> None:
    assert labels_reading_markup(window) == []
    naive = QLabel("Maths", window)
    assert labels_reading_markup(window) == [
        " 'Maths' needs WrapLabel, plain_label or Qt.PlainText"
    ]
    naive.deleteLater()
