"""A planned thing reads as text and is gone into by any of the usual keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.window.widgets.calm_box import CalmBox
from pairview.window.widgets.plan_note import Note, PlanNote
from tests.stage import Stage

NOTE = Note("Who moves first?", ("team game", "by Mon 7 Dec"), "checks 3", "I noticed ...")


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.clear()


def test_a_reader_hears_all_that_is_painted(stage: Stage) -> None:
    note = stage(PlanNote(), 400, 100)
    note.show_note(NOTE, "Look for, PE")
    said = "Look for, PE, Who moves first?, team game, by Mon 7 Dec, checks 3, I noticed ..."
    assert note.accessibleName() == said


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Space])
def test_a_key_asks_to_change_it(stage: Stage, key: Qt.Key) -> None:
    note, asked = stage(PlanNote(), 400, 100), list[str]()
    note.clicked.connect(lambda: asked.append("asked"))
    QTest.keyClick(note, key)
    assert asked == ["asked"]


def test_chips_that_find_no_room_go_on_in_the_next_line(stage: Stage) -> None:
    note = stage(PlanNote(), 400, 100)
    note.show_note(NOTE._replace(words="Who?"), "Look for")
    wide, narrow = note.heightForWidth(400), note.heightForWidth(150)
    assert narrow > wide
    pieces, end = note._lay_out(150)
    assert all(piece.place.right() <= 150 for piece in pieces)
    assert end <= narrow


def test_five_thousand_characters_stay_a_card(stage: Stage) -> None:
    note = stage(PlanNote(), 400, 100)
    note.show_note(Note("word " * 1000, ("x" * 5000,), "", "y " * 2500), "Look for")
    assert note.heightForWidth(400) < 260
    assert all(piece.place.right() <= 400 for piece in note._lay_out(400)[0])


def test_a_box_is_calm_while_it_holds_words(stage: Stage) -> None:
    box = stage(CalmBox(), 300, 60)
    box.show_text("Can River read from the back?")
    assert box.property("calm") is True
    box.show_text("")
    assert box.property("calm") is False
