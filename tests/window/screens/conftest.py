"""Screens are shown on a stage that takes them down in order."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pairview.window.screens import facilitator_screen, safety_watch
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from pairview.window.screens.room_minutes import RoomMinutes
from tests.room import Hours
from tests.stage import Stage


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    """Show a widget for one test: `screen = stage(AgreeScreen(editor))`."""
    made = Stage()
    yield made
    made.clear()
    safety_watch._shown.clear()  # a banner is shown once in a sitting
    qapp.processEvents()


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    made = Hours()
    monkeypatch.setattr(facilitator_screen, "time_of_day", made.on_the_wall)
    return made


@pytest.fixture
def minutes(hours: Hours) -> RoomMinutes:
    return RoomMinutes(hours)


@pytest.fixture
def room(stage: Stage, minutes: RoomMinutes) -> FacilitatorScreen:
    made = stage(FacilitatorScreen(minutes), 1280, 610)
    made.focus_first()
    return made
