"""Behind More in step 1: what differs between the rooms, the grade band, the language."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pairview.domain.case import Case
from pairview.domain.seat import Classroom, Seat
from pairview.window.screens.language_pick import LanguagePick
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.text_box import TextLine
from pairview.window.widgets.wrap_label import plain_label


class AgreeRooms(Card):
    """Emits `room_edited` with a Classroom and `grade_edited` with a text, and a merge key each.

    Emits `language_chosen` with the code of the language that documents are in.
    """

    room_edited = Signal(object, str)
    grade_edited = Signal(str, str)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = {seat: Classroom(seat) for seat in Seat}
        self.lines: dict[tuple[Seat, str], TextLine] = {}
        self.heads = {seat: plain_label("", "strong") for seat in Seat}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(18), px(12), px(18), px(14))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._fill()

    @property
    def fields(self) -> list[TextLine]:
        """Every field of this part."""
        return [*self.lines.values(), self.grade_line]

    def _fill(self) -> None:
        for column, seat in enumerate(Seat, 1):
            self._grid.addWidget(self.heads[seat], 0, column)
        asked = (
            ("known_since", self.tr("Known since"), self.tr("for example last August")),
            ("meets", self.tr("Seen how often"), self.tr("for example 4 lessons a week")),
            ("size", self.tr("Class size"), self.tr("for example 24")),
            ("time_of_day", self.tr("Time of day"), self.tr("for example last lesson")),
        )
        for row, (name, words, example) in enumerate(asked, 1):
            self._grid.addWidget(plain_label(words), row, 0)
            for column, seat in enumerate(Seat, 1):
                line = TextLine(self, name=f"{words}, {seat.value}", placeholder=example)
                line.edited.connect(lambda text, seat=seat, name=name: self._edit(seat, name, text))
                self.lines[seat, name] = line
                self._grid.addWidget(line, row, column)
        self.grade_line = TextLine(
            self, name=self.tr("Grade band"), placeholder=self.tr("for example years 7 to 9")
        )
        row = len(asked) + 1
        self._grid.addWidget(plain_label(self.tr("Grade band")), row, 0)
        self._grid.addWidget(self.grade_line, row, 1)
        self.grade_line.edited.connect(
            lambda text: self.grade_edited.emit(text, self.grade_line.merge_key)
        )
        words = self.tr("Language of the documents")
        self.language_pick = LanguagePick(self, words)
        self.language_pick.language_chosen.connect(self.language_chosen)
        self._grid.addWidget(plain_label(words), row + 1, 0)
        self._grid.addWidget(self.language_pick, row + 1, 1)

    def show_case(self, case: Case) -> None:
        """Show what is known of both rooms."""
        self.grade_line.show_text(case.agreement.grade_band)
        self.language_pick.show_language(case.agreement.language)
        for seat in Seat:
            room = self._rooms[seat] = case.classroom(seat)
            self.heads[seat].setText(short_label(case.class_label(seat), 300))
            for (whose, name), line in self.lines.items():
                if whose is seat:
                    line.show_text(getattr(room, name))

    def flush(self) -> None:
        """Hand in what still stands in fields."""
        for line in self.fields:
            line.flush()

    def _edit(self, seat: Seat, name: str, text: str) -> None:
        changed: dict[str, Any] = {name: text}
        room = replace(self._rooms[seat], **changed)
        self.room_edited.emit(room, self.lines[seat, name].merge_key)
