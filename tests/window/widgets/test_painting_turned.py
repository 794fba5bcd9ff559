"""Where people read to the left, stripes, marks and chips stand as in a mirror."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.case_list import CaseList, CaseRow
from pairview.window.widgets.clock_button import ClockButton
from pairview.window.widgets.copy_list import CopyList, CopyRow
from pairview.window.widgets.document_list import DocumentList, DocumentRow
from pairview.window.widgets.entry_list import Entry, EntryList
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.icons import icon_path
from pairview.window.widgets.plan_note import EDGE, Note, PlanNote
from pairview.window.widgets.reading_direction import turned_within, turned_x
from pairview.window.widgets.step_button import RailStep, State, StepButton
from pairview.window.widgets.step_rail import StepRail
from tests.stage import Stage

LEFTWARD = Qt.LayoutDirection.RightToLeft
WIDE, HIGH = 500, 100


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage()
    qapp.setLayoutDirection(LEFTWARD)
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    made.clear()


def colour(token: str) -> QColor:
    return QColor(paint.pen(token).color())


def places(widget: QWidget, token: str) -> list[int]:
    """Return how far from the left a colour of a token is seen."""
    widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.clearFocus()
    seen = widget.viewport() if isinstance(widget, QListView) else widget
    image: QImage = seen.grab().toImage()
    wanted = colour(token)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == wanted for y in range(image.height()))
    ]


def the_lists() -> list[QListView]:
    entries, cases, copies, documents = EntryList(), CaseList(), CopyList(), DocumentList()
    entries.show_entries((Entry("1", "A strength", "Helped"),), "1")
    cases.show_rows(lambda skip: [] if skip else [CaseRow("1", "Kite", "Step 3", "3 Nov")])
    copies.show_rows([CopyRow("today", "Step 6", "16 ratings", "as it is now")])
    documents.show_rows([DocumentRow("Handout", "To take with you.")], 0)
    return [entries, cases, copies, documents]


@pytest.mark.parametrize("number", range(4), ids=["entries", "cases", "copies", "documents"])
def test_the_stripe_of_a_row_stands_where_its_line_begins(number: int, stage: Stage) -> None:
    rows = stage(the_lists()[number], WIDE, HIGH)
    seen = places(rows, "accent")
    assert len(seen) == px(3)
    assert seen[0] > WIDE - px(8)


@pytest.mark.parametrize("number", [0, 1, 3], ids=["entries", "cases", "documents"])
def test_the_words_of_a_row_begin_beside_its_stripe(number: int, stage: Stage) -> None:
    rows = stage(the_lists()[number], WIDE, HIGH)
    seen = [x for x in places(rows, "text") if x > WIDE / 2]
    assert max(seen) > WIDE - px(40)


def test_a_tick_stands_at_the_end_of_its_row(stage: Stage) -> None:
    entries = EntryList()
    entries.show_entries((Entry("1", "", "", is_written=True), Entry("2", "", "")), "2")
    seen = places(stage(entries, WIDE, HIGH * 2), "accent")
    assert min(seen) < px(40) < WIDE - px(8) < max(seen)


def test_words_and_chips_of_a_line_begin_at_the_right(stage: Stage) -> None:
    page = QWidget()
    flow = FlowLayout(page, gap=10)
    first, second, third = (QLabel(page) for _ in range(3))
    for label in (first, second, third):
        label.setFixedSize(60, 20)
        flow.addWidget(label)
    stage(page, 135, HIGH)
    assert (first.x(), second.x(), third.x()) == (75, 5, 75)
    assert third.y() == first.height() + 10


def test_the_chips_of_a_planned_thing_begin_at_the_right(stage: Stage) -> None:
    note = stage(PlanNote(), WIDE, HIGH)
    note.show_note(Note("", ("pair work",)), "Look for")
    note.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    (piece,), _end = note._lay_out(WIDE)
    image, middle = note.grab().toImage(), round(piece.place.center().y())
    ground = image.pixelColor(px(EDGE), middle)
    drawn = [x for x in range(px(2), WIDE - px(2)) if image.pixelColor(x, middle) != ground]
    assert WIDE / 2 < min(drawn) <= max(drawn) <= WIDE - px(EDGE)


def test_the_mark_of_a_step_stands_at_the_right_and_its_name_beside_it(stage: Stage) -> None:
    step = RailStep(1, "Agree", State.DONE)
    rail = stage(StepRail(), 217, 400)
    rail.show_steps("", [step])
    (button,) = rail.findChildren(StepButton)
    button.setFixedSize(WIDE, 42)
    marks, words = places(button, "accent"), places(button, "text")
    assert WIDE - px(32) < min(marks)
    assert WIDE / 2 < min(words) <= max(words) < min(marks)


def test_the_minutes_that_are_spent_grow_from_the_right(stage: Stage) -> None:
    clock = stage(ClockButton(), 200, 42)
    clock.show_minutes("Agree", "", 0.25)
    seen = places(clock, "accent")
    assert 100 < min(seen) <= max(seen) < 200 - px(10)


def test_the_rail_has_its_edge_towards_the_page(stage: Stage) -> None:
    rail = stage(StepRail(), 217, 400)
    assert rail.grab().toImage().pixelColor(0, 200) == colour("line")


def test_what_is_shut_points_to_where_a_line_goes_on() -> None:
    shut, turned = icon_path("unfold"), icon_path("unfold_left")
    assert turned.boundingRect().center() == shut.boundingRect().center()
    assert turned.elementAt(1).x < shut.elementAt(1).x


def test_a_place_is_turned_over_only_for_who_reads_to_the_left(qapp: QApplication) -> None:
    straight, leftward = QWidget(), QWidget()
    leftward.setLayoutDirection(LEFTWARD)
    frame, box = QRectF(10, 0, 100, 20), QRectF(12, 0, 30, 20)
    for widget in (straight, leftward):
        widget.resize(100, 20)
    assert turned_within(straight, frame, box) == box
    assert turned_within(leftward, frame, box) == QRectF(78, 0, 30, 20)
    assert (turned_x(straight, 20), turned_x(leftward, 20)) == (20, 80)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
