"""Step 4: an incident told in the student's own voice, spoken first, and one's own part in it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.comparing import retell, say_my_part
from pairview.domain.flow import turn_order
from pairview.domain.items import find
from pairview.domain.retelling import Retelling
from pairview.domain.seat import Seat
from pairview.domain.slot import asked_in
from pairview.window.forms.retell_screen import Ui_RetellScreen
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, Screen
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.laid_out import move
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel

LEAST_FOR_BOTH = 760
"""Design pixels: from which page the cards stand side by side."""


class RetellScreen(Screen):
    """What to say and who begins; boxes for those who like to write."""

    most_width = 1240

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_RetellScreen()
        self.form.setupUi(self)
        self._parts = {Seat.A: self.form.a_part_box, Seat.B: self.form.b_part_box}
        self.incident_box = TextBox(self, min_lines=2, max_lines=10)
        self.voice_box = TextBox(self, min_lines=2, max_lines=10)
        case, asked = editor.case, asked_in(editor.case.agreement.slot)
        self._set_up(asked.my_part)
        self._connect()
        self.form.write_more.open_up(asked.retelling or case.retelling != Retelling())
        self.form.part_more.open_up(bool(case.my_parts))
        self.refresh()

    def _set_up(self, my_part_asked: bool) -> None:
        form = self.form
        self.incident_box.set_words(
            self.tr("The incident"), self.tr("What happened, as a camera would show it")
        )
        self.voice_box.set_words(self.tr("The same, told by the student"), self.tr("I ..."))
        form.write_more.set_text(self.tr("Write the retelling down"))
        form.write_more.body.addLayout(self._written())
        form.part_more.setVisible(not my_part_asked)
        if not my_part_asked:
            form.part_more.set_text(self.tr("Write a line each"))
            move(form.part_boxes, form.part_more.body)
        for box in self._parts.values():
            box.set_lines(3, 8)

    def _written(self) -> QHBoxLayout:
        row = self._written_row = QHBoxLayout()
        row.setContentsMargins(px(6), 0, 0, px(6))
        row.setSpacing(px(16))
        for box in (self.incident_box, self.voice_box):
            column = QVBoxLayout()
            column.setSpacing(px(4))
            column.addWidget(WrapLabel(self, box.accessibleName(), "strong"))
            column.addWidget(box)
            row.addLayout(column, 1)
        return row

    def _connect(self) -> None:
        self.form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        self.form.a_part_box.edited.connect(lambda text: self._say_part(Seat.A, text))
        self.form.b_part_box.edited.connect(lambda text: self._say_part(Seat.B, text))
        self.incident_box.edited.connect(self._write_incident)
        self.voice_box.edited.connect(self._write_voice)
        SafetyWatch(self).watch(*self._parts.values(), self.incident_box, self.voice_box)

    def refresh(self) -> None:
        case, form = self.editor.case, self.form
        form.header.offer_handout(case.is_revealed)
        student = case.agreement.code_name or self.tr("the student")
        form.header.show_title(
            self.tr("How would {student} tell it?").format(student=student),
            self.tr("Pick one incident that stayed with you. Speak first; write only if you like."),
        )
        self._show_speaking(case, student)
        letters = initials(case.class_label(Seat.A), case.class_label(Seat.B))
        marks = (form.a_mark, form.b_mark)
        for seat, mark, letter in zip(Seat, marks, letters, strict=True):
            label = case.class_label(seat)
            mark.show_seat(seat, letter, label)
            box = self._parts[seat]
            box.set_words(
                self.tr("My part, {label}").format(label=label),
                self.tr("{label}: what did I do or say?").format(label=label),
            )
            part = find(case.my_parts, seat.value)
            box.show_text(part.text if part else "")
        self.incident_box.show_text(case.retelling.incident)
        self.voice_box.show_text(case.retelling.voice)

    def _show_speaking(self, case: Case, student: str) -> None:
        form = self.form
        first, second = (case.class_label(seat) for seat in turn_order(case))
        words = {"first": first, "second": second, "student": student}
        for label, text in (
            (form.begins_label, self.tr("{first} begins.")),
            (form.tell_label, self.tr("1. {first}: say what happened, as a camera would show it.")),
            (form.voice_label, self.tr("2. {first}: say it again as {student} might: “I ...”.")),
            (form.listen_label, self.tr("3. {second}: listen, then add what else could be true.")),
            (
                form.guess_label,
                self.tr("This is a guess. You check it by asking {student}, not by agreeing."),
            ),
        ):
            label.setText(text.format(**words))

    def fit(self, width: int) -> None:
        """Stand the cards side by side, or below one another where both would be squeezed."""
        direction = QBoxLayout.Direction
        beside = design_width(width) >= LEAST_FOR_BOTH
        for row in (self.form.cards_row, self._written_row):
            row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def flush(self) -> None:
        for box in (*self._parts.values(), self.incident_box, self.voice_box):
            box.flush()

    def focus_first(self) -> None:
        box = self.form.a_part_box
        first = box if box.isVisible() else self.form.part_more.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary_text(self) -> str:
        return self.tr("Next: Hypotheses")

    def go_on(self) -> Destination | None:
        return Destination.HYPOTHESES

    def go_back(self) -> Destination | None:
        return Destination.CONTRAST

    def _say_part(self, seat: Seat, text: str) -> None:
        case = say_my_part(self.editor.case, seat, text)
        self.editor.change(self.tr("My part"), case, self._parts[seat].merge_key)

    def _write_incident(self, text: str) -> None:
        case = self.editor.case
        told = retell(case, replace(case.retelling, incident=text))
        self.editor.change(self.tr("Write the incident"), told, self.incident_box.merge_key)

    def _write_voice(self, text: str) -> None:
        case = self.editor.case
        told = retell(case, replace(case.retelling, voice=text))
        self.editor.change(self.tr("Write the retelling"), told, self.voice_box.merge_key)
