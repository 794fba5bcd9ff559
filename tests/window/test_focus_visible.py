"""Where the keyboard is can be seen: on all that takes it, on every screen, in each theme."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget

from pairview.domain.slot import Slot
from pairview.window.screens.hand_over_screen import HandOverScreen
from pairview.window.theme.tokens import PALETTES
from tests.colours import contrast_of_lights, luminance
from tests.flows.hands import settle
from tests.window.test_tab_order import tabbed
from tests.window.tour import opened, tour
from tests.window.widgets.accessible_tree import name_of

AROUND = 4
"""Pixels around a widget that may belong to its border."""


@pytest.mark.parametrize("theme", PALETTES)
def test_the_focus_shows_on_every_screen(theme: str, tmp_path: Path) -> None:
    found: list[str] = []
    known: set[str] = set()
    with opened(tmp_path, theme=theme) as window:
        for place in tour(window, Slot.LONG):
            stops = tabbed()
            for stop in stops:
                if isinstance(stop, HandOverScreen):
                    continue  # it holds the keyboard while nothing can be pressed
                state = "checked" if stop.property("checked") else ""
                kind = " ".join((type(stop).__name__, str(stop.property("look")), state))
                if kind in known:
                    continue
                known.add(kind)
                if (seen := shown_focus(window, stop)) < enough(stop):
                    found.append(f"{place}: {kind} {name_of(stop)!r}: {seen} pixels")
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert not found, "\n".join(found)


def enough(widget: QWidget) -> int:
    """Return as many pixels as a line along the shorter side has, twice (WCAG 2.4.13)."""
    return 2 * min(widget.width(), widget.height(), 20)


def shown_focus(window: QWidget, widget: QWidget) -> int:
    """Return how many pixels change by 3:1 or more where a widget gets the keyboard."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    scroll_to(widget)
    settle()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    place = place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
    after = picture(window, place)
    widget.clearFocus()
    settle()
    return changed(picture(window, place), after)


def scroll_to(widget: QWidget) -> None:
    """Bring a widget into view that is out of sight, as Tab does."""
    above = widget.parentWidget() if widget.visibleRegion().isEmpty() else None
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def picture(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(one: QImage, two: QImage) -> int:
    """Count the pixels that are 3:1 or more apart."""
    count = 0
    for row in range(one.height()):
        before, after = line_of(one, row), line_of(two, row)
        if before == after:
            continue
        for at in range(0, one.width() * 4, 4):
            here, there = before[at : at + 3], after[at : at + 3]
            count += here != there and apart(here, there) >= 3
    return count


def line_of(image: QImage, row: int) -> bytes:
    line: Any = image.constScanLine(row)  # Qt's type hints leave open what it is
    return bytes(line)


@cache
def apart(one: bytes, two: bytes) -> float:
    lights = [luminance(f"#{red:02x}{green:02x}{blue:02x}") for blue, green, red in (one, two)]
    return contrast_of_lights(*lights)
