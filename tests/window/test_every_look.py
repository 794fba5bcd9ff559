"""Every screen in every look: each size, each text size, each theme."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from pairview.domain.seat import Seat
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.preferences import Preferences, save_preferences
from pairview.window.recent_cases import RecentCases
from pairview.window.screen_area import let_go_now
from pairview.window.screen_page import ScreenPage
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT, PALETTES, TEXT_SIZES
from tests.flows.hands import settle, wait_until, wait_until_whole
from tests.flows.looking import faults

LONG = {Destination.PLAN, Destination.SECOND_LOOK}
"""What a pair reads from top to bottom: it scrolls as one page."""
PLACES = [*SCREENS, Destination.HAND_OVER]
SIZES = [(1280, 640), (1366, 690), (1920, 1080)]
LEAST_FOR_WORDS = 4.5
WITH_TITLE = 100
"""Per cent up to which title and keyboard fit in one view of the smallest window."""


@contextmanager
def practice(
    folder: Path, size: tuple[int, int], theme: str = "light", text_size: int = 100
) -> Iterator[MainWindow]:
    settings = folder / "settings.ini"
    save_preferences(settings, Preferences(theme=theme, text_size=text_size))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, PALETTES[theme], text_size / 100)
    window = MainWindow(CaseShelf(folder, RecentCases(folder / "recent.txt")), settings)
    window.resize(*size)
    window.show()
    QTest.qWaitForWindowExposed(window)
    wait_until(lambda: not window.form.new_case_action.shortcut().isEmpty())
    window.open_practice()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        let_go_now()  # or all that is about to go would be dressed anew
        apply_theme(app, LIGHT)


def each_place(window: MainWindow) -> Iterator[Destination]:
    view = window.view
    assert view is not None
    for place in PLACES:
        if place in PRIVATE:
            view.editor.look_as(Seat.A)
        view.go(place)
        settle()
        wait_until_whole(view.area.current)
        yield place


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped_or_too_wide(
    tmp_path: Path, size: tuple[int, int], text_size: int
) -> None:
    with practice(tmp_path, size, text_size=text_size) as window:
        found = [f"{place}: {fault}" for place in each_place(window) for fault in faults(window)]
        assert found == []
        assert (window.width(), window.height()) == size


def test_no_page_scrolls_as_a_whole_at_the_usual_text_size(tmp_path: Path) -> None:
    with practice(tmp_path, SIZES[0]) as window:
        for place in each_place(window):
            (page,) = (p for p in window.findChildren(ScreenPage) if p.isVisible())
            shown = window.view.area.place if window.view is not None else None
            assert page.verticalScrollBar().maximum() == 0 or shown in LONG, (place, shown)


@pytest.mark.parametrize("theme", PALETTES)
def test_every_word_stands_out_from_its_ground(tmp_path: Path, theme: str) -> None:
    with practice(tmp_path, SIZES[1], theme=theme) as window:
        pale = []
        for place in each_place(window):
            picture = window.grab().toImage()
            for widget, box in words_in_sight(window):
                ratio = contrast_within(picture, box)
                if ratio < LEAST_FOR_WORDS:
                    pale.append(f"{place}: {widget.text()[:30]!r} {ratio:.1f}")
        assert pale == []


def words_in_sight(window: MainWindow) -> Iterator[tuple[QLabel | QAbstractButton, QRect]]:
    worded: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel)]
    worded += window.findChildren(QAbstractButton)
    for widget in worded:
        box = widget.visibleRegion().boundingRect()
        whole = box.size() == widget.size() and not box.isEmpty()
        if widget.text() and widget.isEnabled() and whole:
            yield widget, QRect(widget.mapTo(window, box.topLeft()), box.size())


def contrast_within(picture: QImage, box: QRect) -> float:
    """Return the contrast of the ground with what differs from it most."""
    colours = Counter(
        picture.pixel(x, y)
        for x in range(box.left() + 2, box.right() - 1)
        for y in range(box.top() + 2, box.bottom() - 1)
    )
    lights = {colour: luminance(QColor(colour)) for colour in colours}
    ground = lights[colours.most_common(1)[0][0]]
    return max((max(ground, one) + 0.05) / (min(ground, one) + 0.05) for one in lights.values())


def luminance(colour: QColor) -> float:
    """Return relative luminance as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_a_screen_begins_with_its_title_and_the_keyboard_in_sight(
    tmp_path: Path, text_size: int
) -> None:
    with practice(tmp_path, SIZES[0], text_size=text_size) as window:
        for place in each_place(window):
            focused = QApplication.focusWidget()
            assert focused is not None
            assert not focused.visibleRegion().isEmpty(), place
            (page,) = (p for p in window.findChildren(ScreenPage) if p.isVisible())
            assert page.verticalScrollBar().value() == 0 or text_size > WITH_TITLE, place
