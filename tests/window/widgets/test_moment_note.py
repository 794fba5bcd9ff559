"""A moment as a note: what was seen is open, the reading of it waits."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.domain.seat import Seat
from pairview.window.widgets.moment_note import MomentNote, Note

NOTE = Note(
    "m1", Seat.B, "P", "PE", saw="calls the play", where="team game", reading="feels safe there"
)


def test_the_reading_is_folded_until_someone_asks(qtbot: QtBot) -> None:
    note = MomentNote()
    qtbot.addWidget(note)
    note.show_note(NOTE)
    note.show()
    assert note.saw_label.text() == "calls the play"
    assert not note.reading_label.isVisible()
    QTest.mouseClick(note.reading.button, Qt.MouseButton.LeftButton)
    assert note.reading_label.isVisible()
    note.show_note(Note("m2", Seat.A, "M", "Maths", saw="looks at the desk", reading="bored"))
    assert not note.reading_label.isVisible()
    assert note.where_label.text() == ""


def test_a_moment_without_a_reading_offers_none(qtbot: QtBot) -> None:
    note = MomentNote()
    qtbot.addWidget(note)
    note.show_note(Note("m2", Seat.A, "M", "Maths", saw="looks at the desk"))
    note.show()
    assert not note.reading.button.isVisible()
