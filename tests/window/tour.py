"""Every place people can stand in the window: each screen of each slot, alone and together."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.open_case_view import OpenCaseView
from pairview.window.preferences import Preferences, save_preferences
from pairview.window.recent_cases import RecentCases
from pairview.window.screen_area import let_go_now
from pairview.window.screens.catalogue import OF_A_TURN, PRIVATE, SCREENS
from pairview.window.screens.hand_over_screen import HandOverScreen
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme, paint
from pairview.window.theme.tokens import LIGHT, PALETTES
from pairview.window.widgets.more import MoreButton
from tests.flows.hands import settle, wait_until_whole

TOGETHER = tuple(place for place in SCREENS if place not in PRIVATE)
ALONE = tuple(place for place in SCREENS if place in PRIVATE)
WAKE_MS = 760


@contextmanager
def opened(
    folder: Path, size: tuple[int, int] = (1280, 640), theme: str = LIGHT.name
) -> Iterator[MainWindow]:
    """Open PairView on an empty folder, in a theme."""
    save_preferences(folder / "settings.ini", Preferences(theme=theme))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, PALETTES[theme])
    shelf = CaseShelf(folder / "Cases", RecentCases(folder / "recent.txt"))
    window = MainWindow(shelf, folder / "settings.ini", now=lambda: 0.0)
    window.resize(*size)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    try:
        yield window
        assert paint.palette().name == theme
    finally:  # a window left behind would fail the tests after this one
        window.close()
        window.deleteLater()
        let_go_now()
        apply_theme(app, LIGHT)


def tour(window: MainWindow, slot: Slot) -> Iterator[str]:
    """Go through all places of a slot; at each, say its name.

    A turn is that of a new case; the steps of both are shown full, and once more with what waits
    behind More.
    """
    yield "start"
    window.new_case()
    view = _view(window)
    _take(view, slot)
    yield from _unfolding("agree", window)
    view.go(Destination.HAND_OVER)
    yield "hand over, asleep"
    QTest.qWait(WAKE_MS)
    yield "hand over"
    screen = view.area.current
    assert isinstance(screen, HandOverScreen)
    screen.turn_wanted.emit(Seat.A)
    for place in OF_A_TURN:
        yield from _visit(window, place, "alone")
    window.show_start()
    yield "start, a case"
    window.open_practice()
    view = _view(window)
    _take(view, slot)
    for place in TOGETHER:
        yield from _visit(window, place, "together")
    view.editor.look_as(Seat.B)
    for place in ALONE:
        yield from _visit(window, place, "again")
    yield from _room(window)
    window.hide_or_return()
    yield "hidden"


def _room(window: MainWindow) -> Iterator[str]:
    """Show the minutes of the room: before the start, counting, paused, and with a what if."""
    window.facilitator.show()
    screen = window.facilitator.screen
    assert screen is not None
    settle()
    yield "facilitator"
    for button in (screen.form.pause_button, screen.form.next_button):
        button.click()
    settle()
    yield "facilitator, counting"
    screen.form.pause_button.click()
    screen.chips[-1].click()
    settle()
    yield "facilitator, paused, what if"
    window.facilitator.leave()


def _view(window: MainWindow) -> OpenCaseView:
    assert window.view is not None
    return window.view


def _take(view: OpenCaseView, slot: Slot) -> None:
    case = view.editor.case
    view.editor.change("Time", replace(case, agreement=replace(case.agreement, slot=slot)))


def _visit(window: MainWindow, place: Destination, how: str) -> Iterator[str]:
    _view(window).go(place)
    screen = _view(window).area.current
    assert screen is not None
    screen.refresh()  # so that nothing is left to be made after the first picture
    wait_until_whole(screen)
    yield from _unfolding(f"{place}, {how}", window)


def _unfolding(name: str, window: MainWindow) -> Iterator[str]:
    settle()
    yield name
    folded = [one for one in window.findChildren(MoreButton) if one.isVisible() and _is_shut(one)]
    for button in folded:
        button.click()
    settle()
    if folded:
        yield f"{name}, more"


def _is_shut(button: QAbstractButton) -> bool:
    return button.isEnabled() and not button.isChecked()
