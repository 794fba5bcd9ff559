"""Step 1: the code name, the two classes, the time, the promise. A pair is through in a minute."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from pairview.case_editor import CaseEditor
from pairview.content import load_code_names
from pairview.content.word_pairs import is_word_pair
from pairview.domain.agreeing import agree
from pairview.domain.case import Agreement
from pairview.domain.recording import describe_classroom
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot
from pairview.window.forms.agree_screen import Ui_AgreeScreen
from pairview.window.screens.agree_rooms import AgreeRooms
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, Screen
from pairview.window.theme.tokens import design_width
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.text_box import TextLine

LABEL_WIDTH = 120
LEAST_FOR_TWO = 720
"""Design pixels: from which page width the student stands beside the time."""


class AgreeScreen(Screen):
    """Everything may stay empty: the seats are then called A and B."""

    most_width = 1240

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_AgreeScreen()
        self.form.setupUi(self)
        form = self.form
        self.rooms = AgreeRooms(self)
        form.more.body.addWidget(self.rooms)
        self.label_lines = {Seat.A: form.label_line_a, Seat.B: form.label_line_b}
        form.header.show_title(
            self.tr("Who is here, and how much time is there?"),
            self.tr("A minute is enough. Everything here can be changed later."),
        )
        form.slot_choice.set_choices(
            [(str(slot), self.tr("%n minutes", "", slot)) for slot in map(int, Slot)],
            self.tr("Time"),
        )
        self._begins_labels: tuple[str, ...] = ()
        self.watch = SafetyWatch(self)
        self.watch.watch(*self._lines, *self.rooms.fields)
        self._connect()
        self.refresh()

    @property
    def _lines(self) -> tuple[TextLine, ...]:
        form = self.form
        return (form.label_line_a, form.label_line_b, form.name_line, form.purpose_line)

    def _connect(self) -> None:
        form = self.form
        form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        for seat, line in self.label_lines.items():
            line.edited.connect(lambda text, seat=seat: self._call_class(seat, text))
        form.label_line_a.returnPressed.connect(form.label_line_b.setFocus)
        form.label_line_b.returnPressed.connect(form.promise_box.setFocus)
        form.name_line.edited.connect(self._call_student)
        form.purpose_line.edited.connect(self._say_purpose)
        form.another_button.clicked.connect(self._draw_name)
        form.slot_choice.chosen.connect(self._choose_slot)
        form.begins_choice.chosen.connect(self._choose_who_begins)
        form.promise_box.clicked.connect(self._promise)
        self.rooms.room_edited.connect(self._describe_room)
        self.rooms.grade_edited.connect(self._say_grade)
        self.rooms.language_chosen.connect(self._choose_language)

    def refresh(self) -> None:
        case, form = self.editor.case, self.form
        agreement = case.agreement
        form.header.offer_handout(case.is_revealed)
        self._show_seats()
        form.name_line.show_text(agreement.code_name)
        form.purpose_line.show_text(agreement.purpose)
        form.advice_label.setText(self._advice(agreement.code_name))
        form.slot_choice.show_choice(str(int(agreement.slot)))
        form.slot_words.setText(self._slot_words()[agreement.slot])
        form.begins_choice.show_choice(agreement.begins.value)
        form.promise_box.setChecked(agreement.promised)
        self.rooms.show_case(case)

    def fit(self, width: int) -> None:
        """Stand the time below the student where both would be squeezed."""
        direction = QBoxLayout.Direction
        beside = design_width(width) >= LEAST_FOR_TWO
        row = self.form.case_row
        row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _show_seats(self) -> None:
        case = self.editor.case
        labels = case.class_label(Seat.A), case.class_label(Seat.B)
        letters = initials(*labels)
        marks = self.form.mark_a, self.form.mark_b
        for seat, mark, letter, label in zip(Seat, marks, letters, labels, strict=True):
            mark.show_seat(seat, letter, label)
            self.label_lines[seat].show_text(case.classroom(seat).label)
        if labels != self._begins_labels:
            self._begins_labels = labels
            choices = [
                (seat.value, short_label(label, LABEL_WIDTH))
                for seat, label in zip(Seat, labels, strict=True)
            ]
            self.form.begins_choice.set_choices(choices, self.tr("Who begins"))

    def _advice(self, code_name: str) -> str:
        if not code_name:
            return self.tr("Without a code name the handout has no title. A word pair will do.")
        if is_word_pair(code_name):
            return self.tr("A made-up word pair. Only the two of you know who it is.")
        return self.tr("A made-up word pair says less than a name, a nickname or initials.")

    def _slot_words(self) -> dict[Slot, str]:
        return {
            Slot.SHORT: self.tr(
                "8 ratings, 2 moments each, a line against each hypothesis, no table."
            ),
            Slot.STANDARD: self.tr(
                "8 ratings, 3 moments each, what you know, the table, a small change."
            ),
            Slot.LONG: self.tr(
                "16 ratings and a guess, 6 moments each with before and after, the table, all of "
                "the plan."
            ),
        }

    def flush(self) -> None:
        for line in self._lines:
            line.flush()
        self.rooms.flush()

    def primary_text(self) -> str:
        return self.tr("Next: Record")

    def go_on(self) -> Destination | None:
        return Destination.HAND_OVER

    def go_back(self) -> Destination | None:
        return Destination.START

    def focus_first(self) -> None:
        case = self.editor.case
        empty = (seat for seat in Seat if not case.classroom(seat).label)
        self.label_lines[next(empty, Seat.A)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self, label: str, agreement: Agreement, merge_key: str | None = None) -> None:
        self.editor.change(label, agree(self.editor.case, agreement), merge_key)

    def _call_class(self, seat: Seat, text: str) -> None:
        room = replace(self.editor.case.classroom(seat), label=text)
        self._describe_room(room, self.label_lines[seat].merge_key)

    def _describe_room(self, room: Classroom, merge_key: str) -> None:
        label = self.tr("Describe the class")
        self.editor.change(label, describe_classroom(self.editor.case, room), merge_key)

    def _call_student(self, text: str) -> None:
        agreement = replace(self.editor.case.agreement, code_name=text)
        self._agree(self.tr("Code name"), agreement, self.form.name_line.merge_key)

    def _draw_name(self) -> None:
        agreement = self.editor.case.agreement
        name = load_code_names(agreement.language).draw((agreement.code_name,))
        self._agree(self.tr("Another code name"), replace(agreement, code_name=name))

    def _say_purpose(self, text: str) -> None:
        agreement = replace(self.editor.case.agreement, purpose=text)
        self._agree(self.tr("What for"), agreement, self.form.purpose_line.merge_key)

    def _choose_language(self, code: str) -> None:
        agreement = replace(self.editor.case.agreement, language=code)
        self._agree(self.tr("Language of the documents"), agreement)

    def _say_grade(self, text: str, merge_key: str) -> None:
        agreement = replace(self.editor.case.agreement, grade_band=text)
        self._agree(self.tr("Grade band"), agreement, merge_key)

    def _choose_slot(self, value: str | None) -> None:
        agreement = self.editor.case.agreement
        slot = Slot(int(value)) if value else agreement.slot
        self.form.slot_choice.show_choice(str(int(slot)))
        self._agree(self.tr("Choose the time"), replace(agreement, slot=slot))

    def _choose_who_begins(self, value: str | None) -> None:
        agreement = self.editor.case.agreement
        begins = Seat(value) if value else agreement.begins
        self.form.begins_choice.show_choice(begins.value)
        self._agree(self.tr("Who begins"), replace(agreement, begins=begins))

    def _promise(self, promised: bool) -> None:
        agreement = replace(self.editor.case.agreement, promised=promised)
        self._agree(self.tr("Promise"), agreement)
