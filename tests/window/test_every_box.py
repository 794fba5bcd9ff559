"""Words that may mean someone is unsafe are seen in every box of every screen, in every slot."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.window.screens import safety_watch
from pairview.window.screens.catalogue import ALONE, PRIVATE, SCREENS
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.screen import Destination, Screen
from pairview.window.screens.weigh_screen import WeighScreen
from pairview.window.widgets.message import Kind, Message
from pairview.window.widgets.more import MoreButton
from pairview.window.widgets.text_box import TextBox, TextLine
from tests.window.desk import Desk

PHRASE = "said that he wants to die"
WITHOUT_BOXES = ALONE | {Destination.RATINGS, Destination.LATER_FACTS, Destination.CARD_BACK}
WITH_BOXES = sorted(place for place in SCREENS if place is not Destination.READ_BACK)


@pytest.fixture(params=Slot, ids=str)
def practice(desk: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    desk.window.open_practice()
    case = desk.editor.case
    desk.change("Time", replace(case, agreement=replace(case.agreement, slot=request.param)))
    yield desk
    safety_watch._shown.clear()


def unfold(screen: Screen) -> None:
    """Build what is built on the first need only, or after the first picture."""
    screen.refresh()
    for button in screen.findChildren(MoreButton):
        button.setChecked(True)
    if isinstance(screen, PlanScreen):
        screen.questions._open_bank()
    if isinstance(screen, WeighScreen):
        screen.panel.edit(None)


def boxes(screen: Screen) -> list[QWidget]:
    """Return every field that people type words into."""
    own = [*screen.findChildren(TextBox), *screen.findChildren(TextLine)]
    others = [line for line in screen.findChildren(QLineEdit) if line not in own]
    return [*own, *(line for line in others if not line.objectName().startswith("qt_"))]


def raises_banner(screen: Screen, box: QWidget) -> bool:
    safety_watch._shown.clear()
    said: list[Message] = []
    screen.says.connect(said.append)
    if isinstance(box, TextBox | TextLine):
        box.edited.emit(PHRASE)
    elif isinstance(box, QLineEdit):
        box.setText(PHRASE)
    screen.says.disconnect(said.append)
    return [message.kind for message in said] == [Kind.SAFETY]


@pytest.mark.parametrize("place", WITH_BOXES)
def test_a_safety_phrase_in_any_box_raises_the_banner(practice: Desk, place: Destination) -> None:
    if place in PRIVATE:
        practice.editor.look_as(Seat.A)
    practice.view.go(place)
    screen = practice.view.area.current
    assert screen is not None
    unfold(screen)
    found = boxes(screen)
    assert found or place in WITHOUT_BOXES
    unwatched = [box.accessibleName() for box in found if not raises_banner(screen, box)]
    assert unwatched == []
