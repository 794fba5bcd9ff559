"""One teacher's moment as a note in the colour of the seat, the reading of it folded."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.laid_out import move
from pairview.window.widgets.more import More
from pairview.window.widgets.seat_mark import SeatMark
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

LABEL_WIDTH = 170
"""Pixels at 100 % that a class label takes beside the activity; the mark says all of it aloud."""


@dataclass(frozen=True, slots=True)
class Note:
    """What a note says: whose it is, what was seen, in which activity, and the reading of it.

    `level` is how often this class sees what the row asks; `around` holds what came before and
    after, and how often, a line each.
    """

    key: str
    seat: Seat
    letters: str
    label: str
    level: str = ""
    saw: str = ""
    where: str = ""
    reading: str = ""
    around: str = ""


class MomentNote(QFrame):
    """Shows a `Note`; what was seen and heard is open, the reading of it waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Note | None = None
        self.mark = SeatMark(self, 16)
        self.class_label = plain_label("", "strong")
        self.level_label = plain_label("", "strong")
        self.where_label = WrapLabel(self, look="muted")
        self.saw_label = WrapLabel(self)
        self.around_label = WrapLabel(self, look="quiet")
        self.reading = More(self, self.tr("My reading"))
        self.reading.button.setAccessibleName(self.tr("My reading of it"))
        self.reading_label = WrapLabel(self, look="quiet")
        self.reading.body.addWidget(self.reading_label)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.mark)
        head.addWidget(self.class_label)
        head.addStretch(1)
        head.addWidget(self.level_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(5), px(12), px(5))
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addWidget(self.saw_label)
        foot = QHBoxLayout()
        foot.addWidget(self.where_label, 1)
        move(self.reading.button, foot)
        column.addLayout(foot)
        for part in (self.around_label, self.reading):
            column.addWidget(part)

    def show_note(self, note: Note) -> None:
        """Show a note; nothing is set anew that stands there already."""
        if note == self._note:
            return
        if self._note is None or note.key != self._note.key:
            self.reading.open_up(False)
        self._note = note
        who = f"{note.label}, {note.level}" if note.level else note.label
        self.setAccessibleName(f"{who}: {note.saw or note.where}")
        set_look(self, f"seat_{note.seat.value.lower()}")
        self.mark.show_seat(note.seat, note.letters, note.label)
        self.class_label.setText(_short(note.label))
        self.level_label.setText(note.level)
        self.where_label.setText(note.where)
        self.saw_label.setText(note.saw)
        self.saw_label.setVisible(bool(note.saw))
        self.around_label.setText(note.around)
        self.around_label.setVisible(bool(note.around))
        self.reading_label.setText(note.reading)
        for part in (self.reading, self.reading.button):
            part.setVisible(bool(note.reading))


class NoteColumn(QWidget):
    """Notes below one another; it keeps its widgets, because building them costs a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: list[MomentNote] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_notes(self, notes: list[Note]) -> None:
        """Show these notes and no others."""
        while len(self._notes) < len(notes):
            made = MomentNote(self)
            self._column.addWidget(made)
            self._notes.append(made)
        for number, widget in enumerate(self._notes):
            if number < len(notes):
                widget.show_note(notes[number])
            widget.setVisible(number < len(notes))
        self.setVisible(bool(notes))


def _short(label: str) -> str:
    metrics = QFontMetrics(paint.font("base", 600))
    return metrics.elidedText(label, Qt.TextElideMode.ElideRight, px(LABEL_WIDTH))
